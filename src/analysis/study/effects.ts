/**
 * What each level of a factor does beside the case as it stands, run by run with the same luck.
 *
 *     d_r = mean over all settings of the other factors of (outcome with the level − outcome with the base, run r)
 *
 * Only twins are compared: two cases that differ in nothing but this factor. Without the same luck the pairs mean nothing more
 * than two samples, and the interval says so by being wider.
 */
import { namedUniform } from "../../engine/uniform.ts";
import type { Setting, StudyFactor } from "../../experiment/study.ts";
import { within } from "../../maths/uniform.ts";
import { outcomeOf } from "../../model/outcomes/index.ts";
import { pairedEffect } from "../effects.ts";
import type { Effect } from "../effects.ts";
import { orientedDifferences, verdictOf } from "../verdict.ts";
import type { Verdict } from "../verdict.ts";
import { meanOf, runsOf } from "./results.ts";
import type { StudyResults } from "./results.ts";

export interface LevelEffect {
  readonly factor: string;
  readonly level: Setting;
  readonly base: Setting;
  /** Pairs of cases that differ in this factor alone. */
  readonly pairs: number;
  readonly effect: Effect;
  /** By the one rule, over all futures of all pairs, turned so that up is better. */
  readonly verdict: Verdict;
}

/** More levels than this are a spread of cases, not a comparison of a few. */
const MOST_LEVELS = 24;

export function levelEffects(results: StudyResults, outcome: number): readonly LevelEffect[] {
  const { study, cases } = results;
  const keyed = new Map(cases.map((row, c) => [JSON.stringify(row), c]));
  return study.factors.flatMap((factor, f) => {
    const levels = [...new Set(cases.map((row) => row[f]))].filter(
      (level) => level !== baseOf(factor, cases, f),
    );
    if (levels.length > MOST_LEVELS) return [];
    const base = baseOf(factor, cases, f);
    return levels.flatMap((level) => {
      const twins = cases.flatMap((row, c) => {
        const other = keyed.get(JSON.stringify(row.map((each, i) => (i === f ? base : each))));
        return row[f] === level && other !== undefined ? [[c, other] as const] : [];
      });
      return twins.length === 0 ? [] : effectOver(results, outcome, { factor, level, base, twins });
    });
  });
}

/** The base of the study, or the first level where the cases do not have it. */
function baseOf(factor: StudyFactor, cases: readonly (readonly Setting[])[], f: number): Setting {
  return cases.some((row) => row[f] === factor.base) ? factor.base : cases[0][f];
}

interface Twins {
  readonly factor: StudyFactor;
  readonly level: Setting;
  readonly base: Setting;
  readonly twins: readonly (readonly [number, number])[];
}

function effectOver(
  results: StudyResults,
  outcome: number,
  { factor, level, base, twins }: Twins,
): LevelEffect[] {
  const { study } = results;
  const differences = Float64Array.from({ length: study.runs }, (_, run) =>
    meanOf(
      twins.map(([c, other]) => runsOf(results, outcome, c)[run] - runsOf(results, outcome, other)[run]),
    ),
  );
  if (differences.every(Number.isNaN)) return [];
  const { better, matters } = outcomeOf(study.outcomes[outcome].measure);
  const oriented = twins.flatMap(([c, other]) => [
    ...orientedDifferences(runsOf(results, outcome, c), runsOf(results, outcome, other), better),
  ]);
  const uniform = within(
    namedUniform(study.seed),
    `effect ${factor.id} ${String(level)} ${study.outcomes[outcome].id}`,
  );
  return [
    {
      factor: factor.id,
      level,
      base,
      pairs: twins.length,
      effect: pairedEffect(differences, uniform),
      verdict: verdictOf(oriented, matters),
    },
  ];
}
