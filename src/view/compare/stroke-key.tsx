/** The line of an option as charts draw it, to stand beside its name. */
import type { ReactElement } from "react";
import { SAMPLE_WIDTH } from "../../picture/key.ts";
import { optionStrokes, strokes } from "../../picture/strokes.ts";

export function StrokeKey({ at }: { readonly at: number }): ReactElement {
  const { dash, weight } = strokes[optionStrokes[at] ?? "plan-3"];
  return (
    <svg className="stroke-key" width={SAMPLE_WIDTH} height="10" aria-hidden="true">
      <line
        x1="2"
        x2={SAMPLE_WIDTH - 2}
        y1="5"
        y2="5"
        stroke="currentColor"
        strokeWidth={weight}
        strokeDasharray={dash.length === 0 ? undefined : dash.join(" ")}
        strokeLinecap={dash[0] === 1 ? "round" : "butt"}
      />
    </svg>
  );
}
