/** What is compared: plans beside *leave as is*, how many futures, and how far they have come. */
import type { ReactElement } from "react";
import { KEPT_WORLDS } from "../../analysis/calibration/kept-worlds.ts";
import { LEAVE_AS_IS, optionsOf } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { compare } from "../../words/en/compare.ts";
import { MOST_PLANS, RUN_CHOICES, VARY_CHOICES, addressOf, goTo } from "./address.ts";
import type { Question, Vary } from "./address.ts";
import { StrokeKey } from "./stroke-key.tsx";
import { titlesOf } from "./outcomes-of.ts";
import type { Comparison } from "./use-comparison.ts";

const { controls } = compare;

/** What differs between futures, in a sentence. */
export const varyHelp = (vary: Vary): string =>
  vary === "luck"
    ? controls.varyHelp.luck
    : controls.varyHelp.both(KEPT_WORLDS.worlds.length, KEPT_WORLDS.tried);

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
        {RUN_CHOICES.map((runs) => (
          <label key={runs}>
            <input type="radio" name="runs" checked={question.runs === runs} onChange={() => ask({ runs })} />
            <span>{runs}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="segments">
        <legend>{controls.vary}</legend>
        {VARY_CHOICES.map((vary) => (
          <label key={vary} title={varyHelp(vary)}>
            <input type="radio" name="vary" checked={question.vary === vary} onChange={() => ask({ vary })} />
            <span>{controls.varies[vary]}</span>
          </label>
        ))}
      </fieldset>
      <Progress question={question} comparison={comparison} />
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
  const isWhole = arrived >= question.runs;
  const said = isWhole
    ? controls.done(question.runs)
    : running
      ? controls.progress(arrived, question.runs)
      : controls.stopped(arrived, question.runs);
  return (
    <div className="compare-progress">
      <p>
        <span className="progress-said">{said}</span>{" "}
        <abbr className="tag" title={varyHelp(question.vary)}>
          {controls.varies[question.vary]}
        </abbr>
      </p>
      {isWhole ? null : (
        <>
          <progress value={arrived} max={question.runs} aria-label={said} />
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
