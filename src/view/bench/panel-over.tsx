/**
 * What lies over every panel of the bench: one playhead, the span that is brushed, the month pointed at. It moves without
 * the panel being drawn again. A press goes to a month, a drag marks a span.
 */
import { useState } from "react";
import type { PointerEvent, ReactElement, ReactNode } from "react";
import { useStore } from "zustand";
import type { Plot } from "../../picture/picture.ts";
import { useBench } from "./bench-context.ts";
import { spanBetween } from "./bench-view.ts";

interface OverProps {
  readonly plot: Plot;
  /** What is to come lies under a veil. */
  readonly veiled?: boolean;
  readonly children?: ReactNode;
}

/** Pixels of a month in a panel. */
export const placeOf = ({ box, across: [from, to] }: Plot, month: number): number =>
  ((month - from) / Math.max(1, to - from)) * box.width;

/** The month at so many pixels from the left of a panel. */
const monthAt = ({ box, across: [from, to] }: Plot, pixels: number): number =>
  Math.round(from + (Math.max(0, Math.min(box.width, pixels)) / box.width) * (to - from));

const SLACK = 5;

export function PanelOver({ plot, veiled = false, children }: OverProps): ReactElement {
  const { player, view } = useBench();
  const month = useStore(player.store, ({ frame }) => frame?.month ?? 0);
  const hover = useStore(view, (now) => now.hover);
  const span = useStore(view, (now) => now.span);
  const pointer = usePointer(plot);
  const { left, top, width, height } = plot.box;
  const here = placeOf(plot, month);
  return (
    // Pointing is a short cut: slider, keys and fields do the same.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="over"
      style={{ left, top, width, height }}
      onPointerLeave={() => view.setState({ hover: null })}
      {...pointer}
    >
      {span === null ? null : (
        <div
          className="over-span"
          style={{ left: placeOf(plot, span[0]), width: placeOf(plot, span[1]) - placeOf(plot, span[0]) }}
        />
      )}
      {veiled ? <div className="over-veil" style={{ left: here }} /> : null}
      {hover === null || hover === month ? null : (
        <div className="over-hover" style={{ left: placeOf(plot, hover) }} />
      )}
      <div className="over-head" style={{ left: here }} />
      {children}
    </div>
  );
}

interface Pointing {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
}

function usePointer(plot: Plot): Pointing {
  const { player, view } = useBench();
  const [begun, setBegun] = useState<number | null>(null);
  const pixelsOf = (event: PointerEvent<HTMLElement>): number =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;
  const isOnButton = ({ target }: PointerEvent<HTMLElement>): boolean =>
    target instanceof Element && target.closest("button") !== null;
  return {
    onPointerDown: (event) => {
      if (isOnButton(event) || event.button !== 0) return;
      setBegun(pixelsOf(event));
      if (event.pointerType === "mouse") event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      const now = pixelsOf(event);
      if (begun === null) {
        view.setState({ hover: isOnButton(event) ? null : monthAt(plot, now) });
      } else if (Math.abs(now - begun) > SLACK)
        view.setState({ hover: null, span: spanBetween(monthAt(plot, begun), monthAt(plot, now)) });
    },
    onPointerUp: (event) => {
      const now = pixelsOf(event);
      if (begun !== null && Math.abs(now - begun) <= SLACK) {
        player.pause();
        player.show(monthAt(plot, now));
      }
      setBegun(null);
    },
  };
}
