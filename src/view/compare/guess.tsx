/** What the reader expects, asked before anything shows and locked once it does. */
import { useState } from "react";
import type { ReactElement } from "react";
import { compare } from "../../words/en/compare.ts";
import { nameOf } from "./say.ts";

const { guess: words } = compare;
const ANSWERS = ["better", "same", "worse"] as const;

/** Guesses by plan and outcome; empty where none was made. */
export type Guesses = Readonly<Record<string, (typeof ANSWERS)[number] | undefined>>;

export const guessKey = (plan: string, outcome: string): string => `${plan} ${outcome}`;

/** More than this would be an examination. */
const MOST = 4;

/** What is asked: the first plan on the outcomes that matter most. */
export const guessesAsked = (
  plans: readonly string[],
  outcomes: readonly string[],
): readonly { readonly plan: string; readonly outcome: string }[] =>
  plans.slice(0, 1).flatMap((plan) => outcomes.slice(0, MOST).map((outcome) => ({ plan, outcome })));

interface GuessProps {
  readonly asked: ReturnType<typeof guessesAsked>;
  readonly titleOf: (option: string) => string;
  readonly onDone: (guesses: Guesses) => void;
}

export function Guess({ asked, titleOf, onDone }: GuessProps): ReactElement {
  const [guesses, setGuesses] = useState<Guesses>({});
  return (
    <form
      className="guess"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(guesses);
      }}
    >
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {asked.map(({ plan, outcome }) => {
        const key = guessKey(plan, outcome);
        return (
          <fieldset key={key} className="segments">
            <legend>{words.question(titleOf(plan), nameOf(outcome))}</legend>
            {ANSWERS.map((answer) => (
              <label key={answer}>
                <input
                  type="radio"
                  name={key}
                  checked={guesses[key] === answer}
                  onChange={() => setGuesses({ ...guesses, [key]: answer })}
                />
                <span>{words[answer]}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
      <p className="actions">
        <button type="submit" className="primary">
          {words.show}
        </button>
        <button type="button" onClick={() => onDone({})}>
          {words.skip}
        </button>
      </p>
    </form>
  );
}
