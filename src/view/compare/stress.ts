/** The stress test of a comparison: its plans in every condition, each with the same luck. Kept while the page is open. */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import { compareOutcome } from "../../analysis/comparison.ts";
import { pairedFutures } from "../../analysis/paired.ts";
import { holding } from "../../analysis/regret.ts";
import type { Holding } from "../../analysis/regret.ts";
import type { VerdictKind } from "../../analysis/verdict.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { CONDITIONS, underCondition } from "../../scenario/conditions.ts";
import type { Condition } from "../../scenario/conditions.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { startFutures } from "../futures.ts";
import type { Futures, Gathered } from "../futures.ts";
import type { Question } from "./address.ts";

/** More would take long and say the same. */
const MOST_RUNS = 100;

export interface StressCell extends Holding {
  readonly plan: string;
  readonly verdict: VerdictKind;
}
export interface StressRow {
  readonly condition: Condition;
  readonly cells: readonly StressCell[];
}
export interface Stress {
  readonly rows: readonly StressRow[];
  readonly running: boolean;
  readonly failure: string | null;
}

const kept = new Map<string, StoreApi<Stress>>();

/** What is known of this comparison's stress test so far. */
export function stressOf(scenario: Scenario, question: Question): StoreApi<Stress> {
  const key = JSON.stringify([scenario, question]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const store = createStore<Stress>(() => ({ rows: [], running: false, failure: null }));
  kept.set(key, store);
  return store;
}

/** Runs the conditions that are missing, one after another; returns how to stop. */
export function runStress(scenario: Scenario, question: Question, outcome: string): () => void {
  const store = stressOf(scenario, question);
  const now: { futures: Futures | null; stopped: boolean } = { futures: null, stopped: false };
  store.setState({ running: true, failure: null });
  const go = async (): Promise<void> => {
    for (const condition of CONDITIONS) {
      if (now.stopped) return;
      if (store.getState().rows.some((row) => row.condition === condition)) continue;
      now.futures = startFutures({
        scenario: underCondition(scenario, condition),
        seed: question.seed,
        runs: Math.min(MOST_RUNS, question.runs),
        outcomes: [outcome],
      });
      const gathered = await allOf(now.futures, [LEAVE_AS_IS, ...question.plans]);
      now.futures.close();
      if (now.stopped) return;
      if (gathered.failure !== null) return store.setState({ running: false, failure: gathered.failure });
      store.setState(({ rows }) => ({
        rows: [...rows, { condition, cells: cellsOf(gathered, question, outcome) }],
      }));
    }
    store.setState({ running: false });
  };
  void go();
  return () => {
    now.stopped = true;
    now.futures?.close();
    store.setState({ running: false });
  };
}

/** Waits until all futures are there, or no more will come. */
function allOf(futures: Futures, options: readonly string[]): Promise<Gathered> {
  return new Promise((resolve) => {
    const leave = futures.store.subscribe((gathered) => {
      if (gathered.running) return;
      leave();
      resolve(gathered);
    });
    futures.ask(options);
  });
}

function cellsOf({ futures }: Gathered, { plans }: Question, outcome: string): readonly StressCell[] {
  const paired = pairedFutures(futures, [LEAVE_AS_IS, ...plans]);
  return plans.map((plan) => {
    const { differences, matters, verdict } = compareOutcome(paired, LEAVE_AS_IS, plan, outcome);
    return { plan, verdict: verdict.verdict, ...holding(differences, -matters) };
  });
}
