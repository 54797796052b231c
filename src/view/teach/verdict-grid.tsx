/** Questions side by side: for each the verdict in words, how the futures fell, and by how many points. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { OutcomeComparison } from "../../analysis/comparison.ts";
import { answer } from "../../analysis/lessons/lesson.ts";
import type { Grid } from "../../analysis/lessons/lesson.ts";
import { shareAtLeast } from "../../analysis/lessons/grid-line.ts";
import { pairedFutures, pairsOf } from "../../analysis/paired.ts";
import { verdictRule } from "../../analysis/verdict.ts";
import type { Future } from "../../experiment/runner.ts";
import { compare } from "../../words/en/compare.ts";
import type { GridWords } from "../../words/en/lessons-shape.ts";
import { teach } from "../../words/en/teach.ts";
import type { OpenStage } from "../first/stage.ts";
import { HeadRow } from "../head-row.tsx";

const { grid: said } = teach;

interface GridProps {
  readonly stage: OpenStage;
  readonly grid: Grid;
  readonly words: GridWords;
}

export function VerdictGrid({ stage, grid, words }: GridProps): ReactElement {
  const { futures } = useStore(stage.futures.store);
  const plans = useMemo(() => plansIn(grid), [grid]);
  const paired = useMemo(() => pairedFutures(futures, plans), [futures, plans]);
  const counted = pairsOf(paired, plans);
  const cells = useMemo(() => (paired.length === 0 ? null : cellsOf(paired, grid)), [paired, grid]);
  return (
    <section className="verdict-grid" data-whole={counted === stage.source.runs ? "" : undefined}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {cells === null ? (
        <output className="loading">{teach.seeWorking}</output>
      ) : (
        <>
          <GridTable grid={grid} words={words} cells={cells} />
          <p className="caveat">
            {grid.least === undefined ? said.key : said.keyLine(Math.round(100 * grid.least))}{" "}
            {said.counted(counted, stage.source.runs)}
          </p>
        </>
      )}
    </section>
  );
}

const plansIn = ({ rows, columns, ask }: Grid): readonly string[] => [
  ...new Set(
    rows.flatMap((row) =>
      columns.flatMap((column) => {
        const { baseline, option } = ask(row, column);
        return [baseline, option];
      }),
    ),
  ),
];

interface CellData {
  readonly comparison: OutcomeComparison;
  /** Whether the two sides are one and the same plan. */
  readonly isAlike: boolean;
  /** Share of futures on the line or above, where there is one. */
  readonly holds: number | null;
}

type Cells = readonly (readonly CellData[])[];

const cellsOf = (futures: readonly Future[], { rows, columns, ask, least }: Grid): Cells =>
  rows.map((row) =>
    columns.map((column) => {
      const question = ask(row, column);
      return {
        comparison: answer(futures, question),
        isAlike: question.baseline === question.option,
        holds: least === undefined ? null : shareAtLeast(futures, question, least),
      };
    }),
  );

interface TableProps {
  readonly grid: Grid;
  readonly words: GridWords;
  readonly cells: Cells;
}

function GridTable({ grid: { rows, columns, least }, words, cells }: TableProps): ReactElement {
  return (
    <table>
      <HeadRow names={[words.corner, ...columns.map((column) => words.columns[column])]} />
      <tbody>
        {rows.map((row, r) => (
          <tr key={row}>
            <th scope="row">{words.rows[row]}</th>
            {columns.map((column, c) => (
              <Cell key={column} name={words.columns[column]} data={cells[r][c]} />
            ))}
          </tr>
        ))}
      </tbody>
      {least === undefined ? null : (
        <tfoot>
          <tr>
            <th scope="row">{said.holdsIn}</th>
            {columns.map((column, c) => (
              <td key={column} data-label={words.columns[column]}>
                <strong>{said.ofRows(cells.filter((row) => isHeld(row[c])).length, rows.length)}</strong>
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

const isHeld = ({ holds }: CellData): boolean => holds !== null && holds >= verdictRule.most;

function Cell({ name, data }: { readonly name: string; readonly data: CellData }): ReactElement {
  const { comparison, isAlike, holds } = data;
  const { verdict, median } = comparison;
  const { better, worse, futures } = verdict;
  const isLine = holds !== null;
  return (
    <td data-label={name} data-held={isLine && isHeld(data) ? "" : undefined}>
      <strong>
        {isLine ? said.above(Math.round(holds * futures), futures) : compare.verdicts[verdict.verdict]}
      </strong>
      {isLine ? (
        <span className="fell" aria-hidden="true">
          <i className="fell-better" style={{ flexGrow: holds }} />
          <i className="fell-worse" style={{ flexGrow: 1 - holds }} />
        </span>
      ) : (
        <span className="fell" aria-hidden="true">
          <i className="fell-worse" style={{ flexGrow: worse }} />
          <i className="fell-same" style={{ flexGrow: 1 - worse - better }} />
          <i className="fell-better" style={{ flexGrow: better }} />
        </span>
      )}
      {isAlike ? null : <span>{said.points(Math.round(100 * median))}</span>}
    </td>
  );
}
