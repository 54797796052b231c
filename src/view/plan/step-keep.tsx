/** What must not break? Up to four outcomes, the first picked comes first everywhere. */
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { plan as words } from "../../words/en/plan.ts";
import { MOST_KEPT, PROTECTED, draft } from "./draft.ts";
import type { Protected } from "./draft.ts";
import { Question } from "./question.tsx";
import type { StepProps } from "./question.tsx";

export const keepProblem = (): boolean => draft.getState().keep.length === 0;

export function StepKeep({ tried }: StepProps): ReactElement {
  const keep = useStore(draft, (now) => now.keep);
  const { title, lead, missing, full, first, outcomes } = words.keep;
  const isFull = keep.length >= MOST_KEPT;
  const change = (outcome: Protected, wanted: boolean): void =>
    draft.setState({ keep: wanted ? [...keep, outcome] : keep.filter((each) => each !== outcome) });
  return (
    <Question title={title} lead={lead} problem={tried && keep.length === 0 ? missing : null}>
      <div className="choices">
        {PROTECTED.map((outcome) => {
          const [name, says] = outcomes[outcome];
          const isChosen = keep.includes(outcome);
          return (
            <label key={outcome} className="choice">
              <input
                type="checkbox"
                checked={isChosen}
                disabled={!isChosen && isFull}
                onChange={({ target }) => change(outcome, target.checked)}
              />
              <span>
                <strong>{name}</strong>
                <span>{says}</span>
                {keep[0] === outcome ? <em>{first}</em> : null}
              </span>
            </label>
          );
        })}
      </div>
      {isFull ? <p className="hint">{full}</p> : null}
    </Question>
  );
}
