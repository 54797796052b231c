/** One scenario in the list: a glance at it, its question, its size, what it is not, and ways in. */
import { memo } from "react";
import type { ReactElement } from "react";
import { extentOf } from "../../scenario/about.ts";
import type { Extent } from "../../scenario/about.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { lab } from "../../words/en/lab.ts";
import { scenarioList as words } from "../../words/en/scenario-list.ts";
import { questionAsked } from "./listing.ts";
import { ScenarioScore } from "./scenario-score.tsx";

const { scenarios: shared } = lab;

export const ScenarioCard = memo(function ScenarioCard({ scenario }: { readonly scenario: Scenario }): ReactElement {
  const { id, title, claim, summary, isNot, knownOn } = scenario;
  const extent = extentOf(scenario);
  return (
    <article className="card">
      <ScenarioScore scenario={scenario} />
      <h3>{title}</h3>
      <p className="asks">{questionAsked(scenario)}</p>
      <p className="size">
        {words.size(extent.bodies, extent.places, extent.years)} · {words.plans(extent.plans, extent.events)}
        {knownOn === undefined ? "" : ` · ${shared.knownOn(knownOn)}`}
      </p>
      <p className="badge" data-claim={claim}>
        {shared.claims[claim]}
      </p>
      <details>
        <summary aria-label={`${words.more}: ${title}`}>{words.more}</summary>
        <p>{summary}</p>
        <p>{isNot}</p>
        <p className="hint">{toldOfSources(extent)}</p>
      </details>
      <p className="actions">
        <a href={`#/bench/${id}`} aria-label={`${shared.watch}: ${title}`}>
          {shared.watch}
        </a>
        {extent.plans < 2 ? null : (
          <a href={`#/compare/${id}`} aria-label={`${shared.compare}: ${title}`}>
            {shared.compare}
          </a>
        )}
        <a href={`#/edit/${id}`} aria-label={`${words.edit}: ${title}`}>
          {words.edit}
        </a>
      </p>
    </article>
  );
});

function toldOfSources({ events, sourced }: Extent): string {
  if (events === 0) return words.noEvents;
  return sourced === events ? words.allSourced(events) : words.sources(sourced, events);
}
