/** The rule behind a part, the equation with this run's numbers, and the assumptions with their strength and source. */
import { useState } from "react";
import type { ReactElement } from "react";
import type { Subject } from "../../analysis/explain/subject.ts";
import { fixed, readable, significant } from "../../picture/numbers.ts";
import type { Explanation } from "../../protocol/api.ts";
import { equations, explain, rules } from "../../words/en/explain.ts";
import { parameterNames, supportNames } from "../../words/en/model.ts";
import { subjectParts } from "./subject-parts.ts";
import { equationOf, unitOf } from "./subject-words.ts";

interface RuleProps {
  readonly subject: Subject;
  readonly explanation: Explanation;
}

export function ExplainRule({ subject, explanation }: RuleProps): ReactElement | null {
  const parts = subjectParts(explanation.parts).filter(({ id }) => id in rules);
  const [wished, setWished] = useState<string | null>(null);
  const part = parts.find(({ id }) => id === wished) ?? parts[0];
  if (part === undefined) return null;
  return (
    <section>
      <h3>{explain.rule}</h3>
      <label className="since">
        <span>{explain.ruleFor}</span>
        <select value={part.id} onChange={({ target }) => setWished(target.value)}>
          {parts.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p className="rule">{rules[part.id]}</p>
      <Equation subject={subject} explanation={explanation} />
      <h3>{explain.assumptions}</h3>
      <Papers papers={explanation.papers[part.id] ?? []} />
    </section>
  );
}

function Equation({ subject, explanation: { readings, after } }: RuleProps): ReactElement | null {
  const key = equationOf(subject);
  if (key === null || Object.keys(readings).length === 0) return null;
  const symbols = Object.fromEntries(
    Object.entries(readings).map(([symbol, value]) => [symbol, fixed(value, 3)]),
  );
  const unit = unitOf(subject);
  const lines = equations[key](symbols, unit === "index" ? readable(after, unit) : fixed(after, 3));
  return (
    <>
      <h4>{explain.equation}</h4>
      {lines.map((line) => (
        <p key={line} className="equation">
          {line}
        </p>
      ))}
      {subject.kind === "outcome" ? <p className="caveat">{explain.mean}</p> : null}
    </>
  );
}

function Papers({ papers }: { readonly papers: Explanation["papers"][string] }): ReactElement {
  if (papers.length === 0) return <p>{explain.noAssumptions}</p>;
  return (
    <dl className="papers">
      {papers.map(({ name, value, range, unit, strength, source }) => (
        <div key={name}>
          <dt>
            <a href={`#/assumptions?at=${name}`}>{parameterNames[name].plain}</a>
          </dt>
          <dd>
            {explain.assumption(
              significant(value, 3),
              significant(range[0], 3),
              significant(range[1], 3),
              unit,
            )}
            <br />
            <b>{supportNames[strength].plain}</b>. {explain.source(source)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
