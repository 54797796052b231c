/**
 * Before and after: did treated places change?
 *
 *     change_i = mean(y_i after start) − mean(y_i before)     estimate = mean change, one-sample t over places
 *
 * Whatever changed everywhere at the same time is counted as effect; that is its weakness, and why it is shown beside the others.
 * Shadish, Cook & Campbell (2002), Experimental and Quasi-Experimental Designs, chapter 4.
 */
import type { TestedEstimate } from "../../maths/t-test.ts";
import { oneSampleT } from "../../maths/t-test.ts";
import type { Panel } from "./panel.ts";
import { arms, meanOver } from "./panel.ts";

export function beforeAfter(panel: Panel): TestedEstimate {
  return oneSampleT(arms(panel).treated.map((place) => changeOf(panel, place, panel.starts[place])));
}

/** How a place's mean changed from the years before `start` to the years from it on. */
export function changeOf({ outcome }: Panel, place: number, start: number): number {
  const values = outcome[place];
  return meanOver(values, start, values.length) - meanOver(values, 0, start);
}
