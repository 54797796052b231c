/** A scenario from outside becomes an own one, under its name where that is free. */
import { canonical } from "../../scenario/compile.ts";
import { ownId } from "../../scenario/edit/plans.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { isShipped, keepScenario, ownScenarios } from "./scenarios.ts";

/** Keeps it, unless just this scenario is there already. */
export async function takeIn(scenario: Scenario): Promise<Scenario> {
  const own = await ownScenarios();
  const same = own.find((each) => canonical({ ...each, id: "" }) === canonical({ ...scenario, id: "" }));
  if (same !== undefined) return same;
  const id = ownId(scenario.id, (each) => isShipped(each) || own.some((kept) => kept.id === each));
  const mine = { ...scenario, id };
  await keepScenario(mine);
  return mine;
}
