/** Motion that explains, and stops where the reader's system asks for none. */
import { useEffect, useState, useSyncExternalStore } from "react";
import { easeCubicInOut } from "d3";

const query = (): MediaQueryList => matchMedia("(prefers-reduced-motion: reduce)");

export const useReducedMotion = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const list = query();
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => query().matches,
  );

/** Milliseconds of a change of who is there. */
const LENGTH = 400;

/**
 * A share from 0 to 1 that runs whenever `key` changes, eased; 1 at rest. Where there is to be no motion it is 1 at once.
 */
export function useEased(key: string, isOff: boolean): number {
  const [run, setRun] = useState({ key, share: 1 });
  useEffect(() => {
    if (isOff) return undefined;
    let begun: number | null = null;
    let asked = requestAnimationFrame(function next(time) {
      begun ??= time;
      const share = Math.min(1, (time - begun) / LENGTH);
      setRun({ key, share: easeCubicInOut(share) });
      if (share < 1) asked = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(asked);
  }, [key, isOff]);
  return isOff ? 1 : run.key === key ? run.share : 0;
}
