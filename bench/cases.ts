/** The two worlds that are timed: the study's nine places with their events, and England's size with residual churn. */
import { readFileSync } from "node:fs";
import { beginSwiftRun, rewind, step } from "../src/model/simulate.ts";
import type { Run } from "../src/model/simulate.ts";
import { compile } from "../src/scenario/compile.ts";
import type { Scenario } from "../src/scenario/scenario.ts";

const nine: Scenario = JSON.parse(readFileSync("scenarios/nine-localities.json", "utf8"));

/** 150 localities over 29 years. */
const england: Scenario = {
  joinery: 1,
  id: "england-150",
  title: "150 localities",
  claim: "story",
  summary: "For timing.",
  isNot: "England.",
  start: "1997-05",
  months: 348,
  world: { template: "england" },
  settings: { churn: 0.06 },
  events: [],
};

export const CASES = { "nine-localities": nine, "england-150": england } as const;
export type CaseName = keyof typeof CASES;

export const begin = (name: CaseName): Run => beginSwiftRun(compile(CASES[name]).spec, 0);

/** Lives so many months, from the start again as often as the horizon asks for; returns the tie-months lived. */
export function liveMonths(run: Run, months: number): number {
  let ties = 0;
  for (let lived = 0; lived < months; lived++) {
    if (run.world.month >= run.spec.structure.months) rewind(run, run.world.luck.run + 1);
    step(run);
    ties += run.world.living.tieCount;
  }
  return ties;
}
