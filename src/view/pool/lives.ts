/** Futures by luck: each is lived once, with its twin under leave as is, and kept while the screen stands. */
import { useEffect, useState } from "react";
import { LESSON_SEED, lessonOf } from "../../analysis/lessons.ts";
import type { ClassFuture, PooledLesson } from "../../analysis/class-future.ts";
import type { Future } from "../../experiment/runner.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { shippedScenario } from "../../scenario/library.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { startPool } from "../laboratory.ts";
import type { Pool } from "../laboratory.ts";

export interface Lives {
  readonly scenario: Scenario | null;
  readonly futures: readonly Future[];
  readonly isRunning: boolean;
  readonly failure: string | null;
}

const NOTHING: Lives = { scenario: null, futures: [], isRunning: false, failure: null };

const keyOf = (option: string, run: number): string => `${option} ${run}`;

/** @param wanted must keep its identity while it says the same */
export function useLives(lesson: PooledLesson, wanted: readonly ClassFuture[]): Lives {
  const [lives, setLives] = useState(NOTHING);
  const [held] = useState(() => ({ pool: startOnce(), futures: new Map<string, Future>() }));
  useEffect(() => held.pool.close, [held]);
  useEffect(() => {
    const now = { wanted: true };
    const show = (patch: Partial<Lives>): void => {
      if (now.wanted) setLives((before) => ({ ...before, futures: [...held.futures.values()], ...patch }));
    };
    live(lesson, wanted, held)
      .then(({ scenario }) => show({ scenario, isRunning: false, failure: null }))
      .catch((error: unknown) =>
        show({ isRunning: false, failure: error instanceof Error ? error.message : String(error) }),
      );
    return () => void (now.wanted = false);
  }, [lesson, wanted, held]);
  return lives;
}

interface Held {
  readonly pool: { readonly open: () => Pool; readonly close: () => void };
  readonly futures: Map<string, Future>;
}

/** Workers that start with the first wish, and can start again after they were closed. */
function startOnce(): Held["pool"] {
  const now: { pool: Pool | null } = { pool: null };
  return {
    open: () => (now.pool ??= startPool()),
    close: () => {
      now.pool?.close();
      now.pool = null;
    },
  };
}

/** What a lesson's futures are counted by, and where it is read. */
export function readIn(lesson: PooledLesson): { readonly outcome: string; readonly scope?: string } {
  const own = lessonOf(lesson);
  const [outcome = "sharing"] = own?.outcomes ?? [];
  return own?.scope === undefined ? { outcome } : { outcome, scope: own.scope };
}

async function scenarioOf(lesson: PooledLesson): Promise<Scenario> {
  const own = lessonOf(lesson);
  const scenario = await shippedScenario(own?.scenario ?? "");
  return own?.shaped?.(scenario) ?? scenario;
}

async function live(
  lesson: PooledLesson,
  wanted: readonly ClassFuture[],
  { pool, futures }: Held,
): Promise<{ readonly scenario: Scenario }> {
  const scenario = await scenarioOf(lesson);
  const { outcome, scope } = readIn(lesson);
  const wishes = wanted.flatMap(({ option, luck }) => [
    [LEAVE_AS_IS, luck] as const,
    [option, luck] as const,
  ]);
  const missing = wishes.filter(([option, luck]) => !futures.has(keyOf(option, luck)));
  for (const option of new Set(missing.map(([each]) => each))) {
    const runs = [...new Set(missing.flatMap(([each, luck]) => (each === option ? [luck] : [])))];
    const job = {
      scenario,
      option,
      seed: LESSON_SEED,
      months: scenario.months,
      runs,
      outcomes: [outcome],
      levels: scope !== undefined,
      localities: scope !== undefined,
    };
    await pool.open().runner.run(
      job,
      (future) => void futures.set(keyOf(option, future.run), future),
      () => false,
    );
  }
  return { scenario };
}
