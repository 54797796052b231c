/** The brief itself: two pages of a document that prints as it looks. */
import { useEffect, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { differencesCsv } from "../../analysis/export/differences.ts";
import { keptPatterns } from "../../analysis/patterns/kept.ts";
import type { KeptPatterns } from "../../analysis/patterns/kept.ts";
import { supportOfNumbers } from "../../analysis/support.ts";
import { monthSaid } from "../../picture/time.ts";
import { LEAVE_AS_IS, optionsOf } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { brief } from "../../words/en/brief.ts";
import { exporting } from "../../words/en/export.ts";
import { caveats } from "../../words/en/caveats.ts";
import { lab } from "../../words/en/lab.ts";
import { pictureWords } from "../../words/en/picture.ts";
import { addressOf } from "../compare/address.ts";
import type { Question } from "../compare/address.ts";
import { countsOf } from "../compare/counts.ts";
import { Dots } from "../compare/dots.tsx";
import { marksOf, outcomesOf, spanOf, titlesOf } from "../compare/outcomes-of.ts";
import type { OutcomeShown } from "../compare/outcome-pictures.ts";
import { findingOf, nameOf } from "../compare/say.ts";
import { StrokeKey } from "../compare/stroke-key.tsx";
import { regretSaid } from "../compare/regret-table.tsx";
import { commandOf, digestSaid, fingerprintSaid, hasCommand } from "../compare/take-away.tsx";
import type { Comparison } from "../compare/use-comparison.ts";
import { whoCounts } from "../compare/who.tsx";
import { fileNameOf, saveFile } from "../keep/save-file.ts";
import { isShipped } from "../keep/scenarios.ts";
import { ShareLink } from "../keep/share-link.tsx";
import { BriefStress, useStressData } from "./brief-stress.tsx";
import { BriefChart } from "./brief-chart.tsx";
import { cannotTell, howRows, messagesOf, titleOfBrief } from "./brief-words.ts";
import { Deck } from "./deck.tsx";
import type { BriefContent } from "./deck.tsx";
import { breaksFound, turnsSaid } from "./findings.ts";
import { saveAsPage, usePrintedLight } from "./on-paper.ts";
import { theirs } from "./theirs.ts";

interface SheetProps {
  readonly scenario: Scenario;
  readonly question: Question;
  readonly comparison: Comparison;
}

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
    cannot: cannotTell(scenario, rows, titleOf, question.vary),
  };
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
  const { scenario, question, tested, found, cannot } = content;
  return (
    <section className="brief-page" aria-label={brief.pageOf(2)}>
      {tested === null ? null : <BriefStress data={tested} />}
      {found.length === 0 ? null : <Lines title={brief.breaks.title} lines={found} />}
      <Evidence />
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
  const csv = (): string => differencesCsv(comparison.rows, comparison.runs);
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
      />
    </nav>
  );
}

function WhatThisIs({ scenario, question, comparison }: SheetProps): ReactElement {
  const { what } = brief;
  const { by } = useStore(theirs(scenario.id));
  const [today] = useState(() =>
    new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" }),
  );
  return (
    <aside className="what">
      <h2>{what.title}</h2>
      <p>
        {what.text} {what.claim(lab.scenarios.claims[scenario.claim])} {scenario.isNot}
      </p>
      <p className="by">
        {what.on(today)}{" "}
        <label>
          {what.by}{" "}
          <input
            type="text"
            value={by}
            maxLength={60}
            placeholder={what.byHint}
            data-theirs={by}
            onChange={({ target }) => theirs(scenario.id).setState({ by: target.value })}
          />
        </label>
      </p>
      <p className="fingerprint">{fingerprintSaid(scenario, question, comparison)}</p>
    </aside>
  );
}

interface QuestionProps extends Pick<SheetProps, "scenario" | "question"> {
  readonly titleOf: (option: string) => string;
}

function TheQuestion({ scenario, question, titleOf }: QuestionProps): ReactElement {
  const shown = optionsOf(scenario).filter(({ id }) => id === LEAVE_AS_IS || question.plans.includes(id));
  return (
    <section>
      <h2>{scenario.title}</h2>
      <ul className="plan-list">
        {shown.map(({ id, plain }) => (
          <li key={id}>
            <StrokeKey at={id === LEAVE_AS_IS ? 0 : 1 + question.plans.indexOf(id)} />
            <span>
              <strong>{titleOf(id)}</strong>
              {plain === "" ? "" : `: ${plain}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
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

function HowBad({
  scenario,
  shown,
}: {
  readonly scenario: Scenario;
  readonly shown: OutcomeShown;
}): ReactElement {
  const { how } = brief;
  const said = (month: number): string => monthSaid(shown.span, month, { words: pictureWords });
  const rows = howRows(shown.rows, whoCounts(scenario, shown), said);
  const hasWho = rows.some(({ who }) => who.length > 0);
  const heads = [how.plan, how.dip, how.below, how.never, ...(hasWho ? [how.deprived, how.others] : [])];
  return (
    <section>
      <h2>{how.title}</h2>
      <table>
        <caption className="unseen">{how.caption}</caption>
        <thead>
          <tr>
            {heads.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ option, dip, below, never, who }) => (
            <tr key={option}>
              <th scope="row">{shown.titleOf(option)}</th>
              <td>{dip}</td>
              <td>{below}</td>
              <td>{never}</td>
              {hasWho ? <td>{who[0]}</td> : null}
              {hasWho ? <td>{who[1]}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Evidence(): ReactElement {
  const { evidence } = brief;
  const support = useMemo(() => supportOfNumbers(), []);
  const [patterns, setPatterns] = useState<KeptPatterns | null>(null);
  useEffect(() => void keptPatterns().then(setPatterns), []);
  return (
    <section>
      <h2>{evidence.title}</h2>
      <p>{evidence.numbers(support)}</p>
      {patterns === null ? null : (
        <p>
          {evidence.patterns(patterns.met, patterns.missed.length, patterns.untested)}{" "}
          {patterns.missed.length === 0 ? "" : evidence.missed(patterns.missed.join(", "))}
        </p>
      )}
    </section>
  );
}

/** Left blank for a person; the page recommends nothing. */
function Next({ scenario }: { readonly scenario: string }): ReactElement {
  const { next } = brief;
  const store = theirs(scenario);
  const text = useStore(store, (now) => now.next);
  return (
    <section className="next">
      <h2>{next.title}</h2>
      <textarea
        rows={5}
        value={text}
        maxLength={600}
        aria-label={next.title}
        placeholder={next.hint}
        onChange={({ target }) => store.setState({ next: target.value })}
      />
      <p className="next-printed" aria-hidden="true">
        {text === "" ? next.hint : text}
      </p>
      <p className="theirs">{text === "" ? "" : next.theirs}</p>
    </section>
  );
}

function Foot({ scenario, question, comparison }: SheetProps): ReactElement {
  const { foot } = brief;
  return (
    <footer>
      <h2>{foot.made}</h2>
      <p>
        {foot.statistic} {caveats.join(" ")}
      </p>
      <p className="fingerprint">
        {fingerprintSaid(scenario, question, comparison)} ·{" "}
        {isShipped(scenario.id)
          ? `${addressOf("brief", scenario.id, question)}${hasCommand(question) ? ` · ${commandOf(scenario, question, comparison)}` : ""}`
          : foot.own}
      </p>
      <p>
        <strong>{foot.assurance}</strong> {foot.licence}
      </p>
    </footer>
  );
}
