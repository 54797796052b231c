/**
 * The class view: one thing at a time, large enough for the back row. Space goes on, R replays, B blanks, N shows notes;
 * each has a button, too.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { Lesson } from "../../analysis/lessons/lesson.ts";
import { first } from "../../words/en/first.ts";
import type { LessonWords, StepName } from "../../words/en/lessons-shape.ts";
import { teach } from "../../words/en/teach.ts";
import { countsOf } from "../first/counts.ts";
import { FallOut } from "../first/fall-out.tsx";
import { useShown } from "../first/stage.ts";
import type { OpenStage, Shown } from "../first/stage.ts";
import { BareSquare, isReachable } from "../export/square-door.tsx";
import { Choices } from "./choices.tsx";
import { HandsEntry } from "./hands.tsx";
import type { Hands } from "./hands.tsx";
import { lessonLink, shortLink } from "./lesson-links.ts";
import { LessonStage, fallOf, lessonSentence } from "./lesson-stage.tsx";
import type { StageShows } from "./lesson-stage.tsx";
import { LessonWhy } from "./lesson-why.tsx";
import { isMoreBelow, showMore, showTop, useMoreBelow } from "./more-below.ts";
import { useRoom } from "./room.ts";
import type { Room } from "./room.ts";
import { Whole, hasWhole } from "./whole.tsx";

const STEPS = [
  "look",
  "guess",
  "watch",
  "count",
  "why",
  "vary",
  "whole",
  "out",
] as const satisfies readonly StepName[];
const NO_HANDS: Hands = { more: 0, same: 0, less: 0 };

interface PresenterProps {
  readonly lesson: Lesson;
  readonly stage: OpenStage;
  readonly words: LessonWords;
}

/** The steps that this lesson has something for. */
function stepsOf(lesson: Lesson): readonly StepName[] {
  const has: Partial<Readonly<Record<StepName, boolean>>> = {
    why: lesson.tellsWhy,
    vary: lesson.options.length > 1,
    whole: hasWhole(lesson),
  };
  return STEPS.filter((step) => has[step] !== false);
}

const ALL_OFF = { isBlank: false, hasNotes: false, hasLink: false };
type Switches = typeof ALL_OFF;

/** What may lie over a step, or beside it. */
function useSwitches(): readonly [Switches, (name: keyof Switches, on: boolean) => void] {
  const [switches, setSwitches] = useState(ALL_OFF);
  const turn = useCallback(
    (name: keyof Switches, on: boolean) => setSwitches((now) => ({ ...now, [name]: on })),
    [],
  );
  return [switches, turn];
}

/** The step that is on, and how to go to another: what plays, plays with it. */
function useSteps(
  steps: readonly StepName[],
  stage: OpenStage,
  turn: (name: keyof Switches, on: boolean) => void,
): readonly [number, (to: number) => void] {
  const [at, setAt] = useState(0);
  const go = useCallback(
    (to: number) => {
      const next = Math.max(0, Math.min(steps.length - 1, to));
      setAt(next);
      turn("hasLink", false);
      if (steps[next] === "watch") stage.show.play();
      else if (next < 2) stage.show.reset();
      else stage.show.finish();
    },
    [stage, steps, turn],
  );
  return [at, go];
}

/** The same with what lies under the keys: going on shows it first, and a step begins at its top. */
function useWay(...given: Parameters<typeof useSteps>) {
  const [at, goTo] = useSteps(...given);
  const host = useRef<HTMLElement>(null);
  const hasMore = useMoreBelow(host);
  const go = (to: number): void => {
    goTo(to);
    showTop(host.current);
  };
  const next = (): void => (isMoreBelow(host.current) ? showMore(host.current) : go(at + 1));
  return { at, host, hasMore, next, before: () => go(at - 1) };
}

export function Presenter({ lesson, stage, words }: PresenterProps): ReactElement {
  const shown = useShown(stage);
  const [hands, setHands] = useState(NO_HANDS);
  const [{ isBlank, hasNotes, hasLink }, turn] = useSwitches();
  const steps = useMemo(() => stepsOf(lesson), [lesson]);
  const { at, host, hasMore, next, before } = useWay(steps, stage, turn);
  const acts: Acts = {
    before,
    next,
    replay: stage.show.play,
    blank: () => turn("isBlank", !isBlank),
    note: () => turn("hasNotes", !hasNotes),
    link: () => turn("hasLink", !hasLink),
  };
  useKeys({ " ": acts.next, r: acts.replay, b: acts.blank, n: acts.note, l: acts.link });
  const step = steps[at];
  const { present } = teach;
  const room = useRoom(host);
  return (
    <article className="present" data-blank={isBlank ? "" : undefined} ref={host}>
      {isBlank ? (
        <output className="blanked">{present.blanked}</output>
      ) : (
        <>
          <Head title={step === "look" ? words.title : present.steps[step]} at={at} all={steps.length} />
          <div className="present-step">
            {hasLink ? (
              <ClassLink id={lesson.id} title={words.title} />
            ) : (
              <Step
                step={step}
                lesson={lesson}
                stage={stage}
                shown={shown}
                words={words}
                hands={hands}
                onHands={setHands}
                room={room}
              />
            )}
          </div>
          {hasNotes ? <Notes words={words} step={step} share={at / (steps.length - 1)} /> : null}
        </>
      )}
      <Keys
        id={lesson.id}
        isFirst={at === 0}
        isLast={at === steps.length - 1}
        hasMore={hasMore}
        isBlank={isBlank}
        hasNotes={hasNotes}
        hasLink={hasLink}
        acts={acts}
      />
    </article>
  );
}

