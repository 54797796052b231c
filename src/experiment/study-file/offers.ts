/**
 * Everything that a factor may set in a case, found by asking for each: what a menu offers is what the checks accept.
 *
 * Where no catalogue knows a range (dates, mostly) one around the case as it stands is put forward, to be changed.
 */
import { PARAMETERS } from "../../model/parameters.ts";
import { RULES } from "../../model/rules.ts";
import { isTemplate } from "../../scenario/scenario.ts";
import { templateOf } from "../../scenario/templates/templates.ts";
import type { FactorDraft } from "./draft.ts";
import { EVENT_TARGETS, RAMP_TARGETS, REPEAT_TARGETS, isTarget, targetOf } from "./targets.ts";
import type { Ground, Target } from "./targets.ts";

export interface Offer {
  readonly sets: string;
  readonly target: Target;
}

/** In the order of a menu: what a planner does first, then the case, then the theory. */
export function offersOf(ground: Ground): readonly Offer[] {
  const { scenario, repeats, ramps = [], worlds } = ground;
  const events = [...scenario.events, ...(scenario.options ?? []).flatMap((option) => option.events ?? [])];
  const template = isTemplate(scenario.world) ? templateOf(scenario.world.template)?.arguments : undefined;
  const paths = [
    "option",
    ...repeats.flatMap(({ id }) => REPEAT_TARGETS.map((field) => `repeats.${id}.${field}`)),
    ...ramps.flatMap(({ id }) => RAMP_TARGETS.map((field) => `ramps.${id}.${field}`)),
    ...new Set(events.flatMap(({ id }) => EVENT_TARGETS.map((field) => `events.${id}.${field}`))),
    ...Object.keys(template ?? {}).map((name) => `world.${name}`),
    ...(worlds.length > 1 ? ["worlds"] : []),
    ...Object.keys(RULES).map((name) => `rules.${name}`),
    ...Object.keys(PARAMETERS).map((name) => `settings.${name}`),
  ];
  return paths.flatMap((sets) => {
    const target = targetOf(sets, ground);
    return isTarget(target) && canVary(target) ? [{ sets, target }] : [];
  });
}

const canVary = (target: Target): boolean =>
  target.kind === "choice"
    ? target.options.length > 1
    : target.low === undefined || target.low !== target.high;

/** Months, or part of a number's size, either side of what it is now. */
const AROUND = 12;

/** What is offered, as a factor with a name of its own. */
export function factorFrom({ sets, target }: Offer, taken: readonly string[], months: number): FactorDraft {
  const id = nameFor(sets, taken);
  const role = /^(option|events|repeats|ramps)/.test(sets) ? ("lever" as const) : ("uncertainty" as const);
  if (target.kind === "choice") return { id, sets, role, options: target.options };
  if (target.low !== undefined && target.high !== undefined)
    return { id, sets, role, low: target.low, high: target.high };
  const base = target.base ?? 0;
  if (target.kind === "number") return { id, sets, role, low: 0, high: base > 0 ? 2 * base : 1 };
  const least = sets.endsWith(".every") || sets.endsWith(".lasts") ? 1 : 0;
  return {
    id,
    sets,
    role,
    low: Math.max(least, base - AROUND),
    high: Math.min(Math.max(least + 1, months - 1), base + AROUND),
  };
}

/** Columns that every table of results has. */
const ALWAYS = ["case", "run", "fingerprint"];

/** The last words of a path, small and hyphenated; longer or numbered where that is taken. */
function nameFor(sets: string, taken: readonly string[]): string {
  const hyphened = (text: string): string =>
    text
      .replaceAll(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-|-$/g, "")
      .slice(0, 70);
  const [root, ...rest] = sets.split(".");
  const short = root === "option" ? "plan" : rest.length === 0 ? root : rest.join("-");
  const long = root === "rules" ? `${short}-rule` : `${short}-${root}`;
  const used = new Set([...taken, ...ALWAYS]);
  const names = [short, long, ...Array.from({ length: used.size + 1 }, (_, i) => `${short}-${i + 2}`)];
  return names.map(hyphened).find((name) => name !== "" && !used.has(name)) ?? "factor";
}
