/** Lives every plan of one scenario, or of several that are compared with each other, on the same luck. */
import { USUAL_OUTCOMES } from "../analysis/comparison.ts";
import type { Future } from "../experiment/runner.ts";
import { optionsOf } from "../scenario/compile/timeline.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { DEFAULT_SEED } from "../scenario/version.ts";
import { cli } from "../words/en/cli.ts";
import { gather } from "./gather.ts";
import { listenForInterrupt } from "./interrupt.ts";
import { startProgress } from "./progress.ts";
import { startThreads } from "./threads.ts";

/** What is asked of every plan. */
export interface Asked {
  readonly runs: number;
  readonly seed: string;
  /** Months lived, at most the scenario's own. */
  readonly months: number;
  readonly outcomes: readonly string[];
}

export function askedOf(
  scenario: Scenario,
  { runs, seed, months }: { readonly runs: number; readonly seed?: string; readonly months?: number },
): Asked {
  return {
    runs,
    seed: seed ?? DEFAULT_SEED,
    months: Math.min(months ?? scenario.months, scenario.months),
    outcomes: scenario.outcomes ?? USUAL_OUTCOMES,
  };
}

export interface Lived {
  /** Futures of each scenario, in the order of the scenarios. */
  readonly futures: readonly (readonly Future[])[];
  /** False when somebody stopped it. */
  readonly whole: boolean;
}

export async function livePlans(
  scenarios: readonly Scenario[],
  { runs, ...asked }: Asked,
  { workers, json = false }: { readonly workers?: number; readonly json?: boolean },
): Promise<Lived> {
  const futures = scenarios.map((): Future[] => []);
  const wanted = runs * scenarios.reduce((sum, each) => sum + optionsOf(each).length, 0);
  const interrupt = listenForInterrupt();
  const progress = startProgress(wanted, json);
  const threads = startThreads(workers, runs);
  try {
    let whole = true;
    for (const [at, scenario] of scenarios.entries()) {
      if (!whole) break;
      const all = { scenario, ...asked, levels: false, localities: false };
      whole = await gather({
        runner: threads.runner,
        jobs: rounds(runs, ROUND * threads.count).flatMap((some) =>
          optionsOf(scenario).map(({ id: option }) => ({ ...all, option, runs: some })),
        ),
        interrupt,
        progress,
        take: async (future) => void futures[at].push(future),
      });
    }
    progress.end();
    if (!whole) process.stderr.write(`${cli.stopped(futures.flat().length, wanted)}\n`);
    return { futures, whole };
  } finally {
    interrupt.release();
    await threads.close();
  }
}

/** Runs of one plan before the next plan's turn, for each worker: enough to make compiling worth it. */
const ROUND = 8;

/** Plans take turns, so that a comparison that is stopped has lived the same futures under every plan. */
const rounds = (runs: number, size: number): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(runs / size) }, (_, r) =>
    Array.from({ length: Math.min(size, runs - r * size) }, (__, i) => r * size + i),
  );
