/** A question of the wizard: its words, its answers, and what is wrong with them, said beside them. */
import type { ReactElement, ReactNode } from "react";
import { plan as words } from "../../words/en/plan.ts";

/** Each step shows its problems only once the reader has tried to go on. */
export interface StepProps {
  readonly tried: boolean;
}

interface QuestionProps {
  readonly title: string;
  readonly lead: string;
  /** Said beside the answers; null where nothing is wrong. */
  readonly problem?: string | null;
  readonly children: ReactNode;
}

/** A question of one answer or several, its problem read out with it. */
export function Question({ title, lead, problem = null, children }: QuestionProps): ReactElement {
  return (
    <fieldset className="question" aria-describedby={problem === null ? undefined : "plan-problem"}>
      <legend>
        <h1>{title}</h1>
      </legend>
      <p className="lead">{lead}</p>
      {problem === null ? null : <Problem id="plan-problem" text={problem} />}
      {children}
    </fieldset>
  );
}

export function Problem({ id, text }: { readonly id: string; readonly text: string }): ReactElement {
  return (
    <p className="problem" id={id} role="alert">
      <strong>{words.error}:</strong> {text}
    </p>
  );
}
