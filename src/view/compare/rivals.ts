/**
 * The comparison again under every rival rule, under the same luck. Kept while the page is open; what is lived is thrown
 * away once its verdicts are known.
 */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import { compareAll } from "../../analysis/comparison.ts";
import type { OutcomeComparison } from "../../analysis/comparison.ts";
import { pairedFutures } from "../../analysis/paired.ts";
import { rivalVerdicts } from "../../analysis/rival-verdicts.ts";
import type { RivalVerdicts } from "../../analysis/rival-verdicts.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { underCondition } from "../../scenario/conditions.ts";
import { rivalsOf, underRival } from "../../scenario/rivals.ts";
import type { Rival } from "../../scenario/rivals.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { allOf, startFutures } from "../futures.ts";
import type { Futures } from "../futures.ts";
import { roundsWanted } from "./address.ts";
import type { Question } from "./address.ts";
import { worldsName, worldsOf } from "./kept-futures.ts";
import { outcomesOf } from "./outcomes-of.ts";

/** More would take long and say the same. */
const MOST_RUNS = 100;

type Compared = Pick<OutcomeComparison, "option" | "outcome" | "verdict">;

export interface Rivalry {
  /** Verdicts as the scenario stands; null until they are known. */
  readonly standing: readonly Compared[] | null;
  /** Verdicts under the rival rules that were lived so far. */
  readonly under: readonly { readonly rival: Rival; readonly rows: readonly Compared[] }[];
  /** Futures of every plan under every rule. */
  readonly wanted: number;
  readonly running: boolean;
  readonly failure: string | null;
}

export type RivalQuestion = Pick<Question, "plans" | "runs" | "seed" | "vary" | "worlds" | "condition">;

const kept = new Map<string, StoreApi<Rivalry>>();

export function rivalryOf(scenario: Scenario, question: RivalQuestion): StoreApi<Rivalry> {
  const { plans, runs, seed, condition } = question;
  const key = JSON.stringify([scenario, plans, runs, seed, worldsName(question), condition]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const store = createStore<Rivalry>(() => ({
    standing: null,
    under: [],
    wanted: roundsWanted(Math.min(MOST_RUNS, runs), question),
    running: false,
    failure: null,
  }));
  kept.set(key, store);
  return store;
}

/** Rules lived and to be lived: as it stands, and every rival. */
export const rulesLived = ({ standing, under }: Rivalry): number =>
  (standing === null ? 0 : 1) + under.length;
export const rulesWanted = (scenario: Scenario): number => 1 + rivalsOf(scenario).length;

/** Every verdict with those of the rivals that are known. */
export const verdictsUnder = ({ standing, under }: Rivalry): readonly RivalVerdicts[] =>
  standing === null ? [] : rivalVerdicts(standing, under);

/** Lives what is missing, one rule after another, in the condition that the comparison stands under; returns how to stop. */
export function runRivals(scenario: Scenario, question: RivalQuestion): () => void {
  const store = rivalryOf(scenario, question);
  const under = underCondition(scenario, question.condition);
  const now: { stopped: boolean; futures: Futures | null } = { stopped: false, futures: null };
  store.setState({ running: true, failure: null });
  /** Null where it was stopped or failed. */
  const live = async (lived: Scenario): Promise<readonly Compared[] | null> => {
    const options = [LEAVE_AS_IS, ...question.plans];
    const outcomes = outcomesOf(scenario);
    const source = startFutures({
      scenario: lived,
      seed: question.seed,
      runs: MOST_RUNS,
      outcomes,
      ...worldsOf(question),
    });
    now.futures = source;
    const { futures, failure } = await allOf(source, options, store.getState().wanted);
    source.close();
    if (now.stopped) return null;
    if (failure !== null) store.setState({ running: false, failure });
    return failure === null
      ? compareAll(pairedFutures(futures, options), LEAVE_AS_IS, question.plans, outcomes)
      : null;
  };
  const go = async (): Promise<void> => {
    const standing = store.getState().standing ?? (await live(under));
    if (standing === null) return;
    store.setState({ standing });
    for (const rival of rivalsOf(scenario).slice(store.getState().under.length)) {
      const rows = await live(underRival(under, rival));
      if (rows === null) return;
      store.setState(({ under }) => ({ under: [...under, { rival, rows }] }));
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
