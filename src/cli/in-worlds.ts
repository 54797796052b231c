/** Plans compared in believable worlds: future r is lived in world r modulo their number, as in the page. */
import { agreeing, byWorld } from "../analysis/worlds-apart.ts";
import { inWorld, worldOfRun } from "../analysis/calibration/kept-worlds.ts";
import { SHIPPED_WORLDS, worldSetOf } from "../analysis/calibration/world-set.ts";
import type { WorldSet } from "../analysis/calibration/world-set.ts";
import type { OutcomeComparison } from "../analysis/comparison.ts";
import { twoUncertainties } from "../analysis/two-uncertainties.ts";
import type { TwoUncertainties } from "../analysis/two-uncertainties.ts";
import type { Future, Job, Task } from "../experiment/runner.ts";
import { checkWorlds } from "../experiment/study-file/worlds-file.ts";
import { InputError } from "../scenario/problem.ts";
import type { Interrupt } from "./interrupt.ts";
import type { Progress } from "./progress.ts";
import { dataFrom } from "./source.ts";
import { startTaskThreads } from "./threads.ts";

/** What the shipped worlds are called. */
export const SHIPPED = "shipped";

/** @throws InputError with every problem of the file */
export async function worldsFrom(name: string): Promise<WorldSet> {
  if (name === SHIPPED) return SHIPPED_WORLDS;
  const { data, problems } = await dataFrom(name);
  if (problems.length > 0) throw new InputError(problems);
  const checked = checkWorlds(data, name);
  if (checked.worlds === null)
    throw new InputError(checked.problems.map((each) => ({ ...each, at: `${name}: ${each.at}` })));
  return worldSetOf(checked.worlds);
}

export interface GatheredInWorlds {
  readonly set: WorldSet;
  readonly options: readonly string[];
  readonly runs: number;
  /** All of a job but its option, its runs and its world. */
  readonly all: Omit<Job, "option" | "runs">;
  readonly workers: number | undefined;
  readonly interrupt: Interrupt;
  readonly progress: Progress;
  readonly take: (future: Future) => void;
}

/** Round by round, so that what is stopped has lived most worlds under every plan; resolves to whether all was done. */
export async function gatherInWorlds(given: GatheredInWorlds): Promise<boolean> {
  const { workers, interrupt, progress, take } = given;
  const threads = startTaskThreads(workers);
  const tasks = tasksOf(given);
  const next = async (): Promise<Task | undefined> => {
    await interrupt.ready();
    return interrupt.stopped() ? undefined : tasks.shift();
  };
  try {
    await threads.run(next, (_, futures) => {
      for (const future of futures) {
        take(future);
        progress.step();
      }
    });
    return !interrupt.stopped();
  } finally {
    await threads.close();
  }
}

/** Rounds of the worlds that one task lives: enough to make compiling worth it. */
const ROUNDS = 5;

function tasksOf({ set: { worlds }, options, runs, all }: GatheredInWorlds): Task[] {
  const size = ROUNDS * worlds.length;
  return Array.from({ length: Math.ceil(runs / size) }, (_, s) => s * size).flatMap((from) => {
    const span = Array.from({ length: Math.min(size, runs - from) }, (_, r) => from + r);
    return worlds.flatMap((world, w) => {
      const own = span.filter((run) => worldOfRun(run, worlds) === w);
      const scenario = inWorld(all.scenario, world);
      return own.length === 0
        ? []
        : options.map((option): Task => ({
            job: { ...all, scenario, option, runs: own },
            rows: [],
            print: "",
          }));
    });
  });
}

/** Chance and assumptions of one comparison, told apart; null where worlds were not lived in equally often, or only once. */
export interface Apart {
  /** Worlds most of whose own futures lie on the side on which all lie. */
  readonly agreeing: number;
  readonly uncertainties: TwoUncertainties;
}

export function apartOf(row: OutcomeComparison, runs: readonly number[], set: WorldSet): Apart | null {
  const groups = byWorld(row, runs, set.worlds);
  return groups === null
    ? null
    : { agreeing: agreeing(groups, row.matters), uncertainties: twoUncertainties(groups) };
}
