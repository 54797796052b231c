/**
 * Could it have been seen coming, from a study whose outcome is a sign and one of whose factors brings the collapse?
 *
 * The factor's first setting is the calm world, a null without transition: what the sign does there is its false alarms.
 */
import type { Setting, StudyTest, WarningSign } from "../../experiment/study.ts";
import { shareInterval } from "../../maths/binomial.ts";
import type { Interval } from "../../maths/interval.ts";
import { warningSkill } from "../early-warning.ts";
import type { WarningSkill } from "../early-warning.ts";
import { runsOf } from "./results.ts";
import type { StudyResults } from "./results.ts";

export interface WarningAgainst {
  readonly setting: Setting;
  readonly skill: WarningSkill;
  /** 95 % intervals of both rates; how many futures of each kind. */
  readonly hits: Interval;
  readonly falseAlarms: Interval;
  readonly collapsing: number;
  readonly calm: number;
}

export interface WarningFinding {
  readonly kind: "early-warning";
  readonly sign: WarningSign;
  readonly calm: Setting;
  readonly against: readonly WarningAgainst[];
}

export function warningTest(
  results: StudyResults,
  outcome: number,
  { collapse }: Extract<StudyTest, { kind: "early-warning" }>,
): readonly WarningFinding[] {
  const { study, cases } = results;
  const { when } = study.outcomes[outcome];
  if (when.kind !== "rising-variance" && when.kind !== "rising-memory") return [];
  const f = study.factors.findIndex(({ id }) => id === collapse);
  const [calm, ...others] = [...new Set(cases.map((row) => row[f]))];
  const signsOf = (setting: Setting): readonly number[] =>
    cases
      .flatMap((row, c) => (row[f] === setting ? [...runsOf(results, outcome, c)] : []))
      .filter(Number.isFinite);
  const quiet = signsOf(calm);
  const against = others.flatMap((setting): WarningAgainst[] => {
    const before = signsOf(setting);
    if (before.length === 0 || quiet.length === 0) return [];
    const skill = warningSkill(before, quiet);
    const rate = (share: number, of: number): Interval => shareInterval(Math.round(share * of), of);
    const hits = rate(skill.hits, before.length);
    const falseAlarms = rate(skill.falseAlarms, quiet.length);
    return [{ setting, skill, hits, falseAlarms, collapsing: before.length, calm: quiet.length }];
  });
  return against.length === 0 ? [] : [{ kind: "early-warning", sign: when.kind, calm, against }];
}
