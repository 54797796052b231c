/**
 * The class view: one thing at a time, large enough for the back row. Space goes on, R replays, B blanks, N shows notes;
 * each has a button, too.
 */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { Lesson } from "../../analysis/lessons/lesson.ts";
import { first } from "../../words/en/first.ts";
import type { LessonWords, StepName } from "../../words/en/lessons-shape.ts";
import { teach } from "../../words/en/teach.ts";
import { countsOf } from "../first/counts.ts";
import { FallOut } from "../first/fall-out.tsx";
import { useShown } from "../first/stage.ts";
import type { OpenStage, Shown } from "../first/stage.ts";
import { Choices } from "./choices.tsx";
import { HandsEntry } from "./hands.tsx";
import type { Hands } from "./hands.tsx";
import { LessonStage, fallOf, lessonSentence } from "./lesson-stage.tsx";
import { LessonWhy } from "./lesson-why.tsx";
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
const ZOOM = 1.75;
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

export function Presenter({ lesson, stage, words }: PresenterProps): ReactElement {
  const shown = useShown(stage);
  const [at, setAt] = useState(0);
  const [hands, setHands] = useState(NO_HANDS);
  const [isBlank, setIsBlank] = useState(false);
  const [hasNotes, setHasNotes] = useState(false);
  const steps = useMemo(() => stepsOf(lesson), [lesson]);
  const go = useCallback(
    (to: number) => {
      const next = Math.max(0, Math.min(steps.length - 1, to));
      setAt(next);
      if (steps[next] === "watch") stage.show.play();
      else if (next < 2) stage.show.reset();
      else stage.show.finish();
    },
    [stage, steps],
  );
  const blank = (): void => setIsBlank(!isBlank);
  const note = (): void => setHasNotes(!hasNotes);
  useKeys({ " ": () => go(at + 1), r: stage.show.play, b: blank, n: note });
  const step = steps[at];
  const { present } = teach;
  return (
    <article className="present" data-blank={isBlank ? "" : undefined}>
      {isBlank ? (
        <output className="blanked">{present.blanked}</output>
      ) : (
        <>
          <Head title={step === "look" ? words.title : present.steps[step]} at={at} all={steps.length} />
          <Step
            step={step}
            lesson={lesson}
            stage={stage}
            shown={shown}
            words={words}
            hands={hands}
            onHands={setHands}
          />
          {hasNotes ? <Notes words={words} step={step} share={at / (steps.length - 1)} /> : null}
        </>
      )}
      <Keys
        id={lesson.id}
        isFirst={at === 0}
        isLast={at === steps.length - 1}
        isBlank={isBlank}
        hasNotes={hasNotes}
        acts={{ before: () => go(at - 1), next: () => go(at + 1), replay: stage.show.play, blank, note }}
      />
    </article>
  );
}

interface KeysProps {
  readonly id: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isBlank: boolean;
  readonly hasNotes: boolean;
  readonly acts: Readonly<Record<"before" | "next" | "replay" | "blank" | "note", () => void>>;
}

/** A button for each key, and the way out. */
function Keys({ id, isFirst, isLast, isBlank, hasNotes, acts }: KeysProps): ReactElement {
  const { present } = teach;
  return (
    <footer className="present-keys">
      <button type="button" disabled={isFirst} onClick={acts.before}>
        {present.before}
      </button>
      <button type="button" className="primary" disabled={isLast} onClick={acts.next}>
        {present.next}
      </button>
      <button type="button" onClick={acts.replay}>
        {present.replay}
      </button>
      <button type="button" aria-pressed={isBlank} onClick={acts.blank}>
        {isBlank ? present.unblank : present.blank}
      </button>
      <button type="button" aria-pressed={hasNotes} onClick={acts.note}>
        {present.notes}
      </button>
      <a href={`#/teach/${id}`}>{present.leave}</a>
      <span>{present.keys}</span>
    </footer>
  );
}

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
}

function Step({ step, lesson, stage, shown, words, hands, onHands }: StepProps): ReactElement {
  const { comparison, showing } = shown;
  const sentence = comparison === null ? first.result.working : lessonSentence(comparison, words.show);
  const picture = (hasNetworks: boolean): ReactElement => (
    <LessonStage stage={stage} shown={shown} words={words.show} zoom={ZOOM} hasNetworks={hasNetworks} />
  );
  if (step === "look") return picture(true);
  if (step === "guess")
    return (
      <>
        <p className="finding">{words.show.question}</p>
        <HandsEntry hands={hands} onChange={onHands} />
      </>
    );
  if (step === "watch") return picture(true);
  if (step === "count")
    return (
      <div className="present-split">
        <div>
          <output className="finding">{sentence}</output>
          {comparison === null ? null : (
            <FallOut counts={countsOf(comparison)} guess={null} hands={hands} {...fallOf(words.show)} />
          )}
        </div>
        {picture(false)}
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
        {picture(false)}
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
