/** One comparison: what is compared, the first answer, then one question after another, to be unfolded. */
import { useEffect, useMemo } from "react";
import type { ReactElement, ReactNode } from "react";
import { useStore } from "zustand";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";
import { underCondition } from "../../scenario/conditions.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { isNotSaid } from "../../words/en/caveats.ts";
import { compare } from "../../words/en/compare.ts";
import { breaking, turning } from "../../words/en/breaking.ts";
import { rivals } from "../../words/en/rivals.ts";
import { stress } from "../../words/en/stress.ts";
import { workshop as workshopWords } from "../../words/en/workshop.ts";
import { exporting } from "../../words/en/export.ts";
import { lab } from "../../words/en/lab.ts";
import { ProvenanceProvider } from "../export/provenance.tsx";
import { keepScenario } from "../keep/scenarios.ts";
import { KeepComparison } from "../keep/keep-comparison.tsx";
import { addressOf, futuresWanted, questionOf, sharedWorlds } from "./address.ts";
import type { Question } from "./address.ts";
import { Answer } from "./answer.tsx";
import { CompareControls } from "./compare-controls.tsx";
import { Contents } from "./contents.tsx";
import type { Entry } from "./contents.tsx";
import type { Guesses } from "./expected.ts";
import { Fold } from "./fold.tsx";
import { FoldsProvider, useFolds } from "./folds.ts";
import type { Folds } from "./folds.ts";
import { Guess } from "./guess.tsx";
import { GuessBeside } from "./guess-beside.tsx";
import type { OpenWorkshop } from "./kept-workshops.ts";
import { useExpected } from "./use-expected.ts";
import { OutcomeSection } from "./outcome-section.tsx";
import type { OutcomeShown } from "./outcome-pictures.ts";
import { assumesNoLink, marksOf, outcomesOf, spanOf, titlesOf } from "./outcomes-of.ts";
import { findingOf } from "./say.ts";
import { RivalRules } from "./rival-rules.tsx";
import { StressTest } from "./stress-test.tsx";
import { TakeAway, digestSaid } from "./take-away.tsx";
import { useComparison } from "./use-comparison.ts";
import type { Comparison } from "./use-comparison.ts";
import { varySaid } from "./worlds-said.ts";
import { WhatBreaks } from "./what-breaks.tsx";
import { WhereItTurns } from "./where-it-turns.tsx";
import { WorkshopPanel } from "./workshop-panel.tsx";
import { hasBegun, holdingAfter, standing } from "./workshop.ts";
import type { Workshop } from "./workshop.ts";

interface PageProps {
  readonly workshop: OpenWorkshop;
  readonly search: URLSearchParams;
  /** The believable worlds that the address asks for. */
  readonly worlds: WorldSet;
}

/** The scenario as the moves have made it. What stands on the page can be opened, shared and made into a brief. */
function useStanding({ root, moves, at }: Workshop): Scenario {
  const scenario = useMemo(() => standing(root, holdingAfter(moves, at)), [root, moves, at]);
  useEffect(() => {
    if (scenario !== root) void keepScenario(scenario);
  }, [scenario, root]);
  return scenario;
}

const useQuestion = (scenario: Scenario, text: string, worlds: WorldSet): Question =>
  useMemo(() => questionOf(scenario, new URLSearchParams(text), worlds), [scenario, text, worlds]);

export function ComparisonPage({
  workshop: { store: workshop, since },
  search,
  worlds,
}: PageProps): ReactElement {
  const room = useStore(workshop);
  const { root } = room;
  const scenario = useStanding(room);
  const text = questionText(search);
  const question = useQuestion(scenario, text, worlds);
  const wanted = futuresWanted(question);
  const { condition } = question;
  const under = useMemo(() => underCondition(scenario, condition), [scenario, condition]);
  const comparison = useComparison(under, question);
  const { state, guesses, lock } = useExpected(root, search.has("guess"));
  const ids = useMemo(() => [...outcomesOf(scenario), ...QUESTIONS.map(({ id }) => id)], [scenario]);
  const folds = useFolds(askedOpen(search, hasBegun(room)), ids, text);
  return (
    <article className="compare">
      <Head scenario={scenario} question={question} />
      <CompareControls scenario={scenario} question={question} comparison={comparison} />
      {state === "reading" ? null : state === "asking" ? (
        <Guess scenario={root} plans={question.plans} onDone={lock} />
      ) : (
        <Told scenario={scenario} question={question} comparison={comparison} search={search} folds={folds}>
          <Results
            scenario={scenario}
            under={under}
            question={question}
            comparison={comparison}
            // What was expected is of the plan as it stood, in calm weather.
            guesses={scenario === root && condition === "calm" ? guesses : {}}
            workshop={
              <WorkshopPanel store={workshop} since={since} comparison={comparison} wanted={wanted} />
            }
          />
        </Told>
      )}
    </article>
  );
}

