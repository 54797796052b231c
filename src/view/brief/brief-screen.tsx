/** The brief's door: the scenario it is of, and its futures, which are those of the comparison where they are there. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";
import { underCondition } from "../../scenario/conditions.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { brief } from "../../words/en/brief.ts";
import { compare } from "../../words/en/compare.ts";
import type { ScreenProps } from "../app.tsx";
import { futuresWanted, plansOf, questionOf } from "../compare/address.ts";
import { InWorlds } from "../compare/in-worlds.tsx";
import { useComparison } from "../compare/use-comparison.ts";
import { useScenario } from "../keep/scenarios.ts";
import { Skeleton } from "../skeleton.tsx";
import { BriefSheet } from "./brief-sheet.tsx";
import { PackScreen } from "./pack-screen.tsx";
import "../styles/pieces.css";
import "../compare/stress.css";
import "./brief.css";
import "./deck.css";

export function BriefScreen({ subject, search }: ScreenProps): ReactElement {
  const scenario = useScenario(subject);
  if (scenario === undefined) return <Skeleton shape="sheet" />;
  if (scenario === null || plansOf(scenario).length === 0)
    return (
      <section className="statement">
        <h1>{brief.eyebrow}</h1>
        <p className="failure">{scenario === null ? compare.missing(subject) : compare.noPlans}</p>
        <p className="actions">
          <a href="#/compare">{compare.choose.title}</a>
          <a href="#/plan">{compare.choose.plan}</a>
        </p>
      </section>
    );
  return (
    <InWorlds scenario={scenario} screen="brief" search={search}>
      {(worlds) => <BriefOf key={scenario.id} scenario={scenario} search={search} worlds={worlds} />}
    </InWorlds>
  );
}

interface BriefOfProps {
  readonly scenario: Scenario;
  readonly search: URLSearchParams;
  readonly worlds: WorldSet;
}

function BriefOf({ scenario, search, worlds }: BriefOfProps): ReactElement {
  const text = search.toString();
  const question = useMemo(
    () => questionOf(scenario, new URLSearchParams(text), worlds),
    [scenario, text, worlds],
  );
  const wanted = futuresWanted(question);
  const { condition } = question;
  const under = useMemo(() => underCondition(scenario, condition), [scenario, condition]);
  const comparison = useComparison(under, question);
  const as = search.get("as");
  const { arrived, gathered, rows } = comparison;
  // A brief is written once, from all the futures asked for: a page of paper cannot get better later.
  if (gathered.running || rows.length === 0)
    return (
      <Skeleton shape="sheet" title={scenario.title}>
        <p>{brief.waiting(arrived, wanted)}</p>
        <progress value={arrived} max={wanted} aria-label={brief.waiting(arrived, wanted)} />
        {gathered.failure === null ? null : (
          <p role="alert" className="failure">
            {compare.failed(gathered.failure)}
          </p>
        )}
      </Skeleton>
    );
  if (as === "pack") return <PackScreen scenario={scenario} question={question} comparison={comparison} />;
  return (
    <BriefSheet
      scenario={under}
      base={scenario}
      question={question}
      comparison={comparison}
      isDeck={as === "deck"}
    />
  );
}
