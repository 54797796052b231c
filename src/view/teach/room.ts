/**
 * The room a projector leaves for one step of a lesson: all of the window but title, notes and keys. Pictures are drawn to fit
 * it, so that nothing of a chart lies under the keys.
 */
import { useLayoutEffect, useState } from "react";
import type { RefObject } from "react";
import { watchSizes } from "./watch-sizes.ts";

export interface Room {
  /** Pixels from under the title to above the keys. */
  readonly height: number;
  /** Pixels of the text that is read from the back row; all else is in proportion. */
  readonly text: number;
}

/** The size of the small text of pictures, in their own pixels. */
const SMALL_TEXT = 13.7;

/** Drawn size over laid-out size, so that the smallest text of a picture is as large as any other. */
export const zoomOf = ({ text }: Room): number => text / SMALL_TEXT;

/** Before it is measured. */
const USUAL: Room = { height: 520, text: 24 };

export function useRoom(host: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState(USUAL);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const measured = roomIn(element);
      setRoom((known) =>
        known.height === measured.height && known.text === measured.text ? known : measured,
      );
    };
    return watchSizes(element, measure);
  }, [host]);
  return room;
}

const besides = (element: HTMLElement): readonly Element[] =>
  [...element.children].filter((child) => !child.classList.contains("present-step"));

/** The room as it is now. */
export function roomIn(element: HTMLElement): Room {
  const { paddingBlockStart, rowGap, fontSize } = getComputedStyle(element);
  const taken = besides(element).reduce(
    (sum, beside) => sum + beside.getBoundingClientRect().height + Number.parseFloat(rowGap),
    Number.parseFloat(paddingBlockStart),
  );
  return { height: Math.floor(element.clientHeight - taken), text: Number.parseFloat(fontSize) };
}
