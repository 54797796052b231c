/** The files of a result, as texts: the same tables that the terminal writes, with the scenario and what they are. */
import type { Future } from "../../experiment/runner.ts";
import { digestOf } from "../../experiment/digest.ts";
import { compile } from "../../scenario/compile.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { aboutOf } from "./about.ts";
import { csvLine } from "./csv.ts";
import { dictionary, eventRows, runRow, seriesRows } from "./rows.ts";
import { headerOf } from "./tables.ts";

export interface Result {
  readonly scenario: Scenario;
  /** Text of the scenario's own file. */
  readonly file: string;
  readonly options: readonly string[];
  readonly seed: string;
  readonly runs: number;
  readonly futures: readonly Future[];
  readonly command: string;
}

export function resultFiles(result: Result): Readonly<Record<string, string>> {
  const { scenario, file, options, seed, runs, command } = result;
  const futures = [...result.futures].sort(
    (a, b) => options.indexOf(a.option) - options.indexOf(b.option) || a.run - b.run,
  );
  const finished = Object.fromEntries(
    options.map((option) => [option, futures.filter((future) => future.option === option).length]),
  );
  const about = aboutOf({
    scenario,
    options,
    seed,
    months: scenario.months,
    runs,
    finished,
    partial: Object.values(finished).some((count) => count < runs),
    digest: digestOf(options, futures),
    command,
  });
  const events = options.map((option) => eventRows(compile(scenario, { option, seed }), scenario.start));
  return {
    "scenario.json": file,
    "runs.csv": csvLine(headerOf("runs.csv")) + futures.map(runRow).join(""),
    "series.csv":
      csvLine(headerOf("series.csv")) + futures.map((future) => seriesRows(future, scenario.start)).join(""),
    "events.csv": csvLine(headerOf("events.csv")) + events.join(""),
    "dictionary.csv": dictionary(),
    "about.json": about,
  };
}
