/**
 * Which part of a long page is being read: the last one that has come up to the head of the window. Parts say their
 * names in `data-place`.
 */
import { useEffect, useState } from "react";
import type { RefObject } from "react";

/** Of the window's height: what has come up to here is what one reads. */
const READ_AT = 0.12;

export function useReadingPlace(page: RefObject<HTMLElement | null>): string {
  const [place, setPlace] = useState("");
  useEffect(() => {
    const waiting = { frame: 0 };
    const look = (): void => {
      waiting.frame = 0;
      const parts = [...(page.current?.querySelectorAll("[data-place]") ?? [])];
      const passed = parts.filter((part) => part.getBoundingClientRect().top <= innerHeight * READ_AT);
      const at = passed[passed.length - 1] ?? parts[0];
      setPlace(at?.getAttribute("data-place") ?? "");
    };
    const soon = (): void => {
      if (waiting.frame === 0) waiting.frame = requestAnimationFrame(look);
    };
    soon();
    addEventListener("scroll", soon, { passive: true });
    addEventListener("resize", soon);
    return () => {
      cancelAnimationFrame(waiting.frame);
      removeEventListener("scroll", soon);
      removeEventListener("resize", soon);
    };
  }, [page]);
  return place;
}
