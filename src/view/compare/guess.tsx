/** What the reader expects, asked before anything shows and locked once it does. */
import { useState } from "react";
import type { ReactElement } from "react";
import { monthSaid } from "../../picture/time.ts";
import type { TimeSpan } from "../../picture/time.ts";
import { compare } from "../../words/en/compare.ts";
import { pictureWords } from "../../words/en/picture.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { ANSWERS, answerOf, askedOf, guessKey } from "./expected.ts";
import type { Asked, Guesses, Moment } from "./expected.ts";
import { spanOf } from "./outcomes-of.ts";
import { nameOf } from "./say.ts";

const { guess: words } = compare;

interface GuessProps {
  readonly asked: readonly Asked[];
  readonly span: TimeSpan;
  readonly titleOf: (option: string) => string;
  readonly onDone: (guesses: Guesses) => void;
}

/** A moment as it is asked for and told of. */
export const momentSaid = ({ years, month }: Moment, span: TimeSpan): string =>
  words.moment(years, monthSaid(span, month, { words: pictureWords }));

/** What was expected, as a list to write down. */
export function guessesSaid(
  scenario: Scenario,
  plans: readonly string[],
  guesses: Guesses,
): readonly string[] {
  return askedOf(scenario, plans).flatMap(({ plan, outcome, moments }) =>
    moments.flatMap((moment) => {
      const answer = answerOf(guesses, guessKey(plan, outcome, moment.month));
      return answer === undefined
        ? []
        : [words.logged(nameOf(outcome), momentSaid(moment, spanOf(scenario)), words[answer])];
    }),
  );
}

export function Guess({ asked, span, titleOf, onDone }: GuessProps): ReactElement {
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
      {asked.map((each) => (
        <fieldset key={each.outcome} className="guess-of">
          <legend>{words.question(titleOf(each.plan), nameOf(each.outcome))}</legend>
          {each.moments.map((moment) => (
            <AtMoment
              key={moment.month}
              name={guessKey(each.plan, each.outcome, moment.month)}
              said={momentSaid(moment, span)}
              guesses={guesses}
              onGuess={setGuesses}
            />
          ))}
        </fieldset>
      ))}
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

interface AtMomentProps {
  readonly name: string;
  readonly said: string;
  readonly guesses: Guesses;
  readonly onGuess: (guesses: Guesses) => void;
}

function AtMoment({ name, said, guesses, onGuess }: AtMomentProps): ReactElement {
  return (
    <fieldset className="segments">
      <legend>{said}</legend>
      {ANSWERS.map((answer) => (
        <label key={answer}>
          <input
            type="radio"
            name={name}
            checked={guesses[name] === answer}
            onChange={() => onGuess({ ...guesses, [name]: answer })}
          />
          <span>{words[answer]}</span>
        </label>
      ))}
    </fieldset>
  );
}
