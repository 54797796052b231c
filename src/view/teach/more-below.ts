/**
 * What of a step lies under the keys: on a small projector a step can be longer than the window. Going on shows the rest first,
 * so that nobody misses what they did not know was there.
 */
import { useEffect, useState } from "react";
import type { RefObject } from "react";
import { roomIn } from "./room.ts";
import { watchSizes } from "./watch-sizes.ts";

/** Pixels that do not count: a line's descent, a rounded size. */
const SLACK = 8;
/** Share of the room between title and keys that one act goes down: a line or two is seen twice, and none is passed over. */
const STRIDE = 0.8;
/** Pixels, where title, notes and keys leave next to nothing. */
const LEAST_STRIDE = 80;

/** Whether anything lies under the keys; asked anew when the step, the window or the place in it changes. */
export function useMoreBelow(host: RefObject<HTMLElement | null>): boolean {
  const [hasMore, setHasMore] = useState(false);
  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const look = (): void => setHasMore(isMoreBelow(element));
    const stop = watchSizes(element, look);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      stop();
      element.removeEventListener("scroll", look);
    };
  }, [host]);
  return hasMore;
}

export const isMoreBelow = (element: HTMLElement | null): boolean =>
  element !== null && element.scrollHeight - element.clientHeight - element.scrollTop > SLACK;

export const showMore = (element: HTMLElement | null): void =>
  element?.scrollBy({ top: Math.max(LEAST_STRIDE, STRIDE * roomIn(element).height) });
export const showTop = (element: HTMLElement | null): void => element?.scrollTo({ top: 0 });
