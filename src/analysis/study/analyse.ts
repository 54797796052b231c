/** Everything a study's results say, outcome by outcome: a pure function of the results. */
import { quantile } from "../../maths/quantile.ts";
import { discoverScenarios } from "../discovery/prim.ts";
import type { Discovery } from "../discovery/prim.ts";
import { fails, plansAcross, switchingOf } from "./conditions.ts";
import type { PlanConditions, Switching } from "./conditions.ts";
import { levelEffects } from "./effects.ts";
import type { LevelEffect } from "./effects.ts";
import { replicationOf } from "./replication.ts";
import type { ReplicationFinding } from "./replication.ts";
import { factorColumns, isPlain, meanOf, runsOf } from "./results.ts";
import type { StudyResults } from "./results.ts";
import { systemTests } from "./systems.ts";
import type { SystemFinding } from "./systems.ts";
import { sensitivityOf } from "./sensitivity.ts";
import type { Sensitivity } from "./sensitivity.ts";

export interface CaseSummary {
  readonly case: number;
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  readonly mean: number;
  /** 8 in 10 futures of the case. */
  readonly low: number;
  readonly high: number;
  readonly futures: number;
}

export interface OutcomeAnalysis {
  readonly outcome: string;
  readonly measure: string;
  /** Where there are few enough to be looked at. */
  readonly cases: readonly CaseSummary[];
  readonly sensitivity: Sensitivity;
  readonly effects: readonly LevelEffect[];
  readonly plans?: PlanConditions;
  readonly switching: readonly Switching[];
  readonly discovery?: Discovery;
  readonly replication?: ReplicationFinding;
  readonly tests: readonly SystemFinding[];
}

export interface StudyAnalysis {
  readonly study: string;
  readonly design: string;
  readonly rows: number;
  readonly outcomes: readonly OutcomeAnalysis[];
}

const MOST_CASES = 400;

export function analyseStudy(results: StudyResults): StudyAnalysis {
  const { study, rows } = results;
  return {
    study: study.id,
    design: study.design.kind,
    rows,
    outcomes: study.outcomes.map((_, outcome) => analyseOutcome(results, outcome)),
  };
}

const COMPARING = ["full-factorial", "one-at-a-time", "table"];

function analyseOutcome(results: StudyResults, outcome: number): OutcomeAnalysis {
  const { study, cases } = results;
  const { id, measure, line } = study.outcomes[outcome];
  const isComparing = COMPARING.includes(study.design.kind) && isPlain(study, outcome);
  const plans = isComparing ? plansAcross(results, outcome) : undefined;
  const replication = isPlain(study, outcome) ? replicationOf(results, outcome) : undefined;
  return {
    outcome: id,
    measure,
    cases: cases.length > MOST_CASES ? [] : cases.map((_, c) => summaryOf(results, outcome, c)),
    sensitivity: sensitivityOf(results, outcome),
    effects: isComparing ? levelEffects(results, outcome) : [],
    ...(plans === undefined ? {} : { plans }),
    tests: systemTests(results, outcome),
    switching: isComparing ? switchingOf(results, outcome) : [],
    ...(line === undefined || study.factors.length === 0 ? {} : { discovery: discoveryOf(results, outcome) }),
    ...(replication === undefined ? {} : { replication }),
  };
}

function summaryOf(results: StudyResults, outcome: number, c: number): CaseSummary {
  const { factors } = results.study;
  const values = runsOf(results, outcome, c).filter((value) => !Number.isNaN(value));
  const at = (share: number): number => (values.length === 0 ? Number.NaN : quantile(values, share));
  return {
    case: c,
    settings: Object.fromEntries(factors.map(({ id }, f) => [id, results.cases[c][f]])),
    mean: meanOf(values),
    low: at(0.1),
    high: at(0.9),
    futures: values.length,
  };
}

/** What sets failing futures apart, future by future. */
function discoveryOf(results: StudyResults, outcome: number): Discovery {
  const { line = { atLeast: 0 } } = results.study.outcomes[outcome];
  return discoverScenarios(
    factorColumns(results),
    Array.from(results.values[outcome], (value) => fails(value, line)),
  );
}
