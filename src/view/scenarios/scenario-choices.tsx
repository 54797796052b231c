/** The scenarios that come with Joinery, by title and question: a way to a screen that needs one. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { shippedScenarios } from "../../scenario/library.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { questionAsked } from "./listing.ts";
import "./scenario-choices.css";

export function ScenarioChoices({ screen }: { readonly screen: "bench" | "edit" }): ReactElement {
  const [shipped, setShipped] = useState<readonly Scenario[]>([]);
  useEffect(() => void shippedScenarios().then(setShipped), []);
  return (
    <ul className="scenario-choices">
      {shipped.map((scenario) => (
        <li key={scenario.id}>
          <a href={`#/${screen}/${scenario.id}`}>{scenario.title}</a>
          <p>{questionAsked(scenario)}</p>
        </li>
      ))}
    </ul>
  );
}
