/** How far one thing must go before the answer turns: tries under the same luck, narrowed down. Kept while the page is open. */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import { inWorld, worldOfRun } from "../../analysis/calibration/kept-worlds.ts";
import { strained, strainsFor, strikesOf } from "../../analysis/discovery/strains.ts";
import type { Strain } from "../../analysis/discovery/strains.ts";
import { heldBy, levelsOf, verdictBetween } from "../../analysis/must-hold.ts";
import { nextSwitchingStep, switchesIn } from "../../analysis/switching.ts";
import type { Switch, Tried } from "../../analysis/switching.ts";
import type { Future, Job } from "../../experiment/runner.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { startPool } from "../laboratory.ts";
import type { Pool } from "../laboratory.ts";
import { roundsWanted } from "./address.ts";
import type { Question } from "./address.ts";
import { worldsName } from "./kept-futures.ts";
import { isNumberStrain } from "./strain-words.ts";

/** One search: a plan, an outcome with its line, and what is moved. */
export interface TurningQuestion extends Pick<Question, "seed" | "vary" | "worlds" | "runs"> {
  readonly plan: string;
  readonly outcome: string;
  readonly line: number | undefined;
  readonly strain: Strain;
}

export interface Turning {
  readonly tried: readonly Tried[];
  /** Null until the search is done. */
  readonly switches: readonly Switch[] | null;
  readonly running: boolean;
  readonly failure: string | null;
}

/** Futures of each value tried. */
const MOST_RUNS = 40;
const STEPS = 6;
/** How narrow is narrow enough, as a share of the range. */
const NARROW = 1 / 16;

const kept = new Map<string, { readonly question: TurningQuestion; readonly store: StoreApi<Turning> }>();
const keyOf = (scenario: Scenario, question: TurningQuestion): string =>
  JSON.stringify([scenario, { ...question, worlds: worldsName(question) }]);

export function turningOf(scenario: Scenario, question: TurningQuestion): StoreApi<Turning> {
  const key = keyOf(scenario, question);
  const known = kept.get(key);
  if (known !== undefined) return known.store;
  const store = createStore<Turning>(() => ({ tried: [], switches: null, running: false, failure: null }));
  kept.set(key, { question, store });
  return store;
}

/** Searches that were finished for a comparison, on one outcome and its line. */
export const turnsFound = (
  scenario: Scenario,
  { plans, seed, vary, worlds, runs, lines }: Question,
  outcome: string,
): readonly { readonly question: TurningQuestion; readonly tried: readonly Tried[] }[] =>
  [...kept].flatMap(([key, { question, store }]) => {
    const { tried, switches } = store.getState();
    const isOf =
      key === keyOf(scenario, question) &&
      plans.includes(question.plan) &&
      question.seed === seed &&
      worldsName(question) === worldsName({ vary, worlds }) &&
      question.runs === runs &&
      question.outcome === outcome &&
      question.line === lines[outcome];
    return isOf && switches !== null ? [{ question, tried }] : [];
  });

export const runsTried = (question: Pick<Question, "runs" | "vary" | "worlds">): number =>
  roundsWanted(Math.min(MOST_RUNS, question.runs), question);

/** What can be turned up by itself. */
export const movable = (scenario: Scenario, plan: string): readonly Strain[] =>
  strainsFor(scenario, plan).filter(({ id }) => isNumberStrain(id));

/** Where it stands as planned; nothing where the scenario does not say. */
export function plannedAt(scenario: Scenario, plan: string, { id }: Strain): number | undefined {
  const [first] = strikesOf(scenario, plan);
  if (id === "wait") return first === undefined ? undefined : first.starts - first.announced;
  if (id === "posts") return first?.size;
  return id === "budget" || id === "targets" ? 0 : undefined;
}

/** Tries values until it is known where the answer turns; returns how to stop. */
export function runTurning(scenario: Scenario, question: TurningQuestion): () => void {
  const store = turningOf(scenario, question);
  const pool = startPool();
  const now = { stopped: false };
  store.setState({ running: true, failure: null });
  const { low, high } = question.strain;
  const isWhole = question.strain.id === "wait";
  const search = {
    low,
    high,
    steps: STEPS,
    tolerance: isWhole ? Math.max(1, (high - low) * NARROW) : (high - low) * NARROW,
  };
  const go = async (): Promise<void> => {
    for (;;) {
      const step = nextSwitchingStep(store.getState().tried, search);
      if (step.kind === "done") return store.setState({ switches: step.switches });
      for (const at of step.at) {
        const answer = await answerAt(pool, scenario, question, at, () => now.stopped);
        if (now.stopped) return;
        store.setState(({ tried }) => ({ tried: [...tried, { at, answer }].sort((a, b) => a.at - b.at) }));
      }
    }
  };
  const end = (failure: string | null): void => {
    pool.close();
    if (!now.stopped) store.setState({ running: false, failure });
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

async function answerAt(
  pool: Pool,
  scenario: Scenario,
  question: TurningQuestion,
  at: number,
  stopped: () => boolean,
): Promise<string> {
  const { plan, outcome, line, strain } = question;
  const moved = strained(scenario, plan, { [strain.id]: at });
  const futures: Future[] = [];
  const jobs = [LEAVE_AS_IS, plan].flatMap((option) => jobsOf(moved, option, question));
  await pool.liveAll(jobs, (lived) => futures.push(...lived), stopped);
  if (stopped()) return "";
  const [own, base] = [plan, LEAVE_AS_IS].map((option) => levelsOf(futures, option, outcome));
  if (line === undefined) return verdictBetween(outcome, own, base).verdict;
  return heldBy(outcome, own, base, line).holds ? "holds" : "fails";
}

/** One job, or one a world that has runs. */
function jobsOf(scenario: Scenario, option: string, question: TurningQuestion): readonly Job[] {
  const runs = Array.from({ length: runsTried(question) }, (_, run) => run);
  const { worlds } = question.worlds;
  const jobIn = (lived: Scenario, own: readonly number[]): Job => ({
    scenario: lived,
    option,
    seed: question.seed,
    months: scenario.months,
    runs: own,
    outcomes: [question.outcome],
    levels: false,
    localities: false,
  });
  if (question.vary === "luck") return [jobIn(scenario, runs)];
  return worlds.flatMap((world, w) => {
    const own = runs.filter((run) => worldOfRun(run, worlds) === w);
    return own.length === 0 ? [] : [jobIn(inWorld(scenario, world), own)];
  });
}

/** Neighbouring values with one answer. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly answer: string;
}

/** The range as stretches of one answer each; a turn lies midway between the values it was found between. */
export function stretchesOf(tried: readonly Tried[]): readonly Stretch[] {
  const edges = switchesIn(tried).map(({ low, high }) => (low + high) / 2);
  const starts = [tried[0]?.at ?? 0, ...edges];
  return tried.length === 0
    ? []
    : starts.map((from, at) => ({
        from,
        to: edges[at] ?? tried[tried.length - 1].at,
        answer: tried.find(({ at: value }) => value >= from)?.answer ?? "",
      }));
}
