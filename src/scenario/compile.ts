/**
 * From what a person wrote to what a run needs: one option of a scenario as a specification.
 *
 * Nothing here checks: `check.ts` has done so before. Everything that dates decide (who exists, who inherits, what is
 * set when) is worked out here once, so that a run is plain arrays.
 */
import { monthOfYear } from "../engine/clock.ts";
import { fingerprint } from "../engine/fingerprint.ts";
import { studyKey } from "../engine/random.ts";
import { DEFAULT_SETTINGS } from "../model/parameters.ts";
import type { Settings } from "../model/parameters.ts";
import { DEFAULT_RULES } from "../model/rules.ts";
import type { Rules } from "../model/rules.ts";
import type { RunSpec } from "../model/simulate.ts";
import type { Choices } from "../model/state.ts";
import { openBook } from "./compile/book.ts";
import type { Book } from "./compile/book.ts";
import { choicesOf } from "./compile/choices.ts";
import { place } from "./compile/effects.ts";
import { applyStructural } from "./compile/structural.ts";
import { structureOf } from "./compile/structure.ts";
import { LEAVE_AS_IS, optionOf, timelineOf } from "./compile/timeline.ts";
import type { DatedEvent } from "./compile/timeline.ts";
import { DEFAULT_SEED, MODEL_VERSION } from "./version.ts";
import type { Option, Scenario, WorldDescription } from "./scenario.ts";
import { isTemplate } from "./scenario.ts";
import { buildTemplate } from "./templates/templates.ts";

export interface CompileOptions {
  readonly option?: string;
  readonly seed?: string;
  readonly months?: number;
  readonly choices?: Choices | null;
}

/** An option ready to run, with the timeline it came from. */
export interface Compiled {
  readonly spec: RunSpec;
  readonly timeline: readonly DatedEvent[];
  readonly option: Option;
  readonly world: WorldDescription;
  /** Plain names of bodies and boards by id, and the bodies that a body takes over from. */
  readonly names: ReadonlyMap<string, string>;
  readonly parents: ReadonlyMap<string, readonly string[]>;
}

export const describeWorld = ({ world }: Scenario): WorldDescription =>
  isTemplate(world) ? buildTemplate(world) : world;

export function compile(
  scenario: Scenario,
  {
    option: id = LEAVE_AS_IS,
    seed = DEFAULT_SEED,
    months = scenario.months,
    choices: given = null,
  }: CompileOptions = {},
): Compiled {
  const option = optionOf(scenario, id);
  const settings: Settings = { ...DEFAULT_SETTINGS, ...scenario.settings, ...option.settings };
  const rules: Rules = { ...DEFAULT_RULES, ...scenario.rules, ...option.rules };
  const timeline = timelineOf(scenario, option);
  const world = describeWorld(scenario);
  const book = openBook(world);
  const placed = timeline.map((event) => {
    // Whom an event selects is settled before it changes who there is.
    const selection = place(book, event);
    return { event, ...selection, starting: applyStructural(book, event) };
  });
  const structure = structureOf(world, book, placed, settings, {
    months,
    monthOfYear: monthOfYear(scenario.start),
  });
  const bodies = structure.organisations.ids;
  const choices = given ?? choicesOf(option.choices, { bodies, months, start: scenario.start });
  const print = fingerprint(
    canonical({
      model: MODEL_VERSION,
      start: scenario.start,
      months,
      world,
      timeline,
      settings,
      rules,
      seed,
      choices: choices === null ? null : [...choices],
    }),
  );
  return {
    spec: { structure, settings, rules, key: studyKey(seed), fingerprint: print, choices },
    timeline,
    option,
    world,
    names: namesIn(book),
    parents: new Map(book.descents.map(({ body, from }) => [body, from.map((each) => each.body)])),
  };
}

const namesIn = ({ bodies, boards }: Book): ReadonlyMap<string, string> =>
  new Map([
    ...[...bodies.values()].map(({ id, name }) => [id, name] as const),
    ...[...boards.values()].map(({ id, source }) => [id, source.name ?? id] as const),
  ]);

/** JSON with the keys of every object in order, so that equal values give equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === "object" && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : each,
  );
}
