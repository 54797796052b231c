/** `joinery compare <scenario>`: every plan beside leave as is, future by future on the same luck. */
import type { Scenario } from "../../scenario/scenario.ts";
import { compareAll } from "../../analysis/comparison.ts";
import type { OutcomeComparison } from "../../analysis/comparison.ts";
import { digestOf } from "../../experiment/digest.ts";
import type { Future } from "../../experiment/runner.ts";
import { dateOf } from "../../engine/clock.ts";
import { LEAVE_AS_IS, optionsOf } from "../../scenario/compile/timeline.ts";
import { differencesCsv } from "../../analysis/export/differences.ts";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";
import { calibrationWords } from "../../words/en/calibration.ts";
import { caveats } from "../../words/en/caveats.ts";
import { cli } from "../../words/en/cli.ts";
import { openNewFolder, writeResult } from "../files.ts";
import { apartOf, differingIn, livePlansIn, whence, worldsFrom } from "../in-worlds.ts";
import { DONE, STOPPED } from "../outcome.ts";
import { pairedFutures, pairedRuns, pairsOf } from "../../analysis/paired.ts";
import { askedOf } from "../plans.ts";
import { scenarioFrom } from "../source.ts";
import { rounded, table } from "../table.ts";
import type { RunArguments } from "./run.ts";

type CompareArguments = Pick<
  RunArguments,
  "seed" | "runs" | "months" | "set" | "workers" | "json" | "out" | "overwrite"
> & {
  readonly worlds?: string;
  readonly rivals?: boolean;
};

export async function compare(name: string, given: CompareArguments): Promise<number> {
  const scenario = await scenarioFrom(name, given.set);
  const set = given.worlds === undefined ? null : await worldsFrom(given.worlds);
  if (given.rivals === true) {
    const { compareRivals } = await import("../study/compare-rivals.ts");
    return compareRivals(scenario, set, given);
  }
  const options = optionsOf(scenario).map(({ id }) => id);
  const asked = askedOf(scenario, given);
  if (given.out !== undefined) await openNewFolder(given.out, given.overwrite);
  const { futures, whole } = await livePlansIn(set, [scenario], asked, given);
  await tellAll({ scenario, set, options, ...asked, futures: futures.flat(), partial: !whole }, given);
  return whole ? DONE : STOPPED;
}

interface Lived {
  readonly scenario: Scenario;
  /** Believable worlds that the futures were lived in; null where luck alone differs. */
  readonly set: WorldSet | null;
  readonly options: readonly string[];
  readonly outcomes: readonly string[];
  readonly futures: readonly Future[];
  readonly seed: string;
  readonly months: number;
  readonly partial: boolean;
}

/** To the folder, if one was named, and to the screen. */
async function tellAll(
  { scenario, set, options, outcomes, futures, seed, months, partial }: Lived,
  { out, json = false }: CompareArguments,
): Promise<void> {
  const paired = pairedFutures(futures, options);
  const runs = pairsOf(paired, options);
  const plans = options.filter((id) => id !== LEAVE_AS_IS);
  // Stopped before any future was lived under every plan, there is nothing to compare.
  const rows = runs === 0 ? [] : compareAll(paired, LEAVE_AS_IS, plans, outcomes);
  const digest = digestOf(options, futures);
  const numbers = pairedRuns(paired);
  const comparisons = rows.map((row) => ({
    ...told(row, scenario.start),
    ...(set === null ? {} : apartOf(row, numbers, set)),
  }));
  const { id, title, isNot } = scenario;
  const result = {
    scenario: id,
    seed,
    months,
    runs,
    partial,
    ...whence(set),
    digest,
    baseline: LEAVE_AS_IS,
    comparisons,
    isNot,
    caveats,
  };
  const data = `${JSON.stringify(result, null, 2)}\n`;
  if (out !== undefined) await writeComparison(out, differencesCsv(rows, numbers, set), data, partial);
  const words = cli.compare;
  process.stdout.write(
    json
      ? data
      : `${words.title(title, runs)}\n\n${asTable(rows)}\n${differingIn(set)}${set === null ? "" : apartTold(rows, numbers, set)}\n${cli.digest(digest)}\n`,
  );
}

/** Luck and assumptions told apart. */
function apartTold(rows: readonly OutcomeComparison[], runs: readonly number[], set: WorldSet): string {
  const lines = rows.flatMap((row) => {
    const apart = apartOf(row, runs, set);
    if (apart === null) return [];
    const { agreeing, uncertainties } = apart;
    return [
      [
        row.option,
        row.outcome,
        `${agreeing} of ${set.worlds.length}`,
        rounded(Math.round(1000 * uncertainties.assumptionShare) / 1000),
      ],
    ];
  });
  return lines.length === 0
    ? `\n${calibrationWords.notApart}`
    : `\n\n${table(calibrationWords.apartHeader, lines, [3])}`;
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
  await writeResult(folder, "differences.csv", differences, partial);
  await writeResult(folder, "compare.json", json, partial);
}
