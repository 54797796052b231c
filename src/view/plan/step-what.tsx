/** What is changing? */
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { plan as words } from "../../words/en/plan.ts";
import { KINDS, draft } from "./draft.ts";
import { KindIcon } from "./kind-icon.tsx";
import { Question } from "./question.tsx";
import type { StepProps } from "./question.tsx";

export const whatProblem = (): boolean => draft.getState().kind === null;

export function StepWhat({ tried }: StepProps): ReactElement {
  const chosen = useStore(draft, ({ kind }) => kind);
  const { title, lead, missing } = words.what;
  return (
    <Question title={title} lead={lead} problem={tried && chosen === null ? missing : null}>
      <div className="choices">
        {KINDS.map((kind) => {
          const [name, says] = words.kinds[kind];
          return (
            <label key={kind} className="choice">
              <input
                type="radio"
                name="kind"
                checked={chosen === kind}
                // Whom it changes and how much depend on what changes.
                onChange={() => draft.setState({ kind, whom: null, size: null, safeguards: [] })}
              />
              <KindIcon kind={kind} />
              <span>
                <strong>{name}</strong>
                <span>{says}</span>
              </span>
            </label>
          );
        })}
      </div>
    </Question>
  );
}
