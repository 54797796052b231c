/** The wizard: one question a screen, each at an address of its own, so that Back is the browser's own and loses nothing. */
import { useState } from "react";
import type { ReactElement } from "react";
import { plan as words } from "../../words/en/plan.ts";
import type { ScreenProps } from "../app.tsx";
import { STEPS } from "./draft.ts";
import type { Step } from "./draft.ts";
import type { StepProps } from "./question.tsx";
import { StepKeep, keepProblem } from "./step-keep.tsx";
import { StepOptions } from "./step-options.tsx";
import { StepPlace, placeProblem } from "./step-place.tsx";
import { StepWhat, whatProblem } from "./step-what.tsx";
import { StepWhen, whenProblem } from "./step-when.tsx";
import "../styles/pieces.css";
import "./plan.css";

const BODIES: Readonly<Record<Step, (props: StepProps) => ReactElement | null>> = {
  what: StepWhat,
  when: StepWhen,
  keep: StepKeep,
  place: StepPlace,
  options: StepOptions,
};

/** Whether a step is answered well enough to go on. */
const PROBLEMS: Readonly<Record<Step, () => boolean>> = {
  what: whatProblem,
  when: whenProblem,
  keep: keepProblem,
  place: placeProblem,
  options: () => false,
};

const addressOf = (step: Step): string => `#/plan/${step}`;

export function PlanScreen({ subject }: ScreenProps): ReactElement {
  const asked = STEPS.find((each) => each === subject) ?? "what";
  // A later step without the earlier ones would have nothing to speak of: the first unanswered one comes before it.
  const step = STEPS.find((each) => each === asked || PROBLEMS[each]()) ?? asked;
  return <Wizard key={step} step={step} />;
}

function Wizard({ step }: { readonly step: Step }): ReactElement {
  const [tried, setTried] = useState(false);
  const at = STEPS.indexOf(step);
  const next = STEPS[at + 1];
  const Body = BODIES[step];
  const goOn = (): void => {
    if (PROBLEMS[step]()) setTried(true);
    else if (next !== undefined) location.hash = addressOf(next);
  };
  return (
    <form
      className="plan-wizard"
      data-step={step}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <Trail step={step} />
      <Body tried={tried} />
      <p className="actions plan-go">
        {at === 0 ? null : (
          <a className="plan-back" href={addressOf(STEPS[at - 1])}>
            {words.back}
          </a>
        )}
        {next === undefined ? null : (
          <button type="submit" className="primary">
            {words.next}
          </button>
        )}
      </p>
    </form>
  );
}

function Trail({ step }: { readonly step: Step }): ReactElement {
  const at = STEPS.indexOf(step);
  return (
    <ol className="trail" aria-label={words.stepsLabel}>
      {STEPS.map((each, place) => (
        <li
          key={each}
          aria-current={each === step ? "step" : undefined}
          data-done={place < at ? "" : undefined}
        >
          {place < at ? <a href={addressOf(each)}>{words.steps[each]}</a> : <span>{words.steps[each]}</span>}
        </li>
      ))}
    </ol>
  );
}
