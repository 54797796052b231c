/**
 * Slow memory or hysteresis, from a study whose outcome is the area of a ramp's loop and one of whose factors is the ramp's length.
 *
 * Where another factor leaves the ramp out, what the outcome does by itself over the same months (learning, drift) is taken off run by
 * run. Every setting of the remaining factors is judged by itself. The sign is turned so that the area is positive.
 */
import type { Setting, StudyTest } from "../../experiment/study.ts";
import type { Interval } from "../../maths/interval.ts";
import { mean } from "../../maths/statistics.ts";
import { within } from "../../maths/uniform.ts";
import type { Uniform } from "../../maths/uniform.ts";
import { pairedEffect } from "../effects.ts";
import { judgeLoop } from "../tipping/loop.ts";
import type { LoopFinding } from "../tipping/loop.ts";
import { runsOf } from "./results.ts";
import type { StudyResults } from "./results.ts";

export interface RampArea {
  readonly months: number;
  /** Mean over runs, and its 95 % interval. */
  readonly area: number;
  readonly interval: Interval;
}

export interface RampGroup {
  /** Settings of the other factors, `world=2`; empty where there are none. */
  readonly where: string;
  /** Fastest first. */
  readonly ramps: readonly RampArea[];
  readonly loop: LoopFinding;
}

export interface RampsFinding {
  readonly kind: "ramps";
  readonly ramp: string;
  readonly groups: readonly RampGroup[];
}

export function rampsTest(
  results: StudyResults,
  outcome: number,
  { way }: Extract<StudyTest, { kind: "ramps" }>,
  uniform: Uniform,
): readonly RampsFinding[] {
  const { study, cases } = results;
  const { when } = study.outcomes[outcome];
  if (when.kind !== "loop" || study.runs < 2) return [];
  const speed = study.factors.findIndex(({ id }) => id === way);
  const happens = study.factors.findIndex(({ sets }) => sets === `ramps.${when.ramp}.happens`);
  const others = study.factors.flatMap((_, f) => (f === speed || f === happens ? [] : [f]));
  const nameOf = (row: readonly Setting[]): string =>
    others.map((f) => `${study.factors[f].id}=${String(row[f])}`).join(", ");
  const moved = cases.flatMap((row, c) => (happens < 0 || row[happens] === true ? [c] : []));
  const names = [...new Set(moved.map((c) => nameOf(cases[c])))];
  const groups = names.flatMap((where): RampGroup[] => {
    const own = moved.filter((c) => nameOf(cases[c]) === where);
    const lengths = own.map((c) => ({
      months: Number(cases[c][speed]),
      areas: ownArea(results, outcome, c, happens),
    }));
    return groupOf(where, lengths, within(uniform, `ramps ${where}`));
  });
  return groups.length === 0 ? [] : [{ kind: "ramps", ramp: when.ramp, groups }];
}

/** The area of a case less that of its twin without the ramp. */
function ownArea(results: StudyResults, outcome: number, c: number, happens: number): Float64Array {
  const areas = runsOf(results, outcome, c);
  const { cases } = results;
  const twin = cases.findIndex((row) =>
    row.every((each, f) => each === (f === happens ? false : cases[c][f])),
  );
  return happens < 0 || twin < 0
    ? Float64Array.from(areas)
    : areas.map((area, run) => area - runsOf(results, outcome, twin)[run]);
}

interface RampLength {
  readonly months: number;
  readonly areas: Float64Array;
}

function groupOf(where: string, lengths: readonly RampLength[], uniform: Uniform): RampGroup[] {
  const known = lengths.filter(({ areas }) => !areas.some(Number.isNaN)).sort((a, b) => a.months - b.months);
  if (known.length < 2) return [];
  const sign = mean(known[0].areas) < 0 ? -1 : 1;
  const turned = known.map(({ months, areas }) => ({
    months,
    areas: Array.from(areas, (area) => sign * area),
  }));
  const ramps = turned.map(({ months, areas }): RampArea => {
    const { mean: area, interval } = pairedEffect(areas, within(uniform, `length ${months}`));
    return { months, area, interval };
  });
  return [{ where, ramps, loop: judgeLoop(turned, uniform) }];
}
