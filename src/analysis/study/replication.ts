/** How many futures this study's answers need, from its own runs; and what the same luck saves. */
import { outcomeOf } from "../../model/outcomes/index.ts";
import { adviseReplication, savedBySameLuck, settledAfter, varianceCurve } from "../replication.ts";
import type { LuckSaving, ReplicationAdvice, VariancePoint } from "../replication.ts";
import { caseMeans, runsOf } from "./results.ts";
import type { StudyResults } from "./results.ts";

export interface ReplicationFinding {
  /** The difference worth speaking of, which the advice is for. */
  readonly matters: number;
  /** To know one case's mean to within half of it. */
  readonly mean: ReplicationAdvice;
  readonly curve: readonly VariancePoint[];
  readonly settledAfter: number | undefined;
  /** To find a difference of that size between the two cases that are furthest apart. */
  readonly pair?: { readonly cases: readonly [number, number]; readonly saving: LuckSaving };
}

export function replicationOf(results: StudyResults, outcome: number): ReplicationFinding | undefined {
  const { study, cases } = results;
  const { matters } = outcomeOf(study.outcomes[outcome].measure);
  const pilot = runsOf(results, outcome, 0);
  if (study.runs < 2 || pilot.some(Number.isNaN)) return undefined;
  const curve = varianceCurve(pilot);
  const means = [...caseMeans(results, outcome)];
  const furthest = [means.indexOf(Math.min(...means)), means.indexOf(Math.max(...means))] as const;
  const [low, high] = furthest.map((c) => runsOf(results, outcome, c));
  const isPair =
    study.sameLuck &&
    cases.length > 1 &&
    furthest[0] !== furthest[1] &&
    ![low, high].some((each) => each?.some(Number.isNaN) ?? true);
  return {
    matters,
    mean: adviseReplication(pilot, { kind: "precision", halfWidth: matters / 2 }),
    curve,
    settledAfter: settledAfter(curve),
    ...(isPair
      ? {
          pair: {
            cases: furthest,
            saving: savedBySameLuck(high, low, { kind: "power", difference: matters }),
          },
        }
      : {}),
  };
}
