/** What the stress test comes to in one sentence, and its numbers as files: the counts, and every future behind them. */
import type { ReactElement } from "react";
import { stressCountsCsv, stressCsv } from "../../analysis/export/stress.ts";
import type { StressCount } from "../../analysis/export/stress.ts";
import { conditionsHeld } from "../../analysis/regret.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { stress as words } from "../../words/en/stress.ts";
import { fileNameOf, saveText } from "../keep/save-file.ts";
import type { Question } from "./address.ts";
import { outcomesOf } from "./outcomes-of.ts";
import { cellOf } from "./stress.ts";
import type { Stress } from "./stress.ts";
import { cellsOf, optionsShown } from "./stress-grid.tsx";
import type { GridData } from "./stress-grid.tsx";

/** "Merge 4 of 8, Cluster 5 of 8". */
export const heldSaid = (data: GridData): string =>
  data.plans
    .map((plan) => {
      const { held, of } = conditionsHeld(cellsOf(data, plan));
      return words.held(data.titleOf(plan), held, of);
    })
    .join(", ");

/** The counts of every cell, on every outcome. */
export const countsOfStress = (
  scenario: Scenario,
  { plans, lines }: Pick<Question, "plans" | "lines">,
  { rows }: Pick<Stress, "rows">,
): readonly StressCount[] =>
  outcomesOf(scenario).flatMap((outcome) => {
    const line = lines[outcome];
    return rows.flatMap((row) =>
      optionsShown({ plans, line }).map((option): StressCount => {
        const { held, futures, verdict } = cellOf(row, option, outcome, line);
        return {
          condition: row.condition,
          option,
          outcome,
          line: line ?? null,
          held,
          futures,
          verdict: verdict.verdict,
        };
      }),
    );
  });

interface FilesProps {
  readonly scenario: Scenario;
  readonly question: Question;
  readonly stress: Stress;
}

export function StressFiles({ scenario, question, stress }: FilesProps): ReactElement {
  const name = fileNameOf(scenario.id, "stress");
  const counts = (): string => stressCountsCsv(countsOfStress(scenario, question, stress));
  return (
    <>
      <button
        type="button"
        className="link"
        onClick={() => saveText(`${name}-counts.csv`, counts(), "text/csv")}
      >
        {words.take.counts}
      </button>
      <button
        type="button"
        className="link"
        onClick={() => saveText(`${name}-futures.csv`, stressCsv(stress.rows), "text/csv")}
      >
        {words.take.futures}
      </button>
    </>
  );
}
