/**
 * What a page may ask of a desk for studies behind a worker: checks, runs and findings, so that nothing of it holds up the
 * page. The futures themselves are lived by the page's pool of laboratories, which the desk hands its tasks to.
 */
import type { Calibration, CalibrationOptions } from "../analysis/study/calibrate.ts";
import type { StudyAnalysis } from "../analysis/study/analyse.ts";
import type { StudyResults } from "../analysis/study/results.ts";
import type { DesignAdvice } from "../experiment/design/check.ts";
import type { Finding } from "../experiment/execution.ts";
import type { RunTasks } from "../experiment/runner.ts";
import type { StudyDraft } from "../experiment/study-file/draft.ts";
import type { Study } from "../experiment/study.ts";
import type { Problem } from "../scenario/problem.ts";

/** What the checks say of a study file. */
export interface DeskChecked {
  readonly study: Study | null;
  readonly problems: readonly Problem[];
  readonly advice: readonly DesignAdvice[];
  /** Futures that the study asks for. */
  readonly rows: number;
  /** Of the whole study: equal text, equal results. */
  readonly print: string;
  /** Of what is read of a future: findings kept under it serve every study that reads the same. */
  readonly readings: string;
  /** Places of the first cases, 0 to 1, one a factor: enough to draw the design. */
  readonly places: readonly Float64Array[];
}

export interface DeskRead {
  /** Null where the file cannot be opened. */
  readonly draft: StudyDraft | null;
  readonly problems: readonly Problem[];
}

/** One finding under what it was made from. */
export interface KeptFinding extends Finding {
  readonly made: string;
  readonly run: number;
}

/** What has happened since the last word. */
export interface StudyNews {
  readonly done: number;
  /** Futures run now; the others were known. */
  readonly lived: number;
  /** To be kept. */
  readonly fresh: readonly KeptFinding[];
  /** Rows that are new, and their readings: `values[i * outcomes + outcome]`. */
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

export interface StudyRun {
  readonly study: Study;
  readonly known: readonly KeptFinding[];
  readonly workers: number;
}

export interface StudyRan {
  readonly rows: number;
  readonly lived: number;
  readonly whole: boolean;
  /** SHA-256 of the table: what the terminal says of results.csv. */
  readonly digest: string;
}

/** What a run that is not whole yet says, read as far as it can be: whole cases from the first on. */
export interface StudySoFar {
  readonly results: StudyResults;
  readonly analysis: StudyAnalysis;
}

export interface StudyCost {
  /** Milliseconds of one run on one worker. */
  readonly each: number;
  readonly lived: number;
}

export type OnNews = (news: StudyNews) => void;

export interface StudyDesk {
  /** @param text a study file in JSON */
  readonly check: (text: string) => Promise<DeskChecked>;
  /** Reads a study file, JSON or YAML. */
  readonly read: (bytes: Uint8Array, name: string) => Promise<DeskRead>;
  readonly readShipped: (id: string) => Promise<DeskRead>;
  /** A few first runs, to see what the rest will cost. */
  readonly cost: (request: StudyRun, tasks: RunTasks, onNews: OnNews) => Promise<StudyCost>;
  readonly run: (request: StudyRun, tasks: RunTasks, onNews: OnNews) => Promise<StudyRan>;
  /** Gives out no more tasks until told to go on. */
  readonly pause: (isPaused: boolean) => Promise<void>;
  readonly stop: () => Promise<void>;
  /** The table of the last run, as the terminal writes it. */
  readonly table: () => Promise<string>;
  readonly dictionary: () => Promise<string>;
  /** What a run says while it is under way, or was stopped; null while that is too little. */
  readonly soFar: () => Promise<StudySoFar | null>;
  /** Believable worlds from the last run, as `joinery calibrate` finds them; null where none has a value for every target. */
  readonly calibrate: (options: CalibrationOptions) => Promise<Calibration | null>;
  /** What the last run says. */
  readonly analyse: () => Promise<StudyAnalysis>;
}
