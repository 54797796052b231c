/** What to begin an edit with: one's own scenarios, a file, or one that comes with Joinery. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { shippedScenarios } from "../../scenario/library.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { edit } from "../../words/en/edit.ts";
import { OwnScenarios } from "../keep/own-scenarios.tsx";
import { questionAsked } from "../scenarios/listing.ts";
import "./edit.css";

const { choose: words } = edit;

export function ChooseScenario({ missing }: { readonly missing: string | null }): ReactElement {
  const [shipped, setShipped] = useState<readonly Scenario[]>([]);
  useEffect(() => void shippedScenarios().then(setShipped), []);
  return (
    <section className="wide">
      <h1>{words.title}</h1>
      {missing === null ? null : (
        <p className="failure" role="alert">
          {words.missing(missing)}
        </p>
      )}
      <p className="lead">{words.lead}</p>
      <OwnScenarios />
      <h2>{words.shipped}</h2>
      <ul className="choose-list">
        {shipped.map((scenario) => (
          <li key={scenario.id}>
            <a href={`#/edit/${scenario.id}`}>{scenario.title}</a>
            <p>{questionAsked(scenario)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
