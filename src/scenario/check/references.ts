/** How the pieces of a scenario hang together: ids, names that lead somewhere, dates in order, sizes of the whole. */
import { monthOf } from "../../engine/clock.ts";
import { GROUPS, LEVELS, SECTOR_NAMES } from "../../model/vocabulary.ts";
import { LEAVE_AS_IS } from "../compile/timeline.ts";
import { LIMITS } from "../limits.ts";
import { RESERVED_IDS } from "../schema/values.ts";
import { parseSelector } from "../selectors.ts";
import type { Term } from "../selectors.ts";
import { buildTemplate, templateOf } from "../templates/templates.ts";
import type { Report } from "./findings.ts";
import { isRecord, placeOf } from "./place.ts";
import { meant } from "./shape.ts";

type Fields = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
const idsOf = (value: unknown): readonly string[] =>
  listOf(value).flatMap(({ id }) => (typeof id === "string" ? [id] : []));
const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];

/** Every name there is, and when what an event makes begins. */
interface Known {
  readonly localities: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly boards: ReadonlySet<string>;
  /** Names that events make bodies and boards of: an id, or the beginning of several. */
  readonly made: ReadonlyMap<string, { readonly event: string; readonly starts: number }>;
}

interface PlacedEvent {
  readonly event: Fields;
  readonly at: string;
}

export function checkReferences(scenario: Fields, report: Report): void {
  const world = worldOf(scenario["world"]);
  const start = textOf(scenario["start"]) ?? "";
  const options = listOf(scenario["options"]);
  const events: readonly PlacedEvent[] = [
    ...listOf(scenario["events"]).map((event, i) => ({ event, at: placeOf("events", i) })),
    ...options.flatMap((option, o) =>
      listOf(option["events"]).map((event, i) => ({ event, at: placeOf("options", o, "events", i) })),
    ),
  ];
  const known = knownOf(world, events, start);
  checkIds(scenario, options, report);
  checkWorldNames(scenario["world"], known, report);
  checkRelations(scenario["world"], known, report);
  checkSize(world, report);
  for (const each of events) {
    checkDates(each, start, report);
    checkSelectors(each, known, start, report);
  }
  checkOptions(scenario, options, report);
  checkSummary(scenario["summary"], report);
}

function worldOf(world: unknown): Fields {
  if (!isRecord(world)) return {};
  const template = textOf(world["template"]);
  if (template === null || templateOf(template) === undefined) return world;
  const values = Object.fromEntries(
    Object.entries(world).filter(
      (entry): entry is [string, number] =>
        typeof entry[1] === "number" && Math.abs(entry[1]) <= LIMITS.localities,
    ),
  );
  const { localities, organisations, partnerships } = buildTemplate({ template, ...values });
  return { localities, organisations, partnerships };
}

function knownOf(world: Fields, events: readonly PlacedEvent[], start: string): Known {
  const made = new Map<string, { event: string; starts: number }>();
  for (const { event } of events) {
    const birth = { event: textOf(event["id"]) ?? "", starts: monthOfValue(event["starts"], start) ?? 0 };
    const board = isRecord(event["board"]) ? [textOf(event["board"]["id"]) ?? ""] : [];
    const names = [
      ...idsOf(event["into"]),
      ...board,
      ...(["merge", "split", "boundary-change", "create"].includes(String(event["kind"]))
        ? [birth.event]
        : []),
    ];
    for (const name of names)
      if (name !== "" && (made.get(name)?.starts ?? Infinity) > birth.starts) made.set(name, birth);
  }
  return {
    localities: new Set(idsOf(world["localities"])),
    regions: new Set(
      listOf(world["localities"]).flatMap(({ region }) => (typeof region === "string" ? [region] : [])),
    ),
    bodies: new Set(idsOf(world["organisations"])),
    boards: new Set(idsOf(world["partnerships"])),
    made,
  };
}

function checkIds(scenario: Fields, options: readonly Fields[], report: Report): void {
  const world = isRecord(scenario["world"]) ? scenario["world"] : {};
  const lists: readonly (readonly [string, unknown])[] = [
    ["events", scenario["events"]],
    ["options", scenario["options"]],
    ...["localities", "organisations", "partnerships"].map((name) => [`world.${name}`, world[name]] as const),
    ...options.map((option, i) => [placeOf("options", i, "events"), option["events"]] as const),
  ];
  for (const [at, list] of lists) {
    const first = new Map<string, number>();
    listOf(list).forEach(({ id }, i) => {
      if (typeof id !== "string") return;
      const place = `${at}[${i}].id`;
      if (RESERVED_IDS.includes(id) || (at === "options" && id === LEAVE_AS_IS))
        report(place, "reserved-id", id);
      const before = first.get(id);
      if (before !== undefined) report(place, "repeated-id", id, { other: `${at}[${before}]` });
      else first.set(id, i);
    });
  }
}

/** Names inside a world that is spelt out. */
function checkWorldNames(world: unknown, known: Known, report: Report): void {
  if (!isRecord(world) || world["template"] !== undefined) return;
  const nowhere = (at: string, name: string, names: ReadonlySet<string>, what: string): void => {
    if (!names.has(name)) report(at, "leads-nowhere", name, { what, ...meant(name, names) });
  };
  listOf(world["organisations"]).forEach(({ covers }, i) =>
    textsOf(covers).forEach((place, c) =>
      nowhere(placeOf("world", "organisations", i, "covers", c), place, known.localities, "a locality"),
    ),
  );
  listOf(world["partnerships"]).forEach(({ locality, members, leader }, i) => {
    const at = placeOf("world", "partnerships", i);
    if (typeof locality === "string") nowhere(`${at}.locality`, locality, known.localities, "a locality");
    if (typeof leader === "string") nowhere(`${at}.leader`, leader, known.bodies, "an organisation");
    textsOf(members).forEach((member, m) => {
      const terms = parseSelector(member);
      if (terms.length === 1 && terms[0].key === "id")
        nowhere(placeOf(`${at}.members`, m), member, known.bodies, "an organisation");
    });
  });
}

