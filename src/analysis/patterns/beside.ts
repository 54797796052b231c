/**
 * The mean-field version beside a pattern: the same cases and the same measure, without agents.
 *
 * Where it meets the band too and its headline is as good as the same, agents add nothing to that pattern, and we say so.
 * It cannot answer what needs differences between ties, chance or networks.
 */
import { hasMeanField, meanField } from "../../model/mean-field.ts";
import type { MeanField } from "../../model/mean-field.ts";
import type { RunSpec } from "../../model/simulate.ts";
import { LEVELS } from "../../model/vocabulary.ts";
import { compile } from "../../scenario/compile.ts";
import { contextOf } from "./context.ts";
import type { Ensemble } from "./ensemble.ts";
import { partsOf } from "./gauges.ts";
import type { Groups } from "./gauges.ts";
import type { Cases, Figure, Measured, MeasuredPattern, PatternCase } from "./pattern.ts";

export interface Beside {
  readonly headline: Figure;
  readonly met: boolean;
  /** Same answer and as good as the same headline. */
  readonly agrees: boolean;
}

/** Headlines nearer than this are as good as the same: δ of an index, or this share of the figure. */
const NEAR = 0.02;
const NEAR_SHARE = 0.15;

/** Null where the mean-field version has no answer. */
export function compareWithMeanField(
  { measure }: MeasuredPattern,
  cases: Cases,
  { figures, met }: Measured,
): Beside | null {
  const ensembles = new Map<string, Ensemble>();
  for (const [name, one] of Object.entries(cases)) {
    const ensemble = averageOf(one);
    if (ensemble === null) return null;
    ensembles.set(name, ensemble);
  }
  const found = measure(contextOf(ensembles, 1));
  const [headline] = found.figures;
  if (Number.isNaN(headline.value)) return null;
  return { headline, met: found.met, agrees: found.met === met && isNear(headline.value, figures[0].value) };
}

const isNear = (value: number, other: number): boolean =>
  value === other || Math.abs(value - other) <= Math.max(NEAR, NEAR_SHARE * Math.abs(other));

/** One run without luck; null where a column or the rules have no mean-field version. */
function averageOf({ scenario, option, watch, readings = [], groups = {} }: PatternCase): Ensemble | null {
  const { spec } = compile(scenario, option === undefined ? {} : { option });
  if (readings.length > 0 || !hasMeanField(spec.rules)) return null;
  const field = meanField(spec);
  const { months } = field;
  const values = new Float64Array(watch.length * months);
  for (let c = 0; c < watch.length; c++) {
    for (let month = 0; month < months; month++)
      values[c * months + month] = valueOf(field, spec, watch[c], groups, month);
    if (Number.isNaN(values[(c + 1) * months - 1])) return null;
  }
  return { watch, readings, runs: 1, months, values, read: new Float64Array(0) };
}

/** The average tie does not know which group its partnership is in: a group is the mix of its levels. */
function valueOf(
  field: MeanField,
  { structure }: RunSpec,
  column: string,
  groups: Groups,
  month: number,
): number {
  const { measure, scope } = partsOf(column);
  const group = groups[scope];
  if (group === undefined) return field.value(measure, scope, month);
  const { ids, level, seatStart } = structure.partnerships;
  let sum = 0;
  let seats = 0;
  for (const id of group) {
    const p = ids.indexOf(id);
    const weight = seatStart[p + 1] - seatStart[p];
    sum += weight * field.value(measure, LEVELS[level[p]], month);
    seats += weight;
  }
  return sum / seats;
}
