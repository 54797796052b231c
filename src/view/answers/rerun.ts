/** Lessons run again to check answers: a class tries the same few plans, so what has been run once serves for all. */
import type { AnswerFile, Rerun } from "../../analysis/answers.ts";
import type { Future } from "../../experiment/runner.ts";
import { LEAVE_AS_IS, optionsOf } from "../../scenario/compile/timeline.ts";
import { shippedScenario } from "../../scenario/library.ts";
import { printOf } from "../../scenario/link.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import type { StageSource } from "../first/stage.ts";
import { startPool } from "../laboratory.ts";
import type { Pool } from "../laboratory.ts";
import { resultsOf } from "./results.ts";

export interface Reruns {
  readonly again: (file: AnswerFile, source: StageSource) => Promise<Rerun>;
  readonly close: () => void;
}

export function startReruns(): Reruns {
  const lived = new Map<string, Promise<readonly Future[]>>();
  const now: { pool: Pool | null } = { pool: null };
  const futuresOf = (scenario: Scenario, option: string, source: StageSource): Promise<readonly Future[]> => {
    const key = JSON.stringify([
      printOf(scenario),
      option,
      source.outcomes,
      source.scope,
      source.seed,
      source.runs,
    ]);
    const running = lived.get(key) ?? live((now.pool ??= startPool()), scenario, option, source);
    lived.set(key, running);
    return running;
  };
  return {
    again: async (file, lesson) => {
      const shipped = await shippedScenario(lesson.scenario);
      const scenario = lesson.shaped?.(shipped) ?? shipped;
      const source = { ...lesson, seed: file.seed, runs: file.runs };
      const known = optionsOf(scenario).map(({ id }) => id);
      const options = file.results.map(({ option }) => option).filter((option) => known.includes(option));
      const futures: Future[] = [];
      for (const option of new Set([LEAVE_AS_IS, ...options]))
        futures.push(...(await futuresOf(scenario, option, source)));
      return {
        model: MODEL_VERSION,
        scenario: printOf(scenario),
        results: file.runs === 0 ? [] : resultsOf(futures, options, source),
      };
    },
    close: () => {
      now.pool?.close();
      now.pool = null;
      lived.clear();
    },
  };
}

async function live(
  { runner }: Pool,
  scenario: Scenario,
  option: string,
  { seed, runs, outcomes, scope }: StageSource,
): Promise<readonly Future[]> {
  const futures: Future[] = [];
  const job = {
    scenario,
    option,
    seed,
    months: scenario.months,
    runs: Array.from({ length: runs }, (_, run) => run),
    outcomes,
    levels: scope !== undefined,
    localities: scope !== undefined,
  };
  await runner.run(
    job,
    (future) => void futures.push(future),
    () => false,
  );
  return futures;
}
