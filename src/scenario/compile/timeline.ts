/**
 * The timeline of one option, in months: the scenario's events, less those left out, as changed, with the option's own,
 * in the order they start (of equals by id). An election freeze makes starts wait for its end.
 */
import { monthOf } from "../../engine/clock.ts";
import type { Option, Scenario, TimelineEvent, When } from "../scenario.ts";

export const LEAVE_AS_IS = "leave-as-is";

export interface DatedEvent extends Omit<TimelineEvent, "announced" | "starts" | "ends"> {
  readonly announced: number;
  /** When it was to start as things stood when it was announced. */
  readonly planned: number;
  readonly starts: number;
  /** First month it no longer holds; null where it was not given. */
  readonly ends: number | null;
}

/** The options of a scenario, *leave as is* first. */
export function optionsOf({ leaveAsIs, options = [] }: Scenario): readonly Option[] {
  return [{ id: LEAVE_AS_IS, title: leaveAsIs?.title ?? "", plain: leaveAsIs?.plain ?? "" }, ...options];
}

/** @throws RangeError when the scenario has no such option */
export function optionOf(scenario: Scenario, id: string): Option {
  const options = optionsOf(scenario);
  const option = options.find((each) => each.id === id);
  if (option === undefined)
    throw new RangeError(
      `no option ${JSON.stringify(id)}; there are ${options.map((each) => each.id).join(", ")}`,
    );
  return option;
}

export const monthOfWhen = (start: string, when: When): number =>
  typeof when === "number" ? when : monthOf(start, when);

/** The events of an option as written, before dates become months. */
export function eventsOf(
  scenario: Scenario,
  { events = [], without = [], changes = {} }: Option,
): readonly TimelineEvent[] {
  const kept = scenario.events
    .filter(({ id }) => !without.includes(id))
    .map((event) => ({ ...event, ...changes[event.id] }));
  return [...kept, ...events];
}

export function timelineOf(scenario: Scenario, option: Option): readonly DatedEvent[] {
  const dated = eventsOf(scenario, option).map((event): DatedEvent => {
    const starts = monthOfWhen(scenario.start, event.starts);
    return {
      ...event,
      starts,
      planned: starts,
      announced: monthOfWhen(scenario.start, event.announced),
      ends: event.ends === undefined ? null : monthOfWhen(scenario.start, event.ends),
    };
  });
  const freezes = dated.filter(({ kind }) => kind === "election-freeze");
  return dated.map((event) => afterFreezes(event, freezes)).sort(byStart);
}

/** Whoever announces an event reckons with the freezes that are known by then; it meets the others as they come. */
function afterFreezes(event: DatedEvent, freezes: readonly DatedEvent[]): DatedEvent {
  if (event.kind === "election-freeze") return event;
  const known = freezes.filter(({ announced }) => announced <= event.announced);
  return { ...event, planned: thawAfter(event.starts, known), starts: thawAfter(event.starts, freezes) };
}

/** The first month from a month on in which nothing is frozen. */
function thawAfter(month: number, freezes: readonly DatedEvent[]): number {
  const freeze = freezes.find(({ starts, ends }) => ends !== null && starts <= month && month < ends);
  return freeze === undefined || freeze.ends === null ? month : thawAfter(freeze.ends, freezes);
}

const byStart = (a: DatedEvent, b: DatedEvent): number =>
  a.starts - b.starts || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
