/**
 * Ghosts on the score: what is not in this plan and still in sight. That is what the plan it is set against has besides;
 * of a plan in which nothing changes, all that other plans have on the table; of any other, what happens if things are
 * left as they are.
 */
import { LEAVE_AS_IS, eventsOf, monthOfWhen, optionsOf } from "../../scenario/compile/timeline.ts";
import type { Option, Scenario } from "../../scenario/scenario.ts";
import type { TimelineChange } from "../../picture/timeline-lanes.ts";
import type { Stage } from "../../protocol/api.ts";
import { planOf } from "./branches.ts";
import type { Branch } from "./branches.ts";
import { kindOf } from "./series.ts";

/** More would bury the plan itself. */
const MOST = 8;

const lookOf = ({
  kind,
  plain,
  announced,
  starts,
}: Pick<Stage["events"][number], "kind" | "plain" | "announced" | "starts">): string =>
  [kind, plain, announced, starts].join(" ");

/** The plans whose changes are in sight. */
export function plansInSight(
  scenario: Scenario,
  branches: readonly Branch[],
  against: string | null,
  hasEvents: boolean,
): readonly Option[] {
  if (against === null && !hasEvents) return optionsOf(scenario);
  const plan = planOf(scenario, branches, against ?? LEAVE_AS_IS);
  return plan === undefined ? [] : [plan];
}

export function ghostsOf(
  scenario: Scenario,
  plans: readonly Option[],
  { events }: Pick<Stage, "events">,
): readonly TimelineChange[] {
  const seen = new Set(events.map(lookOf));
  const ghosts = plans.flatMap((plan) =>
    eventsOf(scenario, plan).flatMap((event): readonly TimelineChange[] => {
      const announced = monthOfWhen(scenario.start, event.announced);
      const starts = monthOfWhen(scenario.start, event.starts);
      const look = lookOf({ ...event, announced, starts });
      if (seen.has(look)) return [];
      seen.add(look);
      const { kind, plain } = event;
      return [
        {
          id: `${plan.id}:${event.id}`,
          kind: kindOf(kind),
          label: plain,
          announced,
          starts,
          standing: "pipeline",
        },
      ];
    }),
  );
  return ghosts.slice(0, MOST);
}