/** The lesson's own link, for the room: to be seen by a phone, or typed. */
function ClassLink({ id, title }: { readonly id: string; readonly title: string }): ReactElement {
  const link = lessonLink(id);
  return (
    <section className="class-link">
      <h2>{teach.present.linkTitle}</h2>
      {isReachable(link) ? <BareSquare link={link} title={title} /> : null}
      <p>{shortLink(id)}</p>
    </section>
  );
}

type Acts = Readonly<Record<"before" | "next" | "replay" | "blank" | "note" | "link", () => void>>;

interface KeysProps {
  readonly id: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether going on first shows what lies under the keys. */
  readonly hasMore: boolean;
  readonly isBlank: boolean;
  readonly hasNotes: boolean;
  readonly hasLink: boolean;
  readonly acts: Acts;
}

/** A button for each key, and the way out. */
function Keys({ id, isFirst, isLast, hasMore, isBlank, hasNotes, hasLink, acts }: KeysProps): ReactElement {
  const { present } = teach;
  return (
    <footer className="present-keys">
      <button type="button" disabled={isFirst} onClick={acts.before}>
        {present.before}
      </button>
      <button type="button" className="primary" disabled={isLast && !hasMore} onClick={acts.next}>
        {hasMore ? present.more : present.next} <Key name={present.space} />
      </button>
      <button type="button" onClick={acts.replay}>
        {present.replay} <Key name="R" />
      </button>
      <button type="button" aria-pressed={isBlank} onClick={acts.blank}>
        {isBlank ? present.unblank : present.blank} <Key name="B" />
      </button>
      <button type="button" aria-pressed={hasNotes} onClick={acts.note}>
        {present.notes} <Key name="N" />
      </button>
      <button type="button" aria-pressed={hasLink} onClick={acts.link}>
        {present.link} <Key name="L" />
      </button>
      <a href={`#/teach/${id}`}>{present.leave}</a>
    </footer>
  );
}

/** The key that does the same as its button. */
const Key = ({ name }: { readonly name: string }): ReactElement => <kbd aria-hidden="true">{name}</kbd>;

interface HeadProps {
  readonly title: string;
  readonly at: number;
  readonly all: number;
}

function Head({ title, at, all }: HeadProps): ReactElement {
  return (
    <header>
      <h1>{title}</h1>
      <p>{teach.present.step(at + 1, all)}</p>
    </header>
  );
}

/** Keys act where nothing else wants them: not in a field, and Space not on a button. */
function useKeys(acts: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const act = acts[event.key.toLowerCase()];
      const isWanted =
        event.target instanceof Element && event.target.closest("input, select, textarea") !== null;
      const isButton = event.target instanceof Element && event.target.closest("button, a, summary") !== null;
      if (act === undefined || isWanted || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === " " && isButton) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  });
}

interface StepProps {
  readonly step: StepName;
  readonly lesson: Lesson;
  readonly stage: OpenStage;
  readonly shown: Shown;
  readonly words: LessonWords;
  readonly hands: Hands;
  readonly onHands: (hands: Hands) => void;
  readonly room: Room;
}

function Step({ step, lesson, stage, shown, words, hands, onHands, room }: StepProps): ReactElement {
  const { comparison, showing } = shown;
  const sentence = comparison === null ? first.result.working : lessonSentence(comparison, words.show);
  const picture = (shows: StageShows): ReactElement => (
    <LessonStage stage={stage} shown={shown} words={words.show} room={room} shows={shows} />
  );
  if (step === "look") return picture("networks");
  if (step === "guess")
    return (
      <>
        <p className="finding">{words.show.question}</p>
        <HandsEntry hands={hands} onChange={onHands} />
      </>
    );
  if (step === "watch") return picture("all");
  if (step === "count")
    return (
      <div className="present-split">
        <div>
          <output className="finding">{sentence}</output>
          {comparison === null ? null : (
            <FallOut counts={countsOf(comparison)} guess={null} hands={hands} {...fallOf(words.show)} />
          )}
        </div>
        {picture("chart")}
      </div>
    );
  if (step === "why") return <LessonWhy stage={stage} shown={shown} />;
  if (step === "vary")
    return (
      <div className="present-split">
        <div>
          <Choices
            words={words.show}
            options={stage.source.options}
            chosen={showing.option}
            onChoose={stage.show.choose}
          />
          <output className="finding">{sentence}</output>
        </div>
        {picture("chart")}
      </div>
    );
  if (step === "whole") return <Whole lesson={lesson} stage={stage} words={words} />;
  return (
    <ul className="left-out">
      {words.leftOut.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}

interface NotesProps {
  readonly words: LessonWords;
  readonly step: StepName;
  readonly share: number;
}

/** The line of the script that belongs to this step; where none says so, the one that lies as far along. */
function Notes({ words, step, share }: NotesProps): ReactElement {
  const { script } = words;
  const { from, to, what, say } =
    script.find((line) => line.step === step) ?? script[Math.round(share * (script.length - 1))];
  return (
    <aside className="notes" aria-label={teach.present.notesFor}>
      <p>
        <strong>
          {teach.present.notesFor}: {from}–{to}.
        </strong>{" "}
        {what} {say}
      </p>
    </aside>
  );
}
