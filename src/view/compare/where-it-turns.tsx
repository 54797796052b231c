/** Where the answer turns, on the page: one thing is moved, and a strip shows the answer along it. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { Strain } from "../../analysis/discovery/strains.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { breaking, turning as words } from "../../words/en/breaking.ts";
import type { Question } from "./address.ts";
import { Choice } from "./choice.tsx";
import { lineSaid } from "./lines.ts";
import { outcomesOf, titlesOf } from "./outcomes-of.ts";
import { factorName, factorValue } from "./strain-words.ts";
import { movable, plannedAt, runTurning, runsTried, stretchesOf, turningOf } from "./turning.ts";
import type { Turning, TurningQuestion } from "./turning.ts";
import { answerSaid, turningSaid } from "./turning-said.ts";
import { HeadRow } from "../head-row.tsx";

interface TurnsProps {
  readonly scenario: Scenario;
  readonly question: Question;
}

export function WhereItTurns({ scenario, question }: TurnsProps): ReactElement {
  const { plans, seed, vary, worlds, runs, lines } = question;
  const titleOf = titlesOf(scenario);
  const [chosenPlan, setPlan] = useState(plans[0]);
  const plan = plans.includes(chosenPlan) ? chosenPlan : plans[0];
  const strains = useMemo(() => movable(scenario, plan), [scenario, plan]);
  const [chosen, setStrain] = useState<string>(strains[0].id);
  const strain = strains.find(({ id }) => id === chosen) ?? strains[0];
  const [outcome] = outcomesOf(scenario);
  const line = lines[outcome];
  const asked = useMemo(
    (): TurningQuestion => ({ plan, outcome, line, strain, seed, vary, worlds, runs }),
    [plan, outcome, line, strain, seed, vary, worlds, runs],
  );
  const turning = useStore(useMemo(() => turningOf(scenario, asked), [scenario, asked]));
  return (
    <div className="switching">
      <p className="stress-lead">
        {words.lead} {lineSaid(outcome, line)}
      </p>
      <div className="turning-asked">
        <Choice
          label={breaking.plan}
          value={plan}
          choices={plans.map((each) => [each, titleOf(each)] as const)}
          isShut={turning.running}
          onChange={setPlan}
        />
        <Choice
          label={words.what}
          value={strain.id}
          choices={strains.map(({ id }) => [id, factorName(id)] as const)}
          isShut={turning.running}
          onChange={setStrain}
        />
        <Run
          key={JSON.stringify({ ...asked, worlds: worlds.print })}
          scenario={scenario}
          asked={asked}
          turning={turning}
        />
      </div>
      {turning.tried.length < 2 ? null : (
        <Strip
          turning={turning}
          strain={strain}
          planned={plannedAt(scenario, plan, strain)}
          futures={runsTried(question)}
        />
      )}
    </div>
  );
}

interface RunProps {
  readonly scenario: Scenario;
  readonly asked: TurningQuestion;
  readonly turning: Turning;
}

function Run({ scenario, asked, turning }: RunProps): ReactElement | null {
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  const { running, tried, switches, failure } = turning;
  if (switches !== null) return null;
  return (
    <>
      <button
        type="button"
        className={running ? undefined : "primary"}
        onClick={() => {
          if (running) stop.current();
          else stop.current = runTurning(scenario, asked);
        }}
      >
        {running ? words.stop : words.run}
      </button>
      {running ? <output>{words.progress(tried.length)}</output> : null}
      {failure === null ? null : (
        <p role="alert" className="failure">
          {words.failed(failure)}
        </p>
      )}
    </>
  );
}

interface StripProps {
  readonly turning: Turning;
  readonly strain: Strain;
  readonly planned: number | undefined;
  readonly futures: number;
}

const VERDICT_OF: Readonly<Record<string, string>> = { holds: "usually-better", fails: "usually-worse" };

function Strip({ turning, strain, planned, futures }: StripProps): ReactElement {
  const { tried, switches } = turning;
  const { id, low, high } = strain;
  const share = (at: number): string => `${(100 * (at - low)) / (high - low)}%`;
  const isInside = planned !== undefined && planned >= low && planned <= high;
  return (
    <div className="turning-found" aria-live="polite">
      {switches === null
        ? null
        : turningSaid(tried, strain).map((said) => (
            <p key={said} className="break-finding">
              {said}
            </p>
          ))}
      <div className="turning-strip" aria-hidden="true">
        {stretchesOf(tried).map(({ from, to, answer }) => (
          <span
            key={from}
            data-verdict={VERDICT_OF[answer] ?? answer}
            style={{ insetInlineStart: share(from), inlineSize: `${(100 * (to - from)) / (high - low)}%` }}
          >
            <b>{answerSaid(answer)}</b>
          </span>
        ))}
        {isInside ? (
          <i style={{ insetInlineStart: share(planned) }}>
            <small>{words.planned(factorValue(id, planned))}</small>
          </i>
        ) : null}
      </div>
      <p className="turning-ends" aria-hidden="true">
        <span>{factorValue(id, low)}</span> <span>{factorName(id)}</span> <span>{factorValue(id, high)}</span>
      </p>
      <details>
        <summary>{words.caption(factorName(id))}</summary>
        <table>
          <HeadRow names={[words.value, words.answer]} />
          <tbody>
            {tried.map(({ at, answer }) => (
              <tr key={at}>
                <td>{factorValue(id, at)}</td>
                <td>{answerSaid(answer)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p className="hint">{words.steps(futures)}</p>
    </div>
  );
}
