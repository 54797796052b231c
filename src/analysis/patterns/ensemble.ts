/**
 * Many runs of one case: what a runner is asked for, as data, and what it gives back.
 *
 * A request can be cut into stretches of runs, sent to any worker and joined again: run r is the same whoever lives it.
 */
import { beginSwiftRun, rewind, step } from "../../model/simulate.ts";
import { compile } from "../../scenario/compile.ts";
import type { PatternCase, Series } from "./pattern.ts";
import { gaugeOf } from "./gauges.ts";
import { READINGS } from "./readings.ts";
import type { ReadingName } from "./readings.ts";

/** Plain data: it crosses to a worker as it is. */
export interface EnsembleRequest extends PatternCase {
  readonly seed: string;
  /** Number of the first run. */
  readonly first: number;
  readonly runs: number;
}

export interface Ensemble {
  readonly watch: readonly string[];
  readonly readings: readonly ReadingName[];
  readonly runs: number;
  readonly months: number;
  /** `values[(run · columns + column) · months + month]`; NaN where there was nothing to measure. */
  readonly values: Float64Array;
  /** `read[run · readings + reading]`. */
  readonly read: Float64Array;
}

/** Lives the runs asked for, here or on any worker; `validate` only knows this shape. */
export type EnsembleRunner = (request: EnsembleRequest) => Promise<Ensemble>;

/** Lives all runs of a request, one after another. */
export function runEnsemble(request: EnsembleRequest): Ensemble {
  const { scenario, option, watch, readings = [], groups = {}, seed, first, runs } = request;
  const { spec } = compile(scenario, { seed, ...(option === undefined ? {} : { option }) });
  const run = beginSwiftRun(spec, first);
  const gauges = watch.map((column) => gaugeOf(run, column, groups));
  const { months } = spec.structure;
  const values = new Float64Array(runs * watch.length * months);
  const read = new Float64Array(runs * readings.length);
  for (let r = 0; r < runs; r++) {
    rewind(run, first + r);
    for (let month = 0; month < months; month++) {
      step(run);
      for (let c = 0; c < gauges.length; c++)
        values[(r * gauges.length + c) * months + month] = gauges[c](run);
    }
    for (let k = 0; k < readings.length; k++) read[r * readings.length + k] = READINGS[readings[k]](run);
  }
  return { watch, readings, runs, months, values, read };
}

/** Stretches of one request, in the order of their runs, as one. @throws RangeError when there are none */
export function joinEnsembles(parts: readonly Ensemble[]): Ensemble {
  if (parts.length === 0) throw new RangeError("nothing to join");
  const runs = parts.reduce((sum, part) => sum + part.runs, 0);
  return {
    ...parts[0],
    runs,
    values: inOrder(parts.map(({ values }) => values)),
    read: inOrder(parts.map(({ read }) => read)),
  };
}

function inOrder(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** One column of an ensemble. @throws RangeError when it was not kept */
export function seriesOf({ watch, runs, months, values }: Ensemble, column: string): Series {
  const c = watch.indexOf(column);
  if (c < 0)
    throw new RangeError(`column ${JSON.stringify(column)} was not kept; kept were ${watch.join(", ")}`);
  return { runs, months, at: (run, month) => values[(run * watch.length + c) * months + month] };
}

/** One reading of an ensemble, one value a run. @throws RangeError when it was not taken */
export function readingOf({ readings, runs, read }: Ensemble, name: ReadingName): Float64Array {
  const k = readings.indexOf(name);
  if (k < 0) throw new RangeError(`reading ${JSON.stringify(name)} was not taken`);
  return Float64Array.from({ length: runs }, (_, run) => read[run * readings.length + k]);
}
