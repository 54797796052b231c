/** Fields that kinds of event have in common: who, how strong, what it becomes, who receives. */
import { useRef } from "react";
import type { ReactElement } from "react";
import type { EventKind } from "../../scenario/catalogue.ts";
import type { NewBody, TimelineEvent } from "../../scenario/scenario.ts";
import { edit } from "../../words/en/edit.ts";
import { saidCleared, saidSet, saidTold } from "./event-edit.ts";
import type { EventEdit, LabelledField } from "./event-edit.ts";
import { ChoiceField, TextField } from "./field.tsx";
import { idFrom } from "./naming.ts";
import { NumberField } from "./number-field.tsx";
import { newSession } from "./score-event.tsx";
import { selectorSaid } from "./who.ts";
import type { Cast, Reach } from "./who.ts";
import { WhoField } from "./who-field.tsx";

interface OfKind {
  readonly own: EventEdit;
  readonly kind: EventKind;
}
interface WithCast extends OfKind {
  readonly cast: Cast;
}

const { form: words } = edit;

type NumberName = "size" | "fit" | "align" | "share" | "saving";

interface EventNumberProps {
  readonly own: EventEdit;
  readonly field: NumberName;
  readonly label: string;
  readonly help: string;
  readonly usual?: number;
  readonly range?: readonly [number, number];
}

/** A number of an event, put back to the usual when it is emptied. */
export function EventNumber({ own, field, label, help, usual, range }: EventNumberProps): ReactElement {
  const { event, editing, editor, set, faults } = own;
  const key = `${editing.track}/${event.id}/${field}`;
  return (
    <NumberField
      label={label}
      help={help}
      value={event[field]}
      usual={usual}
      {...(range === undefined ? {} : { range })}
      faults={faults(field)}
      draft={editing.history.drafts[key]}
      onDraft={(text) => editor.draft(key, text)}
      onChange={(value, session) =>
        set(
          { [field]: value },
          value === undefined ? saidCleared(event, field) : saidSet(event, field, String(value)),
          session,
        )
      }
    />
  );
}

export function SizeField({ own, kind }: OfKind): ReactElement | null {
  const { size } = kind;
  if (size === null) return null;
  const [low, high] = size.range;
  return (
    <EventNumber
      own={own}
      field="size"
      label={`${words.size}: ${size.unit}`}
      help={`${words.usual(String(size.default))}; ${words.range(String(low), String(high))}`}
      usual={size.default}
      range={size.range}
    />
  );
}

export function WhoFields({ own, kind, cast }: WithCast): ReactElement {
  const { scope, fields } = kind;
  return (
    <>
      {scope === "timeline" ? (
        <p className="field-help">{words.whoScope.timeline}</p>
      ) : (
        <Selectors own={own} field="who" reach={scope} label={words.whoScope[scope]} cast={cast} />
      )}
      {fields.includes("each") ? <Each own={own} /> : null}
      {fields.includes("to") ? (
        <Selectors own={own} field="to" reach="organisations" label={words.to} cast={cast} />
      ) : null}
      {fields.includes("joins") ? (
        <Selectors own={own} field="joins" reach="partnerships" label={words.joins} cast={cast} />
      ) : null}
    </>
  );
}

interface SelectorsProps {
  readonly own: EventEdit;
  readonly field: "who" | "to" | "joins";
  readonly reach: Reach;
  readonly label: string;
  readonly cast: Cast;
}

function Selectors({ own, field, reach, label, cast }: SelectorsProps): ReactElement {
  const { event, set, faults } = own;
  return (
    <WhoField
      label={label}
      reach={reach}
      cast={cast}
      value={event[field] ?? []}
      faults={faults(field)}
      empty={field === "who" ? words.everybody : ""}
      onChange={(selectors) =>
        set(
          { [field]: selectors.length === 0 ? undefined : selectors },
          selectors.length === 0
            ? saidCleared(event, field)
            : saidSet(event, field, selectors.map((each) => selectorSaid(each, cast)).join(", ")),
        )
      }
    />
  );
}

const COUNTS = [2, 3, 4, 5, 6] as const;

