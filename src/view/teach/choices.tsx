/** What a class may change: the options of the lesson, and no others. */
import type { ReactElement } from "react";
import { teach } from "../../words/en/teach.ts";
import type { ShowWords } from "../../words/en/lessons-shape.ts";

interface ChoicesProps {
  readonly words: ShowWords;
  readonly options: readonly string[];
  readonly chosen: string;
  readonly onChoose: (option: string) => void;
}

export function Choices({ words, options, chosen, onChoose }: ChoicesProps): ReactElement | null {
  if (options.length < 2) return null;
  return (
    <fieldset className="chips vary">
      <legend>
        <span className="overline">{teach.student.vary}</span>
        <span className="asked">{teach.student.varyHelp}</span>
      </legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name="choice"
            value={option}
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          <span>{words.choices[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}
