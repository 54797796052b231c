/** `joinery compare <scenario>`: every plan beside leave as is, future by future on the same luck. */
import type { Scenario } from "../../scenario/scenario.ts";
import { USUAL_OUTCOMES, compareAll } from "../../analysis/comparison.ts";
import type { OutcomeComparison } from "../../analysis/comparison.ts";
import { digestOf } from "../../experiment/digest.ts";
import type { Future } from "../../experiment/runner.ts";
import { dateOf } from "../../engine/clock.ts";
import { DEFAULT_SEED } from "../../scenario/version.ts";
import { LEAVE_AS_IS, optionsOf } from "../../scenario/compile/timeline.ts";
import { differencesCsv } from "../../analysis/export/differences.ts";
import { cli } from "../../words/en/cli.ts";
import { openFolder, writeResult } from "../files.ts";
import { gather } from "../gather.ts";
import { listenForInterrupt } from "../interrupt.ts";
import { DONE, STOPPED } from "../outcome.ts";
import { pairedFutures, pairedRuns, pairsOf } from "../../analysis/paired.ts";
import { startProgress } from "../progress.ts";
import { scenarioFrom } from "../source.ts";
import { rounded, table } from "../table.ts";
import { startThreads } from "../threads.ts";
import type { RunArguments } from "./run.ts";

type CompareArguments = Pick<
  RunArguments,
  "seed" | "runs" | "months" | "set" | "workers" | "json" | "out"
> & {
  readonly worlds?: string;
};

export async function compare(name: string, given: CompareArguments): Promise<number> {
  const scenario = await scenarioFrom(name, given.set);
  if (given.worlds === undefined) return comparePlans(scenario, given);
  const { compareWorlds } = await import("../study/compare-worlds.ts");
  return compareWorlds(scenario, given.worlds, given);
}

async function comparePlans(scenario: Scenario, given: CompareArguments): Promise<number> {
  const options = optionsOf(scenario).map(({ id }) => id);
  const outcomes = scenario.outcomes ?? USUAL_OUTCOMES;
  const months = Math.min(given.months ?? scenario.months, scenario.months);
  const seed = given.seed ?? DEFAULT_SEED;
  const interrupt = listenForInterrupt();
  const progress = startProgress(given.runs * options.length, given.json ?? false);
  const threads = startThreads(given.workers, given.runs);
  const futures: Future[] = [];
  try {
    const runs = Array.from({ length: given.runs }, (_, i) => i);
    const all = { scenario, seed, months, runs, outcomes, levels: false, localities: false };
    const whole = await gather({
      runner: threads.runner,
      jobs: options.map((option) => ({ ...all, option })),
      interrupt,
      progress,
      take: async (future) => void futures.push(future),
    });
    progress.end();
    const paired = pairedFutures(futures, options);
    const rows = compareAll(
      paired,
      LEAVE_AS_IS,
      options.filter((id) => id !== LEAVE_AS_IS),
      outcomes,
    );
    const digest = digestOf(options, futures);
    const compared = pairsOf(paired, options);
    const result = {
      scenario: scenario.id,
      seed,
      months,
      runs: compared,
      partial: !whole,
      digest,
      baseline: LEAVE_AS_IS,
      comparisons: rows.map((row) => told(row, scenario.start)),
    };
    if (given.out !== undefined)
      await writeComparison(
        given.out,
        differencesCsv(rows, pairedRuns(paired)),
        `${JSON.stringify(result, null, 2)}\n`,
        !whole,
      );
    process.stdout.write(
      given.json === true
        ? `${JSON.stringify(result, null, 2)}\n`
        : `${cli.compare.title(scenario.title, compared)}\n\n${asTable(rows)}\n${cli.compare.luckOnly}\n${cli.digest(digest)}\n`,
    );
    return whole ? DONE : STOPPED;
  } finally {
    interrupt.release();
    await threads.close();
  }
}

const told = (
  { option, outcome, matters, verdict, median, low, high, dip }: OutcomeComparison,
  start: string,
) => ({
  option,
  outcome,
  matters,
  median,
  low,
  high,
  futures: verdict.futures,
  better: Math.round(verdict.better * verdict.futures),
  worse: Math.round(verdict.worse * verdict.futures),
  verdict: verdict.verdict,
  dip: {
    deepest: dip.deepest,
    month: dateOf(start, dip.month),
    monthsBelow: dip.monthsBelow,
    neverBack: dip.neverBack,
  },
});

function asTable(rows: readonly OutcomeComparison[]): string {
  return table(
    cli.compare.header,
    rows.map(({ option, outcome, verdict, median, low, high, dip }) => [
      option,
      outcome,
      rounded(median),
      rounded(low),
      rounded(high),
      `${Math.round(verdict.better * verdict.futures)} of ${verdict.futures}`,
      `${Math.round(verdict.worse * verdict.futures)} of ${verdict.futures}`,
      cli.compare.verdict[verdict.verdict],
      rounded(dip.deepest),
      String(dip.monthsBelow),
      `${Math.round(dip.neverBack * verdict.futures)} of ${verdict.futures}`,
    ]),
    [2, 3, 4, 8, 9],
  );
}

/** compare.json, and differences.csv with d of every future, from which all of it can be recounted. */
async function writeComparison(
  folder: string,
  differences: string,
  json: string,
  partial: boolean,
): Promise<void> {
  await openFolder(folder);
  await writeResult(folder, "differences.csv", differences, partial);
  await writeResult(folder, "compare.json", json, partial);
}
