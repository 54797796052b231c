/**
 * What a factor may set: from a path such as `settings.gain` to what the catalogues know of it.
 *
 * A range left out of a study file comes from the catalogue of parameters, rules, templates or kinds of event, so that a
 * study need not repeat what the model already says of itself. Dates have no catalogue: their range must be given.
 */
import { EVENT_KINDS } from "../../model/events/index.ts";
import { PARAMETERS, isParameterName, parameterOf } from "../../model/parameters.ts";
import { RULES } from "../../model/rules.ts";
import { FORMS } from "../../model/vocabulary.ts";
import { monthOfWhen, optionOf, optionsOf } from "../../scenario/compile/timeline.ts";
import { isTemplate } from "../../scenario/scenario.ts";
import type { Scenario, SettingsSource, TimelineEvent } from "../../scenario/scenario.ts";
import { templateOf } from "../../scenario/templates/templates.ts";
import type { Ramp, Repeat, Setting } from "../study.ts";

/** What is known of a target besides what the file says; a range or a base that nobody knows is left out. */
export type Target =
  | {
      readonly kind: "number" | "whole";
      readonly low?: number;
      readonly high?: number;
      readonly base?: number;
    }
  | { readonly kind: "choice"; readonly options: readonly Setting[]; readonly base: Setting };

/** A path that leads nowhere, with what would have been right at the step that failed. */
export interface NoTarget {
  readonly known: readonly string[];
}

/** What a study varies: its case, its plan, its repeated events, its believable worlds. */
export interface Ground {
  readonly scenario: Scenario;
  readonly option: string;
  readonly repeats: readonly Repeat[];
  readonly ramps?: readonly Ramp[];
  readonly worlds: readonly SettingsSource[];
}

export const TARGET_ROOTS = [
  "settings",
  "rules",
  "option",
  "world",
  "events",
  "repeats",
  "ramps",
  "worlds",
] as const;

/** Fields of an event that a factor can set, and the part of a year or share they are in. */
export const EVENT_TARGETS = [
  "happens",
  "starts",
  "notice",
  "lasts",
  "size",
  "fit",
  "align",
  "share",
  "saving",
  "form",
] as const;
export const REPEAT_TARGETS = [
  "happens",
  "first",
  "every",
  "notice",
  "size",
  "fit",
  "align",
  "share",
  "form",
] as const;

export const RAMP_TARGETS = ["happens", "first", "way", "every", "low", "high"] as const;

export const isTarget = (found: Target | NoTarget): found is Target => "kind" in found;

export function targetOf(sets: string, ground: Ground): Target | NoTarget {
  const [root, name, ...rest] = sets.split(".");
  const field = rest.join(".");
  switch (root) {
    case "settings":
      return settingTarget(name, ground);
    case "rules":
      return ruleTarget(name, ground);
    case "option":
      return {
        kind: "choice",
        options: optionsOf(ground.scenario).map(({ id }) => id),
        base: ground.option,
      };
    case "world":
      return worldTarget(name, ground);
    case "events":
      return eventTarget(name, field, ground);
    case "repeats":
      return repeatTarget(name, field, ground);
    case "ramps":
      return rampTarget(name, field, ground);
    case "worlds":
      return ground.worlds.length === 0
        ? { known: [] }
        : { kind: "whole", low: 1, high: ground.worlds.length, base: 1 };
    default:
      return { known: TARGET_ROOTS };
  }
}

function settingTarget(name: string, { scenario, option }: Ground): Target | NoTarget {
  if (name === undefined || !isParameterName(name)) return { known: Object.keys(PARAMETERS) };
  const { range, default: usual, whole } = parameterOf(name);
  const base = optionOf(scenario, option).settings?.[name] ?? scenario.settings?.[name] ?? usual;
  return { kind: whole === true ? "whole" : "number", low: range[0], high: range[1], base };
}

function ruleTarget(name: string, { scenario, option }: Ground): Target | NoTarget {
  const rule = Object.entries(RULES).find(([each]) => each === name)?.[1];
  if (rule === undefined) return { known: Object.keys(RULES) };
  const set = { ...scenario.rules, ...optionOf(scenario, option).rules };
  const base = Object.entries(set).find(([each]) => each === name)?.[1] ?? rule.default;
  return { kind: "choice", options: Object.keys(rule.variants), base };
}

