/** A worksheet that prints on two sides of A4: questions, lines to write on, and a frame to sketch a guess in. */
import type { ReactElement } from "react";
import type { Lesson } from "../../analysis/lessons/lesson.ts";
import type { GridWords, LessonWords } from "../../words/en/lessons-shape.ts";
import { teach } from "../../words/en/teach.ts";

import { HeadRow } from "../head-row.tsx";
import "./whole.css";

const { sheet } = teach;
/** Room to write in. */
const BLANK = "\u00a0";

interface WorksheetProps {
  readonly lesson: Lesson;
  readonly words: LessonWords;
  readonly years: number;
}

export function Worksheet({ lesson, words, years }: WorksheetProps): ReactElement {
  const { id, grid } = lesson;
  return (
    <article className="worksheet">
      <p className="actions no-print">
        <a href={`#/teach/${id}`}>{teach.lesson}</a>
        <button type="button" className="primary" onClick={() => print()}>
          {sheet.print}
        </button>
      </p>
      <header>
        <h1>{words.title}</h1>
        <p className="worksheet-who">
          <span>{sheet.name}</span>
          <span>{sheet.date}</span>
        </p>
      </header>
      <p>{words.show.question}</p>
      <Sketch years={years} />
      {grid === undefined || words.grid === undefined ? null : (
        <EmptyGrid rows={grid.rows} columns={grid.columns} words={words.grid} />
      )}
      <ol>
        {words.worksheet.map(({ ask, lines }) => (
          <li key={ask}>
            <p>{ask}</p>
            {Array.from({ length: lines }, (_, line) => (
              <div key={line} className="line" />
            ))}
          </li>
        ))}
      </ol>
      <p className="caveat">{sheet.foot}</p>
    </article>
  );
}

interface EmptyGridProps {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly words: GridWords;
}

/** The lesson's questions side by side, to be guessed at first. */
function EmptyGrid({ rows, columns, words }: EmptyGridProps): ReactElement {
  return (
    <table className="empty-grid">
      <caption>
        {words.title}. {words.guess ?? sheet.grid}
      </caption>
      <HeadRow names={[words.corner, ...columns.map((column) => words.columns[column])]} />
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{words.rows[row]}</th>
            {columns.map((column) => (
              <td key={column}>{BLANK}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sketch({ years }: { readonly years: number }): ReactElement {
  return (
    <figure className="sketch">
      <figcaption>{sheet.chart}</figcaption>
      <svg viewBox="0 0 600 170" aria-hidden="true">
        <path d="M40 6V140H590" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {[0.25, 0.5, 0.75].map((share) => (
          <path key={share} d={`M40 ${140 - 134 * share}H590`} stroke="currentColor" strokeWidth="0.4" />
        ))}
        {[0.25, 0.5, 0.75].map((share) => (
          <path
            key={share}
            d={`M${40 + 550 * share} 6V140`}
            stroke="currentColor"
            strokeWidth="1"
            strokeDasharray="3 4"
          />
        ))}
        <text x="44" y="16">
          {sheet.chartUp}
        </text>
        <text x="590" y="158" textAnchor="end">
          {sheet.chartAcross(years)}
        </text>
      </svg>
    </figure>
  );
}
