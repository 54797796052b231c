/** The brief itself: two pages of a document that prints as it looks. */
import type { ReactElement } from "react";
import { differencesCsv } from "../../analysis/export/differences.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { brief } from "../../words/en/brief.ts";
import { exporting } from "../../words/en/export.ts";
import { lab } from "../../words/en/lab.ts";
import { addressOf, sharedWorlds, worldsLived } from "../compare/address.ts";
import { countsOf } from "../compare/counts.ts";
import { Dots } from "../compare/dots.tsx";
import { marksOf, outcomesOf, spanOf, titlesOf } from "../compare/outcomes-of.ts";
import type { OutcomeShown } from "../compare/outcome-pictures.ts";
import { findingOf, nameOf } from "../compare/say.ts";
import { regretSaid } from "../compare/regret-table.tsx";
import { digestSaid, fingerprintSaid } from "../compare/take-away.tsx";
import type { Comparison } from "../compare/use-comparison.ts";
import { rivalsSaid } from "../compare/rivals-said.ts";
import { fileNameOf, saveFile } from "../keep/save-file.ts";
import { ShareLink } from "../keep/share-link.tsx";
import { BriefStress, useStressData } from "./brief-stress.tsx";
import { Evidence, Foot, HowBad, Next, TheQuestion, WhatThisIs } from "./brief-parts.tsx";
import type { SheetProps } from "./brief-parts.tsx";
import { BriefChart } from "./brief-chart.tsx";
import { cannotTell, messagesOf, titleOfBrief } from "./brief-words.ts";
import { Deck } from "./deck.tsx";
import type { BriefContent } from "./deck.tsx";
import { breaksFound, turnsSaid } from "./findings.ts";
import { saveAsPage, usePrintedLight, useTitle } from "./on-paper.ts";

interface BriefProps extends SheetProps {
  /** The scenario without the condition it is looked at in. */
  readonly base: Scenario;
  readonly isDeck: boolean;
}

/** More findings than this would not fit two pages. */
const MOST_FOUND = 4;

export function BriefSheet({ scenario, question, comparison, base, isDeck }: BriefProps): ReactElement {
  usePrintedLight();
  const titleOf = titlesOf(scenario);
  const rows = outcomesOf(scenario).flatMap((outcome) =>
    comparison.rows.filter((row) => row.outcome === outcome),
  );
  const tested = useStressData({ scenario: base, question, titleOf });
  const found = [
    ...breaksFound(base, question, titleOf).flatMap(({ said }) => said),
    ...turnsSaid(base, question, titleOf),
    ...(tested === null ? [] : regretSaid(tested)),
  ];
  const content: BriefContent = {
    scenario,
    question,
    title: titleOfBrief(rows, titleOf),
    fingerprint: fingerprintSaid(scenario, question, comparison),
    messages: messagesOf(rows, titleOf),
    shown: mainOutcome({ scenario, question, comparison }),
    tested,
    found: found.slice(0, MOST_FOUND),
    rivals: rivalsSaid(base, question, titleOf),
    cannot: cannotTell(scenario, rows, titleOf, question),
  };
  useTitle(content.title);
  const told = exporting.told(content.title, comparison.runs.length);
  return (
    <>
      <Tools scenario={base} question={question} comparison={comparison} isDeck={isDeck} told={told} />
      {isDeck ? (
        <Deck content={content} />
      ) : (
        <article className="brief" id="brief">
          <FirstPage content={content} comparison={comparison} />
          <SecondPage content={content} comparison={comparison} />
        </article>
      )}
    </>
  );
}

interface PageProps {
  readonly content: BriefContent;
  readonly comparison: Comparison;
}

function FirstPage({ content, comparison }: PageProps): ReactElement {
  const { scenario, question, title, messages, shown } = content;
  return (
    <section className="brief-page" aria-label={brief.pageOf(1)}>
      <header>
        <p className="eyebrow">
          {lab.name} · {brief.eyebrow}
        </p>
        <h1>{title}</h1>
      </header>
      <WhatThisIs scenario={scenario} question={question} comparison={comparison} />
      <TheQuestion scenario={scenario} question={question} titleOf={shown.titleOf} />
      <section>
        <h2>{brief.messages.title}</h2>
        <ol className="messages">
          {messages.map(({ text, verdict, row }) => (
            <li key={text}>
              <Dots counts={countsOf(row.verdict)} size={40} />
              <p>
                {text} <strong>{verdict}.</strong>
              </p>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{brief.chart.title(nameOf(shown.outcome))}</h2>
        <BriefChart shown={shown} />
      </section>
      <HowBad scenario={scenario} shown={shown} />
    </section>
  );
}

function SecondPage({ content, comparison }: PageProps): ReactElement {
  const { scenario, question, tested, found, rivals, cannot } = content;
  return (
    <section className="brief-page" aria-label={brief.pageOf(2)}>
      {tested === null ? null : <BriefStress data={tested} />}
      {found.length === 0 ? null : <Lines title={brief.breaks.title} lines={found} />}
      <Evidence rivals={rivals} />
      <Lines title={brief.cannot.title} lines={cannot} />
      <Next scenario={scenario.id} />
      <Foot scenario={scenario} question={question} comparison={comparison} />
    </section>
  );
}

function Lines({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly string[];
}): ReactElement {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

interface ToolsProps extends SheetProps {
  readonly isDeck: boolean;
  /** The finding in a sentence. */
  readonly told: string;
}

function Tools({ scenario, question, comparison, isDeck, told }: ToolsProps): ReactElement {
  const { bar } = brief;
  const address = addressOf("brief", scenario.id, question);
  const name = fileNameOf("brief", scenario.id);
  const csv = (): string => differencesCsv(comparison.rows, comparison.runs, worldsLived(question));
  return (
    <nav className="brief-bar actions" aria-label={bar.label}>
      <button type="button" className="primary" onClick={() => window.print()}>
        {bar.print}
      </button>
      <button type="button" onClick={() => saveAsPage(`${name}.html`)}>
        {bar.html}
      </button>
      <button
        type="button"
        onClick={() => saveFile(`${name}-differences.csv`, new Blob([csv()], { type: "text/csv" }))}
      >
        {bar.data}
      </button>
      <a href={isDeck ? address : `${address}&as=deck`}>{isDeck ? bar.sheet : bar.deck}</a>
      <a href={`${address}&as=pack`}>{bar.pack}</a>
      <a href={addressOf("compare", scenario.id, question)}>{bar.back}</a>
      <ShareLink
        scenario={scenario}
        screen="brief"
        search={address.slice(address.indexOf("?") + 1)}
        told={told}
        digest={digestSaid(question, comparison)}
        worlds={sharedWorlds(question)}
      />
    </nav>
  );
}

/** The outcome that matters most. */
function mainOutcome({ scenario, question, comparison }: SheetProps): OutcomeShown {
  const titleOf = titlesOf(scenario);
  const [outcome] = outcomesOf(scenario);
  const rows = comparison.rows.filter((row) => row.outcome === outcome);
  return {
    outcome,
    rows,
    finding: findingOf(rows, titleOf),
    futures: comparison.futures,
    plans: question.plans,
    titleOf,
    span: spanOf(scenario),
    changes: marksOf(scenario, question.plans),
    widest: new Map(),
    vary: question.vary,
  };
}
