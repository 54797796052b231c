/** From a method's name to the method: one panel in, one tested estimate out. */
import type { TestedEstimate } from "../../maths/t-test.ts";
import { beforeAfter } from "./before-after.ts";
import { differenceInDifferences } from "./difference-in-differences.ts";
import { differenceInSlopes } from "./difference-in-slopes.ts";
import type { EvaluationMethod, Panel } from "./panel.ts";
import { steppedWedge } from "./stepped-wedge.ts";
import { syntheticControl } from "./synthetic-control.ts";

const methods: Readonly<Record<EvaluationMethod, (panel: Panel) => TestedEstimate>> = {
  "before-after": beforeAfter,
  "difference-in-differences": differenceInDifferences,
  "difference-in-slopes": differenceInSlopes,
  "stepped-wedge": steppedWedge,
  "synthetic-control": syntheticControl,
};

/** The estimate of a method on a panel that `checkPanel` found nothing wrong with. */
export function evaluate(method: EvaluationMethod, panel: Panel): TestedEstimate {
  return methods[method](panel);
}
