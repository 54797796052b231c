/**
 * The wire: what a page or a terminal may ask of a simulation behind a worker, through comlink.
 *
 * The same interface is served in a Web Worker and on Node's worker_threads. Everything that crosses is plain data;
 * series and frames are typed arrays that are handed over, not copied.
 */
import type { Parting, PartingQuestion } from "../analysis/parting.ts";
import type { Explained, ExplainedChange } from "../analysis/explain.ts";
import type { Ensemble, EnsembleRequest } from "../analysis/patterns/ensemble.ts";
import type { Future, Job } from "../experiment/runner.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** One option of a scenario under one luck, to be watched. */
export interface OpenRequest {
  readonly scenario: Scenario;
  readonly option: string;
  readonly seed: string;
  readonly run: number;
}

export interface StageBody {
  readonly id: string;
  readonly name: string;
  readonly sector: string;
  readonly covers: readonly string[];
  /** First month alive, first month no longer alive. */
  readonly born: number;
  readonly ends: number;
  /** Bodies it takes over from. */
  readonly from: readonly string[];
}
export interface StageLocality {
  readonly id: string;
  readonly name: string;
  /** Id of the region it lies in, where the scenario has regions. */
  readonly region?: string;
}
export interface StagePartnership {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly locality: string;
  /** Filled in because nothing was known of it. */
  readonly assumed?: true;
}
export interface StageEvent {
  readonly id: string;
  readonly kind: string;
  readonly plain: string;
  readonly announced: number;
  readonly starts: number;
  readonly ends: number | null;
}

/** Who and what can ever be seen in a run: rows of the frames. */
export interface Stage {
  readonly months: number;
  readonly start: string;
  readonly fingerprint: string;
  readonly localities: readonly StageLocality[];
  readonly bodies: readonly StageBody[];
  readonly partnerships: readonly StagePartnership[];
  /** Rows of bodies at either end of each tie, and of its partnership. */
  readonly tieFirst: Int32Array;
  readonly tieSecond: Int32Array;
  readonly tiePartnership: Int32Array;
  readonly events: readonly StageEvent[];
  readonly columns: readonly { readonly outcome: string; readonly scope: string }[];
}

/** One month as it can be seen. Float32: for drawing, never for reckoning. */
export interface Frame {
  /** The month just lived; −1 before the first. */
  readonly month: number;
  readonly live: Uint8Array;
  readonly capacity: Float32Array;
  readonly silo: Float32Array;
  readonly burden: Float32Array;
  readonly limbo: Uint8Array;
  readonly tieLive: Uint8Array;
  /** Working trust, first in second and second in first. */
  readonly trust: Float32Array;
  /** Deeds of either side this month (`DEEDS` of the model): 0 none, 1 shared, 2 to 5 not. */
  readonly deeds: Uint8Array;
  readonly partnershipLive: Uint8Array;
  readonly practice: Float32Array;
  readonly paper: Float32Array;
  /** The month's outcomes, in the order of the stage's columns. */
  readonly outcomes: Float64Array;
}

/** Why a number changed over some months, both lived; `from` to `to`. */
export type ExplainRequest = ExplainedChange;
export type Explanation = Explained;

export interface Laboratory {
  readonly open: (request: OpenRequest) => Promise<Stage>;
  /** Lives up to so many months and hands over a frame for each. */
  readonly advance: (months: number) => Promise<readonly Frame[]>;
  /** Lives up to so many months and hands over their outcomes alone: for what is to come, before anybody looks at it. */
  readonly liveAhead: (months: number) => Promise<readonly Float64Array[]>;
  /** Any month of the open run, back or forth. */
  readonly seek: (month: number) => Promise<Frame>;
  /** Fingerprint of the open run's whole memory, as it stands. */
  readonly fingerprint: () => Promise<string>;
  readonly explain: (request: ExplainRequest) => Promise<Explanation>;
  /** Why two options of a scenario part, in one future lived under both. */
  readonly part: (question: PartingQuestion) => Promise<Parting>;
  /** The futures of a small job, all at once: for work cut into many small pieces. */
  readonly live: (job: Job) => Promise<readonly Future[]>;
  /** A stretch of runs of one case of a pattern. */
  readonly ensemble: (request: EnsembleRequest) => Promise<Ensemble>;
  /** Runs a job, handing over each future as it is done; `onFuture` may answer `false` to stop. */
  readonly simulate: (job: Job, onFuture: (future: Future) => boolean | Promise<boolean>) => Promise<void>;
}
