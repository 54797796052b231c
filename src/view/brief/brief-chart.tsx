/** The brief's one chart, drawn once at the width of a printed page; it scales with the sheet. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { differencePicture } from "../compare/outcome-pictures.ts";
import type { OutcomeShown } from "../compare/outcome-pictures.ts";

const WIDTH = 800;
const HEIGHT = 200;

export function BriefChart({ shown }: { readonly shown: OutcomeShown }): ReactElement {
  const { svg } = useMemo(
    () => differencePicture(shown, { id: "brief-chart", width: WIDTH, plotHeight: HEIGHT }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- drawn from the futures; a brief's do not change
    [shown.futures, shown.finding],
  );
  return (
    <figure className="picture">
      {/* oxlint-disable-next-line react/no-danger -- the picture layer escapes every text it is given, and a test holds it to that */}
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption>{shown.finding}</figcaption>
    </figure>
  );
}
