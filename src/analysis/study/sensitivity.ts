/** Which factors move an outcome: the methods that a study's design was made for, and those that any spread of cases allows. */
import { namedUniform } from "../../engine/uniform.ts";
import { oneAtATime } from "../../experiment/design/one-at-a-time.ts";
import { levelsOf, placeOf } from "../../experiment/design/settings.ts";
import { morrisEffects } from "../../experiment/sensitivity/morris.ts";
import type { MorrisEffects } from "../../experiment/sensitivity/morris.ts";
import { pawnIndices } from "../../experiment/sensitivity/pawn.ts";
import type { PawnIndices } from "../../experiment/sensitivity/pawn.ts";
import { rankCorrelations } from "../../experiment/sensitivity/rank-correlation.ts";
import type { RankCorrelations } from "../../experiment/sensitivity/rank-correlation.ts";
import { sobolIndices } from "../../experiment/sensitivity/sobol-indices.ts";
import type { SobolIndices } from "../../experiment/sensitivity/sobol-indices.ts";
import type { Setting } from "../../experiment/study.ts";
import { within } from "../../maths/uniform.ts";
import type { Uniform } from "../../maths/uniform.ts";
import { factorialEffects } from "../factorial-effects.ts";
import type { FactorialEffects } from "../factorial-effects.ts";
import { responseCurves } from "../response-curves.ts";
import type { ResponseCurve } from "../response-curves.ts";
import { tornado } from "../tornado.ts";
import type { TornadoBar } from "../tornado.ts";
import { caseMeans, runsOf } from "./results.ts";
import type { StudyResults } from "./results.ts";

export interface Sensitivity {
  readonly morris?: MorrisEffects;
  readonly sobol?: SobolIndices;
  readonly pawn?: PawnIndices;
  readonly ranks?: RankCorrelations;
  readonly factorial?: FactorialEffects;
  readonly tornado?: readonly TornadoBar[];
  readonly curves?: readonly ResponseCurve<Setting>[];
}

/** PAWN wants two cases a slice; with fewer slices than this it says too little. */
const SLICES = 10;
const FEWEST_FOR_SLICES = 2 * SLICES;

export function sensitivityOf(results: StudyResults, outcome: number): Sensitivity {
  const { study, cases } = results;
  const { factors, design } = study;
  const uniform = within(namedUniform(study.seed), `analysis ${study.outcomes[outcome].id}`);
  const means = caseMeans(results, outcome);
  const places = cases.map((row) => Float64Array.from(row, (setting, f) => placeOf(factors[f], setting)));
  switch (design.kind) {
    case "morris":
      return { morris: morrisEffects(places, means, uniform) };
    case "saltelli":
      return {
        sobol: sobolIndices(means, factors.length, within(uniform, "sobol")),
        ...spreadMethods(places, means, uniform),
      };
    case "latin-hypercube":
    case "sobol-sequence":
      return spreadMethods(places, means, uniform);
    case "full-factorial":
      return factorialOf(results, outcome);
    case "one-at-a-time":
      return oneAtATimeOf(results, outcome, uniform);
    default:
      return {};
  }
}

function spreadMethods(places: readonly Float64Array[], means: Float64Array, uniform: Uniform): Sensitivity {
  const known = means.filter((value) => !Number.isNaN(value)).length;
  return {
    ...(known >= FEWEST_FOR_SLICES
      ? { pawn: pawnIndices(places, means, within(uniform, "pawn"), { slices: SLICES }) }
      : {}),
    ...(known >= 3 ? { ranks: rankCorrelations(places, means, within(uniform, "ranks")) } : {}),
  };
}

/** A cell without a value leaves no full table, and then there are no shares of it. */
function factorialOf(results: StudyResults, outcome: number): Sensitivity {
  const { study, cases } = results;
  const rows = cases.map((_, c) => runsOf(results, outcome, c));
  if (rows.some((row) => row.some(Number.isNaN))) return {};
  const levels = study.factors.map((factor) => levelsOf(factor, levelCount(study.design)));
  const numbered = cases.map((row) => row.map((setting, f) => levels[f].indexOf(setting)));
  return { factorial: factorialEffects(numbered, rows) };
}

export const levelCount = (design: StudyResults["study"]["design"]): number =>
  "levels" in design ? design.levels : 1;

/** The levels of a number with its base among them, rising, so that a curve can be read from left to right. */
const withBase =
  ({ factors }: StudyResults["study"]) =>
  (levels: readonly Setting[], f: number): readonly Setting[] => {
    const { kind, base } = factors[f];
    if (kind === "choice" || levels.includes(base)) return levels;
    return [...levels, base].sort((a, b) => Number(a) - Number(b));
  };

function oneAtATimeOf(results: StudyResults, outcome: number, uniform: Uniform): Sensitivity {
  const { study, cases } = results;
  const levels = study.factors.map((factor) => levelsOf(factor, levelCount(study.design)));
  const design = oneAtATime(
    levels,
    study.factors.map(({ base }) => base),
  );
  const rows = cases.map((_, c) => runsOf(results, outcome, c));
  const curves = responseCurves(design, levels.map(withBase(study)), rows);
  const caseAt = (f: number, setting: Setting): Float64Array => {
    const found = design.rows.findIndex((row, c) => row[f] === setting && (design.moved[c] === f || c === 0));
    return rows[Math.max(0, found)];
  };
  const inputs = study.factors.map(({ id }, f) => ({
    factor: id,
    low: caseAt(f, levels[f][0]),
    high: caseAt(f, levels[f][levels[f].length - 1]),
  }));
  return { curves, tornado: tornado(rows[0], inputs, within(uniform, "tornado")) };
}
