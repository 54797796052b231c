/**
 * From a study and one row of its design to something that can be run: a pure function of both.
 *
 * A factor wins over everything else that speaks of the same thing: a parameter set by a factor holds in every plan, an event's
 * date also where a plan moves it. Repeated events are written out last, when their interval is known.
 */
import { monthOfWhen } from "../scenario/compile/timeline.ts";
import { isTemplate } from "../scenario/scenario.ts";
import type { Option, Scenario, TimelineEvent } from "../scenario/scenario.ts";
import { rampEvents, withRamp } from "./ramp.ts";
import type { Ramp, Repeat, Setting, Study } from "./study.ts";

/** A case ready to be compiled. */
export interface StudyCase {
  readonly scenario: Scenario;
  readonly option: string;
}

/** A case while its factors are being set. */
interface Draft {
  readonly scenario: Scenario;
  readonly option: string;
  readonly repeats: readonly Repeat[];
  readonly ramps: readonly Ramp[];
  /** Repeats and ramps that do not happen in this case. */
  readonly silent: readonly string[];
}

/** @param settings one a factor, in the factors' order */
export function caseOf(study: Study, settings: readonly Setting[]): StudyCase {
  const { scenario, option, repeats, ramps = [] } = study;
  const draft = inOrder(study).reduce<Draft>(
    (before, f) => set(before, study.factors[f].sets, settings[f], study),
    {
      scenario,
      option,
      repeats,
      ramps,
      silent: [],
    },
  );
  return written(draft, study.months);
}

/** Believable worlds first, so that a factor for a single parameter still counts. */
function inOrder({ factors }: Study): readonly number[] {
  const all = factors.map((_, f) => f);
  return [
    ...all.filter((f) => factors[f].sets === "worlds"),
    ...all.filter((f) => factors[f].sets !== "worlds"),
  ];
}

function set(draft: Draft, sets: string, value: Setting, study: Study): Draft {
  const [root, name = "", field = ""] = sets.split(".");
  switch (root) {
    case "option":
      return { ...draft, option: String(value) };
    case "worlds":
      return Object.entries(study.worlds[Number(value) - 1] ?? {}).reduce<Draft>(
        (before, [parameter, each]) => set(before, `settings.${parameter}`, each ?? 0, study),
        draft,
      );
    case "settings":
    case "rules":
      return { ...draft, scenario: withTheory(draft.scenario, root, name, value) };
    case "world":
      return isTemplate(draft.scenario.world)
        ? {
            ...draft,
            scenario: { ...draft.scenario, world: { ...draft.scenario.world, [name]: Number(value) } },
          }
        : draft;
    case "events":
      return { ...draft, scenario: withEvent(draft.scenario, name, field, value) };
    case "repeats":
      return field === "happens"
        ? { ...draft, silent: value === false ? [...draft.silent, name] : draft.silent }
        : {
            ...draft,
            repeats: draft.repeats.map((each) => (each.id === name ? withRepeat(each, field, value) : each)),
          };
    case "ramps":
      return field === "happens"
        ? { ...draft, silent: value === false ? [...draft.silent, name] : draft.silent }
        : {
            ...draft,
            ramps: draft.ramps.map((each) => (each.id === name ? withRamp(each, field, value) : each)),
          };
    default:
      throw new RangeError(`no factor can set ${JSON.stringify(sets)}`);
  }
}

/** A setting or a rule, said once for the whole scenario. */
function withTheory(scenario: Scenario, root: "settings" | "rules", name: string, value: Setting): Scenario {
  const without = (option: Option): Option => {
    const own = option[root];
    return own === undefined
      ? option
      : { ...option, [root]: Object.fromEntries(Object.entries(own).filter(([each]) => each !== name)) };
  };
  return {
    ...scenario,
    [root]: { ...scenario[root], [name]: value },
    ...(scenario.options === undefined ? {} : { options: scenario.options.map(without) }),
  };
}

function withEvent(scenario: Scenario, id: string, field: string, value: Setting): Scenario {
  const edit = (events: readonly TimelineEvent[]): readonly TimelineEvent[] =>
    field === "happens"
      ? events.filter((event) => event.id !== id || value === true)
      : events.map((event) => (event.id === id ? changed(event, scenario.start, field, value) : event));
  const isGone = field === "happens" && value !== true;
  const inOption = (option: Option): Option => {
    const { events, changes, without } = option;
    const others = Object.entries(changes ?? {}).filter(([other]) => other !== id);
    const change = changes?.[id];
    const said = change === undefined || isGone ? others : [...others, [id, unsaid(change, field)] as const];
    return {
      ...option,
      ...(events === undefined ? {} : { events: edit(events) }),
      ...(without === undefined || !isGone ? {} : { without: without.filter((each) => each !== id) }),
      ...(changes === undefined ? {} : { changes: Object.fromEntries(said) }),
    };
  };
  return {
    ...scenario,
    events: edit(scenario.events),
    ...(scenario.options === undefined ? {} : { options: scenario.options.map(inOption) }),
  };
}

/** What a plan changes of an event, less what a factor now says. */
function unsaid(change: Partial<TimelineEvent>, field: string): Partial<TimelineEvent> {
  const told = field === "notice" ? ["announced"] : field === "lasts" ? ["ends"] : [field];
  return Object.fromEntries(Object.entries(change).filter(([each]) => !told.includes(each)));
}

/** Moving the start moves the announcement and the end with it. */
function changed(event: TimelineEvent, start: string, field: string, value: Setting): TimelineEvent {
  const starts = monthOfWhen(start, event.starts);
  switch (field) {
    case "starts": {
      const later = Number(value) - starts;
      return {
        ...event,
        starts: Number(value),
        announced: monthOfWhen(start, event.announced) + later,
        ...(event.ends === undefined ? {} : { ends: monthOfWhen(start, event.ends) + later }),
      };
    }
    case "notice":
      return { ...event, announced: starts - Number(value) };
    case "lasts":
      return { ...event, ends: starts + Number(value) };
    default:
      return { ...event, [field]: value };
  }
}

const withRepeat = (repeat: Repeat, field: string, value: Setting): Repeat =>
  field === "first" || field === "every" || field === "notice"
    ? { ...repeat, [field]: Number(value) }
    : { ...repeat, event: { ...repeat.event, [field]: value } };

/** Repeated events and ramps as single ones, each with its month in its name. */
function written({ scenario, option, repeats, ramps, silent }: Draft, months: number): StudyCase {
  const events = repeats
    .filter(({ id }) => !silent.includes(id))
    .flatMap(({ id, first, every, notice, event, onlyFirst }) =>
      Array.from({ length: Math.max(0, Math.ceil((months - first) / every)) }, (_, k): TimelineEvent => {
        const starts = first + k * every;
        return {
          ...event,
          ...(k === 0 ? onlyFirst : {}),
          id: `${id}-at-${starts}`,
          announced: starts - notice,
          starts,
        };
      }),
    );
  const steps = ramps.filter(({ id }) => !silent.includes(id)).flatMap((ramp) => rampEvents(ramp, months));
  return { scenario: { ...scenario, months, events: [...scenario.events, ...events, ...steps] }, option };
}
