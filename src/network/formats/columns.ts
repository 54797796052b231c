/**
 * What a column is for, by its heading.
 *
 * Headings are compared in small letters and without punctuation. A heading that is one of the words is better than one
 * that contains it; "organisation 1" and "organisation 2" make a pair whatever the noun. Nothing is taken from the cells
 * but what tells a direction column ("directed", "mutual") from a column of kinds of tie, and strengths from words.
 */
import { isGap, numberWithComma } from "../values.ts";

export interface TieColumns {
  readonly from: number;
  readonly to: number;
  readonly weight: number | null;
  readonly relation: number | null;
  readonly wave: number | null;
  readonly start: number | null;
  readonly end: number | null;
  /** directed, undirected or mutual, row by row. */
  readonly direction: number | null;
  /** A number for the tie itself, which says nothing of it. */
  readonly id: number | null;
  /** Whether the headings themselves speak of a direction (sender and receiver). */
  readonly isOneWay: boolean;
}

export interface NodeColumns {
  readonly id: number;
  readonly label: number | null;
}

/** Columns named by the person: the heading, as it stands in the file. */
export type NamedColumns = Partial<Record<Exclude<keyof TieColumns, "isOneWay">, string>>;

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const FROM = words(
  "from source src sender ego respondent responder reporter giver origin nominator rater caller",
);
const TO = words(
  "to target tgt dest destination receiver recipient alter partner nominee nominated ratee callee with",
);
const ONE_WAY = words(
  "sender ego respondent responder reporter giver nominator rater caller receiver recipient alter nominee nominated ratee callee",
);
const WHO = words(
  "id key name label node nodes vertex actor organisation organization org agency body member person team department unit code",
);
const LABEL = words("label name title organisation organization");
const WEIGHT = words("weight weights value strength w frequency freq count intensity closeness amount");
const RELATION = words(
  "relation relationship relations relationtype kind layer tietype type linktype edgetype category",
);
const WAVE = words("wave year week month period round time timestep timepoint t date season quarter");
const START = words("start starttime startdate begin begins onset");
const END = words("end endtime enddate finish terminus");
const TIE_ID = words("id edgeid tieid key linkid");
const DIRECTION = words("type direction directed edgetype");
const DIRECTION_VALUES = words("directed undirected mutual bidirectional oneway twoway both true false");

