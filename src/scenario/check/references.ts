/** How the pieces of a scenario hang together: ids, names that lead somewhere, dates in order, sizes of the whole. */
import { GROUPS, LEVELS, SECTOR_NAMES } from "../../model/vocabulary.ts";
import { LEAVE_AS_IS } from "../compile/timeline.ts";
import { LIMITS } from "../limits.ts";
import { RESERVED_IDS } from "../schema/values.ts";
import { parseSelector } from "../selectors.ts";
import type { Term } from "../selectors.ts";
import type { Report } from "./findings.ts";
import { idsOf, knownOf, monthOfValue, recordsOf, textOf, textsOf, worldOf } from "./known.ts";
import type { Birth, Fields, Known, PlacedEvent } from "./known.ts";
import { checkRelations } from "./relations.ts";
import { isRecord, placeOf } from "./place.ts";
import { meant } from "./shape.ts";

/** What the checks of one file share. */
interface Reading {
  readonly known: Known;
  readonly start: string;
  readonly report: Report;
}

export function checkReferences(scenario: Fields, report: Report): void {
  const world = worldOf(scenario["world"]);
  const start = textOf(scenario["start"]) ?? "";
  const options = recordsOf(scenario["options"]);
  const events = eventsIn(scenario, options);
  const reading: Reading = { known: knownOf(world, events, start), start, report };
  checkIds(scenario, options, report);
  if (isRecord(scenario["world"]) && scenario["world"]["template"] === undefined) {
    checkWorldNames(scenario["world"], reading);
    checkRelations(scenario["world"], reading);
  }
  checkSize(world, report);
  for (const each of events) {
    checkDates(each, reading);
    checkNames(each, reading);
  }
  checkOptions(scenario, options, reading);
  checkSummary(scenario["summary"], report);
}

