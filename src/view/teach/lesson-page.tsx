/** A lesson as its lecturer prepares it: aim, script, the chart that will be seen, wrong answers, marking, cases. */
import { useEffect, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { useStore } from "zustand";
import { timesHeld } from "../../analysis/lessons.ts";
import type { Lesson } from "../../analysis/lessons.ts";
import { pairedFutures } from "../../analysis/paired.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { markingGrid } from "../../words/en/lessons.ts";
import type { LessonWords } from "../../words/en/lessons.ts";
import { teach } from "../../words/en/teach.ts";
import { PairSkeleton } from "../first/pair-skeleton.tsx";
import { useShown, useStage } from "../first/stage.ts";
import type { OpenStage } from "../first/stage.ts";
import { LESSON_SOURCES, LessonStage } from "./lesson-stage.tsx";

interface PageProps {
  readonly lesson: Lesson;
  readonly words: LessonWords;
}

export function LessonPage({ lesson, words }: PageProps): ReactElement {
  const stage = useStage(LESSON_SOURCES[lesson.id]);
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
      <Ways id={lesson.id} />
      <div className="lesson-columns">
        <div>
          <Listed title={teach.able} entries={words.able} />
          <h2>{teach.see}</h2>
          {stage === null ? <PairSkeleton /> : <Expected stage={stage} lesson={lesson} words={words} />}
          <h2>{teach.script}</h2>
          <Script words={words} />
        </div>
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
          <Part title={teach.marking}>
            <Marking />
          </Part>
          <Listed title={teach.reading} entries={words.reading} />
        </div>
      </div>
    </article>
  );
}

/** Ways to go on: the class view, the student's view with its link, the worksheet. */
function Ways({ id }: { readonly id: string }): ReactElement {
  const [copied, setCopied] = useState(false);
  const link = `${location.href.split("#")[0]}#/lesson/${id}`;
  const { doors, link: words } = teach;
  return (
    <div className="ways">
      <p className="actions">
        <a className="button primary" href={`#/lesson/${id}?view=class`}>
          {doors.present}
        </a>
        <a className="button" href={`#/lesson/${id}`}>
          {doors.student}
        </a>
        <a className="button" href={`#/teach/${id}?view=worksheet`}>
          {doors.sheet}
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
      <p className="caveat">{words.help}</p>
    </div>
  );
}

interface ExpectedProps extends PageProps {
  readonly stage: OpenStage;
}

/** The chart as the class will see it, at its end, and the sentence counted from the same futures. */
function Expected({ stage, lesson, words }: ExpectedProps): ReactElement {
  const shown = useShown(stage);
  const { futures, running } = useStore(stage.futures.store);
  useEffect(() => stage.show.finish(), [stage]);
  const all = [LEAVE_AS_IS, ...lesson.options];
  const isWhole = !running && futures.length === all.length * stage.source.runs;
  const reveal = isWhole ? lesson.reveal(pairedFutures(futures, all), stage.scenario) : null;
  return (
    <>
      <output className="finding">
        {reveal === null
          ? teach.seeWorking
          : words.see(reveal.numbers, timesHeld(reveal), reveal.holds.length)}
      </output>
      <h3>{teach.expected}</h3>
      <LessonStage stage={stage} shown={shown} words={words.show} hasNetworks={false} />
      <p>
        <strong>{teach.otherwise}.</strong> {words.otherwise}
      </p>
    </>
  );
}

function Script({ words }: { readonly words: LessonWords }): ReactElement {
  return (
    <table className="script">
      <thead>
        <tr>
          {teach.scriptColumns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
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

function Marking(): ReactElement {
  return (
    // A scrolling region must be reachable by keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="scroll" tabIndex={0} aria-label={teach.marking}>
      <table>
        <thead>
          <tr>
            <th scope="col">{teach.marked}</th>
            {markingGrid.levels.map((level) => (
              <th key={level} scope="col">
                {level}
              </th>
            ))}
          </tr>
        </thead>
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
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Listed({
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
