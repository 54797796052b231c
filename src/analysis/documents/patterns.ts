/** The catalogue of patterns with what was last found: held-out rows first, then misses, then the rest. */
import { isMeasured } from "../patterns/pattern.ts";
import type { Figure, Pattern } from "../patterns/pattern.ts";
import { PATTERNS } from "../patterns/patterns.ts";
import type { ChannelTable } from "../patterns/channels.ts";
import type { PlainResult } from "../patterns/plain-result.ts";
import type { KnockedOut } from "../patterns/validate.ts";
import { documents } from "../../words/en/documents.ts";
import { markdownPage, markdownTable } from "./markdown.ts";

const { columns, patterns: words } = documents;

/** What is kept of one pattern: its result, without what the catalogue says itself. */
export type PatternFound = Pick<
  PlainResult,
  "id" | "status" | "figures" | "runs" | "origin" | "knockOuts" | "meanField" | "reason" | "why"
>;

/** A run of the whole catalogue, as kept in `docs/patterns.json`. */
export interface PatternsFound {
  readonly model: string;
  readonly seed: string;
  readonly runs: number;
  readonly patterns: readonly PatternFound[];
  readonly channels: ChannelTable | null;
}

interface Row {
  readonly pattern: Pattern;
  readonly found: PatternFound;
}

const rounded = (value: number | null): string =>
  value === null || Number.isNaN(value) ? "–" : String(Number(value.toPrecision(3)));
const figureText = ({ name, value }: Figure): string => `${name} ${rounded(value)}`;
const titleOf = ({ pattern }: Row): string => `\`${pattern.id}\``;

function measuredRow(row: Row): readonly string[] {
  const { pattern, found } = row;
  const { meanField } = found;
  const without =
    meanField === null ? "–" : meanField.agrees ? words.agrees : rounded(meanField.headline.value);
  return [
    titleOf(row),
    pattern.title,
    pattern.band,
    found.figures.map(figureText).join("; "),
    String(found.runs),
    without,
    `${pattern.source} (${documents.support[pattern.strength]})`,
  ];
}

function untestedRow(row: Row): readonly string[] {
  const { pattern, found } = row;
  const reason =
    found.reason?.kind === "missing-scenario"
      ? words.missingScenario(found.reason.id)
      : isMeasured(pattern)
        ? ""
        : pattern.notTested;
  return [titleOf(row), pattern.title, reason, pattern.source];
}

const knockOutRow = (row: Row, { name, expectation, found, headline }: KnockedOut): readonly string[] => [
  titleOf(row),
  name,
  words.expectation[expectation],
  words.expectation[found],
  figureText(headline),
];

/** What stands in the way of a miss. */
const whyRow = (row: Row): readonly (readonly string[])[] =>
  row.found.status === "missed" && isMeasured(row.pattern) && row.pattern.why !== undefined
    ? [[titleOf(row), row.pattern.why]]
    : [];

/** Which road churn takes. */
function channelSection(channels: ChannelTable | null): string {
  if (channels === null) return section(words.channels, [], []);
  const head = channels.rows[0].losses.flatMap(({ measure }) => [measure, words.carried]);
  const rows = channels.rows.map(({ name, losses }) => [
    name,
    ...losses.flatMap(({ loss, carried }) => [rounded(loss), rounded(carried)]),
  ]);
  return `${section(words.channels, [words.road, ...head], rows)}\n\n${words.channelsAbout(channels.runs)}`;
}

function section(heading: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `## ${heading}\n\n${rows.length === 0 ? words.none : markdownTable(head, rows)}`;
}

function summaryOf(rows: readonly Row[]): string {
  const count = (fits: (found: PatternFound) => boolean): number =>
    rows.filter(({ found }) => fits(found)).length;
  return words.summary(
    count(({ status }) => status === "met"),
    count(({ status }) => status === "missed"),
    count(({ status }) => status === "not-tested"),
    count(({ origin }) => origin === "built-in"),
    count(({ origin }) => origin === "emergent"),
  );
}

export function patternsPage(kept: PatternsFound): string {
  const foundBy = new Map(kept.patterns.map((each) => [each.id, each]));
  const rows = PATTERNS.flatMap((pattern): readonly Row[] => {
    const found = foundBy.get(pattern.id);
    return found === undefined ? [] : [{ pattern, found }];
  });
  const heldOut = rows.filter(({ pattern }) => pattern.heldOut === true);
  const others = rows.filter(({ pattern }) => pattern.heldOut !== true);
  const met = (origin: PatternFound["origin"]): readonly Row[] =>
    others.filter(({ found }) => found.status === "met" && found.origin === origin);
  const measured = (heading: string, some: readonly Row[]): string =>
    section(heading, columns.patterns, some.map(measuredRow));
  return markdownPage(
    `# ${words.title}`,
    documents.doNotEdit,
    words.about,
    words.made(kept.runs, kept.seed, kept.model),
    summaryOf(rows),
    measured(
      words.heldOut,
      heldOut.filter(({ found }) => found.status !== "not-tested"),
    ),
    measured(
      words.missed,
      others.filter(({ found }) => found.status === "missed"),
    ),
    section(words.why, columns.why, rows.flatMap(whyRow)),
    measured(words.emergent, met("emergent")),
    measured(words.builtIn, met("built-in")),
    measured(words.unsorted, met("unknown")),
    section(
      words.untested,
      columns.untested,
      rows.filter(({ found }) => found.status === "not-tested").map(untestedRow),
    ),
    channelSection(kept.channels),
    section(
      words.knockOuts,
      columns.knockOuts,
      rows.flatMap((row) => row.found.knockOuts.map((each) => knockOutRow(row, each))),
    ),
  );
}