/** Relations known at the start: between two bodies there are, that share a place, each way once. */
function checkRelations(world: unknown, { bodies }: Known, report: Report): void {
  if (!isRecord(world)) return;
  const places = new Map(listOf(world["organisations"]).map(({ id, covers }) => [id, textsOf(covers)]));
  const first = new Map<string, number>();
  listOf(world["relations"]).forEach(({ from, toward }, i) => {
    const at = placeOf("world", "relations", i);
    const named = [from, toward].every((name, side) => {
      if (typeof name !== "string" || bodies.has(name)) return typeof name === "string";
      const what = { what: "an organisation", ...meant(name, bodies) };
      report(`${at}.${side === 0 ? "from" : "toward"}`, "leads-nowhere", name, what);
      return false;
    });
    if (!named) return;
    const key = `${String(from)}|${String(toward)}`;
    const before = first.get(key);
    if (from === toward) report(at, "relation-with-itself", from);
    else if (before !== undefined) report(at, "repeated-relation", key, { other: `relations[${before}]` });
    else if (places.get(from)?.some((place) => places.get(toward)?.includes(place)) !== true)
      report(at, "no-common-place", key);
    first.set(key, i);
  });
}

function checkSize(world: Fields, report: Report): void {
  let ties = 0;
  for (const { members } of listOf(world["partnerships"])) {
    const count = textsOf(members).length;
    ties += (count * (count - 1)) / 2;
  }
  if (ties > LIMITS.ties) report("world", "too-many-ties", `${ties} ties`, { limit: String(LIMITS.ties) });
}

function monthOfValue(when: unknown, start: string): number | null {
  if (typeof when === "number") return when;
  return typeof when === "string" && /^\d{4}-\d{2}$/.test(when) && /^\d{4}-\d{2}$/.test(start)
    ? monthOf(start, when)
    : null;
}

function checkDates({ event, at }: PlacedEvent, start: string, report: Report): void {
  const announced = monthOfValue(event["announced"], start);
  const starts = monthOfValue(event["starts"], start);
  const ends = monthOfValue(event["ends"], start);
  if (announced !== null && starts !== null && announced > starts)
    report(`${at}.announced`, "dates-out-of-order", event["announced"], { rule: "no later than the start" });
  if (starts !== null && ends !== null && ends <= starts)
    report(`${at}.ends`, "dates-out-of-order", event["ends"], { rule: "after the start" });
  if (starts !== null && starts < 0) report(`${at}.starts`, "before-the-start", event["starts"], { start });
}

function checkSelectors({ event, at }: PlacedEvent, known: Known, start: string, report: Report): void {
  const starts = monthOfValue(event["starts"], start) ?? Infinity;
  for (const field of ["who", "to", "joins"]) {
    textsOf(event[field]).forEach((text, i) => {
      for (const term of parseSelector(text))
        checkTerm(term, { at: placeOf(at, field, i), starts, own: String(event["id"]) }, known, report);
    });
  }
  textsOf(event["covers"]).forEach((place, i) => {
    if (!known.localities.has(place))
      report(placeOf(at, "covers", i), "leads-nowhere", place, {
        what: "a locality",
        ...meant(place, known.localities),
      });
  });
}

interface TermPlace {
  readonly at: string;
  readonly starts: number;
  readonly own: string;
}

function checkTerm({ key, value }: Term, { at, starts, own }: TermPlace, known: Known, report: Report): void {
  const lists: Readonly<Record<string, readonly [Iterable<string>, string]>> = {
    sector: [SECTOR_NAMES, "a sector"],
    group: [GROUPS, "a group of sectors"],
    level: [LEVELS, "a level"],
    locality: [known.localities, "a locality"],
    region: [known.regions, "a region"],
  };
  const listed = lists[key];
  if (listed !== undefined) {
    const names = [...listed[0]];
    if (!names.includes(value))
      report(at, "leads-nowhere", value, { what: listed[1], ...meant(value, names) });
    return;
  }
  if (key === "all" || known.bodies.has(value) || known.boards.has(value) || known.localities.has(value))
    return;
  const maker = [...known.made].find(
    ([name]) => value === name || value.startsWith(`${name}-`) || value.endsWith(`-${name}`),
  )?.[1];
  if (maker === undefined) {
    const names = [...known.bodies, ...known.boards, ...known.made.keys()];
    report(at, "leads-nowhere", value, {
      what: key === "partnership" ? "a partnership" : "something",
      ...meant(value, names),
    });
  } else if (maker.event === own || maker.starts > starts)
    report(at, "not-there-yet", value, { event: maker.event });
}

function checkOptions(scenario: Fields, options: readonly Fields[], report: Report): void {
  const events = new Set(idsOf(scenario["events"]));
  const ask = (at: string, id: string): void => {
    if (!events.has(id))
      report(at, "leads-nowhere", id, { what: "an event of the timeline", ...meant(id, events) });
  };
  options.forEach((option, i) => {
    textsOf(option["without"]).forEach((id, w) => ask(placeOf("options", i, "without", w), id));
    if (isRecord(option["changes"]))
      for (const id of Object.keys(option["changes"])) ask(placeOf("options", i, "changes", id), id);
  });
}

function checkSummary(summary: unknown, report: Report): void {
  if (typeof summary !== "string") return;
  const words = summary.trim().split(/\s+/).length;
  if (words > LIMITS.summaryWords)
    report("summary", "summary-too-long", `${words} words`, { limit: String(LIMITS.summaryWords) });
}
