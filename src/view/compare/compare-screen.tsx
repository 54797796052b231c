/** The comparison's door: the scenario it is of, or a choice of those that have plans. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { shippedScenarios } from "../../scenario/library.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { compare } from "../../words/en/compare.ts";
import type { ScreenProps } from "../app.tsx";
import { ownScenarios, useScenario } from "../keep/scenarios.ts";
import { questionAsked } from "../scenarios/listing.ts";
import { Skeleton } from "../skeleton.tsx";
import { plansOf } from "./address.ts";
import { ComparisonPage } from "./comparison-page.tsx";
import { InWorlds } from "./in-worlds.tsx";
import { openWorkshop } from "./kept-workshops.ts";
import type { OpenWorkshop } from "./kept-workshops.ts";
import "../styles/pieces.css";
import "./compare.css";
import "./stress.css";
import "./workshop.css";

export function CompareScreen({ subject, search }: ScreenProps): ReactElement {
  return subject === "" ? <Choose /> : <Of subject={subject} search={search} />;
}

function Of({ subject, search }: ScreenProps): ReactElement {
  const scenario = useScenario(subject);
  if (scenario === undefined) return <Skeleton shape="comparison" />;
  if (scenario === null) return <Choose missing={subject} />;
  if (plansOf(scenario).length === 0) return <NoPlans scenario={scenario} />;
  return <Opened key={scenario.id} scenario={scenario} search={search} />;
}

/** The comparison waits for its workshop, so that it goes on where a room left it. */
function Opened({
  scenario,
  search,
}: {
  readonly scenario: Scenario;
  readonly search: URLSearchParams;
}): ReactElement {
  const [workshop, setWorkshop] = useState<OpenWorkshop | null>(null);
  useEffect(() => {
    const now = { wanted: true };
    void openWorkshop(scenario).then((opened) => now.wanted && setWorkshop(opened));
    return () => void (now.wanted = false);
  }, [scenario]);
  if (workshop === null) return <Skeleton shape="comparison" title={scenario.title} />;
  return (
    <InWorlds scenario={scenario} screen="compare" search={search}>
      {(worlds) => <ComparisonPage workshop={workshop} search={search} worlds={worlds} />}
    </InWorlds>
  );
}

function NoPlans({ scenario }: { readonly scenario: Scenario }): ReactElement {
  return (
    <section className="statement">
      <h1>{scenario.title}</h1>
      <p>{compare.noPlans}</p>
      <p className="actions">
        <a href={`#/bench/${encodeURIComponent(scenario.id)}`}>{compare.watch}</a>
        <a href="#/plan">{compare.choose.plan}</a>
      </p>
    </section>
  );
}

function Choose({ missing }: { readonly missing?: string }): ReactElement {
  const { choose } = compare;
  const [shipped, setShipped] = useState<readonly Scenario[]>([]);
  const [own, setOwn] = useState<readonly Scenario[]>([]);
  useEffect(() => {
    void shippedScenarios().then(setShipped);
    void ownScenarios().then(setOwn);
  }, []);
  return (
    <section className="wide compare-choose">
      <h1>{choose.title}</h1>
      {missing === undefined ? null : <p className="failure">{compare.missing(missing)}</p>}
      <p className="lead">{choose.lead}</p>
      <p className="actions">
        <a className="door" href="#/plan">
          {choose.plan}
        </a>
      </p>
      <Questions title={choose.own} scenarios={own} />
      <Questions title={choose.shipped} scenarios={shipped} />
    </section>
  );
}

function Questions({
  title,
  scenarios,
}: {
  readonly title: string;
  readonly scenarios: readonly Scenario[];
}): ReactElement | null {
  const comparable = scenarios.filter((scenario) => plansOf(scenario).length > 0);
  if (comparable.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul className="questions">
        {comparable.map((scenario) => (
          <li key={scenario.id}>
            <a href={`#/compare/${encodeURIComponent(scenario.id)}`}>{scenario.title}</a>
            <p className="asks">{questionAsked(scenario)}</p>
            <p className="caveat">{compare.choose.plans(plansOf(scenario).length)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
