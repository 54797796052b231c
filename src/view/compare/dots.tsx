/** The hundred futures as dots, small enough to stand beside a verdict. The counts stand beside them in words. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { smallDots } from "../../picture/charts/dots.ts";
import type { FutureCounts } from "../../picture/charts/dots.ts";
import { painter } from "../../picture/theme.ts";

const SIDE = 60;
const ROW = 6;

export function Dots({
  counts,
  size,
}: {
  readonly counts: FutureCounts;
  readonly size: number;
}): ReactElement {
  const all = counts.better + counts.tooSmall + counts.worse;
  const tall = Math.min(SIDE, Math.max(1, Math.ceil(all / 10)) * ROW);
  const drawn = useMemo(() => smallDots(counts, { x: 0, y: 0 }, painter(undefined)), [counts]);
  return (
    <svg
      className="dots"
      viewBox={`0 0 ${SIDE} ${tall}`}
      width={size}
      height={(size * tall) / SIDE}
      aria-hidden="true"
      // oxlint-disable-next-line react/no-danger -- drawn from counts by the picture layer
      dangerouslySetInnerHTML={{ __html: drawn }}
    />
  );
}
