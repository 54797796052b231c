/**
 * The stress test as a table: conditions down, options across, each cell whether it holds, in how many futures, and its
 * verdict. A plain cell is better, points cannot tell, bars depend, crosses are worse: it reads in grey.
 */
import type { ReactElement } from "react";
import { conditionsHeld } from "../../analysis/regret.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { compare } from "../../words/en/compare.ts";
import { stress as words } from "../../words/en/stress.ts";
import { nameOf } from "./say.ts";
import { cellOf, worstOf } from "./stress.ts";
import type { StressCell, StressRow } from "./stress.ts";
import { StrokeKey } from "./stroke-key.tsx";

export interface GridData {
  readonly rows: readonly StressRow[];
  readonly plans: readonly string[];
  readonly outcome: string;
  readonly line: number | undefined;
  readonly titleOf: (option: string) => string;
}

/** With a line of the reader's own, leaving as is may fail as well: then it has a column. */
export const optionsShown = ({ plans, line }: Pick<GridData, "plans" | "line">): readonly string[] =>
  line === undefined ? plans : [LEAVE_AS_IS, ...plans];

export const cellsOf = ({ rows, outcome, line }: GridData, option: string): readonly StressCell[] =>
  rows.map((row) => cellOf(row, option, outcome, line));

interface GridProps {
  readonly data: GridData;
  readonly open: StressCell | null;
  readonly onOpen: (cell: StressCell) => void;
}

export function StressGrid({ data, open, onOpen }: GridProps): ReactElement {
  const { rows, plans, outcome, titleOf } = data;
  const options = optionsShown(data);
  const columns = options.map((option) => ({ option, cells: cellsOf(data, option) }));
  return (
    <table className="stress-grid" data-columns={options.length}>
      <caption className="unseen">{words.caption(nameOf(outcome))}</caption>
      <thead>
        <tr>
          <th scope="col">{words.condition}</th>
          {options.map((option) => (
            <th key={option} scope="col">
              <StrokeKey at={option === LEAVE_AS_IS ? 0 : 1 + plans.indexOf(option)} /> {titleOf(option)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ condition }, at) => (
          <tr key={condition} data-condition={condition}>
            <th scope="row" title={words.explained[condition]}>
              {words.conditions[condition]}
            </th>
            {columns.map(({ option, cells }) => (
              <td key={option} data-plan={titleOf(option)}>
                <Cell
                  cell={cells[at]}
                  title={titleOf(option)}
                  isWorst={worstOf(cells) === cells[at]}
                  isOpen={open !== null && open.condition === condition && open.option === option}
                  onOpen={onOpen}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.summary}</th>
          {columns.map(({ option, cells }) => {
            const { held, of } = conditionsHeld(cells);
            return (
              <td key={option} data-plan={titleOf(option)}>
                <strong>{words.holdsIn(held, of)}</strong>
              </td>
            );
          })}
        </tr>
      </tfoot>
    </table>
  );
}

interface CellProps {
  readonly cell: StressCell;
  readonly title: string;
  readonly isWorst: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (cell: StressCell) => void;
}

function Cell({ cell, title, isWorst, isOpen, onOpen }: CellProps): ReactElement {
  const { condition, option, held, futures, holds, share, verdict } = cell;
  const isPlan = option !== LEAVE_AS_IS;
  return (
    <button
      type="button"
      className="stress-cell"
      data-verdict={isPlan ? verdict.verdict : "usually-better"}
      data-held={holds ? "" : undefined}
      aria-expanded={isOpen}
      onClick={() => onOpen(cell)}
    >
      <span className="unseen">{words.of(title, words.conditions[condition])} </span>
      <span className="stress-words">
        <span className="stress-count">
          <b aria-hidden="true">{holds ? "✓" : "✕"}</b> <strong>{words.count(held, futures)}</strong>
        </span>
        <i className="stress-bar" aria-hidden="true">
          <b style={{ inlineSize: `${share * 100}%` }} />
        </i>
        {isPlan ? <small>{compare.verdicts[verdict.verdict]}</small> : null}
        {isWorst ? <em>{words.worst}</em> : null}
      </span>
    </button>
  );
}
