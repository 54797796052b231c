/** The scenarios, shipped and own, one card each: a glance at it, the question, what it is not, and ways in. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { shippedScenarios } from "../../scenario/library.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { keepWords } from "../../words/en/keep.ts";
import { lab } from "../../words/en/lab.ts";
import { OwnScenarios } from "../keep/own-scenarios.tsx";
import { ScenarioScore } from "./scenario-score.tsx";
import "./scenarios.css";

const { scenarios: words } = lab;

/** Shaped as what is coming, so that nothing jumps. */
const SKELETONS = Array.from({ length: 6 }, (_, at) => at);

export function ScenariosScreen(): ReactElement {
  const [shipped, setShipped] = useState<readonly Scenario[] | null>(null);
  useEffect(() => void shippedScenarios().then(setShipped), []);
  return (
    <section className="wide">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p className="caveat">{words.glance}</p>
      <p className="actions">
        <a href="#/network">{words.network}</a>
      </p>
      {shipped === null ? (
        <>
          <output className="loading">{lab.loading}</output>
          <ul className="cards" aria-hidden="true">
            {SKELETONS.map((each) => (
              <li key={each} className="card waiting" />
            ))}
          </ul>
        </>
      ) : (
        <Cards scenarios={shipped} />
      )}
      <OwnScenarios />
    </section>
  );
}

function Cards({ scenarios }: { readonly scenarios: readonly Scenario[] }): ReactElement {
  return (
    <ul className="cards">
      {scenarios.map((scenario) => (
        <li key={scenario.id}>
          <Card scenario={scenario} />
        </li>
      ))}
    </ul>
  );
}

function Card({ scenario }: { readonly scenario: Scenario }): ReactElement {
  const { id, title, summary, claim, isNot, months, options, knownOn } = scenario;
  const plans = options?.length ?? 0;
  return (
    <article className="card">
      <ScenarioScore scenario={scenario} />
      <h3>{title}</h3>
      <p className="badge" data-claim={claim}>
        {words.claims[claim]}
      </p>
      <p>{summary}</p>
      <p className="caveat">
        {words.years(Math.round(months / 12))} · {words.plans(plans)}
        {knownOn === undefined ? "" : ` · ${words.knownOn(knownOn)}`}
      </p>
      <p className="caveat">{isNot}</p>
      <p className="actions">
        <a href={`#/bench/${id}`} aria-label={`${words.watch}: ${title}`}>
          {words.watch}
        </a>
        <a href={`#/edit/${id}`} aria-label={`${keepWords.edit}: ${title}`}>
          {keepWords.edit}
        </a>
        {plans === 0 ? null : (
          <a href={`#/compare/${id}`} aria-label={`${words.compare}: ${title}`}>
            {words.compare}
          </a>
        )}
        <a href={`#/edit/${id}`} aria-label={`${words.edit}: ${title}`}>
          {words.edit}
        </a>
      </p>
    </article>
  );
}
