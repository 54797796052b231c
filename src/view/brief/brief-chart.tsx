/** The brief's one chart, drawn at the width of a printed page and scaled with the sheet; on a phone drawn to be read there. */
import { useMemo, useRef } from "react";
import type { ReactElement } from "react";
import { differencePicture } from "../compare/outcome-pictures.ts";
import { useWidth } from "../picture-view.tsx";
import { StillPicture } from "../still-picture.tsx";
import type { OutcomeShown } from "../compare/outcome-pictures.ts";

const WIDTH = 800;
const HEIGHT = 165;
/** Pixels across below which a page's lettering would be too small. */
const LEAST = 520;

export function BriefChart({ shown }: { readonly shown: OutcomeShown }): ReactElement {
  const host = useRef<HTMLElement>(null);
  const room = useWidth(host);
  const width = room > 0 && room < LEAST ? room : WIDTH;
  const { svg } = useMemo(
    () => differencePicture(shown, { id: "brief-chart", width, plotHeight: HEIGHT }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- drawn from the futures; a brief's do not change
    [shown.futures, shown.finding, width],
  );
  return (
    // A printed figure has its words by the figure itself, not only by the drawing in it.
    <figure ref={host} aria-labelledby="brief-chart-said">
      <StillPicture svg={svg} />
      <figcaption id="brief-chart-said">{shown.finding}</figcaption>
    </figure>
  );
}
