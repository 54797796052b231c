/**
 * Why a number is what it is: beside it, in two clicks. First the change in parts that add up, then the changes behind it
 * and the same future without them, then the rule with this run's numbers, then the assumptions.
 */
import { useEffect, useMemo, useRef } from "react";
import type { ReactElement, ReactNode } from "react";
import { useStore } from "zustand";
import { subjectOf } from "../../analysis/explain/subject.ts";
import type { Subject } from "../../analysis/explain/subject.ts";
import { readable } from "../../picture/numbers.ts";
import type { Explanation, Stage } from "../../protocol/api.ts";
import { explain } from "../../words/en/explain.ts";
import { monthName, useBench } from "../bench/bench-context.ts";
import { ExplainEvents } from "./explain-events.tsx";
import { ExplainOthers } from "./explain-others.tsx";
import { ExplainParts } from "./explain-parts.tsx";
import { ExplainRule } from "./explain-rule.tsx";
import { useExplanation } from "./explanation.ts";
import { SinceChoice } from "./since-choice.tsx";
import { subjectTitle, unitOf } from "./subject-words.ts";
import "./explain.css";

interface PanelProps {
  readonly stage: Stage;
  /** As it stands in the address. */
  readonly name: string;
  readonly search: URLSearchParams;
}

/** Takes the explanation out of the address. */
function close(): void {
  const [path, query = ""] = location.hash.split("?");
  const search = new URLSearchParams(query);
  for (const name of ["explain", "since", "month"]) search.delete(name);
  location.hash = `${path}?${search}`;
}

export function ExplainPanel({ stage, name, search }: PanelProps): ReactElement {
  const subject = useMemo(() => subjectOf(name), [name]);
  return (
    <Frame key={name} isLeft={subject?.kind === "outcome"}>
      {subject === null ? (
        <p role="alert">{explain.failed(name)}</p>
      ) : (
        <Explained stage={stage} subject={subject} search={search} />
      )}
    </Frame>
  );
}

/** Stands beside what is asked: to the left of the charts, to the right of the picture. Escape closes it. */
function Frame({
  isLeft,
  children,
}: {
  readonly isLeft: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const asked = document.activeElement;
    panel.current?.focus();
    return () => {
      if (asked instanceof HTMLElement && asked.isConnected) asked.focus();
    };
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes what stands open
    <aside
      ref={panel}
      className={isLeft ? "explain left" : "explain"}
      tabIndex={-1}
      aria-label={explain.panel}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <button type="button" className="quiet card-close" onClick={close}>
        {explain.close}
      </button>
      {children}
    </aside>
  );
}

const YEAR = 12;

/** The months explained, from the address: never the founding itself, which nothing led up to. */
function useMonths(
  stage: Stage,
  search: URLSearchParams,
): { readonly month: number; readonly since: number } {
  const { player } = useBench();
  const shown = useStore(player.store, ({ frame }) => frame?.month ?? 0);
  const last = stage.months - 1;
  const asked = Number(search.get("month") ?? shown);
  const month = Math.max(1, Math.min(last, Number.isFinite(asked) ? Math.floor(asked) : shown));
  const from = search.get("since");
  const since = Math.max(
    0,
    Math.min(month - 1, from === null ? month - YEAR : Math.floor(Number(from)) || 0),
  );
  return { month, since };
}

function Explained({
  stage,
  subject,
  search,
}: {
  readonly stage: Stage;
  readonly subject: Subject;
  readonly search: URLSearchParams;
}): ReactElement {
  const { request, scenario } = useBench();
  const { month, since } = useMonths(stage, search);
  const asked = useMemo(
    () => ({ ...request, subject, from: since + 1, to: month }),
    [request, subject, since, month],
  );
  const { explanation, failure, without, tryWithout } = useExplanation(asked);
  const title = subjectTitle(subject, stage);
  return (
    <>
      <h2>
        {explanation === null ? title : explain.title(title, readable(explanation.after, unitOf(subject)))}
      </h2>
      <p className="caveat">
        {explain.at(monthName(scenario, month))}. {explain.oneOf(request.run)}
      </p>
      <SinceChoice month={month} since={since} />
      {failure === null ? null : <p role="alert">{explain.failed(failure)}</p>}
      {explanation === null ? (
        failure === null ? (
          <output>{explain.working}</output>
        ) : null
      ) : (
        <Body {...{ stage, subject, explanation, month, since, without, tryWithout }} />
      )}
    </>
  );
}

interface BodyProps extends Pick<ReturnType<typeof useExplanation>, "without" | "tryWithout"> {
  readonly stage: Stage;
  readonly subject: Subject;
  readonly explanation: Explanation;
  readonly month: number;
  readonly since: number;
}

function Body({ stage, subject, explanation, month, since, without, tryWithout }: BodyProps): ReactElement {
  return (
    <>
      <ExplainParts subject={subject} explanation={explanation} month={month} since={since} />
      <ExplainEvents {...{ stage, subject, explanation, month, since, without, tryWithout }} />
      <ExplainRule subject={subject} explanation={explanation} />
      {subject.kind === "outcome" ? <ExplainOthers subject={subject} month={month} /> : null}
    </>
  );
}
