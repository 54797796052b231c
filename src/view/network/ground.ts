/** Where everybody stands, worked out once for a run: here, or for a large network on another thread. */
import { useEffect, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Frame, Stage } from "../../protocol/api.ts";
import { groundOf, placesOf } from "./ground-of.ts";
import type { Ground, Places } from "./ground-of.ts";
import type { Picked } from "./picked.ts";

/** Months to be compared, first and last. */
export type Ends = readonly [Frame, Frame];

export interface NetworkViewProps {
  readonly stage: Stage;
  /** The month, with those ties alive that are to be shown. */
  readonly frame: Frame;
  readonly picked: Picked | null;
  readonly onPick: (picked: Picked | null) => void;
  /** Where a span is brushed: ties then show how trust changed over it. */
  readonly change?: Ends | null;
  /** Who is chosen, as the screen around tells it. */
  readonly renderCard?: (ground: Ground) => ReactNode;
  /** What else belongs beside every picture, such as which kinds of tie are shown. */
  readonly tools?: ReactNode;
}

/** Beyond so many ties the page would stop for a moment. */
const MOST_HERE = 4000;

/** Worked out once for a stage, so that a new month moves nobody: sizes are those of the first month shown. Null meanwhile. */
export function useGround(stage: Stage, { capacity }: Frame): Ground | null {
  const isLarge = stage.tieFirst.length > MOST_HERE;
  const [far, setFar] = useState<{ readonly of: Stage; readonly ground: Ground } | null>(null);
  const here = useMemo(
    () => (isLarge ? null : groundOf(stage, capacity, placesOf(stage, capacity))),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new month must not move anybody
    [stage, isLarge],
  );
  useEffect(() => {
    if (!isLarge) return undefined;
    const worker = new Worker(new URL("../../../workers/layout.worker.ts", import.meta.url), {
      type: "module",
      name: "layout",
    });
    const take = (places: Places): void => setFar({ of: stage, ground: groundOf(stage, capacity, places) });
    worker.addEventListener("message", ({ data }: MessageEvent<Places>) => take(data));
    // Where no other thread is to be had, the page does it and stops for that moment.
    worker.addEventListener("error", () => take(placesOf(stage, capacity)));
    worker.postMessage({ stage, capacity });
    return () => worker.terminate();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [stage, isLarge]);
  return here ?? (far?.of === stage ? far.ground : null);
}
