/** A plan's verdict on one outcome: the word, the futures counted, how bad and how long, and the way to an explanation. */
import type { ReactElement } from "react";
import type { OutcomeComparison } from "../../analysis/comparison.ts";
import { compare } from "../../words/en/compare.ts";
import { explainAddress } from "./address.ts";
import { countsOf } from "./counts.ts";
import { Dots } from "./dots.tsx";
import { howBad, nameOf, saidOf } from "./say.ts";

interface CardProps {
  readonly scenario: string;
  readonly row: OutcomeComparison;
  readonly title: string;
  readonly monthSaid: (month: number) => string;
  readonly seed: string;
  readonly runs: readonly number[];
}

export function VerdictCard({ scenario, row, title, monthSaid, seed, runs }: CardProps): ReactElement {
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
      <Why scenario={scenario} row={row} title={title} seed={seed} runs={runs} />
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

function Why({ scenario, row, title, seed, runs }: Omit<CardProps, "monthSaid">): ReactElement {
  const { option, outcome } = row;
  const month = row.difference.mean.length - 1;
  const to = (share: number): string =>
    explainAddress(scenario, { option, seed, run: runAt(row, runs, share), outcome, month });
  return (
    <p className="why">
      <a href={to(0.5)} aria-label={`${compare.why.middle}: ${title}, ${nameOf(outcome)}`}>
        {compare.why.middle}
      </a>
      ,{" "}
      <a href={to(1)} aria-label={`${compare.why.best}: ${title}, ${nameOf(outcome)}`}>
        {compare.why.best}
      </a>
      ,{" "}
      <a href={to(0)} aria-label={`${compare.why.worst}: ${title}, ${nameOf(outcome)}`}>
        {compare.why.worst}
      </a>
    </p>
  );
}
