/** One comparison: what is compared, what the futures say at a glance, then outcome by outcome. */
import { useEffect, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";
import { underCondition } from "../../scenario/conditions.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { compare } from "../../words/en/compare.ts";
import { stress } from "../../words/en/stress.ts";
import { exporting } from "../../words/en/export.ts";
import { lab } from "../../words/en/lab.ts";
import { ProvenanceProvider } from "../export/provenance.tsx";
import { keepScenario } from "../keep/scenarios.ts";
import { KeepComparison } from "../keep/keep-comparison.tsx";
import { addressOf, futuresWanted, questionOf, sharedWorlds } from "./address.ts";
import type { Question } from "./address.ts";
import { CompareControls } from "./compare-controls.tsx";
import { Guess, guessesAsked } from "./guess.tsx";
import type { Guesses } from "./guess.tsx";
import { OutcomeSection } from "./outcome-section.tsx";
import type { OutcomeShown } from "./outcome-pictures.ts";
import { marksOf, outcomesOf, spanOf, titlesOf } from "./outcomes-of.ts";
import { findingOf } from "./say.ts";
import { StressTest } from "./stress-test.tsx";
import { TakeAway, digestSaid } from "./take-away.tsx";
import { useComparison } from "./use-comparison.ts";
import type { Comparison } from "./use-comparison.ts";
import { VerdictTable } from "./verdict-table.tsx";
import { varySaid } from "./worlds-said.ts";
import { WhatBreaks } from "./what-breaks.tsx";
import { WhereItTurns } from "./where-it-turns.tsx";
import { WorkshopPanel } from "./workshop-panel.tsx";
import { holdingAfter, standing, workshopOf } from "./workshop.ts";

interface PageProps {
  readonly scenario: Scenario;
  readonly search: URLSearchParams;
  /** The believable worlds that the address asks for. */
  readonly worlds: WorldSet;
}

export function ComparisonPage({ scenario: begun, search, worlds }: PageProps): ReactElement {
  const workshop = useMemo(() => workshopOf(begun), [begun]);
  const { root, moves, at } = useStore(workshop);
  const scenario = useMemo(() => standing(root, holdingAfter(moves, at)), [root, moves, at]);
  useEffect(() => {
    // What stands on the page can be opened, shared and made into a brief.
    if (scenario !== root) void keepScenario(scenario);
  }, [scenario, root]);
  const text = search.toString();
  const question = useMemo(
    () => questionOf(scenario, new URLSearchParams(text), worlds),
    [scenario, text, worlds],
  );
  const wanted = futuresWanted(question);
  const { condition } = question;
  const under = useMemo(() => underCondition(scenario, condition), [scenario, condition]);
  const comparison = useComparison(under, question);
  const [guesses, setGuesses] = useState<Guesses | null>(search.has("guess") ? null : {});
  return (
    <article className="compare">
      <Head scenario={scenario} question={question} />
      <CompareControls scenario={scenario} question={question} comparison={comparison} />
      {guesses === null ? (
        <Guess
          asked={guessesAsked(question.plans, outcomesOf(scenario))}
          titleOf={titlesOf(scenario)}
          onDone={setGuesses}
        />
      ) : (
        <ProvenanceProvider
          scenario={scenario.title}
          runs={comparison.runs.length}
          seed={question.seed}
          statistic={`${exporting.comparison}; ${varySaid(question)}`}
          fingerprint={comparison.runs.length === 0 ? "" : digestSaid(question, comparison)}
        >
          <Results
            scenario={scenario}
            under={under}
            question={question}
            comparison={comparison}
            guesses={guesses}
          />
          <WorkshopPanel store={workshop} comparison={comparison} wanted={wanted} />
          <KeepComparison
            scenario={scenario}
            screen="compare"
            search={search}
            digest={comparison.runs.length < wanted ? null : digestSaid(question, comparison)}
            told={toldOf(scenario, comparison)}
            worlds={sharedWorlds(question)}
          />
        </ProvenanceProvider>
      )}
    </article>
  );
}

function Head({ scenario, question }: Pick<ResultsProps, "scenario" | "question">): ReactElement {
  const { condition } = question;
  return (
    <header className="compare-head">
      <p className="eyebrow">
        {compare.eyebrow} · {lab.scenarios.claims[scenario.claim]}
      </p>
      <h1>{scenario.title}</h1>
      <p className="lead">{scenario.summary}</p>
      <p className="caveat">{scenario.isNot}</p>
      {condition === "calm" ? null : (
        <p className="notice condition-said">
          <strong>{compare.controls.condition(stress.conditions[condition])}.</strong>{" "}
          {stress.explained[condition]}{" "}
          <a href={addressOf("compare", scenario.id, { ...question, condition: "calm" })}>
            {compare.controls.calm}
          </a>
        </p>
      )}
    </header>
  );
}

/** The most important finding, as it would be told to somebody else. */
function toldOf(scenario: Scenario, { rows, runs }: Comparison): string {
  const [first] = outcomesOf(scenario);
  const own = rows.filter(({ outcome }) => outcome === first);
  return exporting.told(findingOf(own, titlesOf(scenario)), runs.length);
}

interface ResultsProps {
  readonly scenario: Scenario;
  /** The scenario in the condition asked for. */
  readonly under: Scenario;
  readonly question: Question;
  readonly comparison: Comparison;
  readonly guesses: Guesses;
}

function Results({ scenario, under, question, comparison, guesses }: ResultsProps): ReactElement {
  const titleOf = useMemo(() => titlesOf(scenario), [scenario]);
  const changes = useMemo(() => marksOf(scenario, question.plans), [scenario, question.plans]);
  const span = useMemo(() => spanOf(scenario), [scenario]);
  // A wider axis is kept for as long as the question stays the same.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const widest = useMemo(() => new Map<string, number>(), [question]);
  const brief = addressOf("brief", scenario.id, question);
  const { rows, futures, spoken } = comparison;
  if (rows.length === 0) return <Waiting outcomes={outcomesOf(scenario)} />;
  const shownOf = (outcome: string): OutcomeShown => {
    const own = rows.filter((row) => row.outcome === outcome);
    return {
      outcome,
      rows: own,
      finding: findingOf(own, titleOf),
      futures,
      plans: question.plans,
      titleOf,
      span,
      changes,
      widest,
      vary: question.vary,
    };
  };
  return (
    <>
      <VerdictTable
        scenario={scenario}
        rows={rows}
        plans={question.plans}
        titleOf={titleOf}
        spoken={spoken}
        guesses={guesses}
      />
      {outcomesOf(scenario).map((outcome) => (
        <OutcomeSection
          key={outcome}
          scenario={under}
          base={scenario}
          shown={shownOf(outcome)}
          question={question}
          runs={comparison.runs}
        />
      ))}
      <StressTest scenario={scenario} question={question} />
      <WhatBreaks scenario={scenario} question={question} />
      <WhereItTurns scenario={scenario} question={question} />
      <TakeAway scenario={scenario} question={question} comparison={comparison} brief={brief} />
    </>
  );
}

/** The shape of what is coming, so that nothing moves when it comes. */
function Waiting({ outcomes }: { readonly outcomes: readonly string[] }): ReactElement {
  return (
    <div className="compare-waiting" aria-busy="true">
      <p className="caveat">{compare.chart.waiting}</p>
      <div className="awaited awaited-table" aria-hidden="true">
        {outcomes.map((outcome) => (
          <span key={outcome} />
        ))}
      </div>
      <div className="awaited awaited-chart" aria-hidden="true">
        <span />
      </div>
    </div>
  );
}
