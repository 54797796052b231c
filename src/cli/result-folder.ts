/** The folder of a result: tables that grow run by run, then what is known once all runs are done. */
import type { Future } from "../experiment/runner.ts";
import { aboutOf } from "../analysis/export/about.ts";
import type { ResultAbout } from "../analysis/export/about.ts";
import { csvLine } from "../analysis/export/csv.ts";
import { gexf, graphml, trustAt } from "../analysis/export/graph.ts";
import { dictionary, edgeRows, eventRows, runRow, seriesRows } from "../analysis/export/rows.ts";
import { headerOf } from "../analysis/export/tables.ts";
import { beginRun, step } from "../model/simulate.ts";
import type { Compiled } from "../scenario/compile.ts";
import { openNewFolder, openResult, writeResult } from "./files.ts";

export interface OpenTables {
  readonly add: (future: Future) => Promise<void>;
  readonly finish: (partial: boolean) => Promise<void>;
}

/** runs.csv and series.csv, in run order as the futures come. */
export async function openTables(folder: string, start: string, overwrite: boolean): Promise<OpenTables> {
  await openNewFolder(folder, overwrite);
  const runs = openResult(folder, "runs.csv");
  const series = openResult(folder, "series.csv");
  await runs.write(csvLine(headerOf("runs.csv")));
  await series.write(csvLine(headerOf("series.csv")));
  return {
    add: async (future) => {
      await runs.write(runRow(future));
      await series.write(seriesRows(future, start));
    },
    finish: async (partial) => {
      await runs.finish(partial);
      await series.finish(partial);
    },
  };
}

export interface RestOfResult {
  readonly compiled: Compiled;
  readonly about: ResultAbout;
  readonly edges: string;
  readonly formats: readonly string[];
  /** Runs that are there; ties and networks are of the first of them. */
  readonly runs: readonly number[];
}

export async function writeRest(
  folder: string,
  { compiled, about, edges, formats, runs }: RestOfResult,
): Promise<void> {
  const { start } = about.scenario;
  const write = (name: string, text: string): Promise<void> => writeResult(folder, name, text, about.partial);
  await write("events.csv", csvLine(headerOf("events.csv")) + eventRows(compiled, start));
  await write("dictionary.csv", dictionary());
  const first = runs[0];
  if (first !== undefined) await writeNetworks(write, { compiled, start, edges, formats, run: first });
  await write("about.json", aboutOf(about));
}

interface Networks {
  readonly compiled: Compiled;
  readonly start: string;
  readonly edges: string;
  readonly formats: readonly string[];
  readonly run: number;
}

/** One run lived again, for its ties through time: kept as rerun, not as copies. */
async function writeNetworks(
  write: (name: string, text: string) => Promise<void>,
  { compiled, start, edges, formats, run: number }: Networks,
): Promise<void> {
  const every = edges === "monthly" ? 1 : 12;
  const run = beginRun(compiled.spec, number);
  const { months } = compiled.spec.structure;
  const rows = [csvLine(headerOf("edges.csv"))];
  const history = [];
  while (run.world.month < months) {
    step(run);
    if (run.world.month % every !== 0 && run.world.month !== months) continue;
    if (edges !== "none") rows.push(edgeRows(run, compiled.option.id, start));
    history.push(trustAt(run));
  }
  if (edges !== "none") await write("edges.csv", rows.join(""));
  if (formats.includes("graphml")) await write("network.graphml", graphml(run, start));
  if (formats.includes("gexf")) await write("network.gexf", gexf(run, start, history));
}
