/** A guess before looking: three answers, and a way past them. */
import type { ReactElement } from "react";
import { first, guessWords } from "../../words/en/first.ts";
import type { Guess } from "../../words/en/first.ts";
import { Asked, Chips } from "../chips.tsx";

export const GUESSES = ["more", "same", "less"] as const satisfies readonly Guess[];

interface PredictProps {
  readonly question: string;
  readonly guess: Guess | null;
  readonly onGuess: (guess: Guess) => void;
  readonly onShow: () => void;
  readonly isReady: boolean;
  /** What is said while what was asked for is on its way. */
  readonly waiting?: string;
}

export function Predict({
  question,
  guess,
  onGuess,
  onShow,
  isReady,
  waiting = "",
}: PredictProps): ReactElement {
  const { predict } = first;
  return (
    <form
      className="predict"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && guess !== null) onShow();
      }}
    >
      <Chips
        name="guess"
        legend={<Asked over={predict.legend} asked={question} />}
        values={GUESSES}
        labelOf={(each) => guessWords[each]}
        chosen={guess}
        onChoose={onGuess}
      />
      <p className="actions">
        {/* A strict frame lets no form be sent, so the button does it itself. */}
        <button
          type="button"
          className="primary large"
          disabled={!isReady || guess === null}
          onClick={onShow}
        >
          {predict.show}
        </button>
        <button type="button" className="quiet" disabled={!isReady} onClick={onShow}>
          {predict.skip}
        </button>
      </p>
      {waiting === "" ? null : <output className="caveat">{waiting}</output>}
    </form>
  );
}
