/**
 * A scenario without the names of its bodies and places: letters stand for them in names, short names and texts.
 *
 * Luck is drawn by short names, so the copy is the same world in other futures: what the two show over many is alike, single
 * futures are not. Nothing else changes, and what was sound stays so.
 */
import { letterOf } from "../letters.ts";
import { isTemplate } from "../scenario.ts";
import type {
  NewBody,
  Option,
  PartnershipSource,
  Scenario,
  TimelineEvent,
  WorldDescription,
} from "../scenario.ts";
import { parseSelector } from "../selectors.ts";

/** New short names by the old, and what texts call them now. */
interface Renaming {
  readonly id: (old: string) => string;
  readonly text: (old: string) => string;
}

/** Names that a person brought: of bodies, places and boards, also of those that events make. */
export function namesIn({ world, events, options = [] }: Scenario): readonly string[] {
  const made = [...events, ...options.flatMap((option) => option.events ?? [])].flatMap(
    ({ into = [], board }) => [...into.map(({ name }) => name), board?.name],
  );
  const there = isDescribed(world)
    ? [...world.organisations, ...world.localities, ...world.partnerships].map(({ name }) => name)
    : [];
  return [...new Set([...there, ...made].flatMap((name) => name ?? []))];
}

const isDescribed = (world: Scenario["world"]): world is WorldDescription => !isTemplate(world);

export interface Unnamed {
  readonly scenario: Scenario;
  /** The new short name of a plan. */
  readonly planOf: (id: string) => string;
}

export function withoutNames(scenario: Scenario): Unnamed {
  const renaming = renamingOf(scenario);
  const { world, events, options } = scenario;
  const named = {
    ...scenario,
    title: renaming.text(scenario.title),
    summary: renaming.text(scenario.summary),
    isNot: renaming.text(scenario.isNot),
    world: isDescribed(world) ? renamedWorld(world, renaming) : world,
    events: events.map((event) => renamedEvent(event, renaming)),
    ...(options === undefined ? {} : { options: options.map((option) => renamedOption(option, renaming)) }),
  };
  return { scenario: named, planOf: renaming.id };
}

function renamingOf(scenario: Scenario): Renaming {
  const { world, events, options = [] } = scenario;
  const all = [...events, ...options.flatMap((option) => option.events ?? [])];
  const there: WorldDescription = isDescribed(world)
    ? world
    : { localities: [], organisations: [], partnerships: [] };
  const ids = new Map<string, string>();
  const texts = new Map<string, string>();
  const take = (id: string, name: string | undefined, now: string, told: string): void => {
    if (!ids.has(id)) ids.set(id, now);
    if (name !== undefined) texts.set(name, told);
  };
  there.organisations.forEach(({ id, name }, at) => take(id, name, letterOf(at).toLowerCase(), letterOf(at)));
  there.localities.forEach(({ id, name }, at) => take(id, name, `place-${at + 1}`, `Place ${at + 1}`));
  there.partnerships.forEach(({ id, name, level }, at) =>
    take(id, name, `${level}-${at + 1}`, `Group ${at + 1}`),
  );
  const regions = [...new Set(there.localities.flatMap(({ region }) => region ?? []))];
  regions.forEach((region, at) => take(region, undefined, `region-${at + 1}`, ""));
  all.forEach(({ id, into = [], board }, at) => {
    take(id, undefined, `event-${at + 1}`, "");
    into.forEach((body, place) =>
      take(body.id, body.name, `new-${at + 1}-${place + 1}`, `New body ${at + 1}`),
    );
    if (board !== undefined) take(board.id, board.name, `new-board-${at + 1}`, `New board ${at + 1}`);
  });
  options.forEach(({ id }, at) => take(id, undefined, `plan-${at + 1}`, ""));
  return { id: (old) => renamedId(old, ids), text: textRenamer(texts) };
}

/** A name of several parts (what an event makes in each place) part by part. */
function renamedId(old: string, ids: ReadonlyMap<string, string>): string {
  const whole = ids.get(old);
  if (whole !== undefined) return whole;
  for (let cut = old.indexOf("-"); cut >= 0; cut = old.indexOf("-", cut + 1)) {
    const [first, rest] = [ids.get(old.slice(0, cut)), ids.get(old.slice(cut + 1))];
    if (first !== undefined && rest !== undefined) return `${first}-${rest}`;
  }
  return old;
}

const SHORTEST = 3;

