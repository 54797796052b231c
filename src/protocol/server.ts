/**
 * The laboratory itself: one open run to be watched, explanations, and jobs. Served alike in a Web Worker and on a Node
 * thread.
 *
 * History is kept as snapshots plus rerun, not as full copies.
 */
import { explainChange } from "../analysis/explain.ts";
import { partingOf } from "../analysis/parting.ts";
import { futuresOf } from "../experiment/ensemble.ts";
import {
  beginSwiftRun,
  columnsOf,
  record,
  restore,
  snapshotOf,
  stateFingerprint,
  step,
} from "../model/simulate.ts";
import type { Run, SeriesColumn } from "../model/simulate.ts";
import { compile } from "../scenario/compile.ts";
import type { Frame, Laboratory, OpenRequest } from "./api.ts";
import { frameOf } from "./frame.ts";
import { openHistory } from "./history.ts";
import type { History } from "./history.ts";
import { stageOf } from "./stage.ts";
import {
  handOver,
  handOverAll,
  handOverEnsemble,
  handOverFuture,
  handOverFutures,
  handOverSeries,
} from "./transfer.ts";

/** A run that is open, with what has been kept of its past. */
interface OpenRun {
  readonly run: Run;
  readonly columns: readonly SeriesColumn[];
  readonly history: History;
  /** Months lived so far, however far back it is being looked at. */
  frontier: number;
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
      const run = beginSwiftRun(compiled.spec, request.run);
      const columns = columnsOf(compiled.spec.structure, { localities: true });
      open = { run, columns, history: openHistory(snapshotOf(run)), frontier: 0 };
      return stageOf(request.scenario, compiled, columns);
    },
    advance: async (months) => handOverAll(advance(current(), months)),
    liveAhead: async (months) => handOverSeries(liveAhead(current(), months)),
    seek: async (month) => handOver(seek(current(), month)),
    fingerprint: async () => stateFingerprint(current().run),
    explain: async (request) => explainChange(request),
    part: async (question) => partingOf(question),
    live: async (job) => handOverFutures([...futuresOf(job)]),
    ensemble: async (request) => {
      // Asked for seldom: it stands by itself, so that a page's worker starts without it.
      const { runEnsemble } = await import("../analysis/patterns/ensemble.ts");
      return handOverEnsemble(runEnsemble(request));
    },
    simulate: async (job, onFuture) => {
      for (const future of futuresOf(job)) {
        // Waiting for the answer lets a message to stop come through, and keeps memory flat.
        const more = await onFuture(handOverFuture(future));
        if (!more) return;
      }
    },
  };
}

/** Frames of the next months after the last one ever lived. */
function advance(open: OpenRun, months: number): readonly Frame[] {
  goTo(open, open.frontier);
  const left = Math.min(months, open.run.spec.structure.months - open.frontier);
  return Array.from({ length: left }, () => liveOne(open));
}

/** Outcomes of the next months after the last one ever lived. */
function liveAhead(open: OpenRun, months: number): readonly Float64Array[] {
  goTo(open, open.frontier);
  const left = Math.min(months, open.run.spec.structure.months - open.frontier);
  return Array.from({ length: left }, () => liveAndRecord(open));
}

function liveAndRecord(open: OpenRun): Float64Array {
  liveUnseen(open);
  const outcomes = new Float64Array(open.columns.length);
  record(open.run, open.columns, outcomes, 0);
  return outcomes;
}

function liveOne(open: OpenRun): Frame {
  const { month } = open.run.world;
  const outcomes = liveAndRecord(open);
  return frameOf(open.run, month, outcomes);
}

function liveUnseen(open: OpenRun): void {
  const { run, history } = open;
  step(run);
  const { month } = run.world;
  if (history.wants(month)) history.keep(month, snapshotOf(run));
  open.frontier = Math.max(open.frontier, month);
}

/** Brings the run to just before a month, from the nearest snapshot where that is shorter. */
function goTo(open: OpenRun, month: number): void {
  const { run, history } = open;
  const nearest = history.before(month);
  if (run.world.month > month || run.world.month < nearest.month) restore(run, nearest.snapshot);
  while (run.world.month < month) liveUnseen(open);
}

/** The frame of any month. @throws RangeError outside the horizon */
function seek(open: OpenRun, month: number): Frame {
  const { months } = open.run.spec.structure;
  if (month < 0 || month >= months) throw new RangeError(`month ${month} is outside 0 to ${months - 1}`);
  goTo(open, month);
  return liveOne(open);
}
