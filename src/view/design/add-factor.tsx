/** Everything that can vary in this case, to be found by its name or looked through by kind. */
import { useId, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { offersOf } from "../../experiment/study-file/offers.ts";
import type { Offer } from "../../experiment/study-file/offers.ts";
import type { Ground } from "../../experiment/study-file/targets.ts";
import { designer } from "../../words/en/study-designer.ts";
import { factorName } from "./factor-names.ts";
import type { FactorName } from "./factor-names.ts";

const { factors: words } = designer;

interface AddProps {
  readonly ground: Ground;
  readonly taken: readonly string[];
  readonly onAdd: (offer: Offer) => void;
}

interface Named extends FactorName {
  readonly offer: Offer;
}

const GROUPS = ["option", "repeats", "ramps", "events", "world", "worlds", "rules", "settings"] as const;
const MOST_IN_GROUP = 8;

export function AddFactor({ ground, taken, onAdd }: AddProps): ReactElement {
  const id = useId();
  const [sought, setSought] = useState("");
  const [isOpen, setOpen] = useState(false);
  const named = useMemo(
    () => (isOpen ? offersOf(ground).map((offer) => ({ ...factorName(offer.sets, ground), offer })) : []),
    [ground, isOpen],
  );
  const free = named.filter(({ offer }) => !taken.includes(offer.sets));
  const found = free.filter((each) => isSought(each, sought));
  const most = sought.trim() === "" ? MOST_IN_GROUP : Infinity;
  return (
    <details className="add-factor" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.add}</summary>
      <div className="add-search">
        <label htmlFor={id}>{words.find}</label>
        <input
          id={id}
          type="search"
          value={sought}
          onChange={({ currentTarget }) => setSought(currentTarget.value)}
        />
        <output className="hint">
          {found.length === 0 && isOpen ? words.nothing : words.found(found.length)}
        </output>
      </div>
      {GROUPS.map((group) => {
        const own = found.filter((each) => each.group === group);
        return own.length === 0 ? null : (
          <section key={group} className="offers">
            <h4>{words.groups[group]}</h4>
            <ul>
              {own.slice(0, most).map((each) => (
                <OfferLine key={each.offer.sets} named={each} onAdd={onAdd} />
              ))}
            </ul>
            {own.length > most ? <p className="hint">{words.more(own.length - most)}</p> : null}
          </section>
        );
      })}
    </details>
  );
}

function OfferLine({
  named: { name, says, strength, offer },
  onAdd,
}: {
  readonly named: Named;
  readonly onAdd: (offer: Offer) => void;
}): ReactElement {
  return (
    <li>
      <button type="button" aria-label={words.put(name)} onClick={() => onAdd(offer)}>
        +
      </button>
      <span>
        <strong>{name}</strong>
        {says === "" ? null : <span className="offer-says">{says}</span>}
      </span>
      {strength === undefined ? null : <span className="tag">{strength}</span>}
    </li>
  );
}

function isSought({ name, says, offer }: Named, sought: string): boolean {
  const text = `${name} ${says} ${offer.sets}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
