/** A verdict as counts of futures, and as the pictures name it. */
import type { Verdict, VerdictKind } from "../../analysis/verdict.ts";
import type { FutureCounts, Verdict as PictureVerdict } from "../../picture/charts/dots.ts";

export function countsOf({ better, worse, futures }: Verdict): FutureCounts {
  const above = Math.round(better * futures);
  const below = Math.round(worse * futures);
  return { better: above, worse: below, tooSmall: futures - above - below };
}

export const enoughToSay = ({ futures }: Verdict): boolean => futures > 0;

const NAMES: Readonly<Record<VerdictKind, PictureVerdict>> = {
  "usually-better": "better",
  "usually-worse": "worse",
  depends: "depends",
  "cannot-tell": "cannot-tell",
};
export const pictureVerdict = (kind: VerdictKind): PictureVerdict => NAMES[kind];
