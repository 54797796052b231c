/** A worksheet that prints on two sides of A4: questions, lines to write on, and a frame to sketch a guess in. */
import type { ReactElement } from "react";
import type { LessonWords } from "../../words/en/lessons.ts";
import { teach } from "../../words/en/teach.ts";

const { sheet } = teach;

export function Worksheet({ id, words }: { readonly id: string; readonly words: LessonWords }): ReactElement {
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
        <p className="who">
          <span>{sheet.name}</span>
          <span>{sheet.date}</span>
        </p>
      </header>
      <p>{words.show.question}</p>
      <Sketch />
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

function Sketch(): ReactElement {
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
          {sheet.chartAcross}
        </text>
      </svg>
    </figure>
  );
}
