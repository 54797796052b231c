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
import { inWorld, wholeRounds, worldOfRun } from "../analysis/calibration/kept-worlds.ts";
import type { Scenario, SettingsSource } from "../scenario/scenario.ts";
import { heard } from "./heard.ts";
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
  /** Believable worlds to live the futures in, each in turn; the scenario's own settings where left out. */
  readonly worlds?: readonly SettingsSource[];
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
    const stopped = (): boolean => now.turn !== mine;
    for (const jobs of spansOf({ ...source, runs }, options, held)) {
      if (stopped()) return;
      now.pool ??= startPool();
      await heard(workOf(now.pool, jobs, take, stopped), () => held.size, SILENCE);
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

/** Ends of the spans that worlds are lived in, each made up to whole rounds of the worlds: a part of a round would lean to some. */
const ROUNDS = [20, 100, 300, 500] as const;

/** What is still to be run, span by span; the jobs of a span may be lived side by side. */
function spansOf(
  source: FuturesSource,
  options: readonly string[],
  held: ReadonlyMap<string, Future>,
): readonly (readonly Job[])[] {
  const { runs, worlds } = source;
  const missing = (option: string, from: number, to: number): readonly number[] =>
    Array.from({ length: to - from }, (_, r) => from + r).filter((run) => !held.has(keyOf(option, run)));
  if (worlds !== undefined) {
    const ends = [...new Set(ROUNDS.map((end) => Math.min(wholeRounds(end, worlds), runs)))];
    return ends.map((to, at) =>
      options.flatMap((option) => worldJobs(source, worlds, option, missing(option, ends[at - 1] ?? 0, to))),
    );
  }
  const starts = Array.from({ length: Math.ceil(runs / FIRST) }, (_, s) => s * FIRST);
  return starts
    .flatMap((from) =>
      options.map((option) => jobOf(source, option, missing(option, from, Math.min(from + FIRST, runs)))),
    )
    .flatMap((job) => (job.runs.length > 0 ? [[job]] : []));
}

/** One job a world that has runs. */
const worldJobs = (
  source: FuturesSource,
  worlds: readonly SettingsSource[],
  option: string,
  runs: readonly number[],
): readonly Job[] =>
  worlds.flatMap((world, w) => {
    const own = runs.filter((run) => worldOfRun(run, worlds) === w);
    if (own.length === 0) return [];
    return [jobOf({ ...source, scenario: inWorld(source.scenario, world) }, option, own)];
  });

function jobOf(
  { scenario, seed, outcomes, levels = false, localities = false }: FuturesSource,
  option: string,
  runs: readonly number[],
): Job {
  const isDetailed = (runs[0] ?? 0) < DETAILED;
  return {
    scenario,
    option,
    seed,
    months: scenario.months,
    levels: levels && isDetailed,
    localities: localities && isDetailed,
    runs,
    ...(outcomes === undefined ? {} : { outcomes }),
  };
}

/** One job is cut up among the workers; many are shared out whole. */
function workOf(
  pool: Pool,
  jobs: readonly Job[],
  take: (future: Future) => void,
  stopped: () => boolean,
): Promise<void> {
  const [only] = jobs;
  return jobs.length === 1
    ? pool.runner.run(only, take, stopped)
    : pool.liveAll(jobs, (futures) => futures.forEach(take), stopped);
}

/** Futures for as long as a screen is there; begun anew when what they are made from changes. */
export function useFutures(source: FuturesSource | null): Futures | null {
  const futures = useMemo(() => (source === null ? null : startFutures(source)), [source]);
  useEffect(() => () => futures?.close(), [futures]);
  return futures;
}

/** Waits until all futures are there, or no more will come. */
export function allOf(futures: Futures, options: readonly string[], runs: number): Promise<Gathered> {
  return new Promise((resolve) => {
    const leave = futures.store.subscribe((gathered) => {
      if (gathered.running) return;
      leave();
      resolve(gathered);
    });
    futures.ask(options, runs);
  });
}
