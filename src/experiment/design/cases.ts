/**
 * From a study's design to its cases: the one place where a design's name meets the method behind it.
 *
 * A case is one setting a factor, in the factors' order. Luck is asked for under the design's own names, so that the same study
 * has the same cases everywhere, and a study with one more run a case has the same cases still.
 */
import type { Uniform } from "../../maths/uniform.ts";
import type { Design, Factor, Setting } from "../study.ts";
import { fullFactorial } from "./full-factorial.ts";
import { latinHypercube } from "./latin-hypercube.ts";
import { morrisBlock, morrisTrajectories } from "./morris-trajectories.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { saltelli, saltelliBlock } from "./saltelli.ts";
import { levelsOf, settingAt } from "./settings.ts";
import { sobolSequence, sobolShift } from "./sobol-sequence.ts";

/** One row a case, one setting a factor. */
export function casesOf(design: Design, factors: readonly Factor[], uniform: Uniform): Setting[][] {
  const k = factors.length;
  switch (design.kind) {
    case "replicates":
      return [baseOf(factors)];
    case "full-factorial":
      return fullFactorial(factors.map((factor) => levelsOf(factor, design.levels)));
    case "one-at-a-time":
      return oneAtATime(
        factors.map((factor) => levelsOf(factor, design.levels)),
        baseOf(factors),
      ).rows;
    case "latin-hypercube":
      return settingsOf(latinHypercube(design.cases, k, uniform), factors);
    case "sobol-sequence":
      return settingsOf(sobolSequence(design.cases, k, sobolShift(k, uniform)), factors);
    case "saltelli":
      return settingsOf(saltelli(design.base, k, uniform), factors);
    case "morris":
      return settingsOf(morrisTrajectories(design.trajectories, k, design.levels, uniform), factors);
    case "table":
      return design.rows.map((row) => factors.map((factor) => row[factor.id] ?? factor.base));
  }
}

/** How many cases a design has, without making them: what a study costs is this times the runs a case. */
export function caseCount(design: Design, factors: readonly Factor[]): number {
  const counts = (levels: number) => factors.map((factor) => levelsOf(factor, levels));
  switch (design.kind) {
    case "replicates":
      return 1;
    case "full-factorial":
      return counts(design.levels).reduce((product, levels) => product * levels.length, 1);
    case "one-at-a-time":
      return counts(design.levels).reduce(
        (total, levels, i) => total + levels.filter((level) => level !== factors[i].base).length,
        1,
      );
    case "latin-hypercube":
    case "sobol-sequence":
      return design.cases;
    case "saltelli":
      return design.base * saltelliBlock(factors.length);
    case "morris":
      return design.trajectories * morrisBlock(factors.length);
    case "table":
      return design.rows.length;
  }
}

function baseOf(factors: readonly Factor[]): Setting[] {
  return factors.map((factor) => factor.base);
}

function settingsOf(places: readonly (readonly number[])[], factors: readonly Factor[]): Setting[][] {
  return places.map((row) => row.map((place, j) => settingAt(factors[j], place)));
}
