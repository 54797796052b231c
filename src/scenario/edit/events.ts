/** Edits of a timeline: events of leave as is, and, of a plan, events added, left out and changed. */
import { dateOf } from "../../engine/clock.ts";
import { LEAVE_AS_IS, monthOfWhen } from "../compile/timeline.ts";
import type { Option, Scenario, TimelineEvent } from "../scenario.ts";

/** Where an event stands for whoever edits a plan. */
export type Standing = "own" | "from-leave-as-is" | "changed-here" | "left-out";

export interface PlacedEvent {
  readonly event: TimelineEvent;
  readonly standing: Standing;
}

/** The events of a track as they stand in it: of a plan its own, and behind them those of leave as is. */
export function eventsOn(scenario: Scenario, track: string): readonly PlacedEvent[] {
  if (track === LEAVE_AS_IS) return scenario.events.map((event) => ({ event, standing: "own" }));
  const option = scenario.options?.find(({ id }) => id === track);
  if (option === undefined) return [];
  const { events = [], without = [], changes = {} } = option;
  return [
    ...scenario.events.map((event): PlacedEvent => {
      if (without.includes(event.id)) return { event, standing: "left-out" };
      const change = changes[event.id];
      return change === undefined
        ? { event, standing: "from-leave-as-is" }
        : { event: { ...event, ...change }, standing: "changed-here" };
    }),
    ...events.map((event): PlacedEvent => ({ event, standing: "own" })),
  ];
}

export const eventOn = (scenario: Scenario, track: string, id: string): PlacedEvent | undefined =>
  eventsOn(scenario, track).find(({ event }) => event.id === id);

/** The scenario with one option changed. */
export const withOption = (
  scenario: Scenario,
  track: string,
  change: (option: Option) => Option,
): Scenario => ({
  ...scenario,
  options: (scenario.options ?? []).map((option) => (option.id === track ? change(option) : option)),
});

/** An object without fields that hold nothing, so that an edit taken back leaves no trace. */
const without = <T extends object>(value: T, ...empty: readonly (keyof T & string)[]): T => {
  const kept: Partial<T> = { ...value };
  for (const name of empty) {
    const held: unknown = value[name];
    const isNothing =
      held === undefined || (typeof held === "object" && held !== null && Object.keys(held).length === 0);
    if (isNothing) delete kept[name];
  }
  // oxlint-disable-next-line typescript/consistent-type-assertions -- only fields that may be missing are named by the callers below
  return kept as T;
};

const tidy = (option: Option): Option => without(option, "events", "without", "changes", "settings", "rules");

/** One event as edited on a track; of a plan that only follows leave as is, the difference is kept. */
export function changeEvent(scenario: Scenario, track: string, edited: TimelineEvent): Scenario {
  const put = (events: readonly TimelineEvent[]): readonly TimelineEvent[] =>
    events.map((each) => (each.id === edited.id ? edited : each));
  if (track === LEAVE_AS_IS) return { ...scenario, events: put(scenario.events) };
  const base = scenario.events.find(({ id }) => id === edited.id);
  return withOption(scenario, track, (option) => {
    if (base === undefined || option.events?.some(({ id }) => id === edited.id))
      return { ...option, events: put(option.events ?? []) };
    const { [edited.id]: _, ...others } = option.changes ?? {};
    const change = differingFields(base, edited);
    const changes = Object.keys(change).length === 0 ? others : { ...others, [edited.id]: change };
    return tidy({ ...option, changes });
  });
}

/** Fields of an event that differ. A field that leave as is has cannot be taken away by a plan, only set anew. */
const differingFields = (base: TimelineEvent, edited: TimelineEvent): Partial<TimelineEvent> => {
  const before = new Map(Object.entries(base).map(([field, value]) => [field, JSON.stringify(value)]));
  return Object.fromEntries(
    Object.entries(edited).filter(([field, value]) => JSON.stringify(value) !== before.get(field)),
  );
};

