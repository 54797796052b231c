/**
 * The first screen: two partnerships, a guess, twelve years in ten seconds, what came of it and why, and three doors.
 *
 * The question stands before anything else is loaded: it is in the page as it comes from the server, and pictures, workers
 * and counting follow. What was answered or pressed meanwhile is taken up when they are there.
 */
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from "react";
import type { ReactElement } from "react";
import { shippedScenario } from "../../scenario/library.ts";
import { first, guessWords } from "../../words/en/first.ts";
import type { Guess } from "../../words/en/first.ts";
import { Believe } from "./believe.tsx";
import type { Outcome, Pictures } from "./experiment.tsx";
import { Doors } from "./doors.tsx";
import { PairSkeleton } from "./pair-skeleton.tsx";
import { GUESSES, Predict } from "./predict.tsx";
import type { Showing } from "./show.ts";
import type { OpenStage, StageSource } from "./stage.ts";
import "./first.css";

const SOURCE: StageSource = {
  scenario: "a1-two-partnerships",
  options: ["every-3", "every-2", "every-6"],
  outcomes: ["sharing"],
  seed: "joinery",
  runs: 100,
};

export function FirstScreen(): ReactElement {
  const opened = useOpened();
  const [guess, setGuess] = useState<Guess | null>(null);
  const [isWanted, setIsWanted] = useState(false);
  const phase = usePhase(opened?.stage);
  useLayoutEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- what stood in the page before React did is outside of it, and may not differ while the page is taken up
    setGuess(guessedEarly());
    setIsWanted(wantedEarly());
  }, []);
  useEffect(() => {
    if (guess !== null) opened?.stage.show.guess(guess);
  }, [opened, guess]);
  return (
    <div className="first">
      <h1>
        {first.title.map((sentence) => (
          <span key={sentence}>{sentence} </span>
        ))}
      </h1>
      <div className="experiment">
        {opened === null ? <PairSkeleton /> : <opened.Pictures stage={opened.stage} isWanted={isWanted} />}
        {opened === null || phase === "asking" ? (
          <Predict
            question={first.predict.question}
            guess={guess}
            onGuess={setGuess}
            onShow={() => setIsWanted(true)}
            isReady
            waiting={isWanted ? first.predict.coming(guess === null ? null : guessWords[guess]) : ""}
          />
        ) : (
          <opened.Outcome stage={opened.stage} />
        )}
      </div>
      <section className="after">
        <p className="what">{first.what}</p>
        <Believe />
      </section>
      <Doors />
    </div>
  );
}

interface Opened {
  readonly stage: OpenStage;
  readonly Pictures: typeof Pictures;
  readonly Outcome: typeof Outcome;
}

/** What the experiment is made of, loaded once the question stands; null until then. */
function useOpened(): Opened | null {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    const now: { gone: boolean; stage: OpenStage | null } = { gone: false, stage: null };
    void Promise.all([import("./experiment.tsx"), shippedScenario(SOURCE.scenario)]).then(
      ([experiment, scenario]) => {
        if (now.gone) return;
        now.stage = experiment.openStage(SOURCE, scenario);
        setOpened({ stage: now.stage, Pictures: experiment.Pictures, Outcome: experiment.Outcome });
      },
    );
    return () => {
      now.gone = true;
      now.stage?.close();
    };
  }, []);
  return opened;
}

const never = (): (() => void) => () => undefined;

function usePhase(stage: OpenStage | undefined): Showing["phase"] {
  const phase = (): Showing["phase"] => stage?.show.store.getState().phase ?? "asking";
  return useSyncExternalStore(stage?.show.store.subscribe ?? never, phase, phase);
}

/** The answer that was ticked before the page came to life. */
function guessedEarly(): Guess | null {
  const ticked = document.querySelector<HTMLInputElement>('input[name="guess"]:checked')?.value;
  return GUESSES.find((each) => each === ticked) ?? null;
}

/** Whether one of the buttons was pressed before; `early.js` keeps that until here, and it counts once. */
function wantedEarly(): boolean {
  const { dataset } = document.documentElement;
  const isWanted = dataset["wanted"] !== undefined;
  delete dataset["wanted"];
  delete dataset["start"];
  return isWanted;
}
