/** The futures from which it is found what would break a plan: each with its own strains, lived with the plan and without. */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import { worldOfRun } from "../../analysis/calibration/kept-worlds.ts";
import { whatBreaks } from "../../analysis/discovery/breaking.ts";
import type { Breaking } from "../../analysis/discovery/breaking.ts";
import { columnsOf, strainRows, strained, strainsFor } from "../../analysis/discovery/strains.ts";
import type { Strain, StrainRow } from "../../analysis/discovery/strains.ts";
import { csvLine } from "../../analysis/export/csv.ts";
import { heldBy, levelsOf } from "../../analysis/must-hold.ts";
import type { Levels } from "../../analysis/must-hold.ts";
import type { Future, Job } from "../../experiment/runner.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import type { Scenario, SettingsSource } from "../../scenario/scenario.ts";
import { startPool } from "../laboratory.ts";
import { roundsWanted } from "./address.ts";
import type { Question } from "./address.ts";
import { worldsName } from "./kept-futures.ts";
import { outcomesOf } from "./outcomes-of.ts";

/** Levels of one future under both options, by outcome. */
interface Lived {
  readonly plan: Readonly<Record<string, Levels>>;
  readonly base: Readonly<Record<string, Levels>>;
}

export interface BreakFutures {
  readonly strains: readonly Strain[];
  readonly rows: readonly StrainRow[];
  readonly worlds: readonly SettingsSource[];
  /** By row; rows that are still to come are missing. */
  readonly lived: ReadonlyMap<number, Lived>;
  readonly running: boolean;
  readonly failure: string | null;
}

export type BreakQuestion = Pick<Question, "seed" | "vary" | "worlds" | "runs">;

const MOST = 300;
/** Rows between two answers on the page. */
const STEP = 60;

const kept = new Map<string, StoreApi<BreakFutures>>();

const worldsFor = ({ vary, worlds: { worlds } }: BreakQuestion, count: number): readonly SettingsSource[] =>
  Array.from({ length: count }, (_, row) => (vary === "both" ? worlds[worldOfRun(row, worlds)] : {}));

/** What has been lived of this plan so far. */
export function breakOf(scenario: Scenario, plan: string, question: BreakQuestion): StoreApi<BreakFutures> {
  const { seed, runs } = question;
  const count = roundsWanted(Math.min(MOST, 3 * runs), question);
  const key = JSON.stringify([scenario, plan, seed, worldsName(question), count]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const strains = strainsFor(scenario, plan);
  const store = createStore<BreakFutures>(() => ({
    strains,
    rows: strainRows(strains, count, seed),
    worlds: worldsFor(question, count),
    lived: new Map(),
    running: false,
    failure: null,
  }));
  kept.set(key, store);
  return store;
}

/** Lives what is missing, some rows at a time; returns how to stop. */
export function runBreak(scenario: Scenario, plan: string, question: BreakQuestion): () => void {
  const store = breakOf(scenario, plan, question);
  const pool = startPool();
  const now = { stopped: false };
  store.setState({ running: true, failure: null });
  const end = (failure: string | null): void => {
    pool.close();
    if (!now.stopped) store.setState({ running: false, failure });
  };
  const go = async (): Promise<void> => {
    const { rows } = store.getState();
    for (let from = 0; from < rows.length && !now.stopped; from += STEP)
      await liveRows(from, Math.min(from + STEP, rows.length));
  };
  const liveRows = async (from: number, to: number): Promise<void> => {
    const { lived } = store.getState();
    const missing = Array.from({ length: to - from }, (_, at) => from + at).filter((row) => !lived.has(row));
    const rowOf = new Map<Job, number>();
    const jobs = missing.flatMap((row) => jobsOf(scenario, plan, question.seed, store.getState(), row));
    jobs.forEach((job, at) => rowOf.set(job, missing[Math.floor(at / 2)]));
    const halves = new Map<number, readonly Future[]>();
    const take = (futures: readonly Future[], job: Job): void => {
      const row = rowOf.get(job) ?? 0;
      const both = [...(halves.get(row) ?? []), ...futures];
      halves.set(row, both);
      if (both.length < 2) return;
      halves.delete(row);
      const outcomes = outcomesOf(scenario);
      store.setState(({ lived: before }) => ({
        lived: new Map(before).set(row, {
          plan: allLevels(both, plan, outcomes),
          base: allLevels(both, LEAVE_AS_IS, outcomes),
        }),
      }));
    };
    await pool.liveAll(jobs, take, () => now.stopped);
  };
  go().then(
    () => end(null),
    (error: unknown) => end(error instanceof Error ? error.message : String(error)),
  );
  return () => {
    now.stopped = true;
    pool.close();
    store.setState({ running: false });
  };
}

function jobsOf(
  scenario: Scenario,
  plan: string,
  seed: string,
  { rows, worlds }: BreakFutures,
  row: number,
): readonly Job[] {
  const made = strained(scenario, plan, rows[row], worlds[row]);
  return [LEAVE_AS_IS, plan].map((option): Job => ({
    scenario: made,
    option,
    seed,
    months: scenario.months,
    runs: [row],
    outcomes: outcomesOf(scenario),
    levels: false,
    localities: false,
  }));
}

const allLevels = (
  futures: readonly Future[],
  option: string,
  outcomes: readonly string[],
): Readonly<Record<string, Levels>> =>
  Object.fromEntries(outcomes.map((outcome) => [outcome, levelsOf(futures, option, outcome)]));

/** Rows lived from the first on, without a gap: what the page speaks of, and in whole steps while more arrive. */
export function spokenRows({ lived, rows, running }: BreakFutures): number {
  let count = 0;
  while (count < rows.length && lived.has(count)) count++;
  return running ? Math.floor(count / STEP) * STEP : count;
}

/** Whether each future spoken of fails. */
export function failing(
  { lived }: BreakFutures,
  spoken: number,
  outcome: string,
  line: number | undefined,
): readonly boolean[] {
  return Array.from({ length: spoken }, (_, row) => {
    const both = lived.get(row);
    return both !== undefined && heldBy(outcome, both.plan[outcome], both.base[outcome], line).held === 0;
  });
}

export function brokenBy(
  futures: BreakFutures,
  spoken: number,
  outcome: string,
  line: number | undefined,
): Breaking {
  const { strains, rows, worlds } = futures;
  return whatBreaks(
    columnsOf(strains, rows.slice(0, spoken), worlds.slice(0, spoken)),
    failing(futures, spoken, outcome, line),
  );
}

/** Every future tried: what it was put under, and whether it fails. */
export function breakCsv(
  futures: BreakFutures,
  spoken: number,
  outcome: string,
  line: number | undefined,
): string {
  const { strains, rows, worlds } = futures;
  const columns = columnsOf(strains, rows.slice(0, spoken), worlds.slice(0, spoken));
  const fails = failing(futures, spoken, outcome, line);
  return (
    csvLine(["future", ...columns.map(({ factor }) => factor), "fails"]) +
    fails.map((each, row) => csvLine([row, ...columns.map(({ values }) => values[row]), each])).join("")
  );
}
