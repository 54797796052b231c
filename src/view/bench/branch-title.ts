/** What a branch is called: what differs, and from when. */
import { eventsOf } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { bench } from "../../words/en/bench.ts";
import { titleOf } from "./against.ts";
import { monthName } from "./bench-context.ts";
import { planOf } from "./branches.ts";
import type { Branch, Twig } from "./branches.ts";

export function branchTitle(
  scenario: Scenario,
  branches: readonly Branch[],
  { from, month, edit }: Omit<Twig, "id" | "title">,
): string {
  const date = monthName(scenario, month);
  if (edit.kind === "plan") return bench.branch.titlePlan(titleOf(scenario, branches, edit.option), date);
  const plan = planOf(scenario, branches, from);
  const events = plan === undefined ? [] : eventsOf(scenario, plan);
  const plain = events.find(({ id }) => id === edit.event)?.plain ?? edit.event;
  return edit.kind === "move"
    ? bench.branch.titleMove(plain, edit.by, date)
    : bench.branch.titleWithout(plain, date);
}
