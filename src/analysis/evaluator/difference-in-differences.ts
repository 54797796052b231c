/**
 * Difference in differences: did treated places change more than the others?
 *
 *     estimate = mean change of treated places − mean change of the others, two-sample t over places
 *
 * One change a place, so that neighbouring years, which resemble each other, are not counted as independent: Bertrand, Duflo &
 * Mullainathan (2004), Quarterly Journal of Economics 119(1), 249–275 ("ignoring time series information"). Right when both arms
 * would have moved in parallel. Places never treated are compared from the earliest start.
 */
import type { TestedEstimate } from "../../maths/t-test.ts";
import { twoSampleT } from "../../maths/t-test.ts";
import { changeOf } from "./before-after.ts";
import type { Panel } from "./panel.ts";
import { arms, firstStart } from "./panel.ts";

export function differenceInDifferences(panel: Panel): TestedEstimate {
  const { treated, never } = arms(panel);
  return twoSampleT(
    treated.map((place) => changeOf(panel, place, panel.starts[place])),
    never.map((place) => changeOf(panel, place, firstStart(panel))),
  );
}
