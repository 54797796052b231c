/** Many futures of the plan on show, gathered when asked for: the band behind the one future. */
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Future } from "../../experiment/runner.ts";
import { startFutures } from "../futures.ts";
import type { Futures, Gathered } from "../futures.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { useBench } from "./bench-context.ts";
import { withBranches } from "./branches.ts";
import { CHARTED } from "./chart-plans.ts";

/** Futures asked for. */
const RUNS = 100;
/** Bands are worked out again each time so many more have come. */
const STEP = 20;

export interface Many {
  /** Of the plan on show. */
  readonly futures: readonly Future[];
  /** Of both, where it is set against another. */
  readonly pairs: readonly Future[];
  readonly count: number;
  readonly asked: number;
  readonly running: boolean;
  readonly replaced: number;
  readonly failure: string | null;
}

const NOTHING: Gathered = { futures: [], running: false, replaced: 0, failure: null };

export function useManyFutures(): Many | null {
  const { view } = useBench();
  const many = useStore(view, (now) => now.many);
  const { scenario, seed, option, other } = useAsked();
  const [gathered, setGathered] = useState<Gathered>(NOTHING);
  useEffect(() => {
    if (!many) return undefined;
    setGathered(NOTHING);
    const futures: Futures = startFutures({ scenario, seed, runs: RUNS, outcomes: CHARTED, levels: true });
    const stop = futures.store.subscribe(setGathered);
    futures.ask(other === null ? [option] : [option, other]);
    return () => {
      stop();
      futures.close();
    };
  }, [many, scenario, option, other, seed]);
  const here = useMemo(
    () => gathered.futures.filter((future) => future.option === option),
    [gathered.futures, option],
  );
  const shown = gathered.running ? Math.floor(here.length / STEP) * STEP : here.length;
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- bands move in steps, not with every future that arrives
  const futures = useMemo(() => here.slice(0, shown), [shown, scenario, option, seed]);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the same steps, and once more at the end
  const pairs = useMemo(() => gathered.futures, [shown, gathered.running, scenario, option, other, seed]);
  useEffect(() => view.setState({ futures: many ? futures : [] }), [view, many, futures]);
  const { running, replaced, failure } = gathered;
  return useMemo(
    () => (many ? { futures, pairs, count: futures.length, asked: RUNS, running, replaced, failure } : null),
    [many, futures, pairs, running, replaced, failure],
  );
}

interface Asked {
  /** With the branches that are run, and no others. */
  readonly scenario: Scenario;
  readonly seed: string;
  readonly option: string;
  readonly other: string | null;
}

/** The plan on show and what it is set against. */
function useAsked(): Asked {
  const { view, request, branches: tree } = useBench();
  const against = useStore(view, (now) => now.against);
  const branch = useStore(tree.store, (now) => now.branches.find(({ id }) => id === against));
  const { option, seed, scenario } = request;
  const together = useMemo(
    () => (branch === undefined || branch.id === option ? scenario : withBranches(scenario, [branch])),
    [scenario, branch, option],
  );
  return { scenario: together, seed, option, other: against === option ? null : against };
}
