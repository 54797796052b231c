/** The shipped scenarios, one card each: the question, what it is not, and two ways in. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { shippedScenarios } from "../../scenario/library.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { keepWords } from "../../words/en/keep.ts";
import { lab } from "../../words/en/lab.ts";
import { OwnScenarios } from "../keep/own-scenarios.tsx";

const { scenarios: words } = lab;

export function ScenariosScreen(): ReactElement {
  const [scenarios, setScenarios] = useState<readonly Scenario[] | null>(null);
  useEffect(() => void shippedScenarios().then(setScenarios), []);
  return (
    <section className="wide">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {scenarios === null ? (
        <p className="loading">{lab.loading}</p>
      ) : (
        <ul className="cards">
          {scenarios.map((scenario) => (
            <li key={scenario.id}>
              <Card scenario={scenario} />
            </li>
          ))}
        </ul>
      )}
      <OwnScenarios />
    </section>
  );
}

function Card({
  scenario: { id, title, summary, claim, isNot, months, options },
}: {
  readonly scenario: Scenario;
}): ReactElement {
  const plans = options?.length ?? 0;
  return (
    <article className="card">
      <h2>{title}</h2>
      <p className="badge">
        {words.claims[claim]} · {words.years(Math.round(months / 12))} · {words.plans(plans)}
      </p>
      <p>{summary}</p>
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
      </p>
    </article>
  );
}
