/**
 * The stress test of a comparison: *leave as is* and every plan in every condition, under the same luck. Kept while the
 * page is open. Only levels are kept, so that a line can be moved without living anything again.
 *
 * The first round lives a few futures of every condition, so that the whole table can be seen early; the second fills up.
 */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import { heldBy, levelsOf, todayOf, verdictBetween } from "../../analysis/must-hold.ts";
import type { Levels } from "../../analysis/must-hold.ts";
import { pairedFutures, pairedRuns } from "../../analysis/paired.ts";
import { regrets } from "../../analysis/regret.ts";
import type { Holding, Regret } from "../../analysis/regret.ts";
import type { Verdict } from "../../analysis/verdict.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { CONDITIONS, underCondition } from "../../scenario/conditions.ts";
import type { Condition } from "../../scenario/conditions.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { allOf, startFutures } from "../futures.ts";
import type { Futures, Gathered } from "../futures.ts";
import { roundsWanted } from "./address.ts";
import type { Question } from "./address.ts";
import { worldsName, worldsOf } from "./kept-futures.ts";
import { outcomesOf } from "./outcomes-of.ts";

/** More would take long and say the same. */
const MOST_RUNS = 100;
const FIRST_RUNS = 20;

/** What one condition brought: levels by option and outcome, one a future in the order of the runs. */
export interface StressRow {
  readonly condition: Condition;
  readonly runs: readonly number[];
  readonly levels: Readonly<Record<string, Readonly<Record<string, Levels>>>>;
}
export interface Stress {
  readonly rows: readonly StressRow[];
  /** Where each outcome stands in the first year as things are. */
  readonly today: Readonly<Record<string, number>>;
  /** Futures of a condition that are wanted in the end, and how much of the work is done, 0 to 1. */
  readonly wanted: number;
  readonly done: number;
  readonly running: boolean;
  readonly failure: string | null;
}

export type StressQuestion = Pick<Question, "plans" | "runs" | "seed" | "vary" | "worlds">;

const kept = new Map<string, StoreApi<Stress>>();

