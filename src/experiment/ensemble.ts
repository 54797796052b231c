/** Futures of one option, run here and now. */
import { compile } from "../scenario/compile.ts";
import { beginSwiftRun, columnsOf, simulate } from "../model/simulate.ts";
import type { Run, SeriesColumn, Trajectory } from "../model/simulate.ts";
import type { ColumnName, Future, Job, Runner } from "./runner.ts";

/** The futures of a job one after another, in the order asked for; each is made only when it is taken. */
export function* futuresOf(job: Job): Generator<Future> {
  const { spec } = compile(job.scenario, { option: job.option, seed: job.seed, months: job.months });
  const run: Run = beginSwiftRun(spec, 0);
  const columns = columnsOf(spec.structure, { localities: job.localities });
  const kept = columns.flatMap((column, at) => (isWanted(column, job) ? [at] : []));
  const names = kept.map((at): ColumnName => ({ outcome: columns[at].outcome.id, scope: columns[at].scope }));
  for (const number of job.runs) {
    const trajectory = simulate(run, number, columns, job.months);
    yield {
      option: job.option,
      run: number,
      months: job.months,
      columns: names,
      values: pick(trajectory, kept),
      fingerprint: trajectory.fingerprint,
      made: spec.fingerprint,
    };
  }
}

const LEVEL_SCOPES = ["strategic", "operational", "informal"];

const isWanted = ({ outcome, scope }: SeriesColumn, { outcomes, levels }: Job): boolean =>
  (outcomes === undefined || outcomes.includes(outcome.id)) && (levels || !LEVEL_SCOPES.includes(scope));

/** Some columns of a trajectory. */
function pick({ values, columns, months }: Trajectory, kept: readonly number[]): Float64Array {
  if (kept.length === columns.length) return values;
  const picked = new Float64Array(months * kept.length);
  for (let month = 0; month < months; month++) {
    for (let k = 0; k < kept.length; k++)
      picked[month * kept.length + k] = values[month * columns.length + kept[k]];
  }
  return picked;
}

/** A runner in this thread: for tests, and for small work. */
export const runHere: Runner = {
  run: async (job, onFuture, stopped) => {
    for (const future of futuresOf(job)) {
      onFuture(future);
      if (stopped()) return;
    }
  },
};
