/** One rule in its layers: the claim, the symbols, an example with numbers, the settings it uses, and the code. */
import { useState } from "react";
import type { ReactElement } from "react";
import type { Rule } from "../../analysis/rules/month.ts";
import { workedExample } from "../../analysis/rules/worked-examples.ts";
import { equations as words } from "../../words/en/equations.ts";
import { parameterNames } from "../../words/en/model.ts";
import { Formula, setSentence } from "./formula.tsx";
import { HeadRow } from "../head-row.tsx";

const plainNames: ReadonlyMap<string, string> = new Map(
  Object.entries(parameterNames).map(([name, { plain }]) => [name, plain]),
);

export function RuleTold({ rule }: { readonly rule: Rule }): ReactElement {
  const meanings = new Map(rule.parameters.map(([name, { meaning }]) => [name, meaning]));
  const example = workedExample(rule.id);
  return (
    <article className="rule" data-rule={rule.id}>
      <h3>{rule.claim}</h3>
      {rule.blocks.map((block, at) =>
        block.kind === "text" ? (
          // oxlint-disable-next-line react/no-array-index-key -- blocks of a comment have no name but their place
          <p key={at}>{setSentence(block.text, meanings)}</p>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- see above
          <Formula key={at} lines={block.lines} meanings={meanings} />
        ),
      )}
      {example.length === 0 ? null : (
        <section className="rule-example">
          <h4>{words.example}</h4>
          {example.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p className="caveat">{words.exampleNote}</p>
        </section>
      )}
      <Numbers rule={rule} />
      <Code rule={rule} />
    </article>
  );
}

const figure = (value: number): string => String(value).replace("-", "−");

function Numbers({ rule: { parameters } }: { readonly rule: Rule }): ReactElement | null {
  if (parameters.length === 0) return null;
  return (
    <section>
      <h4>{words.parameters(parameters.length)}</h4>
      <table className="rule-numbers">
        <HeadRow names={words.columns} />
        <tbody>
          {parameters.map(([name, { default: usual, range, unit, meaning, strength, source }]) => (
            <tr key={name} data-parameter={name}>
              <th scope="row">
                {plainNames.get(name) ?? name}
                <small>{meaning}</small>
              </th>
              <td>
                <code>{name}</code>
              </td>
              <td>
                {figure(usual)} <small>{unit}</small>
              </td>
              <td>{words.range(figure(range[0]), figure(range[1]))}</td>
              <td>{words.strength[strength]}</td>
              <td>{source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Code({ rule: { path, source } }: { readonly rule: Rule }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="rule-code" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.showCode(path)}</summary>
      {isOpen ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard (WCAG 2.1.1)
        <section className="scroll" tabIndex={0} aria-label={path}>
          <pre>{source}</pre>
        </section>
      ) : null}
    </details>
  );
}
