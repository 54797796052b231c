/** Every assumption of the model, from the catalogue itself: what it says, how sure it is, and what follows if it is otherwise. */
import { useEffect, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { CATALOGUED } from "../../scenario/catalogue.ts";
import type { CataloguedParameter } from "../../scenario/catalogue.ts";
import { assumptions as words } from "../../words/en/edit.ts";
import { mechanismNames, parameterNames, supportNames } from "../../words/en/model.ts";
import { pack } from "../../words/en/pack.ts";
import { allTheirs } from "../keep/theirs.ts";
import type { KeptTheirs } from "../keep/theirs.ts";
import { ChangeAndSee } from "./change-and-see.tsx";
import { ChoiceField } from "./field.tsx";
import "./edit.css";
import "./assumptions.css";

interface ScreenProps {
  readonly subject: string;
  readonly search: URLSearchParams;
}

const STRENGTHS = ["judgement", "analogue", "studies", "measured"] as const;
const ORDERS = ["model", "name", "strength"] as const;
type Order = (typeof ORDERS)[number];

export function AssumptionsScreen({ subject, search }: ScreenProps): ReactElement {
  const [sought, setSought] = useState(search.get("find") ?? "");
  const [strength, setStrength] = useState(search.get("support") ?? "");
  const [order, setOrder] = useState<Order>("model");
  const [changed, setChanged] = useState<string>(subject);
  const agreements = useAgreements();
  const found = useMemo(() => listed(sought, strength, order), [sought, strength, order]);
  return (
    <section className="wide assumptions">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead(CATALOGUED.length)}</p>
      <div className="filters">
        <label className="field">
          {words.search}
          <input
            type="search"
            value={sought}
            onChange={({ currentTarget }) => setSought(currentTarget.value)}
          />
        </label>
        <ChoiceField
          label={words.strength}
          value={strength}
          choices={[["", words.every], ...STRENGTHS.map((each) => [each, supportNames[each].plain] as const)]}
          onChange={setStrength}
        />
        <ChoiceField
          label={words.sort}
          value={order}
          choices={ORDERS.map((each) => [each, words.orders[each]])}
          onChange={(value) => setOrder(ORDERS.find((each) => each === value) ?? "model")}
        />
        <output className="caveat">{words.count(found.length, CATALOGUED.length)}</output>
      </div>
      {found.length === 0 ? <p>{words.none}</p> : null}
      <ul className="assumption-list">
        {found.map((each, at) => (
          <li key={each.name}>
            {order === "model" && found[at - 1]?.mechanism !== each.mechanism ? (
              <h2>{mechanismNames[each.mechanism].plain}</h2>
            ) : null}
            <Assumption
              of={each}
              agreed={agreements.get(each.name) ?? []}
              isOpen={changed === each.name}
              onTurn={(isOpen) => setChanged(isOpen ? each.name : "")}
            />
          </li>
        ))}
      </ul>
      <Limits />
    </section>
  );
}

const plainOf = ({ name }: CataloguedParameter): string => parameterNames[name].plain;

function listed(sought: string, strength: string, order: Order): readonly CataloguedParameter[] {
  const all = CATALOGUED.filter((each) => {
    const { meaning, source, unit } = each.parameter;
    const text = `${plainOf(each)} ${each.name} ${meaning} ${source} ${unit}`.toLowerCase();
    const isSought = sought
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word));
    return isSought && (strength === "" || each.parameter.strength === strength);
  });
  if (order === "name") return all.toSorted((a, b) => plainOf(a).localeCompare(plainOf(b)));
  if (order === "strength")
    return all.toSorted(
      (a, b) => STRENGTHS.indexOf(a.parameter.strength) - STRENGTHS.indexOf(b.parameter.strength),
    );
  return all;
}

/** Who agreed an assumption for some use, by its name. */
function useAgreements(): ReadonlyMap<string, readonly string[]> {
  const [agreed, setAgreed] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  useEffect(() => {
    const now = { wanted: true };
    void allTheirs().then((all) => now.wanted && setAgreed(agreementsIn(all)));
    return () => void (now.wanted = false);
  }, []);
  return agreed;
}

function agreementsIn(all: readonly KeptTheirs[]): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, readonly string[]>();
  for (const { id, texts } of all)
    for (const [name, { by, on, why }] of Object.entries(texts.agreed))
      if (by.trim() !== "")
        said.set(name, [...(said.get(name) ?? []), pack.agreements.agreed(by, on, id, why)]);
  return said;
}

interface AssumptionProps {
  readonly of: CataloguedParameter;
  readonly agreed: readonly string[];
  readonly isOpen: boolean;
  readonly onTurn: (isOpen: boolean) => void;
}

function Assumption({ of, agreed, isOpen, onTurn }: AssumptionProps): ReactElement {
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
            <strong>{value}</strong> {unit}
          </dd>
        </div>
        <div>
          <dt>{columns.range}</dt>
          <dd>{words.range(String(range[0]), String(range[1]))}</dd>
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

/** How far scenarios may be believed, and what the whole is for. */
function Limits(): ReactElement {
  const { claims, limits } = words;
  return (
    <div className="limits">
      <section>
        <h2>{claims.title}</h2>
        <dl>
          {claims.list.map(([claim, says]) => (
            <div key={claim}>
              <dt>{claim}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{limits.title}</h2>
        <p>{limits.may}</p>
        <ul>
          {limits.mayList.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <p>{limits.not}</p>
        <ul>
          {limits.notList.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <p className="caveat">{limits.review}</p>
      </section>
    </div>
  );
}
