/** The parts of the brief that always stand on it: what it is, the question, how bad, the evidence, what next, and its foot. */
import { useEffect, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { keptPatterns } from "../../analysis/patterns/kept.ts";
import type { KeptPatterns } from "../../analysis/patterns/kept.ts";
import { supportOfNumbers } from "../../analysis/support.ts";
import { monthSaid } from "../../picture/time.ts";
import { LEAVE_AS_IS, optionsOf } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { brief } from "../../words/en/brief.ts";
import { caveats, isNotSaid } from "../../words/en/caveats.ts";
import { lab } from "../../words/en/lab.ts";
import { pictureWords } from "../../words/en/picture.ts";
import { addressOf } from "../compare/address.ts";
import type { Question } from "../compare/address.ts";
import type { OutcomeShown } from "../compare/outcome-pictures.ts";
import { StrokeKey } from "../compare/stroke-key.tsx";
import { commandOf, fingerprintSaid, hasCommand } from "../compare/take-away.tsx";
import type { Comparison } from "../compare/use-comparison.ts";
import { whoCounts } from "../compare/who.tsx";
import { BareSquare, isReachable } from "../export/square-door.tsx";
import { isShipped } from "../keep/scenarios.ts";
import { howRows } from "./brief-words.ts";
import { theirs } from "../keep/theirs.ts";
import { HeadRow } from "../head-row.tsx";

export interface SheetProps {
  readonly scenario: Scenario;
  readonly question: Question;
  readonly comparison: Comparison;
}

export function WhatThisIs({ scenario, question, comparison }: SheetProps): ReactElement {
  const { what } = brief;
  const { by } = useStore(theirs(scenario.id));
  const [today] = useState(() =>
    new Date().toLocaleDateString(document.documentElement.lang, {
      day: "numeric",
      month: "long",
      year: "numeric",
    }),
  );
  return (
    <aside className="what-this">
      <Square scenario={scenario} question={question} />
      <h2>{what.title}</h2>
      <p>
        {what.text} {what.claim(lab.scenarios.claims[scenario.claim])} {isNotSaid(scenario.isNot)}
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
            onChange={({ target }) => theirs(scenario.id).setState({ by: target.value })}
          />
          <span className="by-printed">{by === "" ? what.byHint : by}</span>
        </label>
      </p>
      <p className="fingerprint">{fingerprintSaid(scenario, question, comparison)}</p>
    </aside>
  );
}

/** The way back to these numbers, for whoever holds the paper. A plan of one's own is on one's own device. */
function Square({ scenario, question }: Pick<SheetProps, "scenario" | "question">): ReactElement | null {
  const link = `${location.href.split("#")[0]}${addressOf("brief", scenario.id, question)}`;
  if (!isShipped(scenario.id) || !isReachable(link)) return null;
  return <BareSquare link={link} title={scenario.title} />;
}

interface QuestionProps extends Pick<SheetProps, "scenario" | "question"> {
  readonly titleOf: (option: string) => string;
}

export function TheQuestion({ scenario, question, titleOf }: QuestionProps): ReactElement {
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

export function HowBad({
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
        <HeadRow names={heads} />
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

export function Evidence({ rivals }: { readonly rivals: string | null }): ReactElement {
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
          {patterns.missed.length === 0 ? "" : evidence.missed}
        </p>
      )}
      <p>{rivals ?? evidence.rivals}</p>
    </section>
  );
}

/** Left blank for a person; the page recommends nothing. */
export function Next({ scenario }: { readonly scenario: string }): ReactElement {
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
      <p className="next-printed">{text === "" ? next.hint : text}</p>
      <p className="theirs">{text === "" ? "" : next.theirs}</p>
    </section>
  );
}

export function Foot({ scenario, question, comparison }: SheetProps): ReactElement {
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
