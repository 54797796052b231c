/**
 * Small random scenarios, each named by its seed: places, bodies, boards, a timeline, settings within their ranges and
 * rules. What a property is tried on, and what a failing property names.
 */
import seedrandom from "seedrandom";
import type { EventKind } from "../../src/model/events/event.ts";
import { EVENT_KINDS } from "../../src/model/events/index.ts";
import { PARAMETERS } from "../../src/model/parameters.ts";
import type { ParameterName, Settings } from "../../src/model/parameters.ts";
import { RULES } from "../../src/model/rules.ts";
import { FORMS, SECTOR_NAMES } from "../../src/model/vocabulary.ts";
import type {
  PartnershipSource,
  Scenario,
  TimelineEvent,
  WorldDescription,
} from "../../src/scenario/scenario.ts";
import { scenarioOf } from "./small-worlds.ts";

export interface RandomOptions {
  readonly months?: number;
  /** How many events at most. */
  readonly events?: number;
  /** Kinds of event to draw from. */
  readonly kinds?: readonly string[];
  /** How likely each parameter is to leave its default. */
  readonly wildness?: number;
  /** Whether rules other than the usual may be chosen. */
  readonly rules?: boolean;
}

interface Dice {
  readonly below: (bound: number) => number;
  readonly between: (low: number, high: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  readonly some: <T>(of: readonly T[], least: number, most: number) => T[];
  readonly chance: (p: number) => boolean;
}

function diceOf(seed: number): Dice {
  const next = seedrandom(`world ${seed}`);
  const below = (bound: number): number => Math.floor(next() * bound);
  const some = <T>(of: readonly T[], least: number, most: number): T[] => {
    const left = [...of];
    const count = Math.min(of.length, least + below(most - least + 1));
    return Array.from({ length: count }, () => left.splice(below(left.length), 1)[0]!);
  };
  return {
    below,
    some,
    between: (low, high) => low + next() * (high - low),
    one: (of) => of[below(of.length)]!,
    chance: (p) => next() < p,
  };
}

const KINDS = EVENT_KINDS.map(({ kind }) => kind).filter(
  (kind) => !["transfer-function", "boundary-change", "election-freeze"].includes(kind),
);

export function randomScenario(
  seed: number,
  { months = 60, events = 6, kinds = KINDS, wildness = 0.3, rules = true }: RandomOptions = {},
): Scenario {
  const dice = diceOf(seed);
  const world = randomWorld(dice);
  return scenarioOf({
    months,
    world,
    start: `2001-${String(dice.below(12) + 1).padStart(2, "0")}`,
    events: randomTimeline(dice, world, { months, events, kinds }),
    settings: randomSettings(dice, wildness),
    rules: rules
      ? Object.fromEntries(
          Object.entries(RULES).map(([name, { variants }]) => [name, dice.one(Object.keys(variants))]),
        )
      : {},
  });
}

function randomWorld(dice: Dice): WorldDescription {
  const localities = ["north", "south"].slice(0, 1 + dice.below(2)).map((id) => ({
    id,
    deprivation: dice.between(0, 1),
    ...(dice.chance(0.3) ? { strength: dice.one(["strong", "middling", "weak"] as const) } : {}),
  }));
  const places = localities.map(({ id }) => id);
  const organisations = Array.from({ length: 4 + dice.below(4) }, (_, i) => ({
    id: `${"abcdefgh"[i]!}-body`,
    sector: dice.one(SECTOR_NAMES),
    covers: dice.some(places, 1, 2),
    capacity: dice.between(0.5, 2),
  }));
  const partnerships = Array.from({ length: 2 + dice.below(3) }, (_, i): PartnershipSource => {
    const locality = dice.one(places);
    const near = organisations.filter(({ covers }) => covers.includes(locality)).map(({ id }) => id);
    return {
      id: `${"wxyz"[i]!}-board`,
      locality,
      level: dice.one(["strategic", "operational"] as const),
      members: dice.some(near, 2, 6),
      ...randomTerms(dice, near),
    };
  });
  return {
    localities,
    organisations,
    partnerships: partnerships.filter(({ members }) => members.length >= 2),
  };
}

function randomTerms(dice: Dice, near: readonly string[]): Partial<PartnershipSource> {
  const share = (name: string): Record<string, number> =>
    dice.chance(0.3) ? { [name]: dice.between(0, 1) } : {};
  const leader = near.length > 0 && dice.chance(0.5) ? { leader: dice.one(near) } : {};
  return {
    form: dice.one(FORMS),
    ...leader,
    posts: 1 + dice.below(3),
    ...share("formality"),
    ...share("contact"),
    ...share("align"),
    ...share("mandate"),
    ...share("overlap"),
    ...share("demand"),
  };
}

/** Values of parameters: most at their default, some anywhere in their range, some at its very ends. */
export function randomSettings(dice: Dice, wildness: number): Partial<Settings> {
  const names = Object.keys(PARAMETERS) as ParameterName[]; // the keys of a table are its names
  const entries = names.flatMap((name) => {
    if (!dice.chance(wildness)) return [];
    const {
      range: [low, high],
      whole,
    } = PARAMETERS[name] as { range: readonly [number, number]; whole?: true };
    const value = dice.chance(0.3) ? dice.one([low, high]) : dice.between(low, high);
    return [[name, whole === true ? Math.round(value) : value] as const];
  });
  return { churn: dice.between(0, 0.4), wakeChance: 0.05, ...Object.fromEntries(entries) };
}

type TimelineShape = Required<Pick<RandomOptions, "months" | "events" | "kinds">>;

/** Events in which created bodies may take part later; at most one structural change a month. */
function randomTimeline(
  dice: Dice,
  world: WorldDescription,
  { months, events, kinds }: TimelineShape,
): TimelineEvent[] {
  const taken = new Set<number>([0]);
  const bodies = world.organisations.map(({ id }) => ({ id, from: 0 }));
  return Array.from({ length: dice.below(events + 1) }, (_, n): TimelineEvent => {
    const kind = dice.one(EVENT_KINDS.filter((each) => kinds.includes(each.kind)));
    const announced = dice.below(months - 1);
    let starts = announced + dice.one([0, 1, 3, 6, 15, 30]);
    if (kind.lane === "structure") {
      while (taken.has(starts)) starts++;
      taken.add(starts);
    }
    const known = bodies.filter(({ from }) => from <= announced).map(({ id }) => id);
    const size = kind.size === null || dice.chance(0.3) ? {} : { size: dice.between(...kind.size.range) };
    const ends =
      kind.lasts === "until-ends" || kind.lasts === "phased" ? { ends: starts + 1 + dice.below(40) } : {};
    const id = `event-${n}`;
    const shape = randomShape(dice, kind.kind, id, world);
    for (const made of shape.into ?? []) bodies.push({ id: made.id, from: starts + 1 });
    const who = kind.kind === "create" ? {} : { who: selected(dice, kind, world, known) };
    return {
      id,
      kind: kind.kind as TimelineEvent["kind"],
      announced,
      starts,
      ...ends,
      ...who,
      ...size,
      ...shape,
      plain: "",
      source: [],
      strength: "assumed",
    };
  });
}

function selected(
  dice: Dice,
  { kind, scope }: EventKind,
  { localities, partnerships }: WorldDescription,
  known: readonly string[],
): string[] {
  // The parts of several bodies that are split at once are named after each; one keeps the names given.
  if (scope === "organisations") return dice.some(known, 1, kind === "split" ? 1 : 3);
  return dice.some(
    (scope === "localities" ? localities : partnerships).map(({ id }) => id),
    1,
    2,
  );
}

function randomShape(
  dice: Dice,
  kind: string,
  id: string,
  { localities, organisations }: WorldDescription,
): Partial<TimelineEvent> {
  const benefit = dice.chance(0.5) ? { fit: dice.between(0, 0.3), align: dice.between(0, 0.3) } : {};
  const places = localities.map((each) => each.id);
  switch (kind) {
    case "merge":
      return { ...benefit, into: [{ id: `${id}-made` }] };
    case "split":
      return {
        ...benefit,
        into: [
          { id: `${id}-east`, share: 0.3 },
          { id: `${id}-west`, share: 0.7 },
        ],
      };
    case "create":
      return {
        into: [{ id: `${id}-made`, sector: dice.one(SECTOR_NAMES), covers: dice.some(places, 1, 2) }],
      };
    case "reorganise":
      return benefit;
    case "governance-form":
      return { form: dice.one(FORMS), ...(dice.chance(0.5) ? { leader: dice.one(organisations).id } : {}) };
    default:
      return {};
  }
}
