/**
 * Branches survive: every step is put into the browser's store as it is made, so that neither a reload nor a tab that
 * crashes loses one. A scenario that has changed meanwhile has its branches made again; what no longer fits is let go.
 */
import { printOf } from "../../scenario/link.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { database, keep } from "../keep/database.ts";
import { branchesOfText } from "./branch-link.ts";
import { NO_BRANCHES, startBranches, withLinked } from "./branch-store.ts";
import type { Branches, BranchStore } from "./branch-store.ts";
import { regrown } from "./branches.ts";

/** The branches of a scenario as they were left, or as a link brings them. */
export async function openBranches(scenario: Scenario, linked: string | null): Promise<BranchStore> {
  const left = await leftOf(scenario);
  const brought = linked === null ? [] : branchesOfText(scenario, linked);
  const tree = startBranches(scenario, brought.length === 0 ? left : withLinked(left, brought));
  const put = (): void => void keepBranches(scenario, tree.store.getState());
  if (brought.length > 0) put();
  tree.store.subscribe(put);
  return tree;
}

async function leftOf(scenario: Scenario): Promise<Branches> {
  const kept = await (await database())?.get("branches", scenario.id);
  if (kept === undefined) return NO_BRANCHES;
  const { print, state } = kept;
  return print === printOf(scenario)
    ? state
    : { ...NO_BRANCHES, branches: regrown(scenario, state.branches), made: state.made };
}

const keepBranches = (scenario: Scenario, state: Branches): Promise<boolean> =>
  keep((open) => open.put("branches", { id: scenario.id, print: printOf(scenario), state }));
