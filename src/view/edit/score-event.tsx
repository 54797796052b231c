/** The controls of one event on the score: the whole of it to choose and shift, and a slider for each date. */
import { useRef } from "react";
import type { DOMAttributes, KeyboardEvent, ReactElement } from "react";
import { changeEvent, eventOn, moveDate, monthsOf, shiftEvent } from "../../scenario/edit/events.ts";
import type { DateField } from "../../scenario/edit/events.ts";
import { textWidth } from "../../picture/measure.ts";
import { edit } from "../../words/en/edit.ts";
import { monthOfStart } from "./dates.ts";
import type { Editing, Editor } from "./editor.ts";
import { nameOf } from "./naming.ts";
import { LINE, ROW } from "./score-layout.ts";
import type { ScoreLayout, ScoreRow } from "./score-layout.ts";

interface EventProps {
  readonly row: ScoreRow;
  readonly layout: ScoreLayout;
  readonly editor: Editor;
  readonly editing: Editing;
}

const { score: words } = edit;
const TEXT = 14;
const YEAR = 12;
/** Pixels a thumb is wide: a finger's least, by WCAG 2.5.8. */
const THUMB = 24;
/** Pixels a pointer may tremble before a press becomes a drag. */
const TREMBLE = 4;

let sessions = 0;
/** A name for one drag or one visit to a control, so that it becomes one step. */
export const newSession = (): string => `s${++sessions}`;

export function ScoreEvent(props: EventProps): ReactElement {
  const { row, editing } = props;
  const { event, placed } = row;
  const isOwn = event.standing === "own" || event.standing === "changed-here";
  const dates = ["announced", "starts", "ends"] as const;
  return (
    <>
      <WholeEvent {...props} />
      {isOwn
        ? dates
            .filter((field) => field !== "ends" || placed.until !== undefined)
            .map((field) => (
              <DateSlider
                key={field}
                {...props}
                field={field}
                isChosen={editing.selected === event.event.id}
              />
            ))
        : null}
    </>
  );
}

/** Pressed, it is chosen; dragged, or moved by the arrow keys, it shifts as a whole. */
function WholeEvent({ row, layout, editor, editing }: EventProps): ReactElement {
  const { scenario, track, selected } = editing;
  const {
    placed,
    event: { event, standing },
    top,
  } = row;
  const isOwn = standing === "own" || standing === "changed-here";
  const shift = (months: number, session: string): void => {
    const { scenario: now } = editor.store.getState();
    const current = eventOn(now, track, event.id)?.event ?? event;
    const moved = shiftEvent(now, current, months);
    const to = monthOfStart(now.start, monthsOf(now, moved).starts);
    editor.apply(
      changeEvent(now, track, moved),
      { move: "shifted", values: { name: nameOf(event), to } },
      session,
    );
  };
  const drag = useDrag((pixels) => Math.round(pixels / (layout.x(1) - layout.x(0))), isOwn ? shift : null);
  const onKeyDown = (key: KeyboardEvent): void => {
    const by = { ArrowLeft: -1, ArrowRight: 1, PageUp: YEAR, PageDown: -YEAR }[key.key];
    if (by === undefined || !isOwn) return;
    key.preventDefault();
    shift(by, `key-${event.id}`);
  };
  const left = Math.min(placed.label.x, placed.from);
  const right = Math.max(placed.to, placed.label.x + textWidth(placed.label.text, TEXT));
  return (
    <button
      type="button"
      className="score-whole"
      style={{ left, top, width: Math.max(THUMB, right - left), height: ROW - 2 }}
      aria-pressed={selected === event.id}
      aria-label={words.event(event.plain, toldOf(scenario, row))}
      onClick={() => editor.select(event.id)}
      onKeyDown={onKeyDown}
      {...drag}
    />
  );
}

interface Drag {
  readonly from: number;
  readonly session: string;
  isMoving: boolean;
  done: number;
}

/** Handlers of a drag that moves by whole months; the months moved so far are told as they change. */
function useDrag(
  monthsOfPixels: (pixels: number) => number,
  shift: ((months: number, session: string) => void) | null,
): Pick<
  DOMAttributes<HTMLButtonElement>,
  "onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel"
> {
  const drag = useRef<Drag | null>(null);
  const end = (): void => {
    drag.current = null;
  };
  return {
    onPointerDown: ({ currentTarget, pointerId, clientX }) => {
      currentTarget.setPointerCapture(pointerId);
      drag.current = { from: clientX, session: newSession(), isMoving: false, done: 0 };
    },
    onPointerMove: ({ clientX }) => {
      const now = drag.current;
      if (now === null || shift === null) return;
      if (!now.isMoving && Math.abs(clientX - now.from) < TREMBLE) return;
      now.isMoving = true;
      const months = monthsOfPixels(clientX - now.from);
      if (months === now.done) return;
      shift(months - now.done, now.session);
      now.done = months;
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

function toldOf(scenario: Editing["scenario"], { event: { event, standing } }: ScoreRow): string {
  const { announced, starts, ends } = monthsOf(scenario, event);
  const said = (month: number): string => monthOfStart(scenario.start, month);
  return [
    words.span(said(announced), said(starts)),
    ends === null ? "" : words.until(said(ends)),
    words.standing[standing],
  ]
    .filter((each) => each !== "")
    .join(" ");
}

interface SliderProps extends EventProps {
  readonly field: DateField;
  readonly isChosen: boolean;
}

/** A date as a slider whose thumb lies on the mark it moves. Only the chosen event's are on the way of the Tab key. */
function DateSlider({ row, layout, editor, editing, field, isChosen }: SliderProps): ReactElement {
  const { scenario, track } = editing;
  const { event } = row.event;
  const session = useRef("");
  const month = monthsOf(scenario, event)[field] ?? 0;
  const move = (to: number): void => {
    const { scenario: now } = editor.store.getState();
    const moved = moveDate(now, eventOn(now, track, event.id)?.event ?? event, field, to);
    const said = monthOfStart(now.start, monthsOf(now, moved)[field] ?? 0);
    const values = { name: nameOf(event), to: said };
    editor.draft(`${track}/${event.id}/${field}`, null);
    editor.apply(changeEvent(now, track, moved), { move: field, values }, session.current);
  };
  const first = Math.min(0, month);
  const last = Math.max(scenario.months, month);
  const left = layout.x(first) - THUMB / 2;
  return (
    <input
      type="range"
      className={`score-slider is-${field}`}
      style={{ left, top: row.top + LINE - 28, width: layout.x(last) - layout.x(first) + THUMB }}
      min={first}
      max={last}
      step={1}
      value={month}
      tabIndex={isChosen ? 0 : -1}
      aria-label={words[field](nameOf(event))}
      aria-valuetext={`${monthOfStart(scenario.start, month)}, ${words.month(month, scenario.months)}`}
      onFocus={() => (session.current = newSession())}
      onPointerDown={() => {
        session.current = newSession();
        editor.select(event.id);
      }}
      onKeyDown={(key) => {
        const by = { PageUp: YEAR, PageDown: -YEAR }[key.key];
        if (by === undefined) return;
        key.preventDefault();
        move(month + by);
      }}
      onChange={({ currentTarget }) => move(Number(currentTarget.value))}
    />
  );
}
