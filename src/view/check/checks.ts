/**
 * The checks as the page knows them: what each claims, what was kept, what was found here, and what is running.
 *
 * Workers take one check after another, so that each row can be watched. Stopping ends the workers; what was found stays.
 */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { PatternFound } from "../../analysis/documents/patterns.ts";
import type { PlainResult } from "../../analysis/patterns/plain-result.ts";
import type { PatternChecker, PatternClaim } from "../../protocol/pattern-api.ts";
import { patternCheckerBehind } from "../../protocol/pattern-client.ts";
import { keptResults } from "./kept-results.ts";

export interface Running {
  readonly done: number;
  readonly total: number;
}

export interface Batch {
  readonly done: number;
  readonly all: number;
  /** Milliseconds since it began, when the last check was done. */
  readonly taken: number;
  readonly state: "running" | "stopped" | "finished";
}

export interface Checks {
  readonly claims: readonly PatternClaim[] | null;
  readonly kept: ReadonlyMap<string, PatternFound>;
  readonly keptFrom: { readonly model: string; readonly runs: number; readonly seed: string } | null;
  /** Found in this page, by id. */
  readonly found: ReadonlyMap<string, PlainResult>;
  readonly running: ReadonlyMap<string, Running>;
  readonly batch: Batch | null;
  readonly failure: string | null;
}

export interface CheckDesk {
  readonly store: StoreApi<Checks>;
  readonly run: (ids: readonly string[], runs: number, seed: string) => Promise<void>;
  readonly stop: () => void;
  readonly close: () => void;
}

interface OwnChecker {
  readonly checker: PatternChecker;
  readonly failed: Promise<never>;
  readonly close: () => void;
}

function startChecker(): OwnChecker {
  const worker = new Worker(new URL("../../../workers/patterns.worker.ts", import.meta.url), {
    type: "module",
    name: "patterns",
  });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new Error(message || "the worker stopped")));
  });
  // Whoever waits on it hears of it; where nobody does, it is no error of the page.
  failed.catch(() => undefined);
  return { checker: patternCheckerBehind(worker), failed, close: () => worker.terminate() };
}

const workersHere = (): number => Math.max(1, Math.min(6, navigator.hardwareConcurrency - 1));

const EMPTY: Checks = {
  claims: null,
  kept: new Map(),
  keptFrom: null,
  found: new Map(),
  running: new Map(),
  batch: null,
  failure: null,
};

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function openDesk(): CheckDesk {
  const store = createStore<Checks>(() => EMPTY);
  const workers: OwnChecker[] = [];
  const end = (): void => workers.splice(0).forEach(({ close }) => close());
  void readClaims(store);
  return {
    store,
    run: (ids, runs, seed) => runAll({ store, workers, end }, ids, runs, seed),
    stop: () => {
      end();
      const { batch } = store.getState();
      store.setState({ running: new Map(), batch: batch === null ? null : { ...batch, state: "stopped" } });
    },
    close: end,
  };
}

async function readClaims(store: StoreApi<Checks>): Promise<void> {
  const own = startChecker();
  try {
    const [claims, kept] = await Promise.all([
      Promise.race([own.checker.claims(), own.failed]),
      keptResults(),
    ]);
    store.setState({
      claims,
      keptFrom: kept,
      kept: new Map((kept?.patterns ?? []).map((each) => [each.id, each])),
    });
  } catch (error) {
    store.setState({ failure: textOf(error) });
  } finally {
    own.close();
  }
}

interface Desk {
  readonly store: StoreApi<Checks>;
  readonly workers: OwnChecker[];
  readonly end: () => void;
}

async function runAll(desk: Desk, ids: readonly string[], runs: number, seed: string): Promise<void> {
  const { store, workers, end } = desk;
  end();
  const waiting = [...ids];
  const began = performance.now();
  store.setState({
    batch: { done: 0, all: ids.length, taken: 0, state: "running" },
    running: new Map(),
    failure: null,
  });
  workers.push(...Array.from({ length: Math.min(ids.length, workersHere()) }, startChecker));
  const mine = [...workers];
  const isStopped = (): boolean => mine.some((own) => !workers.includes(own));
  const serve = async (own: OwnChecker): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined && !isStopped(); id = waiting.shift())
      await checkOne(store, own, { id, runs, seed }, began);
  };
  try {
    await Promise.all(mine.map(serve));
    if (isStopped()) return;
    const { batch } = store.getState();
    store.setState({ batch: batch === null ? null : { ...batch, state: "finished" } });
  } catch (error) {
    store.setState({ failure: textOf(error), running: new Map(), batch: null });
  }
  end();
}

async function checkOne(
  store: StoreApi<Checks>,
  { checker, failed }: OwnChecker,
  request: { readonly id: string; readonly runs: number; readonly seed: string },
  began: number,
): Promise<void> {
  const { id } = request;
  const hear = (done: number, total: number): void =>
    store.setState(({ running }) => ({ running: new Map(running).set(id, { done, total }) }));
  hear(0, 0);
  const result = await Promise.race([checker.check(request, hear), failed]);
  store.setState(({ found, running, batch }) => {
    const left = new Map(running);
    left.delete(id);
    return {
      found: new Map(found).set(id, result),
      running: left,
      batch: batch === null ? null : { ...batch, done: batch.done + 1, taken: performance.now() - began },
    };
  });
}
