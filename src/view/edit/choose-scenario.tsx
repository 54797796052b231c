/** What to begin an edit with: one's own scenarios, a file, or one that comes with Joinery. */
import type { ReactElement } from "react";
import { edit } from "../../words/en/edit.ts";
import { OwnScenarios } from "../keep/own-scenarios.tsx";
import { ScenarioChoices } from "../scenarios/scenario-choices.tsx";
import "./edit.css";

const { choose: words } = edit;

export function ChooseScenario({ missing }: { readonly missing: string | null }): ReactElement {
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
      <ScenarioChoices screen="edit" />
    </section>
  );
}