function headingWords(heading: string): string[] {
  const spaced = heading
    .normalize("NFKC")
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return spaced.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

const joined = (heading: string): string => headingWords(heading).join("");

/** The columns of a table of ties, or null where its headings do not name two ends. */
export function tieColumns(
  headings: readonly string[],
  valuesOf: (column: number) => Iterable<string>,
  named: NamedColumns = {},
): TieColumns | null {
  const ends = namedEnds(headings, named) ?? pairedEnds(headings) ?? wordedEnds(headings);
  if (ends === null) return null;
  const free = headings.map((_, column) => column !== ends.from && column !== ends.to);
  const take = (
    role: keyof NamedColumns,
    known: ReadonlySet<string>,
    fits = (_column: number): boolean => true,
  ): number | null => {
    const column =
      named[role] === undefined ? firstOf(headings, free, known, fits) : headings.indexOf(named[role]);
    if (column === null || column < 0) return null;
    free[column] = false;
    return column;
  };
  const saysDirection = (column: number): boolean => areAllIn(valuesOf(column), DIRECTION_VALUES);
  const holdsStrengths = (column: number): boolean => areStrengths(valuesOf(column));
  const direction = take("direction", DIRECTION, saysDirection);
  return {
    ...ends,
    direction,
    id: take("id", TIE_ID),
    weight: take("weight", WEIGHT, holdsStrengths),
    relation: take("relation", RELATION),
    start: take("start", START),
    end: take("end", END),
    wave: take("wave", WAVE),
    isOneWay: [ends.from, ends.to].some((column) =>
      headingWords(headings[column]).some((word) => ONE_WAY.has(word)),
    ),
  };
}

function firstOf(
  headings: readonly string[],
  free: readonly boolean[],
  known: ReadonlySet<string>,
  fits: (column: number) => boolean,
): number | null {
  const found = headings.findIndex(
    (heading, column) => free[column] && known.has(joined(heading)) && fits(column),
  );
  return found < 0 ? null : found;
}

function areAllIn(values: Iterable<string>, known: ReadonlySet<string>): boolean {
  let some = false;
  for (const value of values) {
    const word = joined(value);
    if (word === "") continue;
    if (!known.has(word)) return false;
    some = true;
  }
  return some;
}

/** Some number, or nothing at all; a column of words alone is a detail. */
function areStrengths(values: Iterable<string>): boolean {
  let isEmpty = true;
  for (const value of values) {
    if (numberWithComma(value) !== null) return true;
    isEmpty &&= isGap(value);
  }
  return isEmpty;
}

interface Ends {
  readonly from: number;
  readonly to: number;
}

function namedEnds(headings: readonly string[], named: NamedColumns): Ends | null {
  if (named.from === undefined || named.to === undefined) return null;
  const from = headings.indexOf(named.from);
  const to = headings.indexOf(named.to);
  return from < 0 || to < 0 ? null : { from, to };
}

const PAIRS: readonly (readonly [string, string])[] = [
  ["1", "2"],
  ["a", "b"],
  ["i", "j"],
  ["one", "two"],
];
const NOUNS = words(
  "node vertex actor organisation organization org agency body member person team department unit partner party site entity name id",
);

/** "Organisation A" and "Organisation B", "node1" and "node2". */
function pairedEnds(headings: readonly string[]): Ends | null {
  const plain = headings.map(joined);
  for (const [first, second] of PAIRS) {
    for (const [from, heading] of plain.entries()) {
      const noun = heading.endsWith(first) ? heading.slice(0, -first.length) : "";
      const to = NOUNS.has(noun) ? plain.indexOf(noun + second) : -1;
      if (to >= 0) return { from, to };
    }
  }
  return null;
}

function wordedEnds(headings: readonly string[]): Ends | null {
  const to = bestMatch(headings, TO, null);
  if (to === null) return null;
  const from = bestMatch(headings, FROM, to) ?? bestMatch(headings, WHO, to, true);
  return from === null ? null : { from, to };
}

/** A heading that is the word, or failing that contains it. */
function bestMatch(
  headings: readonly string[],
  known: ReadonlySet<string>,
  except: number | null,
  wholeOnly = false,
): number | null {
  const whole = headings.findIndex((heading, column) => column !== except && known.has(joined(heading)));
  if (whole >= 0 || wholeOnly) return whole < 0 ? null : whole;
  const part = headings.findIndex(
    (heading, column) => column !== except && names(headingWords(heading), known),
  );
  return part < 0 ? null : part;
}

/** "from_year" says when, not who. */
function names(heading: readonly string[], known: ReadonlySet<string>): boolean {
  return (
    heading.length <= MOST_WORDS &&
    heading.some((word) => known.has(word)) &&
    !heading.some((word) => WAVE.has(word))
  );
}

/** A longer heading is a question of a survey, in which "to" and "with" mean nothing. */
const MOST_WORDS = 4;

/** The columns of a table of nodes, or null where no heading names an id. */
export function nodeColumns(headings: readonly string[]): NodeColumns | null {
  const plain = headings.map(joined);
  const isId = (heading: string): boolean => heading === "id" || heading === "key" || heading === "nodeid";
  const byId = plain.findIndex(isId);
  const id = byId >= 0 ? byId : plain.findIndex((heading) => WHO.has(heading));
  if (id < 0) return null;
  const label = plain.findIndex((heading, column) => column !== id && LABEL.has(heading));
  return { id, label: label < 0 ? null : label };
}
