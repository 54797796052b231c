/** What a class may change: the options of the lesson, and no others. */
import type { ReactElement } from "react";
import { teach } from "../../words/en/teach.ts";
import type { ShowWords } from "../../words/en/lessons-shape.ts";
import { Asked, Chips } from "../chips.tsx";

interface ChoicesProps {
  readonly words: ShowWords;
  readonly options: readonly string[];
  readonly chosen: string;
  readonly onChoose: (option: string) => void;
}

export function Choices({ words, options, chosen, onChoose }: ChoicesProps): ReactElement | null {
  if (options.length < 2) return null;
  return (
    <Chips
      name="choice"
      legend={<Asked over={teach.student.vary} asked={teach.student.varyHelp} />}
      values={options}
      labelOf={(option) => words.choices[option]}
      chosen={chosen}
      onChoose={onChoose}
      isMain
    />
  );
}