/** What is known of this comparison's stress test so far. */
export function stressOf(scenario: Scenario, question: StressQuestion): StoreApi<Stress> {
  const { plans, runs, seed } = question;
  const key = JSON.stringify([scenario, plans, runs, seed, worldsName(question)]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const store = createStore<Stress>(() => ({
    rows: [],
    today: {},
    wanted: roundsWanted(Math.min(MOST_RUNS, runs), question),
    done: 0,
    running: false,
    failure: null,
  }));
  kept.set(key, store);
  return store;
}

/** Whether every condition has all its futures. */
export const isWhole = ({ rows, wanted }: Stress): boolean =>
  rows.length === CONDITIONS.length && rows.every(({ runs }) => runs.length >= wanted);

/** Lives what is missing, one condition after another; returns how to stop. */
export function runStress(scenario: Scenario, question: StressQuestion): () => void {
  const store = stressOf(scenario, question);
  const { wanted } = store.getState();
  const rounds = [...new Set([Math.min(roundsWanted(FIRST_RUNS, question), wanted), wanted])];
  const now: { stopped: boolean; futures: Futures | null } = { stopped: false, futures: null };
  const sources = new Map<Condition, Futures>();
  store.setState({ running: true, failure: null });
  const live = async (condition: Condition, runs: number): Promise<string | null> => {
    const source = sources.get(condition) ?? startCondition(scenario, question, condition);
    sources.set(condition, source);
    now.futures = source;
    const gathered = await allOf(source, [LEAVE_AS_IS, ...question.plans], runs);
    source.stop();
    if (!now.stopped && gathered.failure === null)
      store.setState((before) => withRow(before, rowOf(condition, gathered, scenario, question)));
    return gathered.failure;
  };
  const go = async (): Promise<void> => {
    for (const [round, runs] of rounds.entries()) {
      for (const [at, condition] of CONDITIONS.entries()) {
        const row = store.getState().rows.find((each) => each.condition === condition);
        if ((row?.runs.length ?? 0) >= runs) continue;
        const failure = await live(condition, runs);
        if (now.stopped) return;
        if (failure !== null) return store.setState({ running: false, failure });
        store.setState({ done: shareDone(rounds, round, at + 1) });
      }
    }
    store.setState({ running: false, done: 1 });
  };
  void go();
  return () => {
    now.stopped = true;
    now.futures?.close();
    store.setState({ running: false });
  };
}

function shareDone(rounds: readonly number[], round: number, conditions: number): number {
  const before = rounds[round - 1] ?? 0;
  const lived = before * CONDITIONS.length + (rounds[round] - before) * conditions;
  return lived / ((rounds.at(-1) ?? 1) * CONDITIONS.length);
}

const startCondition = (scenario: Scenario, question: StressQuestion, condition: Condition): Futures =>
  startFutures({
    scenario: underCondition(scenario, condition),
    seed: question.seed,
    runs: MOST_RUNS,
    outcomes: outcomesOf(scenario),
    ...worldsOf(question),
  });

function rowOf(
  condition: Condition,
  { futures }: Gathered,
  scenario: Scenario,
  { plans }: StressQuestion,
): StressRow & { readonly today: Stress["today"] } {
  const options = [LEAVE_AS_IS, ...plans];
  const outcomes = outcomesOf(scenario);
  const paired = pairedFutures(futures, options);
  const levels = options.map((option) => {
    const own = outcomes.map((outcome) => [outcome, levelsOf(paired, option, outcome)] as const);
    return [option, Object.fromEntries(own)] as const;
  });
  return {
    condition,
    runs: pairedRuns(paired),
    levels: Object.fromEntries(levels),
    today: Object.fromEntries(
      outcomes.map((outcome) => [outcome, todayOf(paired, LEAVE_AS_IS, outcome)] as const),
    ),
  };
}

function withRow(stress: Stress, { today, ...row }: ReturnType<typeof rowOf>): Stress {
  const others = stress.rows.filter(({ condition }) => condition !== row.condition);
  const rows = [...others, row].sort(
    (a, b) => CONDITIONS.indexOf(a.condition) - CONDITIONS.indexOf(b.condition),
  );
  return { ...stress, rows, today: row.condition === "calm" ? today : stress.today };
}

/** One cell of the table. */
export interface StressCell extends Holding {
  readonly condition: Condition;
  readonly option: string;
  readonly verdict: Verdict;
}

/** A plan in one condition, on one outcome and its line. */
export function cellOf(
  row: StressRow,
  option: string,
  outcome: string,
  line: number | undefined,
): StressCell {
  const [own, base] = [option, LEAVE_AS_IS].map((each) => row.levels[each][outcome]);
  return {
    condition: row.condition,
    option,
    verdict: verdictBetween(outcome, own, base),
    ...heldBy(outcome, own, base, line),
  };
}

/** The condition in which a plan holds in the fewest futures; of equals the first. Nothing before there are two to tell apart. */
export const worstOf = (cells: readonly StressCell[]): StressCell | undefined =>
  cells.length < 2 ? undefined : cells.reduce((worst, each) => (each.share < worst.share ? each : worst));

/** Regret over the conditions that are there: *leave as is* first, then the plans; the middle future of the last year. */
export function regretsOf(
  rows: readonly StressRow[],
  options: readonly string[],
  outcome: string,
  isUp: boolean,
): Regret {
  const middle = (values: Float64Array): number => {
    const known = values.filter((value) => !Number.isNaN(value)).toSorted();
    return known[Math.floor(known.length / 2)] ?? Number.NaN;
  };
  return regrets(
    options.map((option) => rows.map(({ levels }) => (isUp ? 1 : -1) * middle(levels[option][outcome].last))),
  );
}
