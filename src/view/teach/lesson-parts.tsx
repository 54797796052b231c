/** The parts of a lesson's page that are words: script, marking, lists. */
import type { ReactElement, ReactNode } from "react";
import type { Reveal } from "../../analysis/lessons/lesson.ts";
import { markingGrid } from "../../words/en/lessons.ts";
import type { LessonWords } from "../../words/en/lessons-shape.ts";
import { teach } from "../../words/en/teach.ts";
import { HeadRow } from "../head-row.tsx";

export function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function Listed({
  title,
  entries,
}: {
  readonly title: string;
  readonly entries: readonly string[];
}): ReactElement {
  return (
    <Part title={title}>
      <ul>
        {entries.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
    </Part>
  );
}

export function Script({ words }: { readonly words: LessonWords }): ReactElement {
  return (
    <table className="script">
      <HeadRow names={teach.scriptColumns} />
      <tbody>
        {words.script.map(({ from, to, what, say, cut }) => (
          <tr key={from}>
            <td>
              {from}–{to}
            </td>
            <td>
              {what}
              {cut === true ? <em className="cut">{teach.cut}</em> : null}
            </td>
            <td>{say}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Notes of this lesson, and the grid that every lesson shares. */
export function Marking({ notes }: { readonly notes: readonly string[] }): ReactElement {
  return (
    <>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {/* A scrolling region must be reachable by keyboard (WCAG 2.1.1). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="scroll" tabIndex={0} aria-label={teach.markingGrid}>
        <table>
          <HeadRow names={[teach.marked, ...markingGrid.levels]} />
          <tbody>
            {markingGrid.rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell) => (
                  <td key={cell}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** Questions with keys that the model has just counted. */
export function Quiz({
  words,
  reveal,
}: {
  readonly words: LessonWords;
  readonly reveal: Reveal | null;
}): ReactElement {
  return (
    <Part title={teach.quiz}>
      <ol className="quiz">
        {words.quiz.map(({ ask, key, unit, within }) => (
          <li key={ask}>
            {ask}{" "}
            <em>
              {reveal === null
                ? teach.quizWorking
                : teach.quizKey(String(Math.round(reveal.numbers[key])), unit, within)}
            </em>
          </li>
        ))}
      </ol>
      <p className="caveat">{teach.quizFrom}</p>
    </Part>
  );
}
