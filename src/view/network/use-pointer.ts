/** Pointing, choosing and dragging on a picture: a drag turns, a drag with Shift moves, a click chooses. */
import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { NOBODY } from "./picked.ts";
import type { Rows } from "./picked.ts";

export interface Pointing {
  /** Who is at a pixel. */
  readonly at: (x: number, y: number) => Rows;
  readonly onHover: (rows: Rows) => void;
  readonly onChoose: (rows: Rows) => void;
  readonly onTurn: (dx: number, dy: number) => void;
  readonly onMove: (dx: number, dy: number) => void;
  readonly onNear: (by: number) => void;
}

/** Pixels a hand may tremble in a click. */
const STEADY = 4;

interface Drag {
  readonly id: number;
  readonly startX: number;
  readonly startY: number;
  x: number;
  y: number;
  isDrag: boolean;
}

export function usePointer(host: RefObject<HTMLElement | null>, pointing: Pointing): void {
  const now = useRef(pointing);
  useEffect(() => {
    now.current = pointing;
  });
  useEffect(() => (host.current === null ? undefined : listen(host.current, now)), [host]);
}

/** Pixels from the picture's top left corner. */
function within(element: HTMLElement, { clientX, clientY }: PointerEvent): readonly [number, number] {
  const { left, top } = element.getBoundingClientRect();
  return [clientX - left, clientY - top];
}

function listen(element: HTMLElement, now: RefObject<Pointing>): () => void {
  let drag: Drag | null = null;
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const [x, y] = within(element, event);
    drag = { id: event.pointerId, startX: x, startY: y, x, y, isDrag: false };
    element.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    const [x, y] = within(element, event);
    if (drag === null) {
      const rows = now.current.at(x, y);
      element.style.cursor = rows[0] < 0 ? "grab" : "pointer";
      now.current.onHover(rows);
      return;
    }
    drag.isDrag ||= Math.hypot(x - drag.startX, y - drag.startY) > STEADY;
    if (!drag.isDrag) return;
    element.style.cursor = "grabbing";
    (event.shiftKey ? now.current.onMove : now.current.onTurn)(x - drag.x, y - drag.y);
    drag.x = x;
    drag.y = y;
  };
  const up = (event: PointerEvent): void => {
    if (drag !== null && !drag.isDrag) now.current.onChoose(now.current.at(...within(element, event)));
    drag = null;
  };
  const leave = (): void => now.current.onHover(NOBODY);
  // The page scrolls unless the picture has the focus, or the fingers say zoom.
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && document.activeElement !== element) return;
    event.preventDefault();
    now.current.onNear(Math.exp(-event.deltaY / 500));
  };
  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener("pointerdown", down, { signal });
  element.addEventListener("pointermove", move, { signal });
  element.addEventListener("pointerup", up, { signal });
  element.addEventListener("pointercancel", () => (drag = null), { signal });
  element.addEventListener("pointerleave", leave, { signal });
  element.addEventListener("wheel", wheel, { signal, passive: false });
  return () => stop.abort();
}
