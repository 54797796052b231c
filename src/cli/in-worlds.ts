/** Plans compared in believable worlds: future r is lived in world r modulo their number, as in the page. */
import { agreeing, byWorld } from "../analysis/worlds-apart.ts";
import { inWorld, wholeRounds, worldOfRun } from "../analysis/calibration/kept-worlds.ts";
import { SHIPPED_WORLDS, worldSetOf } from "../analysis/calibration/world-set.ts";
import type { WorldSet } from "../analysis/calibration/world-set.ts";
import type { OutcomeComparison } from "../analysis/comparison.ts";
import { twoUncertainties } from "../analysis/two-uncertainties.ts";
import type { TwoUncertainties } from "../analysis/two-uncertainties.ts";
import type { Future, Task } from "../experiment/runner.ts";
import { checkWorlds } from "../experiment/study-file/worlds-file.ts";
import { optionsOf } from "../scenario/compile/timeline.ts";
import { InputError } from "../scenario/problem.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { calibrationWords } from "../words/en/calibration.ts";
import { cli } from "../words/en/cli.ts";
import { listenForInterrupt } from "./interrupt.ts";
import { livePlans } from "./plans.ts";
import type { Asked, Lived } from "./plans.ts";
import { startProgress } from "./progress.ts";
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

interface InWorlds {
  readonly set: WorldSet;
  readonly scenario: Scenario;
  readonly asked: Asked;
}

interface Machine {
  readonly workers?: number;
  readonly json?: boolean;
}

/** Every plan of every scenario: in the worlds of a set, or where there is none under luck alone. */
export async function livePlansIn(
  set: WorldSet | null,
  scenarios: readonly Scenario[],
  asked: Asked,
  machine: Machine,
): Promise<Lived> {
  if (set === null) return livePlans(scenarios, asked, machine);
  const futures: (readonly Future[])[] = [];
  for (const scenario of scenarios) {
    const lived = await liveInWorlds({ set, scenario, asked }, machine);
    futures.push(...lived.futures);
    if (!lived.whole) return { futures, whole: false };
  }
  return { futures, whole: true };
}

/** Round by round, so that what is stopped has lived most worlds under every plan. */
async function liveInWorlds(given: InWorlds, { workers, json = false }: Machine): Promise<Lived> {
  const { set, scenario, asked } = given;
  const futures: Future[] = [];
  const wanted = wholeRounds(asked.runs, set.worlds) * optionsOf(scenario).length;
  const interrupt = listenForInterrupt();
  const progress = startProgress(wanted, json);
  const threads = startTaskThreads(workers);
  const tasks = tasksOf(given);
  const next = async (): Promise<Task | undefined> => {
    await interrupt.ready();
    return interrupt.stopped() ? undefined : tasks.shift();
  };
  try {
    await threads.run(next, (_, lived) => {
      futures.push(...lived);
      progress.to(futures.length, wanted);
    });
    progress.end();
    const whole = futures.length === wanted;
    if (!whole) process.stderr.write(`${cli.stopped(futures.length, wanted)}\n`);
    return { futures: [futures], whole };
  } finally {
    interrupt.release();
    await threads.close();
  }
}

/** Rounds of the worlds that one task lives: enough to make compiling worth it. */
const ROUNDS = 5;

function tasksOf({ set: { worlds }, scenario, asked }: InWorlds): Task[] {
  const { seed, months, outcomes } = asked;
  const runs = wholeRounds(asked.runs, worlds);
  const size = ROUNDS * worlds.length;
  return Array.from({ length: Math.ceil(runs / size) }, (_, s) => s * size).flatMap((from) => {
    const span = Array.from({ length: Math.min(size, runs - from) }, (_, r) => from + r);
    return worlds.flatMap((world, w) => {
      const own = span.filter((run) => worldOfRun(run, worlds) === w);
      const lived = inWorld(scenario, world);
      const all = { scenario: lived, seed, months, outcomes, runs: own, levels: false, localities: false };
      return own.length === 0
        ? []
        : optionsOf(scenario).map(({ id: option }): Task => ({
            job: { ...all, option },
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

/** What futures differ in, in words. */
export const differingIn = (set: WorldSet | null): string =>
  set === null
    ? cli.compare.luckOnly
    : calibrationWords.inWorlds({
        study: set.study,
        count: set.worlds.length,
        kept: set.kept,
        tried: set.tried,
        print: set.print,
      });

/** Which worlds, without the worlds themselves; nothing where luck alone differs. */
export const whence = (set: WorldSet | null) =>
  set === null
    ? {}
    : {
        worlds: {
          study: set.study,
          model: set.model,
          tried: set.tried,
          kept: set.kept,
          fingerprint: set.print,
          count: set.worlds.length,
        },
      };
