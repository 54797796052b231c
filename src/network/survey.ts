/**
 * A survey of partners in the manner of PARTNER: each row is what one organisation says of another.
 *
 *     trust = mean of openness, reliability and mission       value = mean of power, involvement and resources
 *
 * Each item is answered from 1 (not at all) to 4 (a great deal); a mean takes the items that were answered. How often the two
 * deal with each other becomes the strength of the tie. Which column holds what is the person's to say; `guessMapping`
 * proposes from the headings. Items after Varda, Chandra, Stern & Lurie (2008), "Core dimensions of connectivity in public
 * health collaboratives", Journal of Public Health Management and Practice 14(5), E1–E7.
 */
import { tieColumns } from "./formats/columns.ts";
import { cellValue, columnType, isGapIn, numberOf } from "./formats/column-types.ts";
import type { Cell, Row, Table } from "./formats/table.ts";
import { addTie, addNode, type Draft, startDraft } from "./draft.ts";
import { finishDraft } from "./finish.ts";
import type { AttributeValue, Reading } from "./map.ts";
import type { ReadOptions } from "./options.ts";
import { startReport, type Report } from "./report.ts";
import { isGap } from "./values.ts";

export const trustItems = ["openness", "reliability", "mission"] as const;
export const valueItems = ["power", "involvement", "resources"] as const;
export type SurveyItem = (typeof trustItems)[number] | (typeof valueItems)[number];

/** Headings, as they stand in the table. */
export interface SurveyMapping extends Partial<
  Record<SurveyItem | "frequency" | "relation" | "wave", string>
> {
  readonly respondent: string;
  readonly partner: string;
}

export interface SurveyTable {
  readonly table: Table;
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}

const HINTS: Readonly<Record<SurveyItem | "frequency", RegExp>> = {
  openness: /\bopen/i,
  reliability: /reliab/i,
  mission: /mission/i,
  power: /power|influen/i,
  involvement: /involv/i,
  resources: /resource/i,
  frequency: /frequen|how often/i,
};

const items: readonly SurveyItem[] = [...trustItems, ...valueItems];

/** The mapping these headings suggest, or null where they are not those of such a survey: two ends and two items at least. */
export function guessMapping(headings: readonly string[]): SurveyMapping | null {
  const columns = tieColumns(headings, () => []);
  if (columns === null) return null;
  const ends = new Set([headings[columns.from], headings[columns.to]]);
  const found = new Map<SurveyItem | "frequency", string>();
  for (const item of [...items, "frequency" as const]) {
    const taken = new Set(found.values());
    const heading = headings.find((each) => HINTS[item].test(each) && !ends.has(each) && !taken.has(each));
    if (heading !== undefined) found.set(item, heading);
  }
  if (items.filter((item) => found.has(item)).length < 2) return null;
  return {
    respondent: headings[columns.from],
    partner: headings[columns.to],
    ...Object.fromEntries(found),
    ...(columns.relation === null ? {} : { relation: headings[columns.relation] }),
    ...(columns.wave === null ? {} : { wave: headings[columns.wave] }),
  };
}

/** The network of a survey whose columns a person has mapped. */
export function mapSurvey(survey: SurveyTable, mapping: SurveyMapping, options: ReadOptions = {}): Reading {
  const report = startReport(survey.table.name);
  const draft = startDraft(report);
  const missing = Object.values(mapping).filter((heading) => !survey.headings.includes(heading));
  for (const heading of missing) report.problem("no-such-column", null, heading);
  if (missing.length > 0) return report.reading(null);
  readSurvey(draft, survey, mapping, report);
  return finishDraft(draft, {
    format: "survey",
    directed: options.directed ?? null,
    fileDirected: true,
    onceMeansDirected: true,
    mustDeclare: false,
    hasNodeTable: false,
    repeats: options.repeats ?? "first",
  });
}

