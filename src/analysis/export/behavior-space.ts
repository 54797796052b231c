/**
 * A study's table as NetLogo's BehaviorSpace writes it, for the readers in R and Python that know that layout: six lines about
 * the experiment, then a header, every cell in quotes.
 *
 *     "[run number]", factors, "[step]", outcomes         [step] is the number of months run
 *
 * The fourth line is a date in BehaviorSpace; a study's results do not depend on when they were made, so it holds the model's
 * version and the luck instead. Layout: NetLogo User Manual, BehaviorSpace Guide, "table output", version 2.0.
 */
import type { ResultRow } from "../../experiment/execution.ts";
import type { Study } from "../../experiment/study.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";

const line = (cells: readonly (string | number | boolean)[]): string =>
  `${cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(",")}\n`;

export const behaviorSpaceHead = ({ id, scenario, seed, factors, outcomes }: Study): string =>
  [
    line([`BehaviorSpace results (Joinery ${MODEL_VERSION})`, "Table version 2.0"]),
    line([scenario.id]),
    line([id]),
    line([`model ${MODEL_VERSION}, seed ${seed}`]),
    line(["min-pxcor", "max-pxcor", "min-pycor", "max-pycor"]),
    line([0, 0, 0, 0]),
    line([
      "[run number]",
      ...factors.map((factor) => factor.id),
      "[step]",
      ...outcomes.map((outcome) => outcome.id),
    ]),
  ].join("");

/** Runs are numbered through, from 1. */
export const behaviorSpaceRow = (
  { runs, months }: Study,
  { case: number, run, settings, values }: ResultRow,
): string =>
  line([
    number * runs + run + 1,
    ...settings,
    months,
    ...values.map((value) => (Number.isNaN(value) ? "" : value)),
  ]);