/** The timeline's events, the plans' own, and the timeline's as plans change them. */
function eventsIn(scenario: Fields, options: readonly Fields[]): readonly PlacedEvent[] {
  const all = (list: unknown, ...at: readonly PropertyKey[]): readonly PlacedEvent[] =>
    (Array.isArray(list) ? list : []).flatMap((event: unknown, i) =>
      isRecord(event) ? [{ event, at: placeOf("", ...at, i), own: null }] : [],
    );
  const base = new Map(
    recordsOf(scenario["events"]).flatMap((event) =>
      typeof event["id"] === "string" ? [[event["id"], event] as const] : [],
    ),
  );
  const changed = options.flatMap(({ changes }, o) =>
    Object.entries(isRecord(changes) ? changes : {}).flatMap(([id, change]): readonly PlacedEvent[] => {
      const event = base.get(id);
      if (event === undefined || !isRecord(change)) return [];
      const at = placeOf("options", o, "changes", id);
      return [{ event: { ...event, ...change }, at, own: new Set(Object.keys(change)) }];
    }),
  );
  return [
    ...all(scenario["events"], "events"),
    ...options.flatMap((option, o) => all(option["events"], "options", o, "events")),
    ...changed,
  ];
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
    (Array.isArray(list) ? list : []).forEach((each: unknown, i) => {
      if (!isRecord(each) || typeof each["id"] !== "string") return;
      const { id } = each;
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
function checkWorldNames(world: Fields, reading: Reading): void {
  const { known } = reading;
  recordsOf(world["organisations"]).forEach(({ covers }, i) =>
    checkPlaces(covers, placeOf("world", "organisations", i, "covers"), reading),
  );
  recordsOf(world["partnerships"]).forEach((partnership, i) =>
    checkBoard(
      partnership,
      { at: placeOf("world", "partnerships", i), birth: null, bodies: known.bodies },
      reading,
    ),
  );
}

interface BoardPlace {
  readonly at: string;
  /** When and by what it begins; null for what is there from the start. */
  readonly birth: Birth | null;
  /** Bodies that its members may be. */
  readonly bodies: ReadonlySet<string>;
}

function checkBoard(board: Fields, { at, birth, bodies }: BoardPlace, reading: Reading): void {
  const { locality, members, leader } = board;
  if (typeof locality === "string" && !(locality === "each" && birth !== null))
    leads(locality, { at: `${at}.locality`, names: reading.known.localities, what: "a locality" }, reading);
  const named = [
    ...textsOf(members).map((text, m) => [text, placeOf(at, "members", m)] as const),
    ...(typeof leader === "string" ? [[leader, `${at}.leader`] as const] : []),
  ];
  for (const [text, place] of named) {
    for (const term of parseSelector(text)) {
      if (term.key === "id" && birth === null)
        leads(term.value, { at: place, names: bodies, what: "an organisation" }, reading);
      else checkTerm(term, { at: place, birth: birth ?? { event: "", starts: 0 } }, reading);
    }
  }
}

function leads(
  name: string,
  { at, names, what }: { readonly at: string; readonly names: ReadonlySet<string>; readonly what: string },
  { report }: Reading,
): void {
  if (!names.has(name)) report(at, "leads-nowhere", name, { what, ...meant(name, names) });
}

function checkPlaces(covers: unknown, at: string, reading: Reading): void {
  textsOf(covers).forEach((place, c) =>
    leads(place, { at: placeOf(at, c), names: reading.known.localities, what: "a locality" }, reading),
  );
}

function checkSize(world: Fields, report: Report): void {
  let ties = 0;
  for (const { members } of recordsOf(world["partnerships"])) {
    const count = textsOf(members).length;
    ties += (count * (count - 1)) / 2;
  }
  if (ties > LIMITS.ties) report("world", "too-many-ties", `${ties} ties`, { limit: String(LIMITS.ties) });
}

function checkDates({ event, at, own }: PlacedEvent, { start, report }: Reading): void {
  const [announced, starts, ends] = ["announced", "starts", "ends"].map((field) =>
    monthOfValue(event[field], start),
  );
  /** Where two dates disagree, the one that stands here is told of. */
  const tell = (
    field: string,
    other: string,
    code: string,
    values: Readonly<Record<string, string>>,
  ): void => {
    const told = own === null || own.has(field) ? field : other;
    if (own === null || own.has(told)) report(`${at}.${told}`, code, event[told], values);
  };
  if (announced !== null && starts !== null && announced > starts)
    tell("announced", "starts", "dates-out-of-order", {
      rule:
        own === null || own.has("announced")
          ? `no later than its start, ${event["starts"]}`
          : `no earlier than its announcement, ${event["announced"]}`,
    });
  if (starts !== null && ends !== null && ends <= starts)
    tell("ends", "starts", "dates-out-of-order", {
      rule:
        own === null || own.has("ends")
          ? `after its start, ${event["starts"]}`
          : `before its end, ${event["ends"]}`,
    });
  if (starts !== null && starts < 0) tell("starts", "starts", "before-the-start", { start });
}

function checkNames({ event, at, own }: PlacedEvent, reading: Reading): void {
  const stands = (field: string): boolean => own === null || own.has(field);
  const birth = {
    event: textOf(event["id"]) ?? "",
    starts: monthOfValue(event["starts"], reading.start) ?? Infinity,
  };
  for (const field of ["who", "to", "joins"].filter(stands)) {
    textsOf(event[field]).forEach((text, i) => {
      for (const term of parseSelector(text)) checkTerm(term, { at: placeOf(at, field, i), birth }, reading);
    });
  }
  const { leader, board, covers, into } = event;
  if (stands("leader") && typeof leader === "string")
    checkTerm({ key: "id", value: leader }, { at: `${at}.leader`, birth }, reading);
  if (stands("covers")) checkPlaces(covers, `${at}.covers`, reading);
  if (stands("into"))
    recordsOf(into).forEach((body, i) =>
      checkPlaces(body["covers"], placeOf(at, "into", i, "covers"), reading),
    );
  if (stands("board") && isRecord(board))
    checkBoard(board, { at: `${at}.board`, birth, bodies: reading.known.bodies }, reading);
}

interface TermPlace {
  readonly at: string;
  /** The event that names it. */
  readonly birth: Birth;
}

function checkTerm({ key, value }: Term, { at, birth }: TermPlace, { known, report }: Reading): void {
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
  } else if (maker.starts > birth.starts) report(at, "not-there-yet", value, { event: maker.event });
}

function checkOptions(scenario: Fields, options: readonly Fields[], reading: Reading): void {
  const { report } = reading;
  const events = new Set(idsOf(scenario["events"]));
  const ask = (at: string, id: string): void => {
    if (!events.has(id))
      report(at, "leads-nowhere", id, { what: "an event of the timeline", ...meant(id, events) });
  };
  options.forEach((option, i) => {
    textsOf(option["without"]).forEach((id, w) => ask(placeOf("options", i, "without", w), id));
    if (isRecord(option["changes"]))
      for (const id of Object.keys(option["changes"])) ask(placeOf("options", i, "changes", id), id);
    recordsOf(option["choices"]).forEach((choice, c) =>
      checkChoice(choice, placeOf("options", i, "choices", c), reading),
    );
  });
}

function checkChoice({ body, from, until }: Fields, at: string, reading: Reading): void {
  const { start, report } = reading;
  const [first, end] = [monthOfValue(from, start), monthOfValue(until, start)];
  if (typeof body === "string")
    checkTerm(
      { key: "id", value: body },
      { at: `${at}.body`, birth: { event: "", starts: first ?? 0 } },
      reading,
    );
  if (first !== null && end !== null && end <= first)
    report(`${at}.until`, "dates-out-of-order", until, { rule: `after it begins, ${from}` });
}

function checkSummary(summary: unknown, report: Report): void {
  if (typeof summary !== "string") return;
  const words = summary.trim().split(/\s+/).length;
  if (words > LIMITS.summaryWords)
    report("summary", "summary-too-long", `${words} words`, { limit: String(LIMITS.summaryWords) });
}
