/** The stress test on paper: only where it was run, and all of it. */
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { conditionsHeld } from "../../analysis/regret.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { brief } from "../../words/en/brief.ts";
import { compare } from "../../words/en/compare.ts";
import { stress } from "../../words/en/stress.ts";
import type { Question } from "../compare/address.ts";
import { lineSaid } from "../compare/lines.ts";
import { outcomesOf } from "../compare/outcomes-of.ts";
import { isWhole, stressOf } from "../compare/stress.ts";
import type { StressCell } from "../compare/stress.ts";
import { cellsOf, optionsShown } from "../compare/stress-grid.tsx";
import type { GridData } from "../compare/stress-grid.tsx";
import { HeadRow } from "../head-row.tsx";

interface BriefStressProps {
  readonly scenario: Scenario;
  readonly question: Question;
  readonly titleOf: (option: string) => string;
}

/** The stress test of the outcome that matters most; null where it was not run to its end. */
export function useStressData({ scenario, question, titleOf }: BriefStressProps): GridData | null {
  const stress = useStore(stressOf(scenario, question));
  if (!isWhole(stress)) return null;
  const [outcome] = outcomesOf(scenario);
  return { rows: stress.rows, plans: question.plans, outcome, line: question.lines[outcome], titleOf };
}

export function BriefStress({ data }: { readonly data: GridData }): ReactElement {
  const { rows, outcome, line, titleOf } = data;
  const columns = optionsShown(data).map((option) => ({ option, cells: cellsOf(data, option) }));
  return (
    <section className="brief-stress">
      <h2>{stress.title}</h2>
      <p>
        {lineSaid(outcome, line)} {brief.stress.counts(rows[0]?.runs.length ?? 0)}
      </p>
      <table>
        <caption className="unseen">{stress.title}</caption>
        <HeadRow names={[stress.condition, ...columns.map(({ option }) => titleOf(option))]} />
        <tbody>
          {rows.map(({ condition }, at) => (
            <tr key={condition}>
              <th scope="row">{stress.conditions[condition]}</th>
              {columns.map(({ option, cells }) => (
                <PrintedCell key={option} cell={cells[at]} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{stress.summary}</th>
            {columns.map(({ option, cells }) => {
              const { held, of } = conditionsHeld(cells);
              return (
                <td key={option}>
                  <strong>{stress.holdsIn(held, of)}</strong>
                </td>
              );
            })}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function PrintedCell({ cell }: { readonly cell: StressCell }): ReactElement {
  const { option, verdict, held, futures, holds } = cell;
  const isPlan = option !== LEAVE_AS_IS;
  return (
    <td data-verdict={isPlan ? verdict.verdict : "usually-better"}>
      <span>
        <span aria-hidden="true">{holds ? "✓" : "✕"}</span>
        <span className="unseen">{holds ? stress.holds : stress.fails}: </span>{" "}
        <strong>{brief.stress.cell(held, futures)}</strong>
        {isPlan ? ` · ${compare.verdicts[verdict.verdict]}` : ""}
      </span>
    </td>
  );
}
