/**
 * The laboratory itself: one open run to be watched, explanations, and jobs. Served alike in a Web Worker and on a Node
 * thread.
 *
 * History is kept as a snapshot every year plus rerun, not as full copies.
 */
import { explainChange } from "../analysis/explain.ts";
import { futuresOf } from "../experiment/ensemble.ts";
import { beginRun, columnsOf, record, restore, snapshotOf, stateFingerprint, step } from "../model/simulate.ts";
import type { Run, SeriesColumn } from "../model/simulate.ts";
import { compile } from "../scenario/compile.ts";
import type { Frame, Laboratory, OpenRequest } from "./api.ts";
import { frameOf } from "./frame.ts";
import { stageOf } from "./stage.ts";
import { handOver, handOverAll, handOverFuture } from "./transfer.ts";

const SNAPSHOT_EVERY = 12;

/** A run that is open, with what has been kept of its past. */
interface OpenRun {
  readonly run: Run;
  readonly columns: readonly SeriesColumn[];
  readonly snapshots: Map<number, Uint8Array>;
}

export function laboratory(): Laboratory {
  let open: OpenRun | null = null;
  const current = (): OpenRun => {
    if (open === null) throw new Error("no run is open: call open() first");
    return open;
  };
  return {
    open: async (request: OpenRequest) => {
      const compiled = compile(request.scenario, { option: request.option, seed: request.seed });
      const run = beginRun(compiled.spec, request.run);
      const columns = columnsOf(compiled.spec.structure, { localities: true });
      open = { run, columns, snapshots: new Map([[0, snapshotOf(run)]]) };
      return stageOf(request.scenario, compiled, columns);
    },
    advance: async (months) => handOverAll(advance(current(), months)),
    seek: async (month) => handOver(seek(current(), month)),
    fingerprint: async () => stateFingerprint(current().run),
    explain: async (request) => explainChange(request),
    simulate: async (job, onFuture) => {
      for (const future of futuresOf(job)) {
        // Waiting for the answer lets a message to stop come through, and keeps memory flat.
        const more = await onFuture(handOverFuture(future));
        if (!more) return;
      }
    },
  };
}

function advance(open: OpenRun, months: number): readonly Frame[] {
  const { run } = open;
  const left = Math.min(months, run.spec.structure.months - run.world.month);
  return Array.from({ length: left }, () => liveOne(open));
}

function liveOne({ run, columns, snapshots }: OpenRun): Frame {
  const month = run.world.month;
  step(run);
  if (run.world.month % SNAPSHOT_EVERY === 0 && !snapshots.has(run.world.month)) snapshots.set(run.world.month, snapshotOf(run));
  const outcomes = new Float64Array(columns.length);
  record(run, columns, outcomes, 0);
  return frameOf(run, month, outcomes);
}

/** The frame of a month lived, from the nearest snapshot before it. @throws RangeError outside the horizon */
function seek(open: OpenRun, month: number): Frame {
  const { run, snapshots } = open;
  if (month < 0 || month >= run.spec.structure.months) throw new RangeError(`month ${month} is outside 0 to ${run.spec.structure.months - 1}`);
  const kept = [...snapshots.keys()].filter((each) => each <= month);
  const nearest = snapshots.get(Math.max(...kept));
  if (nearest !== undefined && (run.world.month > month || run.world.month < Math.max(...kept))) restore(run, nearest);
  while (run.world.month < month) step(run);
  return liveOne(open);
}
