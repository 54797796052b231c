/** The stress test on paper: only where it was run, and all of it. */
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { CONDITIONS } from "../../scenario/conditions.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { compare } from "../../words/en/compare.ts";
import type { Question } from "../compare/address.ts";
import { nameOf } from "../compare/say.ts";
import { stressOf } from "../compare/stress.ts";
import { outcomesOf } from "../compare/outcomes-of.ts";

const { stress } = compare;

export function BriefStress({
  scenario,
  question,
  titleOf,
}: {
  readonly scenario: Scenario;
  readonly question: Question;
  readonly titleOf: (option: string) => string;
}): ReactElement | null {
  const { rows } = useStore(stressOf(scenario, question));
  if (rows.length < CONDITIONS.length) return null;
  return (
    <section className="brief-stress">
      <h2>{stress.title}</h2>
      <p>
        {stress.lead(nameOf(outcomesOf(scenario)[0]))} {stress.counts}
      </p>
      <table>
        <caption className="unseen">{stress.title}</caption>
        <thead>
          <tr>
            <th scope="col">{stress.condition}</th>
            {question.plans.map((plan) => (
              <th key={plan} scope="col">
                {titleOf(plan)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ condition, cells }) => (
            <tr key={condition}>
              <th scope="row">{stress.conditions[condition]}</th>
              {cells.map(({ plan, verdict, held, futures }) => (
                <td key={plan}>
                  <strong>{compare.verdicts[verdict]}</strong>: {stress.cell(held, futures)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
