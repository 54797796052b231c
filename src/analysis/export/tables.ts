/**
 * The tables of a result, column by column: what each holds, its unit and its range. The files, the dictionary and the
 * documents follow this catalogue, so no column can go undescribed.
 */
import { OUTCOMES } from "../../model/outcomes/index.ts";

export interface TableColumn {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  readonly range: string;
}

const text = (name: string, meaning: string): TableColumn => ({ name, meaning, unit: "", range: "" });
const number = (name: string, meaning: string, unit: string, range: string): TableColumn => ({
  name,
  meaning,
  unit,
  range,
});

const option = text("option", "plan compared; leave-as-is is the timeline as it stands");
const run = number(
  "run",
  "number of the simulated future; the same number means the same luck in every option",
  "",
  "0 and over",
);
const month = number("month", "months since the start of the scenario", "months", "0 and over");
const date = text("date", "the month as YYYY-MM");

export const RUN_COLUMNS: readonly TableColumn[] = [
  option,
  run,
  text("fingerprint", "SHA-256 of the run's standard series"),
  ...OUTCOMES.map(({ id, meaning, unit, range }) =>
    number(id, `${meaning}; whole system, mean of the last 12 months`, unit, `${range[0]} to ${range[1]}`),
  ),
];

export const SERIES_COLUMNS: readonly TableColumn[] = [
  option,
  run,
  month,
  date,
  text("scope", "system, a level of partnership (strategic, operational, informal), or a locality"),
  text("outcome", "which outcome; see the rows of this dictionary for runs.csv"),
  number(
    "value",
    "its value in that month; empty where there was nothing to measure",
    "as the outcome",
    "as the outcome",
  ),
];

export const EDGE_COLUMNS: readonly TableColumn[] = [
  option,
  run,
  month,
  date,
  text("from", "organisation that trusts"),
  text("to", "organisation that is trusted"),
  text("partnership", "partnership in which the two sit"),
  text("level", "strategic, operational or informal"),
  number("trust", "working trust of the first in the second", "0–1", "0 to 1"),
  number("trust-people", "trust between the two post-holders, first in second", "0–1", "0 to 1"),
  number("trust-bodies", "trust between the two bodies, first in second", "0–1", "0 to 1"),
  number(
    "shared",
    "1 where the first shared with the second this month, 0 where they met and it did not; empty without contact",
    "",
    "0 or 1",
  ),
  number("formal", "1 for a tie of a formal partnership, 0 for an informal tie", "", "0 or 1"),
];

export const EVENT_COLUMNS: readonly TableColumn[] = [
  option,
  text("event", "id of the event"),
  text("kind", "kind of event"),
  text("announced", "month it was announced, YYYY-MM"),
  text("starts", "month it starts, YYYY-MM"),
  text("ends", "first month it no longer holds, YYYY-MM; empty where it stays"),
  number("size", "its size, in the unit of its kind", "as the kind", "as the kind"),
  text("plain", "what happened"),
  text("strength", "seen in a source, general knowledge, or assumed"),
  text("source", "sources, separated by semicolons"),
];

export const DICTIONARY_COLUMNS: readonly TableColumn[] = [
  text("file", "file of the result"),
  text("column", "column of that file"),
  text("meaning", "what it holds"),
  text("unit", "its unit"),
  text("range", "the values it can take"),
];

/** Every table of a result folder. */
export const TABLES = {
  "runs.csv": RUN_COLUMNS,
  "series.csv": SERIES_COLUMNS,
  "edges.csv": EDGE_COLUMNS,
  "events.csv": EVENT_COLUMNS,
  "dictionary.csv": DICTIONARY_COLUMNS,
} as const;

export type TableName = keyof typeof TABLES;
export const headerOf = (table: TableName): readonly string[] => TABLES[table].map(({ name }) => name);
