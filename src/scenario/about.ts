/** What a scenario is about, for lists: its subjects, its group, its place in an order, and how large it is. */
import { describeWorld } from "./compile.ts";
import { optionsOf } from "./compile/timeline.ts";
import type { Scenario, TimelineEvent } from "./scenario.ts";

export const TOPICS = ["mergers", "targets", "people", "money", "data", "leading", "help", "crisis"] as const;
export type Topic = (typeof TOPICS)[number];

const TOPIC_OF: Readonly<Partial<Record<TimelineEvent["kind"], Topic>>> = {
  merge: "mergers",
  split: "mergers",
  "transfer-function": "mergers",
  "boundary-change": "mergers",
  reorganise: "mergers",
  targets: "targets",
  "leadership-leaves": "people",
  "staff-cut": "people",
  budget: "money",
  "ring-fence": "money",
  "pooled-budget": "money",
  "data-sharing": "data",
  "governance-form": "leading",
  "share-leadership": "leading",
  facilitation: "help",
  "co-locate": "help",
  evaluation: "help",
  shock: "crisis",
};

/** The events of the timeline, and those that single plans add. */
export const everyEvent = ({ events, options = [] }: Scenario): readonly TimelineEvent[] => [
  ...events,
  ...options.flatMap((option) => option.events ?? []),
];

/** Subjects that its events touch, in the order of `TOPICS`. */
export function topicsOf(scenario: Scenario): readonly Topic[] {
  const touched = new Set(everyEvent(scenario).map(({ kind }) => TOPIC_OF[kind]));
  return TOPICS.filter((topic) => touched.has(topic));
}

/** Whether it tells what happened, or is planned, at dates of the calendar; otherwise its months are made up. */
export const tellsHistory = (scenario: Scenario): boolean =>
  everyEvent(scenario).some(({ announced }) => typeof announced === "string");

/** Groups of a list: what happened or is planned, and one idea at a time. */
export const GROUPS = ["history", "idea"] as const;
type Group = (typeof GROUPS)[number];

const groupOf = (scenario: Scenario): Group => (tellsHistory(scenario) ? "history" : "idea");

/** Histories go by their dates, ideas by the number in their id: a2 before a10. */
function inOrder(a: Scenario, b: Scenario): number {
  const dates = groupOf(a) === "history" ? a.start.localeCompare(b.start) : 0;
  return dates || a.id.localeCompare(b.id, "en", { numeric: true });
}

export const inGroup = (scenarios: readonly Scenario[], group: Group): readonly Scenario[] =>
  scenarios.filter((each) => groupOf(each) === group).sort(inOrder);

export interface Extent {
  readonly bodies: number;
  readonly places: number;
  readonly years: number;
  readonly plans: number;
  readonly events: number;
  /** Events that say where they can be read up. */
  readonly sourced: number;
}

export function extentOf(scenario: Scenario): Extent {
  const { localities, organisations } = describeWorld(scenario);
  const events = everyEvent(scenario);
  return {
    bodies: organisations.length,
    places: localities.length,
    years: Math.max(1, Math.round(scenario.months / 12)),
    plans: optionsOf(scenario).length,
    events: events.length,
    sourced: events.filter(({ source }) => source.length > 0).length,
  };
}
