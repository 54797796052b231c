/** A scenario from outside becomes an own one, under its name where that is free. */
import { canonical } from "../../scenario/compile.ts";
import { asOwn, ownId } from "../../scenario/edit/plans.ts";
import { shippedScenario } from "../../scenario/library.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { isShipped, keepScenario, ownScenarios } from "./scenarios.ts";

/** Keeps it, unless just this scenario is there already. */
export async function takeIn(scenario: Scenario): Promise<Scenario> {
  const own = await ownScenarios();
  const same = own.find((each) => canonical({ ...each, id: "" }) === canonical({ ...scenario, id: "" }));
  if (same !== undefined) return same;
  const id = ownId(scenario.id, (each) => isShipped(each) || own.some((kept) => kept.id === each));
  const mine = (await isAsShipped(scenario))
    ? { ...scenario, id }
    : asOwn(scenario, { id, title: scenario.title });
  await keepScenario(mine);
  return mine;
}

/** A file under the name of a shipped scenario claims what that one does only while it says the same. */
async function isAsShipped(scenario: Scenario): Promise<boolean> {
  if (!isShipped(scenario.id)) return true;
  return canonical(await shippedScenario(scenario.id)) === canonical(scenario);
}
