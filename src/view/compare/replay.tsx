/** The last move again: the line before it, and the line after it drawn anew. Without motion, both at once and a sentence. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { differenceChart } from "../../picture/charts/difference.ts";
import { evenSpan } from "../../picture/charts/value-axis.ts";
import type { Picture } from "../../picture/picture.ts";
import type { TimeSpan } from "../../picture/time.ts";
import { workshop as words } from "../../words/en/workshop.ts";
import { PictureView } from "../picture-view.tsx";
import { saidOf, unitOf } from "./say.ts";
import type { OutcomeComparison } from "../../analysis/comparison.ts";
import type { Seen } from "./workshop.ts";

/** A state of which the futures are there, and not only the words. */
interface Lived extends Seen {
  readonly row: OutcomeComparison;
}

interface ReplayProps {
  readonly before: Lived;
  readonly after: Lived;
  readonly what: string;
  readonly span: TimeSpan;
}

/** Milliseconds from the first month to the last. */
const LASTS = 2400;

/** How much of the line after the move is drawn, 0 to 1. */
function useReach(): number {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const [reach, setReach] = useState(still ? 1 : 0);
  useEffect(() => {
    if (still) return undefined;
    const begun = performance.now();
    const now = { frame: 0 };
    const go = (): void => {
      const share = Math.min(1, (performance.now() - begun) / LASTS);
      setReach(share);
      if (share < 1) now.frame = requestAnimationFrame(go);
    };
    now.frame = requestAnimationFrame(go);
    return () => cancelAnimationFrame(now.frame);
  }, [still]);
  return reach;
}

export function Replay({ before, after, what, span }: ReplayProps): ReactElement {
  const reach = useReach();
  return (
    <div className="replay">
      <p className="line-said">{words.changed(what, before.finding, after.finding)}</p>
      <PictureView
        draw={(width) => replayPicture({ before, after, what, span }, reach, width)}
        hasTable={reach === 1}
      />
    </div>
  );
}

function replayPicture({ before, after, what, span }: ReplayProps, reach: number, width: number): Picture {
  const [old, fresh] = [before, after].map(
    ({ row }) => row.difference.lines[row.difference.shares.indexOf(0.5)],
  );
  const { outcome, matters } = after.row;
  const unit = unitOf(after.row);
  const { better, worse, measure } = saidOf(outcome);
  const last = Math.floor(reach * (fresh.length - 1));
  const drawn = Float64Array.from(fresh, (value, month) => (month <= last ? value : Number.NaN));
  const { high } = evenSpan(
    [3 * matters, ...old, ...fresh].filter((value) => !Number.isNaN(value)),
    unit,
  );
  return differenceChart(
    {
      title: what,
      subtitle: words.replayMeasure(measure),
      span,
      changes: [],
      unit,
      values: { low: -high, high, unit, zero: 0 },
      tooSmall: matters,
      sides: { above: better, below: worse },
      series: [
        { label: words.before, stroke: "plan-2", middle: old },
        { label: words.after, stroke: "plan-1", middle: drawn },
      ],
    },
    { id: "replay", width: Math.min(width, 860), plotHeight: 240, titleOutside: true },
  );
}
