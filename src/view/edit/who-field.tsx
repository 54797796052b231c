/** Whom a change strikes, chosen in plain words: kinds, places, groups, or one body by its name. */
import { useId, useState } from "react";
import type { ReactElement } from "react";
import { edit } from "../../words/en/edit.ts";
import { choicesFor, idByName, selectorSaid } from "./who.ts";
import type { Cast, Reach } from "./who.ts";

interface WhoProps {
  readonly label: string;
  readonly reach: Reach;
  readonly cast: Cast;
  readonly value: readonly string[];
  readonly faults: readonly string[];
  /** What it means when nobody is chosen. */
  readonly empty: string;
  readonly onChange: (selectors: readonly string[]) => void;
}

const { form: words } = edit;

export function WhoField({ label, reach, cast, value, faults, empty, onChange }: WhoProps): ReactElement {
  const add = (selector: string): void => {
    if (!value.includes(selector)) onChange([...value, selector]);
  };
  return (
    <fieldset className={faults.length > 0 ? "field who is-wrong" : "field who"}>
      <legend>{label}</legend>
      {value.length === 0 ? <p className="field-help">{empty}</p> : null}
      <ul className="chips">
        {value.map((selector) => (
          <li key={selector}>
            <span>{selectorSaid(selector, cast)}</span>
            <button
              type="button"
              aria-label={words.takeOut(selectorSaid(selector, cast))}
              onClick={() => onChange(value.filter((each) => each !== selector))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <ByKind label={label} reach={reach} cast={cast} onAdd={add} />
      {reach === "localities" ? null : <ByName label={label} cast={cast} onAdd={add} />}
      {faults.length === 0 ? null : (
        <div className="field-fault">
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </div>
      )}
    </fieldset>
  );
}

interface AddProps {
  readonly label: string;
  readonly cast: Cast;
  readonly onAdd: (selector: string) => void;
}

/** A kind of body, everywhere or in one place only. */
function ByKind({ label, reach, cast, onAdd }: AddProps & { readonly reach: Reach }): ReactElement {
  const [chosen, setChosen] = useState("");
  const [place, setPlace] = useState("");
  const groups = choicesFor(reach, cast);
  const canNarrow = /^(sector|group|level):/.test(chosen) && cast.world.localities.length > 1;
  const places = [
    ...cast.regions.map((region) => [`region:${region}`, region] as const),
    ...cast.world.localities.map(({ id, name }) => [`locality:${id}`, name ?? id] as const),
  ];
  return (
    <div className="who-row">
      <select
        aria-label={`${label}: ${words.chooseGroup}`}
        value={chosen}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        <option value="">{words.chooseGroup}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.choices.map(([selector, said]) => (
              <option key={selector} value={selector}>
                {said}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {canNarrow ? (
        <select
          aria-label={`${label}: ${words.onlyIn}`}
          value={place}
          onChange={({ currentTarget }) => setPlace(currentTarget.value)}
        >
          <option value="">{words.everywhere}</option>
          {places.map(([selector, said]) => (
            <option key={selector} value={selector}>
              {`${words.onlyIn} ${said}`}
            </option>
          ))}
        </select>
      ) : null}
      <button
        type="button"
        disabled={chosen === ""}
        aria-label={words.addWhoTo(label)}
        onClick={() => {
          onAdd(canNarrow && place !== "" ? `${chosen} & ${place}` : chosen);
          setChosen("");
          setPlace("");
        }}
      >
        {words.addWho}
      </button>
    </div>
  );
}

/** One body or board; the browser offers names as they are typed. */
function ByName({ label, cast, onAdd }: AddProps): ReactElement {
  const id = useId();
  const [typed, setTyped] = useState("");
  const found = idByName(typed, cast);
  const add = (): void => {
    if (found === null) return;
    onAdd(found);
    setTyped("");
  };
  return (
    <div className="who-row">
      <input
        type="text"
        list={id}
        value={typed}
        placeholder={words.byName}
        aria-label={`${label}: ${words.byName}`}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={({ key }) => key === "Enter" && add()}
      />
      <datalist id={id}>
        {[...cast.names].map(([each, name]) => (
          <option key={each} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <button type="button" disabled={found === null} aria-label={words.addWhoTo(label)} onClick={add}>
        {words.addWho}
      </button>
    </div>
  );
}
