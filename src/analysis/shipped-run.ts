/**
 * The study that ships with the page: what it asks for, what is kept of it, and whether a run of it elsewhere is the same.
 *
 * Every row is one run with its fingerprint. Two results are the same where every row is; the digest is over all of them.
 */
import { digestOf } from "../experiment/digest.ts";
import type { Finished } from "../experiment/digest.ts";
import type { Future, Job, Runner } from "../experiment/runner.ts";
import { LEAVE_AS_IS, optionsOf } from "../scenario/compile/timeline.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { MODEL_VERSION } from "../scenario/version.ts";
import { bandShares, bands } from "./bands.ts";
import { compareOutcome, seriesOf } from "./comparison.ts";

export const SHIPPED_STUDY = {
  scenario: "a1-two-partnerships",
  seed: "joinery",
  runs: 30,
  outcome: "sharing",
} as const;

/** The command of the terminal that makes the same. */
export const SHIPPED_COMMAND = `joinery compare ${SHIPPED_STUDY.scenario} --seed ${SHIPPED_STUDY.seed} --runs ${SHIPPED_STUDY.runs} --out two-partnerships`;

export interface ShippedRow {
  readonly option: string;
  readonly run: number;
  readonly fingerprint: string;
}

export interface ShippedRun {
  readonly version: string;
  readonly digest: string;
  readonly rows: readonly ShippedRow[];
  /** The figure: by option, quantiles of the outcome month by month, in the order of `bandShares`, to four places. */
  readonly figure: readonly { readonly option: string; readonly lines: readonly (readonly number[])[] }[];
  /** By plan: paired differences from leaving as is at the end, one a future, up is better. Verdicts are counted from them. */
  readonly ends: readonly { readonly option: string; readonly differences: readonly number[] }[];
}

const toFourPlaces = (value: number): number => Math.round(value * 10_000) / 10_000;

export async function makeShippedRun(scenario: Scenario, runner: Runner): Promise<ShippedRun> {
  const options = optionsOf(scenario).map(({ id }) => id);
  const futures: Future[] = [];
  for (const option of options)
    await runner.run(
      jobOf(scenario, option),
      (future) => void futures.push(future),
      () => false,
    );
  return {
    version: MODEL_VERSION,
    digest: digestOf(options, futures),
    rows: futures.map(({ option, run, fingerprint }) => ({ option, run, fingerprint })),
    figure: options.map((option) => ({
      option,
      lines: bands(seriesOf(futures, option, SHIPPED_STUDY.outcome), bandShares).lines.map((line) =>
        [...line].map(toFourPlaces),
      ),
    })),
    ends: options
      .filter((option) => option !== LEAVE_AS_IS)
      .map((option) => ({
        option,
        differences: [...compareOutcome(futures, LEAVE_AS_IS, option, SHIPPED_STUDY.outcome).differences],
      })),
  };
}

const jobOf = (scenario: Scenario, option: string): Job => ({
  scenario,
  option,
  seed: SHIPPED_STUDY.seed,
  months: scenario.months,
  runs: Array.from({ length: SHIPPED_STUDY.runs }, (_, run) => run),
  outcomes: [SHIPPED_STUDY.outcome],
  levels: false,
  localities: false,
});

export interface Sameness {
  readonly option: string;
  /** Rows that came out the same, came out otherwise, and have not come yet. */
  readonly same: number;
  readonly different: number;
  readonly missing: number;
}

/** Row by row, option by option. */
export function samenessOf(
  shipped: Pick<ShippedRun, "rows">,
  finished: readonly Finished[],
): readonly Sameness[] {
  const found = new Map(finished.map(({ option, run, fingerprint }) => [`${option} ${run}`, fingerprint]));
  const options = [...new Set(shipped.rows.map(({ option }) => option))];
  return options.map((option) => {
    const rows = shipped.rows.filter((row) => row.option === option);
    const here = rows.map(({ run, fingerprint }) => ({ fingerprint, found: found.get(`${option} ${run}`) }));
    return {
      option,
      same: here.filter((row) => row.found === row.fingerprint).length,
      different: here.filter((row) => row.found !== undefined && row.found !== row.fingerprint).length,
      missing: here.filter((row) => row.found === undefined).length,
    };
  });
}
