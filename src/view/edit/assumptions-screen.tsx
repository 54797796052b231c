/** Every assumption of the model, from the catalogue itself: what it says, how sure it is, and what follows if it is otherwise. */
import { useEffect, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { CATALOGUED } from "../../scenario/catalogue.ts";
import type { CataloguedParameter } from "../../scenario/catalogue.ts";
import { assumptions as words } from "../../words/en/edit.ts";
import { parameterNames, supportNames } from "../../words/en/model.ts";
import { pack } from "../../words/en/pack.ts";
import { allTheirs } from "../keep/theirs.ts";
import type { KeptTheirs } from "../keep/theirs.ts";
import { AssumptionGroups } from "./assumption-groups.tsx";
import { ORDERS, STRENGTHS } from "./assumption-orders.ts";
import type { Order } from "./assumption-orders.ts";
import { ChoiceField } from "./field.tsx";
import "./edit.css";
import "../styles/pieces.css";
import "./assumptions.css";

interface ScreenProps {
  readonly subject: string;
  readonly search: URLSearchParams;
}

export function AssumptionsScreen({ subject, search }: ScreenProps): ReactElement {
  const [sought, setSought] = useState(search.get("find") ?? "");
  const [strength, setStrength] = useState(search.get("support") ?? "");
  const [order, setOrder] = useState<Order>("model");
  const [changed, setChanged] = useState<string>(subject);
  const agreements = useAgreements();
  // A link may name an assumption: its part is open then, and it is brought into view.
  useEffect(
    () => document.getElementById(`assumption-${subject}`)?.scrollIntoView({ block: "center" }),
    [subject],
  );
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
      <AssumptionGroups
        key={`${sought} ${strength} ${order}`}
        found={found}
        order={order}
        isNarrowed={sought.trim() !== "" || strength !== ""}
        agreements={agreements}
        changed={changed}
        onTurn={setChanged}
      />
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