/** Puts the answers into a draft: a tie for each row, and for each organisation whether it answered. */
export function readSurvey(draft: Draft, survey: SurveyTable, mapping: SurveyMapping, report: Report): void {
  const { table, headings, rows } = survey;
  const column = (heading: string | undefined): number =>
    heading === undefined ? -1 : headings.indexOf(heading);
  const used = new Set(Object.values(mapping));
  const others = headings
    .map((name, place) => ({ name, place, type: columnType(table, rows, place) }))
    .filter(({ name }) => name !== "" && !used.has(name));
  for (const row of rows) {
    const at = `${table.name} line ${row.line}`;
    const textAt = (heading: string | undefined): string => {
      const cell = row.cells[column(heading)];
      return cell === undefined || isGapIn(cell, table) ? "" : cell.text;
    };
    const respondent = textAt(mapping.respondent);
    const partner = textAt(mapping.partner);
    if (respondent !== "") meet(draft, respondent, at, true);
    if (respondent === "" || partner === "") {
      report.problem("tie-without-end", at, respondent + partner);
      continue;
    }
    meet(draft, partner, at, false);
    const attributes = answersIn(row, survey, mapping, at, report);
    for (const { name, place, type } of others) {
      const value = cellValue(row.cells[place], type, table);
      if (value !== null && !attributes.has(name)) attributes.set(name, value);
    }
    const frequency = attributes.get("frequency");
    addTie(draft, respondent, partner, at, {
      directed: true,
      weight: typeof frequency === "number" ? frequency : null,
      relation: textAt(mapping.relation) || null,
      wave: textAt(mapping.wave) || null,
      attributes,
    });
    if (draft.isOverfull) return;
  }
}

/** Whoever speaks has answered, even if others spoke of them first. */
function meet(draft: Draft, id: string, at: string, isSpeaking: boolean): void {
  const node = draft.nodes.get(id) ?? addNode(draft, id, { at });
  if (node !== null && (isSpeaking || !node.attributes.has("responded")))
    node.attributes.set("responded", isSpeaking);
}

function answersIn(
  row: Row,
  { table, headings }: SurveyTable,
  mapping: SurveyMapping,
  at: string,
  report: Report,
): Map<string, AttributeValue> {
  const answers = new Map<string, AttributeValue>();
  const cellOf = (item: SurveyItem | "frequency"): Cell | undefined => {
    const heading = mapping[item];
    return heading === undefined ? undefined : row.cells[headings.indexOf(heading)];
  };
  for (const item of items) {
    const text = cellOf(item)?.text ?? "";
    if (isGap(text)) continue;
    const answer = AMOUNTS.get(plain(text)) ?? numberOf(text, table);
    if (answer !== null && answer >= 1 && answer <= 4) answers.set(item, answer);
    else report.problem("answer-out-of-range", at, text, { item });
  }
  for (const [name, parts] of [
    ["trust", trustItems],
    ["value", valueItems],
  ] as const) {
    const given = parts.map((item) => answers.get(item)).filter((answer) => typeof answer === "number");
    if (given.length > 0) answers.set(name, given.reduce((sum, answer) => sum + answer, 0) / given.length);
  }
  const often = cellOf("frequency")?.text ?? "";
  const frequency = FREQUENCIES.get(plain(often)) ?? numberOf(often, table);
  if (frequency !== null) answers.set("frequency", frequency);
  else if (!isGap(often)) report.problem("answer-not-understood", at, often, { item: "frequency" });
  return answers;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
}

const AMOUNTS: ReadonlyMap<string, number> = new Map([
  ["not at all", 1],
  ["a small amount", 2],
  ["small amount", 2],
  ["a little", 2],
  ["a fair amount", 3],
  ["fair amount", 3],
  ["somewhat", 3],
  ["a great deal", 4],
  ["great deal", 4],
  ["a lot", 4],
]);

const FREQUENCIES: ReadonlyMap<string, number> = new Map([
  ["never", 0],
  ["not at all", 0],
  ["yearly", 1],
  ["once a year", 1],
  ["once a year or less", 1],
  ["annually", 1],
  ["quarterly", 2],
  ["about once a quarter", 2],
  ["once a quarter", 2],
  ["monthly", 3],
  ["about once a month", 3],
  ["once a month", 3],
  ["weekly", 4],
  ["every week", 4],
  ["once a week", 4],
  ["about once a week", 4],
  ["daily", 5],
  ["every day", 5],
]);
