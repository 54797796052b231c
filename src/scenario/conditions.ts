/**
 * Conditions to try plans in: the same scenario in worse weather. Whatever happens, happens under *leave as is* and under
 * every plan alike.
 *
 * Dates lie on the horizon, not on the plans: a reader's plan must not be able to dodge them.
 */
import { compile, describeWorld } from "./compile.ts";
import { optionsOf } from "./compile/timeline.ts";
import type { Scenario, TimelineEvent } from "./scenario.ts";

export const CONDITIONS = [
  "calm",
  "budget-cut",
  "pandemic",
  "reorganised-again",
  "leader-leaves",
  "low-trust",
  "targets",
  "data-law",
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
/** Months that a pandemic weighs on everybody. */
const PANDEMIC = 24;

/**
 * The body whose leader is missed the most: named in most partnerships, of equals the first; only among those that are
 * still there in a month under every plan, where there are any.
 */
export function keyBodyOf(scenario: Scenario, month: number): string {
  const { organisations, partnerships } = describeWorld(scenario);
  const named = partnerships.flatMap(({ members }) => members);
  const structures = optionsOf(scenario).map(({ id }) => compile(scenario, { option: id }).spec.structure);
  const isThere = (body: string): boolean =>
    structures.every(({ organisations: { ids, ends } }) => ends[ids.indexOf(body)] > month);
  const there = organisations.filter(({ id }) => isThere(id));
  const bodies = (there.length > 0 ? there : organisations).map(({ id }) => ({
    id,
    seats: named.filter((member) => member === id).length,
  }));
  return bodies.reduce((most, each) => (each.seats > most.seats ? each : most)).id;
}

function eventsOf(condition: Condition, scenario: Scenario): readonly TimelineEvent[] {
  const { months } = scenario;
  switch (condition) {
    case "calm":
    case "low-trust":
      return [];
    case "budget-cut": {
      const plain = "Every budget falls by three in ten.";
      const cut = assumed(months, { kind: "budget", at: 0.25, wait: 3, size: 0.3, who: ["all"], plain });
      return [{ ...cut, ends: Number(cut.starts) + PHASE }];
    }
    case "pandemic": {
      const plain = "A pandemic: two years of crisis.";
      const shock = assumed(months, { kind: "shock", at: 0.4, wait: 0, size: 0.8, plain });
      return [{ ...shock, ends: Number(shock.starts) + PANDEMIC }];
    }
    case "reorganised-again": {
      const plain = "Health bodies and councils are reorganised again.";
      const who = ["group:health", "group:local-government"];
      return [assumed(months, { kind: "reorganise", at: 0.5, wait: 9, who, plain })];
    }
    case "leader-leaves": {
      const plain = "The leader of the body at the centre leaves.";
      const left = assumed(months, { kind: "leadership-leaves", at: 0.4, wait: 0, size: 1, plain });
      return [{ ...left, who: [keyBodyOf(scenario, Number(left.starts))] }];
    }
    case "targets": {
      const plain = "Many targets come from above.";
      return [assumed(months, { kind: "targets", at: 0.25, wait: 3, size: 0.8, plain })];
    }
    case "data-law": {
      const plain = "A law makes it easier to share data.";
      return [assumed(months, { kind: "data-sharing", at: 0.25, wait: 6, size: 0.3, plain })];
    }
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
    events: [...scenario.events, ...eventsOf(condition, scenario)],
  };
}
