/**
 * Many futures of a scenario's options, gathered as they arrive.
 *
 * The first twenty of every option come before the rest, so that there is an answer fast and a better one soon after.
 * What has been lived is kept: asking for another option runs only that one. A worker that breaks down or falls silent is
 * replaced and the missing runs are asked for again.
 */
import { useEffect, useMemo } from "react";
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { Future, Job } from "../experiment/runner.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { startPool } from "./laboratory.ts";
import type { Pool } from "./laboratory.ts";

export interface Gathered {
  readonly futures: readonly Future[];
  readonly running: boolean;
  /** Times that a worker was replaced. */
  readonly replaced: number;
  readonly failure: string | null;
}

export interface Futures {
  readonly store: StoreApi<Gathered>;
  /** Runs what is missing of these options, up to so many runs; an earlier question is dropped. */
  readonly ask: (options: readonly string[], runs?: number) => void;
  /** Stops after what is under way; `ask` goes on. */
  readonly stop: () => void;
  readonly close: () => void;
}

export interface FuturesSource {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly runs: number;
  /** Outcomes to bring back; all if left out. */
  readonly outcomes?: readonly string[];
  readonly levels?: boolean;
  readonly localities?: boolean;
}

/** Futures of every option that come before the next of any: an answer fast, then a better one. */
const FIRST = 20;
/** Only so many futures carry their levels and localities too: what is shown of those needs no more, and memory is finite. */
export const DETAILED = 100;
/** Milliseconds between two looks at what has arrived, and of silence after which a worker counts as hung. */
const BREATH = 150;
const SILENCE = 30_000;
const MOST_REPLACED = 2;

export function startFutures(source: FuturesSource): Futures {
  const store = createStore<Gathered>(() => ({ futures: [], running: false, replaced: 0, failure: null }));
  const held = new Map<string, Future>();
  // Started when first asked, so that a screen that is left and entered again goes on.
  const now: { pool: Pool | null; turn: number } = { pool: null, turn: 0 };
  let shown = 0;
  const show = (patch: Partial<Gathered> = {}): void => {
    shown = performance.now();
    store.setState({ futures: [...held.values()], ...patch });
  };
  const take = (future: Future): void => {
    held.set(keyOf(future.option, future.run), future);
    if (performance.now() - shown > BREATH) show();
  };
  const gather = async (options: readonly string[], runs: number, mine: number): Promise<void> => {
    for (const job of jobsOf({ ...source, runs }, options, held)) {
      if (now.turn !== mine) return;
      now.pool ??= startPool();
      await heard(
        now.pool.runner.run(job, take, () => now.turn !== mine),
        () => held.size,
      );
      show();
    }
  };
  const ask = async (options: readonly string[], runs: number): Promise<void> => {
    now.turn++;
    const mine = now.turn;
    show({ running: true, failure: null });
    for (let tries = 0; tries <= MOST_REPLACED; tries++) {
      try {
        await gather(options, runs, mine);
        if (now.turn === mine) show({ running: false });
        return;
      } catch (error) {
        if (now.turn !== mine) return;
        now.pool?.close();
        now.pool = null;
        if (tries >= MOST_REPLACED)
          return show({ running: false, failure: error instanceof Error ? error.message : String(error) });
        show({ replaced: store.getState().replaced + 1 });
      }
    }
  };
  const close = (): void => {
    now.turn++;
    now.pool?.close();
    now.pool = null;
  };
  return {
    store,
    ask: (options, runs = source.runs) => void ask(options, runs),
    stop: () => {
      close();
      show({ running: false });
    },
    close,
  };
}

const keyOf = (option: string, run: number): string => `${option} ${run}`;

/** What is still to be run, a handful of futures of every option at a time. */
function jobsOf(
  { scenario, seed, runs, outcomes, levels = false, localities = false }: FuturesSource,
  options: readonly string[],
  held: ReadonlyMap<string, Future>,
): readonly Job[] {
  const spans = Array.from({ length: Math.ceil(runs / FIRST) }, (_, s) => s * FIRST);
  const jobs = spans.flatMap((from) =>
    options.map((option): Job => ({
      scenario,
      option,
      seed,
      months: scenario.months,
      levels: levels && from < DETAILED,
      localities: localities && from < DETAILED,
      runs: Array.from({ length: Math.min(FIRST, runs - from) }, (_, r) => from + r).filter(
        (run) => !held.has(keyOf(option, run)),
      ),
      ...(outcomes === undefined ? {} : { outcomes }),
    })),
  );
  return jobs.filter(({ runs: missing }) => missing.length > 0);
}

/** Waits for work that keeps giving signs of life. @throws when it falls silent */
async function heard(work: Promise<void>, count: () => number): Promise<void> {
  let last = count();
  let timer: ReturnType<typeof setInterval> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (count() === last) reject(new Error("the worker fell silent"));
      last = count();
    }, SILENCE);
  });
  try {
    await Promise.race([work, silence]);
  } finally {
    clearInterval(timer);
  }
}

/** Futures for as long as a screen is there; begun anew when what they are made from changes. */
export function useFutures(source: FuturesSource | null): Futures | null {
  const futures = useMemo(() => (source === null ? null : startFutures(source)), [source]);
  useEffect(() => () => futures?.close(), [futures]);
  return futures;
}
