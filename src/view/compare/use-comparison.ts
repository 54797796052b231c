/**
 * The comparison of the futures that are there, begun anew only at certain counts: between them nothing on the page
 * moves, however fast futures arrive.
 */
import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { compareAll } from "../../analysis/comparison.ts";
import type { OutcomeComparison } from "../../analysis/comparison.ts";
import { pairedFutures, pairedRuns } from "../../analysis/paired.ts";
import type { Future } from "../../experiment/runner.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Gathered } from "../futures.ts";
import { futuresWanted, roundsWanted } from "./address.ts";
import type { Question } from "./address.ts";
import { keptFutures } from "./kept-futures.ts";
import { outcomesOf } from "./outcomes-of.ts";

/** Counts of futures at which the page speaks. */
const SPEAKS_AT = {
  luck: [20, 40, 60, 80, 100, 200, 300, 400, 500],
  // Made up to whole rounds of the believable worlds.
  both: [20, 100, 300, 500],
} as const;

export interface Comparison {
  /** Paired futures so far, and those the page speaks of. */
  readonly arrived: number;
  readonly spoken: number;
  readonly gathered: Gathered;
  /** The futures the page speaks of, every option. */
  readonly futures: readonly Future[];
  readonly runs: readonly number[];
  readonly rows: readonly OutcomeComparison[];
  readonly stop: () => void;
  readonly goOn: () => void;
}

/** How many futures the page speaks of: the last landmark reached, or all there are once nothing more comes. */
function spokenOf(arrived: number, { running }: Gathered, question: Question): number {
  const there = Math.min(arrived, futuresWanted(question));
  if (!running) return there;
  const landmarks = SPEAKS_AT[question.vary].map((each) => roundsWanted(each, question));
  return landmarks.findLast((each) => each <= there) ?? 0;
}

export function useComparison(scenario: Scenario, question: Question): Comparison {
  const { plans, seed, vary, worlds } = question;
  const runs = futuresWanted(question);
  const source = useMemo(() => keptFutures(scenario, { seed, vary, worlds }), [scenario, seed, vary, worlds]);
  const asked = plans.join(",");
  const options = useMemo(() => [LEAVE_AS_IS, ...asked.split(",")], [asked]);
  useEffect(() => {
    source.ask(options, runs);
    return () => source.stop();
  }, [source, options, runs]);
  const gathered = useStore(source.store);
  const paired = useMemo(() => pairedFutures(gathered.futures, options), [gathered.futures, options]);
  const arrived = Math.min(runs, pairedRuns(paired).length);
  const spoken = spokenOf(arrived, gathered, question);
  const compared = useMemo(
    () => comparedOf(paired, scenario, options, spoken),
    // What is compared changes with how many are spoken of, not with every future that arrives.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [source, options, spoken],
  );
  return {
    arrived,
    spoken,
    gathered,
    ...compared,
    stop: () => source.stop(),
    goOn: () => source.ask(options, runs),
  };
}

function comparedOf(
  paired: readonly Future[],
  scenario: Scenario,
  options: readonly string[],
  spoken: number,
): Pick<Comparison, "futures" | "runs" | "rows"> {
  const runs = pairedRuns(paired).slice(0, spoken);
  const last = runs.at(-1) ?? -1;
  const futures = paired.filter(({ run }) => run <= last);
  const plans = options.filter((id) => id !== LEAVE_AS_IS);
  return {
    futures,
    runs,
    rows: runs.length === 0 ? [] : compareAll(futures, LEAVE_AS_IS, plans, outcomesOf(scenario)),
  };
}
