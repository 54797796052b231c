/** Hands in the room, typed in: they stand beside the result later. */
import type { ReactElement } from "react";
import { guessWords } from "../../words/en/first.ts";
import type { Guess } from "../../words/en/first.ts";
import { teach } from "../../words/en/teach.ts";

export type Hands = Readonly<Record<Guess, number>>;

const GUESSES = ["more", "same", "less"] as const satisfies readonly Guess[];
const MOST = 999;

interface HandsProps {
  readonly hands: Hands;
  readonly onChange: (hands: Hands) => void;
}

export function HandsEntry({ hands, onChange }: HandsProps): ReactElement {
  return (
    <fieldset className="hands-entry">
      <legend>{teach.present.tally}</legend>
      {GUESSES.map((guess) => (
        <label key={guess}>
          <span>{guessWords[guess]}</span>
          <input
            type="number"
            inputMode="numeric"
            min={0}
            max={MOST}
            value={hands[guess]}
            onChange={({ target }) => onChange({ ...hands, [guess]: counted(target.valueAsNumber) })}
          />
        </label>
      ))}
    </fieldset>
  );
}

const counted = (value: number): number =>
  Number.isFinite(value) ? Math.max(0, Math.min(MOST, Math.round(value))) : 0;
