/** The rules of a month in their order, each once: read off the code, where it is told. */
import { useEffect, useMemo, useRef } from "react";
import type { ReactElement } from "react";
import { toldMonth } from "../../analysis/rules/month.ts";
import type { Phase, ToldMonth } from "../../analysis/rules/month.ts";
import { documents } from "../../words/en/documents.ts";
import { equations as words } from "../../words/en/equations.ts";
import { RuleTold } from "./rule-told.tsx";
import "./equations.css";

interface ScreenProps {
  readonly search: URLSearchParams;
}

export function EquationsScreen({ search }: ScreenProps): ReactElement {
  const month = useMemo(() => toldMonth(), []);
  const page = useRef<HTMLElement>(null);
  const at = search.get("at");
  // The fragment is the route, so a part of the page is named in its arguments.
  useEffect(() => {
    const part = page.current?.querySelector(`[data-part="${CSS.escape(at ?? "")}"]`);
    if (part instanceof HTMLElement) {
      part.scrollIntoView();
      part.focus({ preventScroll: true });
    }
  }, [at]);
  return (
    <article className="equations" ref={page}>
      <header>
        <h1>{words.title}</h1>
        <p className="equations-lead">{words.lead}</p>
        <p className="caveat">{words.source}</p>
        <p>
          <a href="#/assumptions">{words.change}</a>
        </p>
      </header>
      <nav aria-label={words.contents} className="equations-contents">
        <ol>
          {month.phases.map(({ number, name }) => (
            <li key={number}>
              <a href={`#/equations?at=${number}`}>{name}</a>
            </li>
          ))}
        </ol>
      </nav>
      {month.phases.map((phase) => (
        <PhaseTold key={phase.number} phase={phase} month={month} />
      ))}
      <section data-part="beside" tabIndex={-1}>
        <h2>{words.beside}</h2>
        {month.beside.map((rule) => (
          <RuleTold key={rule.id} rule={rule} />
        ))}
      </section>
    </article>
  );
}

const sentences: ReadonlyMap<string, string> = new Map(Object.entries(documents.steps));

function PhaseTold({ phase, month }: { readonly phase: Phase; readonly month: ToldMonth }): ReactElement {
  const rules = [...new Set(phase.steps.map(({ rule }) => rule))]
    .map((id) => month.rules.get(id))
    .filter((rule) => rule !== undefined);
  return (
    <section data-part={phase.number} tabIndex={-1} className="phase">
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
          <RuleTold key={rule.id} rule={rule} />
        ) : (
          <p key={rule.id}>
            <a href={`#/equations?at=${home}`}>{words.toldAbove(rule.claim, part)}</a>
          </p>
        );
      })}
    </section>
  );
}
