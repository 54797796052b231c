/** The rows of each table of a result, as CSV text. */
import { dateOf } from "../../engine/clock.ts";
import type { Future } from "../../experiment/runner.ts";
import { OUTCOMES } from "../../model/outcomes/index.ts";
import { DEEDS } from "../../model/deeds.ts";
import type { Run } from "../../model/simulate.ts";
import { LEVELS } from "../../model/vocabulary.ts";
import { workingTrust } from "../../model/two-layers.ts";
import type { Compiled } from "../../scenario/compile.ts";
import { csvLine } from "./csv.ts";
import { TABLES, headerOf } from "./tables.ts";

const READ_OVER = 12;

/** One row of runs.csv: each outcome of the whole system, mean over the last twelve months. */
export function runRow({ option, run, fingerprint, columns, values, months }: Future): string {
  const cells = OUTCOMES.map(({ id }) => {
    const at = columns.findIndex(({ outcome, scope }) => outcome === id && scope === "system");
    return at < 0 ? Number.NaN : endMean(values, at, columns.length, months);
  });
  return csvLine([option, run, fingerprint, ...cells]);
}

function endMean(values: Float64Array, column: number, width: number, months: number): number {
  let sum = 0;
  let count = 0;
  for (let month = Math.max(0, months - READ_OVER); month < months; month++) {
    const value = values[month * width + column];
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return count === 0 ? Number.NaN : sum / count;
}

/** runs.csv, whole: options in the order given, runs by number. */
export const runsTable = (futures: readonly Future[]): string =>
  csvLine(headerOf("runs.csv")) + futures.map(runRow).join("");

/** A future's rows of series.csv. */
export function seriesRows({ option, run, months, columns, values }: Future, start: string): string {
  const lines: string[] = [];
  for (let month = 0; month < months; month++) {
    const date = dateOf(start, month);
    columns.forEach(({ scope, outcome }, c) =>
      lines.push(csvLine([option, run, month, date, scope, outcome, values[month * columns.length + c]])),
    );
  }
  return lines.join("");
}

/** series.csv, whole. */
export const seriesTable = (futures: readonly Future[], start: string): string =>
  csvLine(headerOf("series.csv")) + futures.map((future) => seriesRows(future, start)).join("");

/** The live ties of a run as they stand after its last month, both directions. */
export function edgeRows({ world, spec }: Run, option: string, start: string): string {
  const { structure, state, scratch, settings } = world;
  const { ties, seats, partnerships, organisations } = structure;
  const month = world.month - 1;
  const date = dateOf(start, month);
  const nameOf = (seat: number): string => organisations.ids[seats.organisation[seat]];
  const lines: string[] = [];
  for (let t = 0; t < ties.count; t++) {
    if (state.ties.live[t] === 0) continue;
    const p = ties.partnership[t];
    const ends = [nameOf(ties.first[t]), nameOf(ties.second[t])];
    for (let side = 0; side < 2; side++) {
      const row = 2 * t + side;
      const people = state.ties.personal[row];
      const bodies = state.pairs.organisational[2 * ties.pair[t] + side];
      const deed = scratch.ties.deed[row];
      const shared = deed === DEEDS.none ? null : deed === DEEDS.shared ? 1 : 0;
      lines.push(
        csvLine([
          option,
          world.luck.run,
          month,
          date,
          ends[side],
          ends[1 - side],
          partnerships.ids[p],
          LEVELS[partnerships.level[p]],
          workingTrust(people, bodies, settings.omega),
          people,
          bodies,
          shared,
          p < spec.structure.partnerships.formal ? 1 : 0,
        ]),
      );
    }
  }
  return lines.join("");
}

/** The timeline of one option as rows of events.csv. */
export function eventRows({ timeline, option }: Compiled, start: string): string {
  return timeline
    .map(({ id, kind, announced, starts, ends, size, plain, strength, source }) =>
      csvLine([
        option.id,
        id,
        kind,
        dateOf(start, announced),
        dateOf(start, starts),
        ends === null ? "" : dateOf(start, ends),
        size ?? null,
        plain,
        strength,
        source.join("; "),
      ]),
    )
    .join("");
}

/** dictionary.csv, whole. */
export function dictionary(): string {
  const rows = Object.entries(TABLES).flatMap(([file, columns]) =>
    columns.map(({ name, meaning, unit, range }) => csvLine([file, name, meaning, unit, range])),
  );
  return csvLine(TABLES["dictionary.csv"].map(({ name }) => name)) + rows.join("");
}
