/** What the fields of a form need to edit one event: where it stands, what is wrong with it, and how to change it. */
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { changeEvent, eventOn } from "../../scenario/edit/events.ts";
import type { PlacedEvent } from "../../scenario/edit/events.ts";
import type { Scenario, TimelineEvent } from "../../scenario/scenario.ts";
import { edit } from "../../words/en/edit.ts";
import type { Editing, Editor } from "./editor.ts";
import { faultsAt } from "./field.tsx";
import type { Said } from "./history.ts";
import { nameOf } from "./naming.ts";

export type LabelledField = keyof typeof edit.labels;

export interface EventEdit {
  readonly editor: Editor;
  readonly editing: Editing;
  readonly placed: PlacedEvent;
  readonly event: TimelineEvent;
  /** Sets fields; undefined takes one away. The sentence names the first. */
  readonly set: (fields: EventFields, said: Said, session?: string) => void;
  readonly faults: (field: string) => readonly string[];
}

type EventFields = { readonly [Field in keyof TimelineEvent]?: TimelineEvent[Field] | undefined };

export function eventEdit(editor: Editor, editing: Editing, placed: PlacedEvent): EventEdit {
  const { scenario, track, problems } = editing;
  const { event } = placed;
  const places = placesOf(scenario, track, event.id);
  return {
    editor,
    editing,
    placed,
    event,
    set: (fields, said, session) => {
      const { scenario: now } = editor.store.getState();
      const current = eventOn(now, track, event.id)?.event ?? event;
      editor.apply(changeEvent(now, track, withFields(current, fields)), said, session);
    },
    faults: (field) => places.flatMap((place) => faultsAt(problems, `${place}.${field}`)),
  };
}

/** The event with fields set; what is undefined is taken away. */
function withFields(event: TimelineEvent, fields: EventFields): TimelineEvent {
  const kept = Object.entries({ ...event, ...fields }).filter(([, value]) => value !== undefined);
  // oxlint-disable-next-line typescript/consistent-type-assertions -- only fields that an event may lack are ever taken away
  return Object.fromEntries(kept) as unknown as TimelineEvent;
}

/** Where a problem of this event may stand in the file: its own place, or that of its change under a plan. */
function placesOf(scenario: Scenario, track: string, id: string): readonly string[] {
  const at = scenario.events.findIndex((each) => each.id === id);
  const base = at < 0 ? [] : [`events[${at}]`];
  if (track === LEAVE_AS_IS) return base;
  const option = scenario.options?.findIndex((each) => each.id === track) ?? -1;
  const own = scenario.options?.[option]?.events?.findIndex((each) => each.id === id) ?? -1;
  return own < 0 ? [...base, `options[${option}].changes.${id}`] : [`options[${option}].events[${own}]`];
}

/** “Set the size of ‘…’ to 0.4”, and its kin. */
export const saidSet = (event: TimelineEvent, field: LabelledField, to: string): Said => ({
  move: "set",
  values: { name: nameOf(event), what: edit.labels[field], to },
});
export const saidCleared = (event: TimelineEvent, field: LabelledField): Said => ({
  move: "cleared",
  values: { name: nameOf(event), what: edit.labels[field] },
});
export const saidTold = (event: TimelineEvent, field: LabelledField): Said => ({
  move: "told",
  values: { name: nameOf(event), what: edit.labels[field] },
});
