/** Picture, charts and score: side by side where there is room, three tabbed sheets that can be swiped where there is not. */
import { useRef } from "react";
import type { KeyboardEvent, ReactElement, ReactNode, TouchEvent } from "react";
import { useStore } from "zustand";
import { bench } from "../../words/en/bench.ts";
import { useBench } from "./bench-context.ts";
import { SHEETS } from "./bench-view.ts";
import type { SheetId } from "./bench-view.ts";

/** Pixels of a swipe, and how much flatter than steep it must be. */
const SWIPE = 70;
const FLATTER = 2;

export function BenchSheets({
  sheets,
}: {
  readonly sheets: Readonly<Record<SheetId, ReactNode>>;
}): ReactElement {
  const { view } = useBench();
  const shown = useStore(view, (now) => now.sheet);
  const begun = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const turn = (by: number): void => {
    const at = SHEETS.indexOf(shown) + by;
    if (at >= 0 && at < SHEETS.length) view.setState({ sheet: SHEETS[at] });
  };
  const end = ({ changedTouches, target }: TouchEvent): void => {
    const touch = changedTouches[0];
    const from = begun.current;
    begun.current = null;
    // A drag over a panel marks a span; it turns no page.
    if (from === null || (target instanceof Element && target.closest(".over, input") !== null)) return;
    const [dx, dy] = [touch.clientX - from.x, touch.clientY - from.y];
    if (Math.abs(dx) > SWIPE && Math.abs(dx) > FLATTER * Math.abs(dy)) turn(dx < 0 ? 1 : -1);
  };
  return (
    <>
      <Tabs shown={shown} />
      <div
        className="bench-sheets"
        onTouchStart={({ touches }) => (begun.current = { x: touches[0].clientX, y: touches[0].clientY })}
        onTouchEnd={end}
      >
        {SHEETS.map((id) => (
          <div key={id} id={`sheet-${id}`} className={id === shown ? `sheet ${id} shown` : `sheet ${id}`}>
            {sheets[id]}
          </div>
        ))}
      </div>
    </>
  );
}

/** The tabs are seen only where the sheets lie upon one another. */
function Tabs({ shown }: { readonly shown: SheetId }): ReactElement {
  const { view } = useBench();
  const bar = useRef<HTMLDivElement>(null);
  const onKey = ({ key }: KeyboardEvent): void => {
    const by = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    const at = (SHEETS.indexOf(shown) + by + SHEETS.length) % SHEETS.length;
    if (by === 0) return;
    view.setState({ sheet: SHEETS[at] });
    bar.current?.querySelectorAll("button")[at]?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={bench.sheets.label} ref={bar}>
      {SHEETS.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === shown}
          aria-controls={`sheet-${id}`}
          tabIndex={id === shown ? 0 : -1}
          onClick={() => view.setState({ sheet: id })}
          onKeyDown={onKey}
        >
          {bench.sheets[id]}
        </button>
      ))}
    </div>
  );
}
