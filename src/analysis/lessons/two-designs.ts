/** Lesson 8: one Scottish law, carried out by a joint board or by a lead agency, where trust is low and where it is high. */
import type { Future } from "../../experiment/runner.ts";
import { outcomeOf } from "../../model/outcomes/index.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { above, endsOf, points } from "./gaps.ts";
import type { Lesson, Reveal } from "./lesson.ts";
import { AS_IT_STANDS, variantOf, variantsOf, withVariants } from "./variants.ts";
import type { Variant } from "./variants.ts";

const PLANS = ["lead-agency", "lead-only", "help-first"] as const;
const TRUST: readonly Variant[] = [
  { id: "low", settings: { startingTrust: 0.2 } },
  { id: AS_IT_STANDS },
  { id: "high", settings: { startingTrust: 0.6 } },
];

/**
 * Who leads matters less than moving a team does; moving a team costs more where trust is low; and low trust instead of
 * high costs more than one design instead of the other.
 */
function trustMattersMore(futures: readonly Future[]): Reveal {
  const { matters } = outcomeOf("sharing");
  const end = (plan: string, trust: string): readonly number[] =>
    endsOf(futures, variantOf(plan, trust), "sharing");
  const cost = (plan: string, trust: string): readonly number[] =>
    above(end(LEAVE_AS_IS, trust), end(plan, trust));
  const [low, high] = ["low", "high"].map((trust) => cost("lead-agency", trust));
  const leading = cost("lead-only", "low");
  const trust = above(end(LEAVE_AS_IS, "high"), end(LEAVE_AS_IS, "low"));
  return {
    holds: low.map(
      (moving, r) =>
        moving > matters && moving > high[r] && Math.abs(leading[r]) < moving / 2 && trust[r] > high[r],
    ),
    numbers: {
      low: points(low),
      high: points(high),
      leading: points(leading),
      trust: points(trust),
    },
  };
}

export const twoDesigns: Lesson = {
  id: "two-designs",
  scenario: "one-law-two-designs",
  shaped: (scenario) => withVariants(scenario, PLANS, TRUST),
  options: PLANS,
  beside: variantsOf(PLANS, ["low", "high"]),
  outcomes: ["sharing"],
  grid: {
    rows: PLANS,
    columns: TRUST.map(({ id }) => id),
    ask: (plan, trust) => ({
      baseline: variantOf(LEAVE_AS_IS, trust),
      option: variantOf(plan, trust),
      outcome: "sharing",
    }),
  },
  tellsWhy: true,
  reveal: trustMattersMore,
};
