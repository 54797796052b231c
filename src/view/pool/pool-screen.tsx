/** Every student a future: a student's own page, and the teacher's, where the futures of a class come together. */
import type { ReactElement } from "react";
import { POOLED_LESSONS } from "../../analysis/class-future.ts";
import { lessonWords } from "../../words/en/lessons.ts";
import { pool as words } from "../../words/en/pool.ts";
import { ClassPool } from "./class-pool.tsx";
import { OwnFuture } from "./own-future.tsx";
import "../game/game.css";
import "./pool.css";

interface ScreenProps {
  readonly subject: string;
  readonly search: URLSearchParams;
}

export function PoolScreen({ subject, search }: ScreenProps): ReactElement {
  if (subject === "") return <ClassPool search={search} />;
  const lesson = POOLED_LESSONS.find((each) => each === subject);
  if (lesson !== undefined) return <OwnFuture key={lesson} lesson={lesson} search={search} />;
  return (
    <article className="statement game-join">
      <h1>{words.mine.title}</h1>
      <p>{words.mine.lost}</p>
      <ul>
        {POOLED_LESSONS.map((each) => (
          <li key={each}>
            <a className="button" href={`#/pool/${each}`}>
              {lessonWords[each].title}
            </a>
          </li>
        ))}
      </ul>
    </article>
  );
}