interface ToldProps {
  readonly scenario: Scenario;
  readonly question: Question;
  readonly comparison: Comparison;
  readonly search: URLSearchParams;
  readonly folds: Folds;
  readonly children: ReactNode;
}

/** Where what is told comes from, and how it is kept. */
function Told({ scenario, question, comparison, search, folds, children }: ToldProps): ReactElement {
  const { length } = comparison.runs;
  return (
    <ProvenanceProvider
      scenario={scenario.title}
      runs={length}
      seed={question.seed}
      statistic={`${exporting.comparison}; ${varySaid(question)}`}
      fingerprint={length === 0 ? "" : digestSaid(question, comparison)}
    >
      <FoldsProvider value={folds}>{children}</FoldsProvider>
      <KeepComparison
        scenario={scenario}
        screen="compare"
        search={withOpen(search, folds.said)}
        digest={length < futuresWanted(question) ? null : digestSaid(question, comparison)}
        told={toldOf(scenario, comparison)}
        worlds={sharedWorlds(question)}
      />
    </ProvenanceProvider>
  );
}

/** Sections after the outcomes, as the questions they answer. */
const QUESTIONS: readonly Entry[] = [
  { id: "stress", title: stress.title, isFold: true },
  { id: "breaking", title: breaking.title, isFold: true },
  { id: "turning", title: turning.title, isFold: true },
  { id: "rivals", title: rivals.title, isFold: true },
  { id: "workshop", title: workshopWords.title, isFold: true },
];
const ENTRIES: readonly Entry[] = [
  { id: "months", title: compare.contents.months, isFold: false },
  ...QUESTIONS,
  { id: "take", title: compare.take.title, isFold: false },
];

/** The address's arguments without those that say what is unfolded: that is no other question. */
function questionText(search: URLSearchParams): string {
  return withOpen(search, "").toString();
}

function withOpen(search: URLSearchParams, open: string): URLSearchParams {
  const changed = new URLSearchParams(search);
  if (open === "") changed.delete("open");
  else changed.set("open", open);
  return changed;
}

/** A room that has begun goes on in its workshop. */
const askedOpen = (search: URLSearchParams, isBegun: boolean): string | null =>
  search.get("open") ?? (isBegun ? "workshop" : null);

function Head({ scenario, question }: Pick<ResultsProps, "scenario" | "question">): ReactElement {
  const { condition } = question;
  return (
    <header className="compare-head">
      <p className="eyebrow">
        {compare.eyebrow} · {lab.scenarios.claims[scenario.claim]}
      </p>
      <h1>{scenario.title}</h1>
      <p className="lead">{scenario.summary}</p>
      <p className="caveat">{isNotSaid(scenario.isNot)}</p>
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
  readonly workshop: ReactElement;
}

function Results({ scenario, under, question, comparison, guesses, workshop }: ResultsProps): ReactElement {
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
  const outcomes = outcomesOf(scenario);
  const first = outcomes.find((outcome) => !assumesNoLink(under, outcome));
  return (
    <>
      <Answer
        scenario={scenario}
        rows={rows}
        plans={question.plans}
        titleOf={titleOf}
        spoken={spoken}
        first={first === undefined ? null : shownOf(first)}
      />
      <GuessBeside scenario={scenario} plans={question.plans} guesses={guesses} futures={futures} />
      <Contents entries={ENTRIES} />
      <Months
        scenario={under}
        base={scenario}
        shown={outcomes.map(shownOf)}
        question={question}
        runs={comparison.runs}
      />
      <Questions scenario={scenario} question={question} workshop={workshop} />
      <TakeAway scenario={scenario} question={question} comparison={comparison} brief={brief} />
    </>
  );
}

interface MonthsProps {
  readonly scenario: Scenario;
  readonly base: Scenario;
  readonly shown: readonly OutcomeShown[];
  readonly question: Question;
  readonly runs: readonly number[];
}

/** Outcome by outcome. */
function Months({ shown, ...shared }: MonthsProps): ReactElement {
  return (
    <section className="folds" id="months">
      <h2>{compare.contents.months}</h2>
      {shown.map((each) => (
        <OutcomeSection key={each.outcome} shown={each} {...shared} />
      ))}
    </section>
  );
}

/** What may be asked of every outcome together. */
function Questions({
  scenario,
  question,
  workshop,
}: Pick<ResultsProps, "scenario" | "question" | "workshop">): ReactElement {
  const asked = { scenario, question };
  const answers: Readonly<Record<string, ReactElement>> = {
    stress: <StressTest {...asked} />,
    breaking: <WhatBreaks {...asked} />,
    turning: <WhereItTurns {...asked} />,
    rivals: <RivalRules {...asked} />,
    workshop,
  };
  return (
    <div className="folds">
      {QUESTIONS.map(({ id, title }) => (
        <Fold key={id} id={id} title={title}>
          {answers[id]}
        </Fold>
      ))}
    </div>
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
