/**
 * Conditions to try plans in: the same scenario in worse weather. Whatever happens, happens under *leave as is* and under
 * every plan alike.
 *
 * Dates lie on the horizon, not on the plans: a reader's plan must not be able to dodge them.
 */
import type { Scenario, TimelineEvent } from "./scenario.ts";

export const CONDITIONS = [
  "calm",
  "budget-cut",
  "reorganised-again",
  "people-leave",
  "low-trust",
  "targets",
] as const;
export type Condition = (typeof CONDITIONS)[number];

const assumed = (
  months: number,
  {
    at,
    wait,
    ...event
  }: Pick<TimelineEvent, "kind" | "plain"> &
    Partial<TimelineEvent> & { readonly at: number; readonly wait: number },
): TimelineEvent => {
  const starts = Math.min(months - 1, Math.max(1, Math.round(at * months)));
  return {
    id: `condition-${event.kind}`,
    announced: Math.max(0, starts - wait),
    starts,
    source: [],
    strength: "assumed",
    ...event,
  };
};

const LOW_TRUST = 0.25;
const PHASE = 24;

function eventsOf(condition: Condition, months: number): readonly TimelineEvent[] {
  switch (condition) {
    case "calm":
    case "low-trust":
      return [];
    case "budget-cut": {
      const cut = assumed(months, {
        kind: "budget",
        at: 0.25,
        wait: 3,
        size: 0.3,
        who: ["all"],
        plain: "Every budget falls by three in ten.",
      });
      return [{ ...cut, ends: Math.round(0.25 * months) + PHASE }];
    }
    case "reorganised-again":
      return [
        assumed(months, {
          kind: "reorganise",
          at: 0.6,
          wait: 9,
          who: ["group:health", "group:local-government"],
          plain: "Health bodies and councils are reorganised again.",
        }),
      ];
    case "people-leave":
      return [
        assumed(months, {
          kind: "leadership-leaves",
          at: 0.4,
          wait: 0,
          size: 0.5,
          who: ["all"],
          plain: "Half of the key people leave.",
        }),
      ];
    case "targets":
      return [
        assumed(months, {
          kind: "targets",
          at: 0.25,
          wait: 3,
          size: 0.8,
          plain: "Many targets come from above.",
        }),
      ];
    default:
      return condition satisfies never;
  }
}

/** The scenario under a condition; itself when it is calm. */
export function underCondition(scenario: Scenario, condition: Condition): Scenario {
  if (condition === "calm") return scenario;
  return {
    ...scenario,
    ...(condition === "low-trust" ? { settings: { ...scenario.settings, startingTrust: LOW_TRUST } } : {}),
    events: [...scenario.events, ...eventsOf(condition, scenario.months)],
  };
}