function Each({ own }: { readonly own: EventEdit }): ReactElement {
  const { event, set, faults } = own;
  const choices: readonly (readonly [string, string])[] = [
    ["all", words.eachAll],
    ["locality", words.eachLocality],
    ["region", words.eachRegion],
    ...COUNTS.map((count) => [String(count), words.eachCount(count)] as const),
  ];
  return (
    <ChoiceField
      label={words.each}
      faults={faults("each")}
      value={String(event.each ?? "all")}
      choices={choices}
      onChange={(value) => {
        const each = value === "locality" || value === "region" ? value : Number(value);
        if (value === "all") set({ each: undefined }, saidCleared(event, "each"));
        else set({ each }, saidSet(event, "each", choices.find(([of]) => of === value)?.[1] ?? value));
      }}
    />
  );
}

/** What a change of structure makes, and the good that may come of it. */
export function StructuralFields({ own, kind, cast }: WithCast): ReactElement {
  const { fields } = kind;
  return (
    <>
      {fields.includes("into") ? <Into own={own} /> : null}
      {fields.includes("covers") ? <Covers own={own} cast={cast} /> : null}
      {fields.includes("share") ? (
        <EventNumber
          own={own}
          field="share"
          label={words.share}
          help={words.range("0", "1")}
          range={[0, 1]}
        />
      ) : null}
      {fields.includes("fit") ? (
        <EventNumber own={own} field="fit" label={words.fit} help={words.gainHelp} usual={0} range={[0, 1]} />
      ) : null}
      {fields.includes("align") ? (
        <EventNumber
          own={own}
          field="align"
          label={words.align}
          help={words.gainHelp}
          usual={0}
          range={[0, 1]}
        />
      ) : null}
      {fields.includes("saving") ? (
        <EventNumber own={own} field="saving" label={words.saving} help={words.savingHelp} />
      ) : null}
      {own.event.board === undefined ? null : <p className="field-help">{words.board}</p>}
    </>
  );
}

/** Bodies that a change makes, by name. */
function Into({ own }: { readonly own: EventEdit }): ReactElement {
  const { event, set, faults } = own;
  const bodies = event.into ?? [];
  const most = event.kind === "merge" ? 1 : 20;
  const put = (into: readonly NewBody[], field: LabelledField, session: string): void =>
    set({ into: into.length === 0 ? undefined : into }, saidTold(event, field), session);
  const session = useRef("");
  return (
    <fieldset className="field">
      <legend>{words.into}</legend>
      {bodies.map((body, at) => (
        <TextField
          key={body.id}
          label={words.intoName(at + 1)}
          value={body.name ?? body.id}
          faults={faults(`into[${at}]`)}
          onChange={(name, visit) => put(bodies.with(at, { ...body, name }), "into", visit)}
        />
      ))}
      {bodies.length >= most ? null : (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            session.current = newSession();
            put([...bodies, newBody(event)], "into", session.current);
          }}
        >
          {words.intoAdd}
        </button>
      )}
    </fieldset>
  );
}

const newBody = ({ id, into = [] }: TimelineEvent): NewBody => ({
  id: idFrom(`${id} body ${into.length + 1}`),
});

/** Places a body comes to cover. */
function Covers({ own, cast }: { readonly own: EventEdit; readonly cast: Cast }): ReactElement {
  const { event, set, faults } = own;
  const covered = event.covers ?? [];
  const turn = (place: string, isCovered: boolean): void => {
    const covers = isCovered ? [...covered, place] : covered.filter((each) => each !== place);
    const names = covers.map((each) => cast.names.get(each) ?? each).join(", ");
    set({ covers: covers.length === 0 ? undefined : covers }, saidSet(event, "covers", names));
  };
  return (
    <fieldset className={faults("covers").length > 0 ? "field is-wrong" : "field"}>
      <legend>{words.covers}</legend>
      <div className="places">
        {cast.world.localities.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={covered.includes(id)}
              onChange={({ currentTarget }) => turn(id, currentTarget.checked)}
            />
            {name ?? id}
          </label>
        ))}
      </div>
      <div className="field-fault">
        {faults("covers").map((fault) => (
          <p key={fault}>{fault}</p>
        ))}
      </div>
    </fieldset>
  );
}
