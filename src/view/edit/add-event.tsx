/** The vocabulary of changes, by kind, in plain words: what each does, and how strong it usually is. */
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { EVENT_KINDS } from "../../scenario/catalogue.ts";
import type { EventKind } from "../../scenario/catalogue.ts";
import { describeWorld } from "../../scenario/compile.ts";
import { addEvent } from "../../scenario/edit/events.ts";
import { newEvent } from "../../scenario/edit/new-event.ts";
import type { TimelineEvent } from "../../scenario/scenario.ts";
import { edit } from "../../words/en/edit.ts";
import { eventNames, laneNames } from "../../words/en/model.ts";
import type { Editing, Editor } from "./editor.ts";
import { nameOf } from "./naming.ts";

interface AddProps {
  readonly editor: Editor;
  readonly editing: Editing;
}

const { add: words } = edit;
type Kind = TimelineEvent["kind"];
const isKind = (kind: string): kind is Kind => Object.hasOwn(eventNames, kind);

const LANES = ["structure", "people", "money", "rules", "support", "outside"] as const;

export function AddEvent({ editor, editing }: AddProps): ReactElement {
  const [sought, setSought] = useState("");
  const hasNone = editing.scenario.events.length === 0 && (editing.scenario.options ?? []).length === 0;
  const found = useMemo(() => EVENT_KINDS.filter((kind) => isSought(kind, sought)), [sought]);
  const add = (kind: Kind): void => {
    const { scenario, track } = editor.store.getState();
    const event = newEvent(kind, scenario, describeWorld(scenario));
    editor.apply(addEvent(scenario, track, event), { move: "added", values: { name: nameOf(event) } });
    editor.select(event.id);
  };
  return (
    <details className="add-event" open={hasNone}>
      <summary>{words.title}</summary>
      <label className="add-search">
        {words.search}
        <input
          type="search"
          value={sought}
          onChange={({ currentTarget }) => setSought(currentTarget.value)}
        />
      </label>
      {found.length === 0 ? <p>{words.none}</p> : null}
      <div className="add-lanes">
        {LANES.map((lane) => {
          const kinds = found.filter((kind) => kind.lane === lane);
          return kinds.length === 0 ? null : (
            <section key={lane}>
              <h3>{laneNames[lane].plain}</h3>
              <ul>
                {kinds.map((kind) => (
                  <li key={kind.kind}>
                    <OneKind kind={kind} onAdd={add} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </details>
  );
}

function isSought({ kind, does }: EventKind, sought: string): boolean {
  const text = `${isKind(kind) ? eventNames[kind].plain : kind} ${kind} ${does}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function OneKind({
  kind: { kind, does, size },
  onAdd,
}: {
  readonly kind: EventKind;
  readonly onAdd: (kind: Kind) => void;
}): ReactElement | null {
  if (!isKind(kind)) return null;
  const name = eventNames[kind].plain;
  return (
    <div className="add-kind">
      <button type="button" aria-label={words.add(name)} onClick={() => onAdd(kind)}>
        {name}
      </button>
      <p>
        {does} {size === null ? "" : words.size(size.unit, String(size.default))}
      </p>
    </div>
  );
}
