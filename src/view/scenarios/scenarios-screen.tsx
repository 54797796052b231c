/** The scenarios: histories, ideas and one's own, found by a word or by what they are about. */
import { useDeferredValue, useEffect, useState } from "react";
import type { ReactElement } from "react";
import { GROUPS, inGroup } from "../../scenario/about.ts";
import { shippedScenarios } from "../../scenario/library.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { lab } from "../../words/en/lab.ts";
import { scenarioList as words } from "../../words/en/scenario-list.ts";
import { OwnScenarios } from "../keep/own-scenarios.tsx";
import { FindScenarios } from "./find-scenarios.tsx";
import { NO_WISH, addressOfWish, isWished, wishOf } from "./listing.ts";
import type { Wish } from "./listing.ts";
import { ScenarioCard } from "./scenario-card.tsx";
import "../styles/pieces.css";
import "./scenarios.css";

/** Shaped as what is coming, so that nothing jumps. */
const SKELETONS = Array.from({ length: 6 }, (_, at) => at);

export function ScenariosScreen({ search }: { readonly search: URLSearchParams }): ReactElement {
  const [shipped, setShipped] = useState<readonly Scenario[] | null>(null);
  useEffect(() => void shippedScenarios().then(setShipped), []);
  return (
    <section className="wide scenario-list">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p className="actions">
        <a href="#/network">{words.network}</a>
      </p>
      {shipped === null ? <Waiting /> : <Found shipped={shipped} begun={wishOf(search)} />}
      <OwnScenarios />
    </section>
  );
}

function Waiting(): ReactElement {
  return (
    <>
      <output className="loading">{lab.loading}</output>
      <ul className="cards" aria-hidden="true">
        {SKELETONS.map((each) => (
          <li key={each} className="card waiting" />
        ))}
      </ul>
    </>
  );
}

interface FoundProps {
  readonly shipped: readonly Scenario[];
  readonly begun: Wish;
}

function Found({ shipped, begun }: FoundProps): ReactElement {
  const [wish, setWish] = useState(begun);
  const settled = useDeferredValue(wish);
  const found = shipped.filter((scenario) => isWished(scenario, settled));
  const change = (next: Wish): void => {
    setWish(next);
    // The address follows without a step in the history, so that Back leaves the list.
    history.replaceState(history.state, "", addressOfWish(next));
  };
  return (
    <>
      <FindScenarios wish={wish} onWish={change} told={words.shown(found.length, shipped.length)} />
      {found.length > 0 ? (
        <>
          <Jumps found={found} />
          <p className="caveat">{words.glance}</p>
        </>
      ) : (
        <p className="nothing">
          {words.nothing}{" "}
          <button type="button" onClick={() => change(NO_WISH)}>
            {words.again}
          </button>
        </p>
      )}
      {GROUPS.map((group) => (
        <Group key={group} group={group} scenarios={inGroup(found, group)} />
      ))}
    </>
  );
}

/** The fragment is the route, so a jump moves the focus and leaves the address alone. */
const jumpTo = (id: string): void => {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
};

function Jumps({ found }: { readonly found: readonly Scenario[] }): ReactElement {
  const counts = GROUPS.map((group) => ({ group, count: inGroup(found, group).length }));
  return (
    <nav className="jumps" aria-label={words.jump}>
      {counts.map(({ group, count }) =>
        count === 0 ? null : (
          <button key={group} type="button" onClick={() => jumpTo(`group-${group}`)}>
            {words.jumps[group](count)}
          </button>
        ),
      )}
      <button type="button" onClick={() => jumpTo("mine-title")}>
        {words.jumps.own}
      </button>
    </nav>
  );
}

interface GroupProps {
  readonly group: (typeof GROUPS)[number];
  readonly scenarios: readonly Scenario[];
}

function Group({ group, scenarios }: GroupProps): ReactElement | null {
  if (scenarios.length === 0) return null;
  const title = `group-${group}`;
  return (
    <section aria-labelledby={title}>
      <h2 id={title} tabIndex={-1}>
        {words.groups[group]}
      </h2>
      <p>{words.groupLeads[group]}</p>
      <ul className="cards">
        {scenarios.map((scenario) => (
          <li key={scenario.id}>
            <ScenarioCard scenario={scenario} />
          </li>
        ))}
      </ul>
    </section>
  );
}
