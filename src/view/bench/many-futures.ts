/** Many futures of the plan on show, gathered when asked for: the band behind the one future. */
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Future } from "../../experiment/runner.ts";
import { startFutures } from "../futures.ts";
import type { Futures, Gathered } from "../futures.ts";
import { useBench } from "./bench-context.ts";
import { CHARTED } from "./chart-plans.ts";

/** Futures asked for. */
const RUNS = 100;
/** Bands are worked out again each time so many more have come. */
const STEP = 20;

export interface Many {
  readonly futures: readonly Future[];
  readonly count: number;
  readonly asked: number;
  readonly running: boolean;
  readonly replaced: number;
  readonly failure: string | null;
}

const NOTHING: Gathered = { futures: [], running: false, replaced: 0, failure: null };

export function useManyFutures(): Many | null {
  const { view, request } = useBench();
  const many = useStore(view, (now) => now.many);
  const [gathered, setGathered] = useState<Gathered>(NOTHING);
  const { scenario, option, seed } = request;
  useEffect(() => {
    if (!many) return undefined;
    setGathered(NOTHING);
    const futures: Futures = startFutures({ scenario, seed, runs: RUNS, outcomes: CHARTED, levels: true });
    const stop = futures.store.subscribe(setGathered);
    futures.ask([option]);
    return () => {
      stop();
      futures.close();
    };
  }, [many, scenario, option, seed]);
  const count = gathered.futures.length;
  const shown = gathered.running ? Math.floor(count / STEP) * STEP : count;
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- bands move in steps, not with every future that arrives
  const futures = useMemo(() => gathered.futures.slice(0, shown), [shown, scenario, option, seed]);
  useEffect(() => view.setState({ futures: many ? futures : [] }), [view, many, futures]);
  const { running, replaced, failure } = gathered;
  return useMemo(
    () => (many ? { futures, count: futures.length, asked: RUNS, running, replaced, failure } : null),
    [many, futures, running, replaced, failure],
  );
}
