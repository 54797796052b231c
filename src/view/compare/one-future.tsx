/**
 * One future at a time: people judge "is it usually better?" well from single futures shown one after another
 * (Hullman, Resnick and Adar 2015). It never starts by itself where motion is not wanted.
 */
import { useCallback, useEffect, useState } from "react";
import type { ReactElement } from "react";
import { compare } from "../../words/en/compare.ts";
import { PictureView } from "../picture-view.tsx";
import { onePicture } from "./outcome-pictures.ts";
import type { OutcomeShown } from "./outcome-pictures.ts";

const { chart } = compare;

/** Milliseconds a future stays: long enough to compare two lines. */
const STAYS = 900;

export function OneFuture({
  shown,
  plan,
}: {
  readonly shown: OutcomeShown;
  readonly plan: string;
}): ReactElement {
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(false);
  const all = shown.rows[0].differences.length;
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(() => setAt((now) => (now + 1) % all), STAYS);
    return () => clearInterval(timer);
  }, [playing, all]);
  const draw = useCallback(
    (width: number) =>
      onePicture(
        shown,
        { plan, at },
        { id: `one-${shown.outcome}`, width, plotHeight: Math.max(220, Math.min(320, width * 0.42)) },
      ),
    [shown, plan, at],
  );
  return (
    <>
      <p className="one-future">
        <button type="button" onClick={() => setAt((at + all - 1) % all)} aria-label={chart.previous}>
          ‹
        </button>
        <button type="button" onClick={() => setPlaying(!playing)}>
          {playing ? chart.pause : chart.play}
        </button>
        <button type="button" onClick={() => setAt((at + 1) % all)} aria-label={chart.next}>
          ›
        </button>
      </p>
      <PictureView draw={draw} />
    </>
  );
}
