/** The form of one event: what and when, who, how strong, and what only its kind has. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { eventKindOf } from "../../scenario/catalogue.ts";
import type { EventKind } from "../../scenario/catalogue.ts";
import {
  addEvent,
  eventOn,
  freeId,
  monthsOf,
  removeEvent,
  restoreEvent,
} from "../../scenario/edit/events.ts";
import { edit } from "../../words/en/edit.ts";
import { eventNames } from "../../words/en/model.ts";
import { DateField } from "./date-field.tsx";
import type { Editing, Editor } from "./editor.ts";
import { eventEdit, saidTold } from "./event-edit.ts";
import type { EventEdit } from "./event-edit.ts";
import { MoreFields } from "./event-more.tsx";
import { SizeField, StructuralFields, WhoFields } from "./event-fields.tsx";
import { TextField } from "./field.tsx";
import { nameOf } from "./naming.ts";
import { castOf } from "./who.ts";

interface FormProps {
  readonly editor: Editor;
  readonly editing: Editing;
}

const { form: words } = edit;

export function EventForm({ editor, editing }: FormProps): ReactElement {
  const { scenario, track, selected } = editing;
  const placed = selected === null ? undefined : eventOn(scenario, track, selected);
  const cast = useMemo(() => castOf(scenario), [scenario]);
  if (placed === undefined) return <p className="form-none">{words.none}</p>;
  const own = eventEdit(editor, editing, placed);
  const kind: EventKind = eventKindOf(placed.event.kind);
  const isLeftOut = placed.standing === "left-out";
  return (
    <section className="event-form" aria-labelledby="event-form-title">
      <h2 id="event-form-title">{eventNames[placed.event.kind].plain}</h2>
      <p className="caveat">{edit.does(kind.does)}</p>
      {placed.standing === "from-leave-as-is" ? <p className="ghost-note">{words.ghost}</p> : null}
      {isLeftOut ? null : (
        <div className="form-columns" key={`${track} ${placed.event.id}`}>
          <Plainly own={own} />
          <div>
            <When own={own} kind={kind} />
            <SizeField own={own} kind={kind} />
          </div>
          <div>
            <WhoFields own={own} kind={kind} cast={cast} />
            <StructuralFields own={own} kind={kind} cast={cast} />
          </div>
          <MoreFields own={own} kind={kind} />
        </div>
      )}
      <FormActions own={own} />
    </section>
  );
}

/** What happens, in one sentence: it has the room of a sentence. */
function Plainly({ own: { event, set, faults } }: { readonly own: EventEdit }): ReactElement {
  return (
    <div className="form-whole">
      <TextField
        label={words.plain}
        value={event.plain}
        faults={faults("plain")}
        onChange={(plain, session) => set({ plain }, saidTold(event, "plain"), session)}
      />
    </div>
  );
}

function When({ own, kind }: { readonly own: EventEdit; readonly kind: EventKind }): ReactElement {
  const { event, editing } = own;
  const { announced, starts } = monthsOf(editing.scenario, event);
  return (
    <>
      <div className="dates">
        <DateField editing={own} field="announced" label={words.announced} />
        <DateField editing={own} field="starts" label={words.starts} />
        {kind.lasts === "until-ends" || kind.lasts === "phased" ? (
          <DateField
            editing={own}
            field="ends"
            label={kind.lasts === "phased" ? words.phased : words.ends}
            empty={words.stays}
          />
        ) : null}
      </div>
      <p className="limbo-note">
        {words.limbo(Math.max(0, starts - announced))} {words.dateHelp}
      </p>
    </>
  );
}

/** What can be done with the event as a whole. */
function FormActions({ own }: { readonly own: EventEdit }): ReactElement {
  const { editor, event, placed, editing } = own;
  const { track } = editing;
  const values = { name: nameOf(event) };
  const now = (): Editing => editor.store.getState();
  const copy = (): void => {
    const { scenario } = now();
    const id = freeId(scenario, event.id);
    editor.apply(addEvent(scenario, track, { ...event, id }), { move: "copied", values });
    editor.select(id);
  };
  const take = (move: "removed" | "leftOut"): void => {
    editor.apply(removeEvent(now().scenario, track, event.id), { move, values });
    if (move === "removed") editor.select(null);
  };
  const back = (): void =>
    editor.apply(restoreEvent(now().scenario, track, event.id), { move: "putBack", values });
  const isOwn = placed.standing === "own";
  return (
    <p className="form-actions">
      {isOwn ? (
        <>
          <button type="button" onClick={copy}>
            {words.copy}
          </button>
          <button type="button" onClick={() => take("removed")}>
            {words.remove}
          </button>
        </>
      ) : placed.standing === "left-out" ? null : (
        <button type="button" onClick={() => take("leftOut")}>
          {words.leaveOut}
        </button>
      )}
      {placed.standing === "changed-here" || placed.standing === "left-out" ? (
        <button type="button" onClick={back}>
          {words.putBack}
        </button>
      ) : null}
    </p>
  );
}
