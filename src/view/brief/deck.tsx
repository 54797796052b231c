/** A short deck: the brief's content, one idea a slide, for a screen or a wide sheet of paper. */
import type { ReactElement, ReactNode } from "react";
import type { Scenario } from "../../scenario/scenario.ts";
import { LEAVE_AS_IS, optionsOf } from "../../scenario/compile/timeline.ts";
import { brief } from "../../words/en/brief.ts";
import { caveats, isNotSaid } from "../../words/en/caveats.ts";
import { breaking } from "../../words/en/breaking.ts";
import { lab } from "../../words/en/lab.ts";
import type { Question } from "../compare/address.ts";
import { countsOf } from "../compare/counts.ts";
import { Dots } from "../compare/dots.tsx";
import type { OutcomeShown } from "../compare/outcome-pictures.ts";
import { nameOf } from "../compare/say.ts";
import { StrokeKey } from "../compare/stroke-key.tsx";
import type { GridData } from "../compare/stress-grid.tsx";
import { BriefChart } from "./brief-chart.tsx";
import { BriefStress } from "./brief-stress.tsx";
import type { Message } from "./brief-words.ts";

export interface BriefContent {
  readonly scenario: Scenario;
  readonly question: Question;
  readonly title: string;
  readonly fingerprint: string;
  readonly messages: readonly Message[];
  readonly shown: OutcomeShown;
  readonly tested: GridData | null;
  /** What would break it and where the answer turns; empty where neither was asked. */
  readonly found: readonly string[];
  /** What rival rules make of the answer; null where they were not tried. */
  readonly rivals: string | null;
  readonly cannot: readonly string[];
}

export function Deck({ content }: { readonly content: BriefContent }): ReactElement {
  const { scenario, title, fingerprint, messages, shown, tested, rivals, cannot } = content;
  const found = [...content.found, ...(rivals === null ? [] : [rivals])];
  const { deck } = brief;
  const slides: readonly (readonly [string, ReactNode])[] = [
    [title, <Opening key="opening" scenario={scenario} fingerprint={fingerprint} />],
    [deck.plans, <Plans key="plans" content={content} />],
    [brief.messages.title, <Messages key="messages" messages={messages} />],
    [brief.chart.title(nameOf(shown.outcome)), <BriefChart key="chart" shown={shown} />],
    [
      deck.stress,
      tested === null ? <p key="stress">{deck.notRun}</p> : <BriefStress key="stress" data={tested} />,
    ],
    [
      found.length === 0 ? brief.cannot.title : breaking.title,
      <ul key="found" className="deck-lines">
        {[...found, ...(found.length === 0 ? [] : [`${brief.cannot.title}:`]), ...cannot].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>,
    ],
  ];
  return (
    <article className="deck" id="brief">
      {slides.map(([heading, body], at) => (
        <section key={heading} className="slide" aria-label={deck.slide(at + 1, slides.length)}>
          {at === 0 ? <h1>{heading}</h1> : <h2>{heading}</h2>}
          {body}
          <footer>
            {caveats[0]} <span className="slide-at">{deck.slide(at + 1, slides.length)}</span>
          </footer>
        </section>
      ))}
    </article>
  );
}

function Plans({ content }: { readonly content: BriefContent }): ReactElement {
  const { scenario, question, shown } = content;
  const plans = optionsOf(scenario).filter(({ id }) => id === LEAVE_AS_IS || question.plans.includes(id));
  return (
    <ul className="plan-list">
      {plans.map(({ id, plain }) => (
        <li key={id}>
          <StrokeKey at={id === LEAVE_AS_IS ? 0 : 1 + question.plans.indexOf(id)} />
          <span>
            <strong>{shown.titleOf(id)}</strong>
            {plain === "" ? "" : `: ${plain}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Messages({ messages }: Pick<BriefContent, "messages">): ReactElement {
  return (
    <ol className="messages">
      {messages.map(({ text, verdict, row }) => (
        <li key={text}>
          <Dots counts={countsOf(row.verdict)} size={72} />
          <p>
            {text} <strong>{verdict}.</strong>
          </p>
        </li>
      ))}
    </ol>
  );
}

function Opening({
  scenario,
  fingerprint,
}: {
  readonly scenario: Scenario;
  readonly fingerprint: string;
}): ReactElement {
  return (
    <>
      <p className="slide-lead">{scenario.title}</p>
      <p>
        {brief.what.text} {brief.what.claim(lab.scenarios.claims[scenario.claim])} {isNotSaid(scenario.isNot)}
      </p>
      <p className="fingerprint">{fingerprint}</p>
    </>
  );
}
