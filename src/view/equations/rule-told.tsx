/** One rule in its layers: the claim, the symbols, an example with numbers, the settings it uses, and the code. */
import { useState } from "react";
import type { ReactElement } from "react";
import type { Rule } from "../../analysis/rules/month.ts";
import { workedExample } from "../../analysis/rules/worked-examples.ts";
import { equations as words } from "../../words/en/equations.ts";
import { Formula, setSentence } from "./formula.tsx";
import { HeadRow } from "../head-row.tsx";
import { numberName } from "./sought.ts";

interface ToldProps {
  readonly rule: Rule;
  readonly isOpen: boolean;
  readonly onTurn: (id: string, isOpen: boolean) => void;
}

/** Folded, it is its claim; what is folded is still there to be found by the browser's own search, and printed. */
export function RuleTold({ rule, isOpen, onTurn }: ToldProps): ReactElement {
  const { id, claim, parameters } = rule;
  return (
    <details
      className="folded-rule folding"
      data-rule={id}
      data-place={id}
      open={isOpen}
      onToggle={({ target, currentTarget }) => {
        // The code inside folds, too, and tells of itself.
        if (target === currentTarget) onTurn(id, currentTarget.open);
      }}
    >
      <summary>
        <h3>{claim}</h3>
        <span className="rule-gist">{words.gist(parameters.length)}</span>
      </summary>
      <RuleBody rule={rule} />
    </details>
  );
}

function RuleBody({ rule }: { readonly rule: Rule }): ReactElement {
  const meanings = new Map(rule.parameters.map(([name, { meaning }]) => [name, meaning]));
  return (
    <div className="rule-body">
      <div className="rule-words">
        {rule.blocks.map((block, at) =>
          block.kind === "text" ? (
            // oxlint-disable-next-line react/no-array-index-key -- blocks of a comment have no name but their place
            <p key={at}>{setSentence(block.text, meanings)}</p>
          ) : (
            // oxlint-disable-next-line react/no-array-index-key -- see above
            <Formula key={at} lines={block.lines} meanings={meanings} />
          ),
        )}
      </div>
      <Example id={rule.id} />
      <Numbers rule={rule} />
      <Code rule={rule} />
    </div>
  );
}

function Example({ id }: { readonly id: string }): ReactElement | null {
  const example = workedExample(id);
  if (example.length === 0) return null;
  return (
    <section className="rule-example">
      <h4>{words.example}</h4>
      {example.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="caveat">{words.exampleNote}</p>
    </section>
  );
}

/** Four figures are enough to know a number by. */
const figure = (value: number): string => String(Number(value.toPrecision(4))).replace("-", "−");

function Numbers({ rule: { parameters } }: { readonly rule: Rule }): ReactElement | null {
  if (parameters.length === 0) return null;
  return (
    <section className="rule-uses">
      <h4>{words.parameters(parameters.length)}</h4>
      <table className="rule-numbers">
        <HeadRow names={words.columns} />
        <tbody>
          {parameters.map(([name, { default: usual, range, unit, meaning, strength, source }]) => (
            <tr key={name} data-parameter={name} tabIndex={-1}>
              <th scope="row">
                {numberName(name)}
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
