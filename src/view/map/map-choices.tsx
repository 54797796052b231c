/** The questions that a map leaves open, and the world that their answers make. */
import { useState } from "react";
import type { FormEvent, ReactElement } from "react";
import { TIE_MEANINGS } from "../../network/world/choices.ts";
import type { TieMeaning, WorldChoices } from "../../network/world/choices.ts";
import type { BodyDetail, ReadMap } from "../../protocol/map-api.ts";
import { SECTORS_SHOWN } from "./sectors-shown.ts";
import { mapScreen } from "../../words/en/map-screen.ts";

const { fields } = mapScreen;
/** Kinds asked about one by one; more of them would be a form nobody fills in. */
const MOST_KINDS = 12;

interface Draft {
  readonly title: string;
  readonly sectorBy: string;
  readonly sectors: Readonly<Record<string, string>>;
  readonly placeBy: string;
  readonly trustBy: string;
  readonly none: string;
  readonly full: string;
  readonly meetsBy: string;
  readonly meanings: Readonly<Record<string, TieMeaning>>;
  readonly fill: boolean;
}

const namedLike = (map: ReadMap, pattern: RegExp): string =>
  map.tieDetails.find(({ name }) => pattern.test(name))?.name ?? "";

/** What a file suggests by the names of its columns; all of it can be changed. */
function firstDraft(map: ReadMap): Draft {
  const trustBy = namedLike(map, /^trust/i);
  const trust = map.tieDetails.find(({ name }) => name === trustBy);
  const usual = trust !== undefined && trust.low >= 1 && trust.high <= 4;
  return {
    title: "Our own partnership",
    sectorBy: map.bodyDetails.find(({ name }) => /sector|type|kind/i.test(name))?.name ?? "",
    sectors: {},
    placeBy: "",
    trustBy,
    none: String(usual ? 1 : (trust?.low ?? 1)),
    full: String(usual ? 4 : (trust?.high ?? 4)),
    meetsBy: namedLike(map, /frequen|contact|often/i) || namedLike(map, /^weight$/),
    meanings: {},
    fill: true,
  };
}

function choicesOf(draft: Draft): Partial<WorldChoices> {
  const orNull = (text: string): string | null => (text === "" ? null : text);
  const sectors = Object.fromEntries(
    Object.entries(draft.sectors).flatMap(([value, sector]) => {
      const known = SECTORS_SHOWN.find(({ id }) => id === sector);
      return known === undefined ? [] : [[value, known.id] as const];
    }),
  );
  return {
    title: draft.title.trim() || "Our own partnership",
    sectorBy: orNull(draft.sectorBy),
    sectors,
    placeBy: orNull(draft.placeBy),
    trustBy: orNull(draft.trustBy),
    trustScale: [Number(draft.none), Number(draft.full)],
    meetsBy: orNull(draft.meetsBy),
    meanings: draft.meanings,
    fill: draft.fill,
  };
}

export function MapChoices({
  map,
  onMake,
}: {
  readonly map: ReadMap;
  readonly onMake: (choices: Partial<WorldChoices>) => void;
}): ReactElement {
  const [draft, setDraft] = useState<Draft>(() => firstDraft(map));
  const change = (patch: Partial<Draft>): void => setDraft({ ...draft, ...patch });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onMake(choicesOf(draft));
  };
  const kinds = map.bodyDetails.find(({ name }) => name === draft.sectorBy);
  const relations = map.relations.length === 0 ? [""] : map.relations;
  return (
    <form className="map-choices" onSubmit={submit}>
      <label>
        {fields.title}
        <input
          value={draft.title}
          maxLength={120}
          onChange={({ target }) => change({ title: target.value })}
        />
      </label>
      <Choice
        label={fields.sector}
        none={fields.sectorNone}
        value={draft.sectorBy}
        names={map.bodyDetails}
        onChange={(sectorBy) => change({ sectorBy })}
      />
      {kinds === undefined ? null : <Kinds detail={kinds} draft={draft} change={change} />}
      <Choice
        label={fields.place}
        none={fields.placeNone}
        value={draft.placeBy}
        names={map.bodyDetails}
        onChange={(placeBy) => change({ placeBy })}
      />
      <TieChoices map={map} draft={draft} change={change} />
      {relations.map((relation) => (
        <Meaning key={relation} relation={relation} draft={draft} change={change} />
      ))}
      <Tick label={fields.fill} value={draft.fill} onChange={(fill) => change({ fill })} />
      <p className="actions">
        <button type="submit" className="primary">
          {mapScreen.make}
        </button>
      </p>
    </form>
  );
}

interface PartProps {
  readonly draft: Draft;
  readonly change: (patch: Partial<Draft>) => void;
}

/** What the numbers at the ties mean. */
function TieChoices({ map, draft, change }: PartProps & { readonly map: ReadMap }): ReactElement {
  return (
    <>
      <Choice
        label={fields.trust}
        none={fields.trustNone}
        value={draft.trustBy}
        names={map.tieDetails}
        onChange={(trustBy) => change({ trustBy })}
      />
      {draft.trustBy === "" ? null : (
        <div className="map-scale">
          <Scale label={fields.scaleNone} value={draft.none} onChange={(none) => change({ none })} />
          <Scale label={fields.scaleFull} value={draft.full} onChange={(full) => change({ full })} />
        </div>
      )}
      <Choice
        label={fields.meets}
        none={fields.meetsNone}
        value={draft.meetsBy}
        names={map.tieDetails}
        onChange={(meetsBy) => change({ meetsBy })}
      />
    </>
  );
}

/** What a tie of one kind stands for. */
function Meaning({ relation, draft, change }: PartProps & { readonly relation: string }): ReactElement {
  const choose = (value: string): void => {
    const meaning = TIE_MEANINGS.find((each) => each === value) ?? "informal";
    change({ meanings: { ...draft.meanings, [relation]: meaning } });
  };
  return (
    <label>
      {fields.meaning(relation)}
      <select value={draft.meanings[relation] ?? "informal"} onChange={({ target }) => choose(target.value)}>
        {TIE_MEANINGS.map((meaning) => (
          <option key={meaning} value={meaning}>
            {fields.meanings[meaning]}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly none: string;
  readonly value: string;
  readonly names: readonly { readonly name: string }[];
  readonly onChange: (name: string) => void;
}

function Choice({ label, none, value, names, onChange }: ChoiceProps): ReactElement {
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{none}</option>
        {names.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Kinds({ detail, draft, change }: PartProps & { readonly detail: BodyDetail }): ReactElement {
  return (
    <fieldset className="map-kinds">
      <legend>{fields.sector}</legend>
      {detail.values.slice(0, MOST_KINDS).map((value) => (
        <label key={value}>
          {fields.sectorOf(value)}
          <select
            value={draft.sectors[value] ?? ""}
            onChange={({ target }) => change({ sectors: { ...draft.sectors, [value]: target.value } })}
          >
            <option value="">{fields.sectorNone}</option>
            {SECTORS_SHOWN.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}

interface FieldProps<T> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

const Scale = ({ label, value, onChange }: FieldProps<string>): ReactElement => (
  <label>
    {label}
    <input
      type="number"
      step="any"
      required
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  </label>
);

const Tick = ({ label, value, onChange }: FieldProps<boolean>): ReactElement => (
  <label className="map-tick">
    <input type="checkbox" checked={value} onChange={({ target }) => onChange(target.checked)} />
    {label}
  </label>
);
