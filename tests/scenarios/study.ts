/**
 * Shipped scenarios under study: every plan lives on the same luck and is compared, run by run, with leaving as is.
 *
 * The verdict is that of the theory's page: d is the paired difference, oriented so that up is better; p₊ and p₋ are
 * the shares of futures in which it is over δ and under −δ.
 */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { outcomeOf } from "../../src/model/outcomes/index.ts";
import { beginRun, columnsOf, simulate } from "../../src/model/simulate.ts";
import type { RunSpec, Trajectory } from "../../src/model/simulate.ts";
import { compile } from "../../src/scenario/compile.ts";
import { LEAVE_AS_IS, optionsOf } from "../../src/scenario/compile/timeline.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";

export const SEED = "joinery";

const folder = fileURLToPath(new URL("../../scenarios/", import.meta.url));

export const shippedIds = (): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -".json".length)).sort();

export const readShipped = (id: string): Scenario => JSON.parse(readFileSync(`${folder}${id}.json`, "utf8"));

interface Plan {
  readonly spec: RunSpec;
  readonly trajectories: readonly Trajectory[];
}
export interface Study {
  readonly scenario: Scenario;
  readonly runs: number;
  readonly plans: ReadonlyMap<string, Plan>;
}
interface StudyOptions {
  readonly runs: number;
  /** Plans beside leave-as-is; all of them if left out. */
  readonly plans?: readonly string[];
  /** Outcomes beside the scenario's own. */
  readonly outcomes?: readonly string[];
}

export function studyOf(scenario: Scenario, { runs, plans, outcomes = [] }: StudyOptions): Study {
  const asked = [LEAVE_AS_IS, ...(plans ?? optionsOf(scenario).slice(1).map(({ id }) => id))];
  const measured = [...new Set([...(scenario.outcomes ?? []), ...outcomes])].map(outcomeOf);
  const live = (option: string): Plan => {
    const { spec } = compile(scenario, { option, seed: SEED });
    const columns = columnsOf(spec.structure, { localities: true }).filter(({ outcome }) => measured.includes(outcome));
    const run = beginRun(spec, 0);
    return { spec, trajectories: Array.from({ length: runs }, (_, number) => simulate(run, number, columns)) };
  };
  return { scenario, runs, plans: new Map(asked.map((id) => [id, live(id)])) };
}

/** Months from … to (not included), of the whole system unless a level or a place is named. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly scope?: string;
}

/** Mean of an outcome over a span, one number a run. */
export function meansOf({ plans }: Study, plan: string, outcome: string, { from, to, scope = "system" }: Span): readonly number[] {
  return (plans.get(plan)?.trajectories ?? []).map(({ columns, values }) => {
    const column = columns.findIndex((each) => each.outcome.id === outcome && each.scope === scope);
    let sum = 0;
    for (let month = from; month < to; month++) sum += values[month * columns.length + column];
    return sum / (to - from);
  });
}

export const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
export const averageOf = (study: Study, plan: string, outcome: string, span: Span): number => average(meansOf(study, plan, outcome, span));

/** Mean of a plan's outcome less that of leaving as is; not oriented. */
export const meanGap = (study: Study, plan: string, outcome: string, span: Span): number =>
  averageOf(study, plan, outcome, span) - averageOf(study, LEAVE_AS_IS, outcome, span);

export interface Comparison {
  readonly better: number;
  readonly worse: number;
  /** Median of d: up is better. */
  readonly median: number;
  readonly verdict: "usually better" | "usually worse" | "depends" | "cannot tell";
}

export function compare(study: Study, plan: string, outcome: string, span: Span): Comparison {
  const { better: direction, matters } = outcomeOf(outcome);
  const base = meansOf(study, LEAVE_AS_IS, outcome, span);
  const sign = direction === "up" ? 1 : -1;
  const d = meansOf(study, plan, outcome, span).map((value, run) => sign * (value - base[run]));
  const better = d.filter((each) => each > matters).length / d.length;
  const worse = d.filter((each) => each < -matters).length / d.length;
  return { better, worse, median: medianOf(d), verdict: verdictOf(better, worse) };
}

function verdictOf(better: number, worse: number): Comparison["verdict"] {
  if (better >= 0.75 && worse <= 0.1) return "usually better";
  if (worse >= 0.75 && better <= 0.1) return "usually worse";
  return better >= 0.2 && worse >= 0.2 ? "depends" : "cannot tell";
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}
