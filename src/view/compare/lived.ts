/** One future as a scenario of its own: in its condition and its world, so that it can be watched and explained. */
import { inWorld, worldOfRun } from "../../analysis/calibration/kept-worlds.ts";
import { isShippedSet } from "../../analysis/calibration/world-set.ts";
import { underCondition } from "../../scenario/conditions.ts";
import type { Condition } from "../../scenario/conditions.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { compare } from "../../words/en/compare.ts";
import { stress } from "../../words/en/stress.ts";
import type { Question } from "./address.ts";

export interface LivedIn extends Pick<Question, "vary" | "worlds"> {
  readonly condition: Condition;
  readonly run: number;
}

/** The scenario that a future was lived in; the scenario itself where nothing was changed. */
export function livedScenario(scenario: Scenario, { condition, vary, worlds, run }: LivedIn): Scenario {
  if (condition === "calm" && vary === "luck") return scenario;
  const world = worldOfRun(run, worlds.worlds);
  // Two sets have two worlds of one number.
  const set = isShippedSet(worlds) ? [] : [worlds.print.slice(0, 6)];
  const under = underCondition(scenario, condition);
  const lived = vary === "luck" ? under : inWorld(under, worlds.worlds[world]);
  return {
    ...lived,
    id: [
      scenario.id.slice(0, 43),
      condition,
      ...(vary === "luck" ? [] : [...set, `settings-${world + 1}`]),
    ].join("-"),
    title: compare.livedIn(scenario.title, stress.conditions[condition], vary === "luck" ? null : world + 1),
    claim: "story",
  };
}