export function addEvent(scenario: Scenario, track: string, event: TimelineEvent): Scenario {
  if (track === LEAVE_AS_IS) return { ...scenario, events: [...scenario.events, event] };
  return withOption(scenario, track, (option) => ({ ...option, events: [...(option.events ?? []), event] }));
}

/** Takes an event away; where it is one of leave as is, a plan only leaves it out. */
export function removeEvent(scenario: Scenario, track: string, id: string): Scenario {
  const drop = (events: readonly TimelineEvent[] = []): readonly TimelineEvent[] =>
    events.filter((each) => each.id !== id);
  if (track === LEAVE_AS_IS) return forget({ ...scenario, events: drop(scenario.events) }, id);
  return withOption(scenario, track, (option) => {
    if (option.events?.some((each) => each.id === id) === true)
      return tidy({ ...option, events: drop(option.events) });
    const { [id]: _, ...changes } = option.changes ?? {};
    return tidy({ ...option, changes, without: [...(option.without ?? []), id] });
  });
}

/** Plans no longer speak of an event that is gone. */
const forget = (scenario: Scenario, id: string): Scenario =>
  scenario.options === undefined
    ? scenario
    : {
        ...scenario,
        options: scenario.options.map((option) => {
          if (option.changes?.[id] === undefined && option.without?.includes(id) !== true) return option;
          const { [id]: _, ...changes } = option.changes ?? {};
          return tidy({ ...option, changes, without: (option.without ?? []).filter((each) => each !== id) });
        }),
      };

/** A plan follows leave as is again in this event: put back if it was left out, as it was if it was changed. */
export const restoreEvent = (scenario: Scenario, track: string, id: string): Scenario =>
  withOption(scenario, track, (option) => {
    const { [id]: _, ...changes } = option.changes ?? {};
    return tidy({ ...option, changes, without: (option.without ?? []).filter((each) => each !== id) });
  });

/** An id that nothing in the scenario has: the stem itself, or with the first number that is free. */
export function freeId(scenario: Scenario, stem: string): string {
  const taken = new Set([
    ...scenario.events.map(({ id }) => id),
    ...(scenario.options ?? []).flatMap(({ id, events = [] }) => [id, ...events.map((event) => event.id)]),
  ]);
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}

export type DateField = "announced" | "starts" | "ends";
const DATE_FIELDS: readonly DateField[] = ["announced", "starts", "ends"];

/** Months of an event's dates. */
export const monthsOf = (
  { start }: Scenario,
  { announced, starts, ends }: TimelineEvent,
): { readonly announced: number; readonly starts: number; readonly ends: number | null } => ({
  announced: monthOfWhen(start, announced),
  starts: monthOfWhen(start, starts),
  ends: ends === undefined ? null : monthOfWhen(start, ends),
});

/** The event with one date moved to a month, as far as the other dates let it. */
export function moveDate(
  scenario: Scenario,
  event: TimelineEvent,
  field: DateField,
  month: number,
): TimelineEvent {
  const { announced, starts, ends } = monthsOf(scenario, event);
  const [low, high] = {
    announced: [Number.NEGATIVE_INFINITY, starts],
    starts: [Math.max(0, announced), ends === null ? Number.POSITIVE_INFINITY : ends - 1],
    ends: [starts + 1, Number.POSITIVE_INFINITY],
  }[field];
  return { ...event, [field]: dateOf(scenario.start, Math.max(low, Math.min(high, month))) };
}

/** The whole event earlier or later, its dates as far apart as they were; nothing starts before the scenario does. */
export function shiftEvent(scenario: Scenario, event: TimelineEvent, months: number): TimelineEvent {
  const at = monthsOf(scenario, event);
  const by = Math.max(-at.starts, months);
  const moved = DATE_FIELDS.flatMap((field) => {
    const month = at[field];
    return month === null ? [] : [[field, dateOf(scenario.start, month + by)] as const];
  });
  return { ...event, ...Object.fromEntries(moved) };
}
