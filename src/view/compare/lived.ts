/** One future as a scenario of its own: in its condition and its world, so that it can be watched and explained. */
import { KEPT_WORLDS, inWorld, worldOfRun } from "../../analysis/calibration/kept-worlds.ts";
import { underCondition } from "../../scenario/conditions.ts";
import type { Condition } from "../../scenario/conditions.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { compare } from "../../words/en/compare.ts";
import { stress } from "../../words/en/stress.ts";
import type { Vary } from "./address.ts";

export interface LivedIn {
  readonly condition: Condition;
  readonly vary: Vary;
  readonly run: number;
}

/** The scenario that a future was lived in; the scenario itself where nothing was changed. */
export function livedScenario(scenario: Scenario, { condition, vary, run }: LivedIn): Scenario {
  if (condition === "calm" && vary === "luck") return scenario;
  const world = worldOfRun(run, KEPT_WORLDS.worlds);
  const under = underCondition(scenario, condition);
  const lived = vary === "luck" ? under : inWorld(under, KEPT_WORLDS.worlds[world]);
  return {
    ...lived,
    id: [scenario.id.slice(0, 50), condition, ...(vary === "luck" ? [] : [`settings-${world + 1}`])].join(
      "-",
    ),
    title: compare.livedIn(scenario.title, stress.conditions[condition], vary === "luck" ? null : world + 1),
    claim: "story",
  };
}
