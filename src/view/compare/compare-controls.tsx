/** What is compared: plans beside *leave as is*, how many futures, and how far they have come. */
import type { ReactElement } from "react";
import { LEAVE_AS_IS, optionsOf } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { compare } from "../../words/en/compare.ts";
import { MOST_PLANS, VARY_CHOICES, addressOf, futuresWanted, goTo, runChoices } from "./address.ts";
import type { Question } from "./address.ts";
import { StrokeKey } from "./stroke-key.tsx";
import { titlesOf } from "./outcomes-of.ts";
import type { Comparison } from "./use-comparison.ts";
import { WorldsChoice } from "./worlds-choice.tsx";
import { varyHelp } from "./worlds-said.ts";

const { controls } = compare;

interface ControlsProps {
  readonly scenario: Scenario;
  readonly question: Question;
  readonly comparison: Comparison;
}

export function CompareControls({ scenario, question, comparison }: ControlsProps): ReactElement {
  const ask = (change: Partial<Question>): void =>
    goTo(addressOf("compare", scenario.id, { ...question, ...change }));
  return (
    <section className="compare-controls" aria-label={controls.title}>
      <Plans scenario={scenario} question={question} ask={ask} />
      <fieldset className="segments">
        <legend>{controls.runs}</legend>
        {runChoices(question).map(({ runs, wanted }) => (
          <label key={runs}>
            <input
              type="radio"
              name="runs"
              checked={futuresWanted(question) === wanted}
              onChange={() => ask({ runs })}
            />
            <span>{wanted}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="segments">
        <legend>{controls.vary}</legend>
        {VARY_CHOICES.map((vary) => (
          <label key={vary} title={varyHelp({ ...question, vary })}>
            <input type="radio" name="vary" checked={question.vary === vary} onChange={() => ask({ vary })} />
            <span>{controls.varies[vary]}</span>
          </label>
        ))}
      </fieldset>
      <Progress question={question} comparison={comparison} />
      {question.vary === "luck" ? null : (
        <WorldsChoice worlds={question.worlds} onChoose={(worlds) => ask({ worlds })} />
      )}
    </section>
  );
}

interface PlansProps extends Pick<ControlsProps, "scenario" | "question"> {
  readonly ask: (change: Partial<Question>) => void;
}

function Plans({ scenario, question, ask }: PlansProps): ReactElement {
  const titleOf = titlesOf(scenario);
  const { plans } = question;
  const change = (id: string, wanted: boolean): void =>
    ask({ plans: wanted ? [...plans, id] : plans.filter((each) => each !== id) });
  return (
    <fieldset className="plans">
      <legend>{controls.plans}</legend>
      <span className="plan plan-fixed" title={scenario.leaveAsIs?.plain}>
        <StrokeKey at={0} />
        <span>
          {titleOf(LEAVE_AS_IS)} <small>{controls.fixed}</small>
        </span>
      </span>
      {optionsOf(scenario)
        .filter(({ id }) => id !== LEAVE_AS_IS)
        .map(({ id, plain }) => {
          const isChosen = plans.includes(id);
          return (
            <label key={id} className="plan" title={plain}>
              <input
                type="checkbox"
                checked={isChosen}
                disabled={isChosen ? plans.length === 1 : plans.length >= MOST_PLANS}
                onChange={({ target }) => change(id, target.checked)}
              />
              {isChosen ? <StrokeKey at={1 + plans.indexOf(id)} /> : null}
              <span>{titleOf(id)}</span>
            </label>
          );
        })}
      {optionsOf(scenario).length > MOST_PLANS + 1 ? <small className="hint">{controls.most}</small> : null}
    </fieldset>
  );
}

function Progress({ question, comparison }: Pick<ControlsProps, "question" | "comparison">): ReactElement {
  const { arrived, gathered, stop, goOn } = comparison;
  const { running, failure, replaced } = gathered;
  const wanted = futuresWanted(question);
  const isWhole = arrived >= wanted;
  const said = isWhole
    ? controls.done(wanted)
    : running
      ? controls.progress(arrived, wanted)
      : controls.stopped(arrived, wanted);
  return (
    <div className="compare-progress">
      <p>
        <span className="progress-said">{said}</span>{" "}
        <abbr className="tag" title={varyHelp(question)}>
          {controls.varies[question.vary]}
        </abbr>
      </p>
      {isWhole ? null : (
        <>
          <progress value={arrived} max={wanted} aria-label={said} />
          <button type="button" onClick={running ? stop : goOn}>
            {running ? controls.stop : controls.goOn}
          </button>
        </>
      )}
      {replaced > 0 ? <output className="notice">{compare.replaced}</output> : null}
      {failure === null ? null : (
        <p role="alert" className="failure">
          {compare.failed(failure)}
        </p>
      )}
    </div>
  );
}
