/** Lays a book of lives out as the arrays of a structure. */
import { nameOf } from "../../engine/random.ts";
import { PLACE_EFFECTS } from "../../model/founding.ts";
import type { Settings } from "../../model/parameters.ts";
import type {
  CandidateStructure,
  LocalityStructure,
  OrganisationStructure,
  PartnershipStructure,
  SeatStructure,
  Structure,
  TieStructure,
} from "../../model/structure.ts";
import { FORMS, GROUPS, INFORMAL, SECTORS, STRATEGIC } from "../../model/vocabulary.ts";
import type { LocalitySource, RelationSource, WorldDescription } from "../scenario.ts";
import { byId } from "./book.ts";
import type { Book } from "./book.ts";
import { occurrencesOf, savingsOf, settingEffectsOf, strikesOf } from "./effects.ts";
import type { PlacedEvent } from "./effects.ts";
import { openNames } from "./names.ts";
import type { NameBook } from "./names.ts";
import { pairKey, relationsOf, thirdsOf } from "./relations.ts";
import type { Relations } from "./relations.ts";
import { rowsOf } from "./rows.ts";
import type { Rows } from "./rows.ts";
import { successionsOf } from "./succession.ts";

/** Standard deviations from the average that a place called strong or weak is given. */
const STRONG = 1.5;
const STRENGTHS = { strong: STRONG, middling: 0, weak: -STRONG } as const;
const TIER_NAMES = ["process", "intermediate", "distal"] as const;

export interface Horizon {
  readonly months: number;
  readonly monthOfYear: number;
}

export function structureOf(
  world: WorldDescription,
  book: Book,
  placed: readonly PlacedEvent[],
  settings: Settings,
  { months, monthOfYear }: Horizon,
): Structure {
  const rows = rowsOf(book);
  const told = world.relations ?? [];
  const relations = relationsOf(book, rows, told);
  const names = openNames();
  return {
    months,
    monthOfYear,
    localities: localitiesOf([...world.localities].sort(byId), settings, names),
    organisations: organisationsOf(book, rows, names),
    partnerships: partnershipsOf(book, rows, relations, settings),
    seats: seatsOf(rows, relations, names),
    ties: tiesOf(rows, relations, names),
    pairs: {
      count: relations.pairs.length,
      first: Int32Array.from(relations.pairs, ([first]) => first),
      second: Int32Array.from(relations.pairs, ([, second]) => second),
      known: knownTrust(rows, relations, told),
    },
    candidates: candidatesOf(rows, relations, told, names),
    strikes: strikesOf(book, placed, rows),
    successions: successionsOf(book, rows, relations, months),
    effects: settingEffectsOf(book, placed, rows),
    occurrences: occurrencesOf(book, placed, rows, names),
    savings: savingsOf(placed, rows),
    national: nameOf("national"),
  };
}

function localitiesOf(
  localities: readonly LocalitySource[],
  settings: Settings,
  names: NameBook,
): LocalityStructure {
  const ids = localities.map(({ id }) => id);
  return {
    count: ids.length,
    ids,
    deprivation: Float64Array.from(localities, ({ deprivation }) => deprivation ?? 0.5),
    strength: Float64Array.from(localities, ({ strength }) =>
      strength === undefined ? Number.NaN : STRENGTHS[strength],
    ),
    pressure: Float64Array.from(localities, ({ pressure }) => pressure ?? settings.pressure),
    effects: PLACE_EFFECTS.map((effect) => names.of(`place-${effect}`, ids)),
    noise: TIER_NAMES.map((tier) => names.of(`health-${tier}`, ids)),
    politics: names.of("politics", ids),
  };
}

function organisationsOf({ localities }: Book, { bodies }: Rows, names: NameBook): OrganisationStructure {
  const ids = bodies.map(({ id }) => id);
  const localityRow = new Map(localities.map((id, row) => [id, row]));
  const start = new Int32Array(bodies.length + 1);
  const items = bodies.flatMap(({ covers }, row) => {
    start[row + 1] = start[row] + covers.length;
    return covers.map((id) => localityRow.get(id) ?? -1);
  });
  return {
    count: ids.length,
    ids,
    sectors: bodies.map(({ sector }) => sector),
    group: Uint8Array.from(bodies, ({ sector }) => GROUPS.indexOf(SECTORS[sector])),
    born: Int32Array.from(bodies, ({ born }) => born),
    ends: Int32Array.from(bodies, ({ ends }) => ends),
    covers: { start, items: Int32Array.from(items) },
    capacity: Float64Array.from(bodies, ({ capacity }) => capacity),
    founding: names.of("founding", ids),
    churn: names.of("churn", ids),
  };
}

