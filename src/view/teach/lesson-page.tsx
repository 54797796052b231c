/** A lesson as its lecturer prepares it: aim, script, the chart that will be seen, marking, wrong answers, cases. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { timesHeld } from "../../analysis/lessons.ts";
import { plansOf } from "../../analysis/lessons/lesson.ts";
import type { Lesson, Reveal } from "../../analysis/lessons/lesson.ts";
import { pairedFutures } from "../../analysis/paired.ts";
import type { LessonWords } from "../../words/en/lessons-shape.ts";
import { teach } from "../../words/en/teach.ts";
import { SquareDoor } from "../export/square-door.tsx";
import { useShown, useStage } from "../first/stage.ts";
import type { OpenStage } from "../first/stage.ts";
import { Skeleton } from "../skeleton.tsx";
import { Listed, Marking, Part, Quiz, Script } from "./lesson-parts.tsx";
import { LESSON_SOURCES, LessonStage } from "./lesson-stage.tsx";
import { lessonLink, shortLink } from "./lesson-links.ts";
import { Roles } from "./roles.tsx";
import { Whole } from "./whole.tsx";

interface PageProps {
  readonly lesson: Lesson;
  readonly words: LessonWords;
}

export function LessonPage({ lesson, words }: PageProps): ReactElement {
  const stage = useStage(LESSON_SOURCES[lesson.id]);
  const [reveal, setReveal] = useState<Reveal | null>(null);
  const { title, minutes, people, devices, level } = words;
  return (
    <article className="wide lesson-page">
      <p>
        <a href="#/teach">{teach.back}</a>
      </p>
      <h1>{title}</h1>
      <p className="lead">{words.aim}</p>
      <p className="caveat">
        {teach.minutes(minutes)} · {teach.people(people)} · {teach.devices(devices)} · {teach.fits(level)}
      </p>
      <Ways id={lesson.id} words={words} />
      <div className="lesson-columns">
        <div>
          <Listed title={teach.able} entries={words.able} />
          <h2>{teach.see}</h2>
          {stage === null ? (
            <Skeleton shape="part" said={teach.seeWorking} />
          ) : (
            <Expected stage={stage} lesson={lesson} words={words} reveal={reveal} onReveal={setReveal} />
          )}
          <h2>{teach.script}</h2>
          <Script words={words} />
          {/* The grid of marks has five columns: it stands where there is room for them. */}
          <Part title={teach.marking}>
            <Marking notes={words.marking} />
          </Part>
        </div>
        <Beside words={words} reveal={reveal} />
      </div>
      {words.roles === undefined ? null : <Roles roles={words.roles} />}
    </article>
  );
}

function Beside({
  words,
  reveal,
}: {
  readonly words: LessonWords;
  readonly reveal: Reveal | null;
}): ReactElement {
  return (
    <div>
      <Part title={teach.mistakes}>
        <dl>
          {words.mistakes.map(({ said, answer }) => (
            <div key={said}>
              <dt>“{said}”</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={teach.cases}>
        <dl>
          {words.cases.map(({ place, text, source }) => (
            <div key={place}>
              <dt>{place}</dt>
              <dd>
                {text} <cite>{source}</cite>
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Listed title={teach.leftOut} entries={words.leftOut} />
      <Quiz words={words} reveal={reveal} />
      <Listed title={teach.next} entries={words.next} />
      {words.ways === undefined ? null : (
        <Part title={teach.ways}>
          <ul>
            {words.ways.map(({ text, to }) => (
              <li key={to}>
                <a href={to}>{text}</a>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Listed title={teach.reading} entries={words.reading} />
    </div>
  );
}

interface WaysProps {
  readonly id: string;
  readonly words: LessonWords;
}

/** Ways to go on: the class view, the student's view with its link, the worksheet. */
function Ways({ id, words: { title, start: first } }: WaysProps): ReactElement {
  const [copied, setCopied] = useState(false);
  const link = lessonLink(id);
  const { doors, link: words } = teach;
  return (
    <div className="ways">
      <p className="actions">
        {first === undefined ? null : (
          <a className="button primary" href={first.to}>
            {first.text}
          </a>
        )}
        <a className={first === undefined ? "button primary" : "button"} href={`#/lesson/${id}?view=class`}>
          {doors.present}
        </a>
        <a className="button" href={`#/lesson/${id}`}>
          {doors.student}
        </a>
        <a className="button" href={`#/teach/${id}?view=worksheet`}>
          {doors.sheet}
        </a>
        <a className="button" href={`#/pool?of=${id}`}>
          {doors.pool}
        </a>
      </p>
      <p className="student-link">
        <label htmlFor="student-link">{words.label}</label>
        <input id="student-link" readOnly value={link} onFocus={({ target }) => target.select()} />
        <button
          type="button"
          onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}
        >
          {words.copy}
        </button>
        <output>{copied ? words.copied : ""}</output>
      </p>
      <p className="caveat">
        {words.help} {words.typed(shortLink(id))}
      </p>
      <SquareDoor link={link} title={title} />
    </div>
  );
}

interface ExpectedProps extends PageProps {
  readonly stage: OpenStage;
  readonly reveal: Reveal | null;
  readonly onReveal: (reveal: Reveal) => void;
}

/** The chart as the class will see it, at its end, and the sentence counted from the same futures. */
function Expected({ stage, lesson, words, reveal, onReveal }: ExpectedProps): ReactElement {
  const shown = useShown(stage);
  const { futures, running } = useStore(stage.futures.store);
  useEffect(() => stage.show.finish(), [stage]);
  useEffect(() => {
    const all = plansOf(lesson);
    const isWhole = !running && futures.length === all.length * stage.source.runs;
    if (!isWhole && lesson.isOfDates !== true) return;
    onReveal(lesson.reveal(pairedFutures(futures, all), stage.scenario));
  }, [lesson, stage, futures, running, onReveal]);
  return (
    <>
      <output className="finding">
        {reveal === null
          ? teach.seeWorking
          : words.see(reveal.numbers, timesHeld(reveal), reveal.holds.length)}
      </output>
      <h3>{teach.expected}</h3>
      <LessonStage stage={stage} shown={shown} words={words.show} hasNetworks={false} />
      <Whole lesson={lesson} stage={stage} words={words} />
      <p>
        <strong>{teach.otherwise}.</strong> {words.otherwise}
      </p>
    </>
  );
}
