/** What a lecturer has besides lessons: the game, the class's futures, the check of answers, and lessons for a course page. */
import { useState } from "react";
import type { ReactElement } from "react";
import { LESSONS } from "../../analysis/lessons.ts";
import { answers } from "../../words/en/answers.ts";
import { lessonWords } from "../../words/en/lessons.ts";
import { lessonCode } from "../export/embed.tsx";
import { OneFileLink, oneFileAddress } from "../one-file-link.tsx";
import "./answers.css";

const { tools } = answers;
const DOORS = [
  ["game", tools.game],
  ["pool", tools.pool],
  ["answers", tools.check],
] as const;

export function ClassTools(): ReactElement {
  const [lesson, setLesson] = useState(LESSONS[0].id);
  const code = lessonCode(oneFileAddress(), lesson, lessonWords[lesson].title);
  return (
    <section className="class-tools">
      <h2>{tools.title}</h2>
      <ul>
        {DOORS.map(([screen, { title, text }]) => (
          <li key={screen}>
            <a href={`#/${screen}`}>
              <strong>{title}</strong>
              <span>{text}</span>
            </a>
          </li>
        ))}
      </ul>
      <OneFileLink />
      <details>
        <summary>{tools.code}</summary>
        <label className="answer-field">
          <span>{tools.codeFor}</span>
          <select
            value={lesson}
            onChange={({ target }) =>
              setLesson(LESSONS.find(({ id }) => id === target.value)?.id ?? LESSONS[0].id)
            }
          >
            {LESSONS.map(({ id }) => (
              <option key={id} value={id}>
                {lessonWords[id].title}
              </option>
            ))}
          </select>
        </label>
        <textarea className="answer-text" readOnly rows={4} value={code} aria-label={tools.code} />
        <p className="caveat">{tools.codeHelp}</p>
        <p className="caveat">{tools.codeFile}</p>
      </details>
    </section>
  );
}
