/** The rules of a month in their order, each once: read off the code, where it is told. A rule opens when it is asked for. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { toldMonth } from "../../analysis/rules/month.ts";
import type { Phase, ToldMonth } from "../../analysis/rules/month.ts";
import { documents } from "../../words/en/documents.ts";
import { equations as words } from "../../words/en/equations.ts";
import { useReadingPlace } from "../reading-place.ts";
import { keepInAddress } from "../route.ts";
import { RuleContents, Way } from "./rule-contents.tsx";
import type { Target } from "./rule-contents.tsx";
import { RuleTold } from "./rule-told.tsx";
import "../styles/pieces.css";
import "./equations.css";

interface ScreenProps {
  readonly search: URLSearchParams;
}

export function EquationsScreen({ search }: ScreenProps): ReactElement {
  const month = useMemo(() => toldMonth(), []);
  const page = useRef<HTMLElement>(null);
  const [sought, setSought] = useState(search.get("find") ?? "");
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const place = useReadingPlace(page);
  const go = (target: Target): void => {
    flushSync(() => setOpen((now) => new Set([...now, ...rulesOf(month, target)])));
    readAt(page.current, target);
    keepInAddress({ at: "", rule: "", number: "", ...target });
  };
  useAsked(search, go);
  const all = [...month.rules.keys(), ...month.beside.map(({ id }) => id)];
  const folds: Folds = {
    open,
    go,
    turn: (id, isOpen) => {
      if (open.has(id) === isOpen) return;
      setOpen((now) => new Set(isOpen ? [...now, id] : [...now].filter((each) => each !== id)));
      if (isOpen) keepInAddress({ at: "", rule: id, number: "" });
    },
  };
  return (
    <article className="equations" ref={page}>
      <header>
        <h1>{words.title}</h1>
        <p className="equations-lead">{words.lead}</p>
        <p className="caveat">
          {words.source} <a href="#/assumptions">{words.change}</a>
        </p>
      </header>
      <RuleContents
        month={month}
        sought={sought}
        onSeek={setSought}
        place={place}
        go={go}
        areAllOpen={all.every((id) => open.has(id))}
        turnAll={(isOpen) => setOpen(new Set(isOpen ? all : []))}
      />
      <div className="equations-told">
        {month.phases.map((phase) => (
          <PhaseTold key={phase.number} phase={phase} month={month} folds={folds} />
        ))}
        <section data-part="beside" data-place="beside" tabIndex={-1} className="phase">
          <h2>{words.beside}</h2>
          {month.beside.map((rule) => (
            <RuleTold key={rule.id} rule={rule} isOpen={open.has(rule.id)} onTurn={folds.turn} />
          ))}
        </section>
      </div>
    </article>
  );
}

interface Folds {
  readonly open: ReadonlySet<string>;
  readonly go: (target: Target) => void;
  readonly turn: (id: string, isOpen: boolean) => void;
}

/** The fragment is the route, so a place on the page is named in its arguments. */
function useAsked(search: URLSearchParams, go: (target: Target) => void): void {
  const [at, rule, number] = [search.get("at"), search.get("rule"), search.get("number")];
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  useEffect(() => {
    // Not in the middle of a drawing: the rule has to be open before it can be gone to.
    if (rule !== null) queueMicrotask(() => latest.current(number === null ? { rule } : { rule, number }));
    else if (at !== null) queueMicrotask(() => latest.current({ at }));
  }, [at, rule, number]);
}

/** What has to be open where a link leads: a rule, or all that a part of the month tells. */
function rulesOf(month: ToldMonth, { at, rule }: Target): readonly string[] {
  if (rule !== undefined) return [rule];
  if (at === "beside") return month.beside.map(({ id }) => id);
  return [...month.toldIn].filter(([, home]) => String(home) === at).map(([id]) => id);
}

/** Brings a place into view and reads on there. */
function readAt(page: HTMLElement | null, { at, rule, number }: Target): void {
  const inside =
    rule === undefined ? `[data-part="${CSS.escape(at ?? "")}"]` : `[data-rule="${CSS.escape(rule)}"]`;
  const found = page?.querySelector(inside);
  const row = number === undefined ? null : found?.querySelector(`[data-parameter="${CSS.escape(number)}"]`);
  (row ?? found)?.scrollIntoView(row === null ? undefined : { block: "center" });
  const target = row ?? (rule === undefined ? found : found?.querySelector("summary"));
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

const sentences: ReadonlyMap<string, string> = new Map(Object.entries(documents.steps));

interface PhaseProps {
  readonly phase: Phase;
  readonly month: ToldMonth;
  readonly folds: Folds;
}

function PhaseTold({ phase, month, folds }: PhaseProps): ReactElement {
  const rules = [...new Set(phase.steps.map(({ rule }) => rule))]
    .map((id) => month.rules.get(id))
    .filter((rule) => rule !== undefined);
  return (
    <section data-part={phase.number} data-place={phase.number} tabIndex={-1} className="phase">
      <h2>{words.phase(phase.number, phase.name)}</h2>
      <ol className="phase-steps" aria-label={words.steps}>
        {phase.steps.map(({ name }) => (
          <li key={name} data-step={name}>
            <strong>{name}</strong> {sentences.get(name)}
          </li>
        ))}
      </ol>
      {rules.map((rule) => {
        const home = month.toldIn.get(rule.id) ?? phase.number;
        const part = month.phases.find(({ number }) => number === home)?.name ?? "";
        return home === phase.number ? (
          <RuleTold key={rule.id} rule={rule} isOpen={folds.open.has(rule.id)} onTurn={folds.turn} />
        ) : (
          <p key={rule.id} className="told-elsewhere">
            <Way target={{ rule: rule.id }} go={folds.go}>
              {words.toldAbove(rule.claim, part)}
            </Way>
          </p>
        );
      })}
    </section>
  );
}
