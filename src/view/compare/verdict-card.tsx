/** A plan's verdict on one outcome: the word, the futures counted, how bad and how long, and the way to an explanation. */
import type { ReactElement } from "react";
import type { OutcomeComparison } from "../../analysis/comparison.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { compare } from "../../words/en/compare.ts";
import type { Question } from "./address.ts";
import { countsOf } from "./counts.ts";
import { Dots } from "./dots.tsx";
import { ExplainFuture } from "./explain-future.tsx";
import { howBad, nameOf, saidOf } from "./say.ts";

interface CardProps {
  readonly scenario: Scenario;
  readonly row: OutcomeComparison;
  readonly title: string;
  readonly monthSaid: (month: number) => string;
  readonly question: Question;
  readonly runs: readonly number[];
}

export function VerdictCard({ scenario, row, title, monthSaid, question, runs }: CardProps): ReactElement {
  const { verdict, outcome } = row;
  const counts = countsOf(verdict);
  const said = saidOf(outcome);
  const count = (number: number, what: string): string => compare.counts(number, verdict.futures, what);
  return (
    <article className="verdict-card">
      <h3>
        <span>{title}</span> {compare.verdicts[verdict.verdict]}
      </h3>
      <div className="verdict-futures">
        <Dots counts={counts} size={92} />
        <ul>
          <li>{count(counts.better, said.better)}</li>
          <li>{count(counts.tooSmall, compare.tooSmall)}</li>
          <li>{count(counts.worse, said.worse)}</li>
        </ul>
      </div>
      <h4>{compare.how.title}</h4>
      <ul className="how-bad">
        {howBad(row, monthSaid).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Why scenario={scenario} row={row} title={title} question={question} runs={runs} />
    </article>
  );
}

/** The run at a share of the differences: 0 the worst, 0.5 the middle, 1 the best. */
export function runAt({ differences }: OutcomeComparison, runs: readonly number[], share: number): number {
  const order = [...differences.keys()]
    .filter((at) => !Number.isNaN(differences[at]))
    .sort((a, b) => differences[a] - differences[b] || a - b);
  return runs[order[Math.round(share * (order.length - 1))] ?? 0] ?? 0;
}

function Why({ scenario, row, title, question, runs }: Omit<CardProps, "monthSaid">): ReactElement {
  const { option, outcome } = row;
  const { seed, vary, worlds, condition } = question;
  const about = `${title}, ${nameOf(outcome)}`;
  const shared = { scenario, option, outcome, seed, vary, worlds, condition, about };
  return (
    <p className="why">
      <ExplainFuture {...shared} run={runAt(row, runs, 0.5)} text={compare.why.middle} />,{" "}
      <ExplainFuture {...shared} run={runAt(row, runs, 1)} text={compare.why.best} />,{" "}
      <ExplainFuture {...shared} run={runAt(row, runs, 0)} text={compare.why.worst} />
    </p>
  );
}