function partnershipsOf(
  { localities }: Book,
  { boards, bodyRow, seatStart }: Rows,
  { tieStart, candidates, ties }: Relations,
  settings: Settings,
): PartnershipStructure {
  const formal = boards.length;
  const count = formal + candidates.length;
  const localityRow = new Map(localities.map((id, row) => [id, row]));
  const formalSeats = seatStart[formal];
  const column = (of: (board: Rows["boards"][number]) => number, informal: number): Float64Array =>
    Float64Array.from({ length: count }, (_, p) => (p < formal ? of(boards[p]) : informal));
  const byLevel = (name: "Contact" | "Formality" | "Demand" | "Align" | "Mandate", level: string): number =>
    level === "strategic" ? settings[`strategic${name}`] : settings[`operational${name}`];
  return {
    count,
    formal,
    ids: [...boards.map(({ id }) => id), ...candidates.map(({ id }) => id)],
    level: Uint8Array.from({ length: count }, (_, p) =>
      p >= formal ? INFORMAL : boards[p].level === "strategic" ? STRATEGIC : 1,
    ),
    locality: Int32Array.from(
      { length: count },
      (_, p) => localityRow.get(p < formal ? boards[p].locality : candidates[p - formal].locality) ?? -1,
    ),
    formality: column(({ source, level }) => source.formality ?? byLevel("Formality", level), 0),
    contact: column(({ source, level }) => source.contact ?? byLevel("Contact", level), 0),
    align: column(({ source, level }) => source.align ?? byLevel("Align", level), settings.informalAlign),
    mandate: column(({ source, level }) => source.mandate ?? byLevel("Mandate", level), 0),
    demand: column(({ source, level }) => source.demand ?? byLevel("Demand", level), 0),
    overlap: column(({ source }) => source.overlap ?? settings.overlap, settings.overlap),
    form: Uint8Array.from({ length: count }, (_, p) => (p < formal ? FORMS.indexOf(boards[p].form) : 0)),
    leader: Int32Array.from({ length: count }, (_, p) =>
      p < formal ? (bodyRow.get(boards[p].source.leader ?? "") ?? -1) : -1,
    ),
    born: Int32Array.from({ length: count }, (_, p) =>
      p < formal ? boards[p].born : candidates[p - formal].born,
    ),
    ends: Int32Array.from({ length: count }, (_, p) =>
      p < formal ? boards[p].ends : candidates[p - formal].ends,
    ),
    seatStart: Int32Array.from({ length: count + 1 }, (_, p) =>
      p <= formal ? seatStart[p] : formalSeats + 2 * (p - formal),
    ),
    tieStart: Int32Array.from({ length: count + 1 }, (_, p) =>
      p <= formal ? tieStart[p] : ties.length + (p - formal),
    ),
  };
}

function seatsOf(
  { seats, seatStart, boards }: Rows,
  { candidates }: Relations,
  names: NameBook,
): SeatStructure {
  const formal = seats.length;
  const count = formal + 2 * candidates.length;
  const candidateOf = (s: number) => candidates[(s - formal) >> 1];
  const boardOf = new Int32Array(formal);
  boards.forEach((_, b) => boardOf.fill(b, seatStart[b], seatStart[b + 1]));
  const column = (
    of: (seat: Rows["seats"][number], row: number) => number,
    informal: (s: number) => number,
  ): Int32Array => Int32Array.from({ length: count }, (_, s) => (s < formal ? of(seats[s], s) : informal(s)));
  return {
    count,
    organisation: column(
      ({ body }) => body,
      (s) => ((s - formal) % 2 === 0 ? candidateOf(s).first : candidateOf(s).second),
    ),
    partnership: column(
      (_, row) => boardOf[row],
      (s) => boards.length + ((s - formal) >> 1),
    ),
    posts: Uint8Array.from({ length: count }, (_, s) => (s < formal ? seats[s].life.posts : 1)),
    born: column(
      ({ life }) => life.born,
      (s) => candidateOf(s).born,
    ),
    ends: column(
      ({ life }) => life.ends,
      (s) => candidateOf(s).ends,
    ),
    people: names.of("post", [...seats.map(({ id }) => id), ...candidates.flatMap(({ id }) => [id, id])]),
    firstPost: Uint8Array.from({ length: count }, (_, s) => (s < formal ? 0 : (s - formal) % 2)),
  };
}

