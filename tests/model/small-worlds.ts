/** Worlds of a few bodies, for tests that a reader can follow with a pencil. */
import { beginRun, step } from "../../src/model/simulate.ts";
import type { Run } from "../../src/model/simulate.ts";
import { compile } from "../../src/scenario/compile.ts";
import type { CompileOptions } from "../../src/scenario/compile.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";

type Parts = Partial<Omit<Scenario, "world">> & { readonly world: Scenario["world"] };

/** A scenario with the words that nobody reads in a test filled in. */
export function scenarioOf(parts: Parts): Scenario {
  return {
    joinery: 1, id: "small", title: "Small", claim: "story", summary: "", isNot: "", start: "2001-01", months: 60, events: [], ...parts,
  };
}

/** A run of one option of a scenario, before its first month. */
export const runOf = (scenario: Scenario, { number = 0, ...options }: CompileOptions & { readonly number?: number } = {}): Run =>
  beginRun(compile(scenario, options).spec, number);

/** Lives so many months. */
export function live(run: Run, months: number): Run {
  for (let month = 0; month < months; month++) step(run);
  return run;
}
