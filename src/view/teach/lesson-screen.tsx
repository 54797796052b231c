/** A lesson as its link opens it: for a student, locked to its own controls, or as the class view on a projector. */
import { useState } from "react";
import type { ReactElement } from "react";
import type { Lesson } from "../../analysis/lessons/lesson.ts";
import { first, guessWords } from "../../words/en/first.ts";
import { lessonWords } from "../../words/en/lessons.ts";
import type { LessonWords } from "../../words/en/lessons-shape.ts";
import { teach } from "../../words/en/teach.ts";
import { AnswerSheet } from "../answers/answer-sheet.tsx";
import { countsOf } from "../first/counts.ts";
import { FallOut } from "../first/fall-out.tsx";
import { Predict } from "../first/predict.tsx";
import { useShown, useStage } from "../first/stage.ts";
import type { OpenStage } from "../first/stage.ts";
import { Skeleton } from "../skeleton.tsx";
import { Choices } from "./choices.tsx";
import { linkedLesson } from "./lesson-links.ts";
import { LessonList } from "./lesson-list.tsx";
import { LESSON_SOURCES, LessonStage, fallOf, lessonSentence } from "./lesson-stage.tsx";
import { LessonWhy } from "./lesson-why.tsx";
import { Presenter } from "./presenter.tsx";
import { Whole, hasWhole } from "./whole.tsx";
import "./teach.css";

interface ScreenProps {
  readonly subject: string;
  readonly search: URLSearchParams;
}

export function LessonScreen({ subject, search }: ScreenProps): ReactElement {
  const lesson = linkedLesson(subject);
  if (lesson === null) return <LessonList missing />;
  return <OneLesson key={subject} lesson={lesson} isPresented={search.get("view") === "class"} />;
}

interface OneLessonProps {
  readonly lesson: Lesson;
  readonly isPresented: boolean;
}

function OneLesson({ lesson, isPresented }: OneLessonProps): ReactElement {
  const stage = useStage(LESSON_SOURCES[lesson.id]);
  const words = lessonWords[lesson.id];
  if (stage === null) return <Skeleton shape={isPresented ? "class" : "lesson"} title={words.title} />;
  return isPresented ? (
    <Presenter lesson={lesson} stage={stage} words={words} />
  ) : (
    <Student lesson={lesson} stage={stage} words={words} />
  );
}

interface StudentProps {
  readonly lesson: Lesson;
  readonly stage: OpenStage;
  readonly words: LessonWords;
}

function Student({ lesson, stage, words }: StudentProps): ReactElement {
  const shown = useShown(stage);
  const { phase } = shown.showing;
  return (
    <article className="wide lesson">
      <h1>{words.title}</h1>
      <p className="lead">{words.aim}</p>
      <div className="lesson-show">
        {phase === "shown" ? (
          <StudentResult lesson={lesson} stage={stage} words={words} shown={shown} />
        ) : null}
        {phase === "asking" ? (
          <Predict
            question={words.show.question}
            guess={shown.showing.guess}
            onGuess={stage.show.guess}
            onShow={stage.show.play}
            isReady={shown.left !== null && shown.right !== null}
          />
        ) : null}
        {phase === "playing" ? (
          <p className="asked">
            {first.playing}{" "}
            <button type="button" onClick={stage.show.finish}>
              {first.toEnd}
            </button>
          </p>
        ) : null}
        <div>
          <LessonStage stage={stage} shown={shown} words={words.show} />
        </div>
      </div>
      {phase === "shown" ? <StudentWhole lesson={lesson} stage={stage} words={words} /> : null}
      <AnswerSheet lesson={lesson.id} stage={stage} words={words} />
      <p className="caveat">
        {teach.student.locked} {first.what}
      </p>
    </article>
  );
}

/** What comes last: the whole picture when it is asked for, something for those who have finished, and the last question. */
function StudentWhole({ lesson, stage, words }: StudentProps): ReactElement {
  const [whole, setWhole] = useState(false);
  return (
    <section className="lesson-whole">
      {hasWhole(lesson) ? (
        <p className="actions">
          <button type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {teach.student.whole}
          </button>
        </p>
      ) : null}
      {whole ? <Whole lesson={lesson} stage={stage} words={words} /> : null}
      <p className="asked">{teach.student.think}</p>
      <h2>{teach.student.next}</h2>
      <ul>
        {words.next.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}

interface StudentResultProps extends StudentProps {
  readonly shown: ReturnType<typeof useShown>;
}

function StudentResult({ lesson, stage, words, shown }: StudentResultProps): ReactElement {
  const [why, setWhy] = useState(false);
  const { comparison, showing } = shown;
  const { guess, option } = showing;
  return (
    <div>
      <output className="finding">
        {comparison === null ? first.result.working : lessonSentence(comparison, words.show)}
      </output>
      {guess === null ? null : <p className="guessed">{first.predict.yours(guessWords[guess])}</p>}
      {comparison === null ? null : (
        <FallOut counts={countsOf(comparison)} guess={guess} {...fallOf(words.show)} />
      )}
      <p className="caveat">{first.result.small}</p>
      <p className="actions">
        {lesson.tellsWhy ? (
          <button type="button" className="primary" aria-expanded={why} onClick={() => setWhy(!why)}>
            {first.why.open}
          </button>
        ) : null}
        <button type="button" onClick={stage.show.play}>
          {first.replay}
        </button>
      </p>
      {why ? <LessonWhy key={option} stage={stage} shown={shown} /> : null}
      <Choices
        words={words.show}
        options={stage.source.options}
        chosen={option}
        onChoose={stage.show.choose}
      />
    </div>
  );
}