function worldTarget(name: string, { scenario: { world } }: Ground): Target | NoTarget {
  const known = isTemplate(world) ? (templateOf(world.template)?.arguments ?? {}) : {};
  const argument = Object.entries(known).find(([each]) => each === name)?.[1];
  if (argument === undefined || !isTemplate(world)) return { known: Object.keys(known) };
  const [low, high] = argument.range;
  return { kind: "whole", low, high, base: Number(world[name] ?? argument.default) };
}

/** The event of that name as the plan under study has it, or as any plan does. */
function eventNamed({ scenario, option }: Ground, id: string): TimelineEvent | undefined {
  const chosen = optionOf(scenario, option);
  const written = [
    ...scenario.events,
    ...(chosen.events ?? []),
    ...(scenario.options ?? []).flatMap(({ events = [] }) => events),
  ].find((event) => event.id === id);
  return written === undefined ? undefined : { ...written, ...chosen.changes?.[id] };
}

function eventTarget(id: string, field: string, ground: Ground): Target | NoTarget {
  const event = eventNamed(ground, id);
  if (event === undefined) {
    const plans = (ground.scenario.options ?? []).flatMap(({ events = [] }) => events);
    return { known: [...ground.scenario.events, ...plans].map((each) => `events.${each.id}`) };
  }
  const month = (when: TimelineEvent["starts"]): number => monthOfWhen(ground.scenario.start, when);
  const starts = month(event.starts);
  switch (field) {
    case "starts":
      return { kind: "whole", base: starts };
    case "notice":
      return { kind: "whole", base: starts - month(event.announced) };
    case "lasts":
      return event.ends === undefined
        ? { kind: "whole" }
        : { kind: "whole", base: month(event.ends) - starts };
    default:
      return fieldTarget(field, event) ?? { known: EVENT_TARGETS.map((each) => `events.${id}.${each}`) };
  }
}

function repeatTarget(id: string, field: string, { repeats }: Ground): Target | NoTarget {
  const repeat = repeats.find((each) => each.id === id);
  if (repeat === undefined) return { known: repeats.map((each) => `repeats.${each.id}`) };
  if (field === "first" || field === "every" || field === "notice")
    return { kind: "whole", base: repeat[field] };
  return fieldTarget(field, repeat.event) ?? { known: REPEAT_TARGETS.map((each) => `repeats.${id}.${each}`) };
}

function rampTarget(id: string, field: string, { ramps = [] }: Ground): Target | NoTarget {
  const ramp = ramps.find((each) => each.id === id);
  if (ramp === undefined) return { known: ramps.map((each) => `ramps.${each.id}`) };
  switch (field) {
    case "happens":
      return { kind: "choice", options: [true, false], base: true };
    case "first":
    case "way":
    case "every":
      return { kind: "whole", base: ramp[field] };
    case "low":
    case "high":
      return { kind: "number", base: ramp[field] };
    default:
      return { known: RAMP_TARGETS.map((each) => `ramps.${id}.${each}`) };
  }
}

/** Fields that have a catalogue or a bound of their own. */
function fieldTarget(
  field: string,
  event: Pick<TimelineEvent, "kind"> & Partial<TimelineEvent>,
): Target | undefined {
  switch (field) {
    case "happens":
      return { kind: "choice", options: [true, false], base: true };
    case "form":
      return { kind: "choice", options: FORMS, base: event.form ?? FORMS[0] };
    case "size": {
      const size = EVENT_KINDS.find(({ kind }) => kind === event.kind)?.size;
      return size === null || size === undefined
        ? undefined
        : { kind: "number", low: size.range[0], high: size.range[1], base: event.size ?? size.default };
    }
    case "fit":
    case "align":
    case "share":
      return { kind: "number", low: 0, high: 1, base: event[field] ?? 0 };
    case "saving":
      return { kind: "number", base: event.saving ?? 0 };
    default:
      return undefined;
  }
}
