/** A date of an event, typed or moved month by month. What cannot be read stays as it was typed, with what to do. */
import { useRef, useState } from "react";
import type { ReactElement } from "react";
import { monthsOf } from "../../scenario/edit/events.ts";
import type { DateField as DateName } from "../../scenario/edit/events.ts";
import { dateOf } from "../../scenario/dates.ts";
import { edit } from "../../words/en/edit.ts";
import { dateRead, monthOfStart, monthSaid } from "./dates.ts";
import type { EventEdit } from "./event-edit.ts";
import { Field } from "./field.tsx";
import { nameOf } from "./naming.ts";
import { newSession } from "./score-event.tsx";

interface DateProps {
  readonly editing: EventEdit;
  readonly field: DateName;
  readonly label: string;
  /** An end may be left out: what it says then. */
  readonly empty?: string;
}

const { form: words } = edit;
const YEAR = 12;
const KEYS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: YEAR, PageDown: -YEAR };

export function DateField({ editing, field, label, empty }: DateProps): ReactElement {
  const { event, faults } = editing;
  const { scenario, track, history } = editing.editing;
  const session = useRef("");
  // While somebody writes, their own spelling stays; the scenario has the date as soon as it can be read.
  const [typed, setTyped] = useState<string | null>(null);
  const month = monthsOf(scenario, event)[field];
  const draft = history.drafts[`${track}/${event.id}/${field}`];
  const { put, draw } = dateEdits(editing, field);
  const write = (text: string): void => {
    setTyped(text);
    const read = dateRead(text);
    if (read !== null) put(read, session.current);
    else if (text.trim() === "" && empty !== undefined) put(undefined, session.current);
    else draw(text);
  };
  const step = (months: number): void => {
    setTyped(null);
    const from = month ?? monthsOf(scenario, event).starts;
    put(dateOf(scenario.start, from + months), session.current);
  };
  const wrong = draft === undefined ? faults(field) : [words.badDate(draft)];
  return (
    <Field label={label} faults={wrong} {...(month === null && empty !== undefined ? { help: empty } : {})}>
      {({ id, describedBy }) => (
        <div className="stepper">
          <button type="button" aria-label={words.earlier(label)} onClick={() => step(-1)}>
            −
          </button>
          <input
            id={id}
            type="text"
            size={15}
            autoComplete="off"
            value={draft ?? typed ?? (month === null ? "" : monthOfStart(scenario.start, month))}
            aria-invalid={wrong.length > 0}
            aria-describedby={describedBy}
            onFocus={() => void (session.current = newSession())}
            onBlur={() => setTyped(null)}
            onChange={({ currentTarget }) => write(currentTarget.value)}
            onKeyDown={(press) => {
              const months = KEYS[press.key];
              if (months === undefined) return;
              press.preventDefault();
              step(months);
            }}
          />
          <button type="button" aria-label={words.later(label)} onClick={() => step(1)}>
            +
          </button>
        </div>
      )}
    </Field>
  );
}

interface DateEdits {
  readonly put: (date: string | undefined, session: string) => void;
  /** What was typed and cannot be read yet. */
  readonly draw: (text: string) => void;
}

function dateEdits({ event, editor, editing, set }: EventEdit, field: DateName): DateEdits {
  const key = `${editing.track}/${event.id}/${field}`;
  const name = nameOf(event);
  return {
    put: (date, session) => {
      editor.draft(key, null);
      if (date === undefined) set({ [field]: undefined }, { move: "endless", values: { name } }, session);
      else set({ [field]: date }, { move: field, values: { name, to: monthSaid(date) } }, session);
    },
    draw: (text) => editor.draft(key, text),
  };
}
