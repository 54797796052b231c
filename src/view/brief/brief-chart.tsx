/** The brief's one chart, drawn once at the width of a printed page; it scales with the sheet. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { differencePicture } from "../compare/outcome-pictures.ts";
import { StillPicture } from "../still-picture.tsx";
import type { OutcomeShown } from "../compare/outcome-pictures.ts";

const WIDTH = 800;
const HEIGHT = 165;

export function BriefChart({ shown }: { readonly shown: OutcomeShown }): ReactElement {
  const { svg } = useMemo(
    () => differencePicture(shown, { id: "brief-chart", width: WIDTH, plotHeight: HEIGHT }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- drawn from the futures; a brief's do not change
    [shown.futures, shown.finding],
  );
  return (
    // A printed figure has its words by the figure itself, not only by the drawing in it.
    <figure aria-labelledby="brief-chart-said">
      <StillPicture svg={svg} />
      <figcaption id="brief-chart-said">{shown.finding}</figcaption>
    </figure>
  );
}
