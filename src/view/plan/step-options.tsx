/** The plan as it will be compared: whom it changes and how much, what is coming anyway, and safer versions of it. */
import { useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { problemText } from "../../words/en/problem-sentence.ts";
import { plan as words } from "../../words/en/plan.ts";
import { keepScenario } from "../keep/scenarios.ts";
import { casesOf } from "./cases.ts";
import { MOST_SAFEGUARDS, PIPELINE, draft } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { PlanTimeline } from "./plan-timeline.tsx";
import { Problem, Question } from "./question.tsx";
import { SIZES, answered, safeguardsFor, scenarioOfDraft, sizeOf } from "./scenario-of-draft.ts";
import type { Answered } from "./scenario-of-draft.ts";

const { options } = words;

export function StepOptions(): ReactElement | null {
  const now = useStore(draft);
  const [last, setLast] = useState<Answered | null>(() => answered(now));
  const plan = answered(now);
  if (plan !== null && plan !== last && JSON.stringify(plan) !== JSON.stringify(last)) setLast(plan);
  // While a figure is being typed that cannot be read, the picture stays as it last was.
  const shown = plan ?? last;
  if (shown === null) return null;
  return (
    <Question title={options.title} lead={options.lead}>
      <Whom plan={shown} now={now} />
      <PlanTimeline plan={shown} />
      <Picks plan={shown} />
      <Compare plan={plan} />
    </Question>
  );
}

function Whom({ plan, now }: { readonly plan: Answered; readonly now: Draft }): ReactElement {
  const { kind, place } = plan;
  const range = SIZES[kind];
  const isBad = sizeOf(now, kind) === null;
  return (
    <div className="dates">
      <label className="field">
        <span>{options.whom}</span>
        <select value={plan.case.id} onChange={({ target }) => draft.setState({ whom: target.value })}>
          {casesOf(kind, place).map(({ id }) => (
            <option key={id} value={id}>
              {words.cases[id]}
            </option>
          ))}
        </select>
      </label>
      {range === null ? null : (
        <label className="field">
          <span>{options.sizes[range.what][0]}</span>
          {isBad ? <Problem id="problem-size" text={options.badSize(range.from, range.to)} /> : null}
          <input
            type="text"
            inputMode="numeric"
            value={now.size ?? String(range.usual)}
            maxLength={3}
            aria-invalid={isBad}
            aria-describedby={isBad ? "problem-size" : "hint-size"}
            onChange={({ target }) => draft.setState({ size: target.value })}
          />
          <small className="hint" id="hint-size">
            {options.sizes[range.what][1]}
          </small>
        </label>
      )}
    </div>
  );
}

function Picks({ plan }: { readonly plan: Answered }): ReactElement {
  const { safeguards, pipeline } = plan;
  const isFull = safeguards.length >= MOST_SAFEGUARDS;
  return (
    <>
      <fieldset className="picks">
        <legend>{options.safeguards}</legend>
        <div className="choices">
          {safeguardsFor(plan).map((each) => (
            <Pick
              key={each}
              text={words.safeguards[each]}
              isChosen={safeguards.includes(each)}
              isShut={!safeguards.includes(each) && isFull}
              choose={(wanted) =>
                draft.setState({
                  safeguards: wanted ? [...safeguards, each] : safeguards.filter((other) => other !== each),
                })
              }
            />
          ))}
        </div>
        {isFull ? <p className="hint">{options.safeguardsFull}</p> : null}
      </fieldset>
      <fieldset className="picks">
        <legend>{options.pipeline}</legend>
        <p className="hint">{options.pipelineLead}</p>
        <div className="choices">
          {PIPELINE.map((each) => (
            <Pick
              key={each}
              text={words.pipeline[each]}
              isChosen={pipeline.includes(each)}
              isShut={false}
              choose={(wanted) =>
                draft.setState({
                  pipeline: wanted ? [...pipeline, each] : pipeline.filter((other) => other !== each),
                })
              }
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

interface PickProps {
  readonly text: readonly [string, string];
  readonly isChosen: boolean;
  readonly isShut: boolean;
  readonly choose: (wanted: boolean) => void;
}

function Pick({ text: [name, says], isChosen, isShut, choose }: PickProps): ReactElement {
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={isChosen}
        disabled={isShut}
        onChange={({ target }) => choose(target.checked)}
      />
      <Says name={name} says={says} />
    </label>
  );
}

function Says({ name, says }: { readonly name: string; readonly says: string }): ReactElement {
  return (
    <span>
      <strong>{name}</strong>
      <span>{says}</span>
    </span>
  );
}

/** Checks the plan as any scenario is checked, keeps it, and goes on to the comparison. */
function Compare({ plan }: { readonly plan: Answered | null }): ReactElement {
  const [state, setState] = useState<{ readonly busy: boolean; readonly problems: readonly string[] }>({
    busy: false,
    problems: [],
  });
  const go = async (search: string): Promise<void> => {
    if (plan === null) return;
    setState({ busy: true, problems: [] });
    // The schemas are large: they come only now.
    const { checkScenario } = await import("../../scenario/check.ts");
    const { scenario, problems } = checkScenario(scenarioOfDraft(plan));
    if (scenario === null) return setState({ busy: false, problems: problems.map(problemText) });
    await keepScenario(scenario);
    location.hash = `#/compare/${scenario.id}${search}`;
  };
  return (
    <>
      {state.problems.length === 0 ? null : (
        <div role="alert" className="failure">
          <p>{options.failed}</p>
          <ul>
            {state.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="actions">
        <button
          type="button"
          className="primary"
          disabled={state.busy || plan === null}
          onClick={() => void go("")}
        >
          {state.busy ? options.checking : options.compare}
        </button>
        <button type="button" disabled={state.busy || plan === null} onClick={() => void go("?guess=1")}>
          {options.guess}
        </button>
      </p>
    </>
  );
}