/** Longer names first, so that “Ash Council North” is not half replaced. */
function textRenamer(texts: ReadonlyMap<string, string>): (old: string) => string {
  const names = [...texts.keys()]
    .filter((name) => name.trim().length >= SHORTEST)
    .sort((a, b) => b.length - a.length);
  if (names.length === 0) return (old) => old;
  const pattern = new RegExp(
    names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join("|"),
    "gi",
  );
  const byLetters = new Map([...texts].map(([name, told]) => [name.toLowerCase(), told]));
  return (old) => old.replaceAll(pattern, (found) => byLetters.get(found.toLowerCase()) ?? found);
}

function renamedWorld(
  { localities, organisations, partnerships, relations }: WorldDescription,
  { id, text }: Renaming,
): WorldDescription {
  return {
    localities: localities.map(({ name, region, ...rest }) => ({
      ...rest,
      id: id(rest.id),
      ...(name === undefined ? {} : { name: text(name) }),
      ...(region === undefined ? {} : { region: id(region) }),
    })),
    organisations: organisations.map(({ name, ...rest }) => ({
      ...rest,
      id: id(rest.id),
      ...(name === undefined ? {} : { name: text(name) }),
      covers: rest.covers.map(id),
    })),
    partnerships: partnerships.map((board) => renamedBoard(board, { id, text })),
    ...(relations === undefined
      ? {}
      : {
          relations: relations.map(({ from, toward, ...rest }) => ({
            ...rest,
            from: id(from),
            toward: id(toward),
          })),
        }),
  };
}

function renamedBoard(
  { name, leader, ...rest }: PartnershipSource,
  { id, text }: Renaming,
): PartnershipSource {
  return {
    ...rest,
    id: id(rest.id),
    ...(name === undefined ? {} : { name: text(name) }),
    ...(leader === undefined ? {} : { leader: id(leader) }),
    locality: id(rest.locality),
    members: rest.members.map((member) => renamedSelector(member, id)),
  };
}

const PLACED = ["locality", "region", "partnership", "id"];

const renamedSelector = (text: string, id: Renaming["id"]): string =>
  parseSelector(text)
    .map(({ key, value }) => {
      const now = PLACED.includes(key) ? id(value) : value;
      return key === "all" ? "all" : key === "id" ? now : `${key}:${now}`;
    })
    .join(" & ");

function renamedBody({ name, covers, ...rest }: NewBody, { id, text }: Renaming): NewBody {
  return {
    ...rest,
    id: id(rest.id),
    ...(name === undefined ? {} : { name: text(name) }),
    ...(covers === undefined ? {} : { covers: covers.map(id) }),
  };
}

/** The fields of an event that are there, each renamed; of a change to one, those that it changes. */
function renamedFields<T extends Partial<TimelineEvent>>(event: T, renaming: Renaming): T {
  const { id, text } = renaming;
  const selectors = (list: readonly string[]): readonly string[] =>
    list.map((each) => renamedSelector(each, id));
  return {
    ...event,
    ...(event.who === undefined ? {} : { who: selectors(event.who) }),
    ...(event.to === undefined ? {} : { to: selectors(event.to) }),
    ...(event.joins === undefined ? {} : { joins: selectors(event.joins) }),
    ...(event.leader === undefined ? {} : { leader: id(event.leader) }),
    ...(event.covers === undefined ? {} : { covers: event.covers.map(id) }),
    ...(event.into === undefined ? {} : { into: event.into.map((body) => renamedBody(body, renaming)) }),
    ...(event.board === undefined ? {} : { board: renamedBoard(event.board, renaming) }),
    ...(event.plain === undefined ? {} : { plain: text(event.plain) }),
    ...(event.notes === undefined ? {} : { notes: text(event.notes) }),
    ...(event.source === undefined ? {} : { source: event.source.map(text) }),
  };
}

const renamedEvent = (event: TimelineEvent, renaming: Renaming): TimelineEvent => ({
  ...renamedFields(event, renaming),
  id: renaming.id(event.id),
});

function renamedOption(option: Option, renaming: Renaming): Option {
  const { id, text } = renaming;
  return {
    ...option,
    id: id(option.id),
    title: text(option.title),
    plain: text(option.plain),
    ...(option.events === undefined
      ? {}
      : { events: option.events.map((event) => renamedEvent(event, renaming)) }),
    ...(option.without === undefined ? {} : { without: option.without.map(id) }),
    ...(option.changes === undefined
      ? {}
      : {
          changes: Object.fromEntries(
            Object.entries(option.changes).map(([event, change]) => [
              id(event),
              renamedFields(change, renaming),
            ]),
          ),
        }),
  };
}
