/** One cell of the stress test, opened: what the condition is, what its futures say, and the ways to see more. */
import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import { lastDifferences } from "../../analysis/must-hold.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { stress } from "../../words/en/stress.ts";
import { addressOf } from "./address.ts";
import type { Question } from "./address.ts";
import { countsOf } from "./counts.ts";
import { Dots } from "./dots.tsx";
import { ExplainFuture } from "./explain-future.tsx";
import { levelSaid } from "./lines.ts";
import { nameOf } from "./say.ts";
import type { StressCell, StressRow } from "./stress.ts";

const { open: words } = stress;

interface OpenProps {
  readonly scenario: Scenario;
  readonly question: Question;
  readonly row: StressRow;
  readonly cell: StressCell;
  readonly outcome: string;
  readonly titleOf: (option: string) => string;
  readonly onClose: () => void;
}

export function OpenCell(props: OpenProps): ReactElement {
  const { scenario, question, row, cell, outcome, titleOf, onClose } = props;
  const { condition, option, held, futures, verdict } = cell;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const counts = countsOf(verdict);
  const isPlan = option !== LEAVE_AS_IS;
  const [own, base] = [option, LEAVE_AS_IS].map((each) => middleOf(row.levels[each][outcome].last));
  const about = `${titleOf(option)}, ${nameOf(outcome)}, ${stress.conditions[condition]}`;
  const order = inOrder(isPlan ? differencesOf(row, option, outcome) : row.levels[option][outcome].last);
  const { seed, vary, worlds } = question;
  const explained = { scenario, option, outcome, seed, condition, vary, worlds, about };
  return (
    <aside className="stress-open">
      <h3 ref={heading} tabIndex={-1}>
        {stress.of(titleOf(option), stress.conditions[condition])} {stress.count(held, futures)}
      </h3>
      <p>{stress.explained[condition]}</p>
      <div className="verdict-futures">
        {isPlan ? <Dots counts={counts} size={92} /> : null}
        <div>
          {isPlan ? (
            <p>{words.counts(counts.better, counts.tooSmall, counts.worse, verdict.futures)}</p>
          ) : null}
          <p>{words.middle(levelSaid(own, outcome), levelSaid(base, outcome))}</p>
        </div>
      </div>
      <p className="actions">
        {condition === question.condition ? null : (
          <a href={addressOf("compare", scenario.id, { ...question, condition })}>{words.compare}</a>
        )}
        <ExplainFuture
          {...explained}
          run={row.runs[order[Math.floor((order.length - 1) / 2)] ?? 0] ?? 0}
          text={words.explainMiddle}
        />
        <ExplainFuture {...explained} run={row.runs[order[0] ?? 0] ?? 0} text={words.explainWorst} />
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </aside>
  );
}

const differencesOf = ({ levels }: StressRow, option: string, outcome: string): Float64Array =>
  lastDifferences(outcome, levels[option][outcome], levels[LEAVE_AS_IS][outcome]);

/** Places of the futures that have a value, the lowest first. */
const inOrder = (values: Float64Array): readonly number[] =>
  [...values.keys()].filter((at) => !Number.isNaN(values[at])).sort((a, b) => values[a] - values[b] || a - b);

function middleOf(values: Float64Array): number {
  const order = inOrder(values);
  return values[order[Math.floor((order.length - 1) / 2)] ?? 0] ?? Number.NaN;
}
