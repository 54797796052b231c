/** One assumption: what it says, its value on its believable range, how well known it is, and a way to change it. */
import type { ReactElement } from "react";
import type { CataloguedParameter } from "../../scenario/catalogue.ts";
import { assumptions as words } from "../../words/en/edit.ts";
import { parameterNames, supportNames } from "../../words/en/model.ts";
import { pack } from "../../words/en/pack.ts";
import { ChangeAndSee } from "./change-and-see.tsx";

interface AssumptionProps {
  readonly of: CataloguedParameter;
  readonly agreed: readonly string[];
  readonly isOpen: boolean;
  readonly onTurn: (isOpen: boolean) => void;
}

export function Assumption({ of, agreed, isOpen, onTurn }: AssumptionProps): ReactElement {
  const { name, parameter } = of;
  const { meaning, range, unit, strength, source, default: value } = parameter;
  const plain = parameterNames[name].plain;
  const { columns } = words;
  return (
    <article className="assumption" id={`assumption-${name}`}>
      <div className="assumption-said">
        <h3>{plain}</h3>
        <p>{sentenceOf(meaning)}</p>
      </div>
      <Place range={range} value={value} />
      <dl>
        <div>
          <dt>{columns.value}</dt>
          <dd>
            <strong>{figure(value)}</strong> {unit}
          </dd>
        </div>
        <div>
          <dt>{columns.range}</dt>
          <dd>{words.range(figure(range[0]), figure(range[1]))}</dd>
        </div>
        <div>
          <dt>{columns.strength}</dt>
          <dd>
            <span className={`support is-${strength}`}>{supportNames[strength].plain}</span>
          </dd>
        </div>
        <div>
          <dt>{pack.agreements.elsewhere}</dt>
          <dd>
            {agreed.length === 0 ? pack.agreements.nobody : agreed.map((each) => <p key={each}>{each}</p>)}
          </dd>
        </div>
        <div className="assumption-source">
          <dt>{columns.source}</dt>
          <dd>{source}</dd>
        </div>
      </dl>
      {isOpen ? (
        <ChangeAndSee of={of} onClose={() => onTurn(false)} />
      ) : (
        <button
          type="button"
          className="quiet"
          aria-label={words.seeName(plain)}
          onClick={() => onTurn(true)}
        >
          {words.see}
        </button>
      )}
    </article>
  );
}

/** Four figures are enough to know a number by. */
const figure = (value: number): string => String(Number(value.toPrecision(4))).replace("-", "−");

/** A statement with its capital and its stop; a symbol at its head stays as it is. */
const sentenceOf = (meaning: string): string =>
  `${/^[a-z]{2}/.test(meaning) ? `${meaning.slice(0, 1).toUpperCase()}${meaning.slice(1)}` : meaning}.`;

/** The value on its believable range; the words beside it say the same. */
function Place({
  range: [low, high],
  value,
}: {
  readonly range: readonly [number, number];
  readonly value: number;
}): ReactElement {
  const at = high === low ? 50 : (100 * (value - low)) / (high - low);
  return (
    <svg className="assumption-range" viewBox="0 0 120 16" width="120" height="16" aria-hidden="true">
      <line x1="6" x2="114" y1="8" y2="8" className="range-line" />
      <line x1="6" x2="6" y1="4" y2="12" className="range-line" />
      <line x1="114" x2="114" y1="4" y2="12" className="range-line" />
      <circle cx={6 + 1.08 * at} cy="8" r="4.5" className="range-value" />
    </svg>
  );
}