function tiesOf(
  { seats, boards }: Rows,
  { ties, candidates, pairs }: Relations,
  names: NameBook,
): TieStructure {
  const formal = ties.length;
  const count = formal + candidates.length;
  const column = (
    of: (tie: Relations["ties"][number]) => number,
    informal: (candidate: Relations["candidates"][number], row: number) => number,
  ): Int32Array =>
    Int32Array.from({ length: count }, (_, t) =>
      t < formal ? of(ties[t]) : informal(candidates[t - formal], t - formal),
    );
  const pair = column(
    (tie) => tie.pair,
    (candidate) => candidate.pair,
  );
  return {
    count,
    first: column(
      ({ first }) => first,
      (_, row) => seats.length + 2 * row,
    ),
    second: column(
      ({ second }) => second,
      (_, row) => seats.length + 2 * row + 1,
    ),
    partnership: column(
      ({ partnership }) => partnership,
      (_, row) => boards.length + row,
    ),
    pair,
    truster: Int32Array.from({ length: 2 * count }, (_, row) => pairs[pair[row >> 1]]?.[row % 2] ?? -1),
    born: column(
      ({ born }) => born,
      ({ born }) => born,
    ),
    ends: column(
      ({ ends }) => ends,
      ({ ends }) => ends,
    ),
    contact: names.of("contact", [...ties.map(({ id }) => id), ...candidates.map(({ id }) => id)]),
  };
}

/** Trust known at the start, by pair and direction; NaN elsewhere. */
function knownTrust(
  { bodies, bodyRow }: Rows,
  { pairs, pairRow }: Relations,
  told: readonly RelationSource[],
): Float64Array {
  const known = new Float64Array(2 * pairs.length).fill(Number.NaN);
  for (const { from, toward, trust } of told) {
    const first = bodyRow.get(from) ?? -1;
    const second = bodyRow.get(toward) ?? -1;
    const pair = pairRow.get(pairKey(first, second, bodies.length));
    if (pair !== undefined && trust !== undefined) known[2 * pair + (first < second ? 0 : 1)] = trust;
  }
  return known;
}

/** How often two bodies are known to meet, by pair: the mean of what either side says; 0 elsewhere. */
function knownMeetings(
  { bodies, bodyRow }: Rows,
  { pairs, pairRow }: Relations,
  told: readonly RelationSource[],
): Float64Array {
  const sum = new Float64Array(pairs.length);
  const said = new Float64Array(pairs.length);
  for (const { from, toward, meets } of told) {
    const pair = pairRow.get(pairKey(bodyRow.get(from) ?? -1, bodyRow.get(toward) ?? -1, bodies.length));
    if (pair === undefined || meets === undefined) continue;
    sum[pair] += meets;
    said[pair]++;
  }
  return sum.map((total, pair) => (said[pair] === 0 ? 0 : total / said[pair]));
}

function candidatesOf(
  rows: Rows,
  relations: Relations,
  told: readonly RelationSource[],
  names: NameBook,
): CandidateStructure {
  const { candidates, ties } = relations;
  const meets = knownMeetings(rows, relations, told);
  return {
    count: candidates.length,
    pair: Int32Array.from(candidates, ({ pair }) => pair),
    tie: Int32Array.from(candidates, (_, row) => ties.length + row),
    sameGroup: Uint8Array.from(candidates, ({ sameGroup }) => (sameGroup ? 1 : 0)),
    born: Int32Array.from(candidates, ({ born }) => born),
    ends: Int32Array.from(candidates, ({ ends }) => ends),
    meets: Float64Array.from(candidates, ({ pair, born }) => (pair < 0 || born > 0 ? 0 : meets[pair])),
    wake: names.of(
      "wake",
      candidates.map(({ id }) => id),
    ),
    thirds: thirdsOf(candidates),
  };
}
