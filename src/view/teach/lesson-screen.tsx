/** A lesson as its link opens it: for a student, locked to its own controls, or as the class view on a projector. */
import { useState } from "react";
import type { ReactElement } from "react";
import { lessonOf } from "../../analysis/lessons.ts";
import { first, guessWords } from "../../words/en/first.ts";
import { lessonWords } from "../../words/en/lessons.ts";
import type { LessonWords } from "../../words/en/lessons.ts";
import { teach } from "../../words/en/teach.ts";
import { AnswerSheet } from "../answers/answer-sheet.tsx";
import { countsOf } from "../first/counts.ts";
import { FallOut } from "../first/fall-out.tsx";
import { PairSkeleton } from "../first/pair-skeleton.tsx";
import { Predict } from "../first/predict.tsx";
import { useShown, useStage } from "../first/stage.ts";
import type { OpenStage } from "../first/stage.ts";
import { Choices } from "./choices.tsx";
import { LessonList } from "./lesson-list.tsx";
import { LESSON_SOURCES, LessonStage, lessonSentence } from "./lesson-stage.tsx";
import { LessonWhy } from "./lesson-why.tsx";
import { Presenter } from "./presenter.tsx";
import "./teach.css";

interface ScreenProps {
  readonly subject: string;
  readonly search: URLSearchParams;
}

export function LessonScreen({ subject, search }: ScreenProps): ReactElement {
  if (lessonOf(subject) === null) return <LessonList missing />;
  return <OneLesson key={subject} id={subject} isPresented={search.get("view") === "class"} />;
}

function OneLesson({
  id,
  isPresented,
}: {
  readonly id: string;
  readonly isPresented: boolean;
}): ReactElement {
  const stage = useStage(LESSON_SOURCES[id]);
  const words = lessonWords[id];
  if (stage === null) return <PairSkeleton />;
  return isPresented ? (
    <Presenter id={id} stage={stage} words={words} />
  ) : (
    <Student id={id} stage={stage} words={words} />
  );
}

interface StudentProps {
  readonly id: string;
  readonly stage: OpenStage;
  readonly words: LessonWords;
}

function Student({ id, stage, words }: StudentProps): ReactElement {
  const shown = useShown(stage);
  const { phase } = shown.showing;
  return (
    <article className="wide lesson">
      <h1>{words.title}</h1>
      <p className="lead">{words.aim}</p>
      <div className="lesson-show">
        {phase === "shown" ? <StudentResult stage={stage} words={words} shown={shown} /> : null}
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
      <AnswerSheet lesson={id} stage={stage} words={words} />
      <p className="caveat">
        {teach.student.locked} {first.what}
      </p>
    </article>
  );
}

interface StudentResultProps {
  readonly stage: OpenStage;
  readonly words: LessonWords;
  readonly shown: ReturnType<typeof useShown>;
}

function StudentResult({ stage, words, shown }: StudentResultProps): ReactElement {
  const [why, setWhy] = useState(false);
  const { comparison, showing } = shown;
  const { guess, option } = showing;
  return (
    <div>
      <output className="finding">
        {comparison === null ? first.result.working : lessonSentence(comparison, words.show)}
      </output>
      {guess === null ? null : <p className="guessed">{first.predict.yours(guessWords[guess])}</p>}
      {comparison === null ? null : <FallOut counts={countsOf(comparison)} guess={guess} />}
      <p className="caveat">{first.result.small}</p>
      <p className="actions">
        <button type="button" className="primary" aria-expanded={why} onClick={() => setWhy(!why)}>
          {first.why.open}
        </button>
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
      <p className="asked">{teach.student.think}</p>
    </div>
  );
}
