/** Figures from data behind a scenario's settings: they stand behind a value only as long as it is the one they gave. */
import type { ParameterName } from "../model/parameters.ts";
import type { FiguresSource, Scenario } from "./scenario.ts";

export const figuresBehind = (
  { settings = {}, figures = [] }: Pick<Scenario, "settings" | "figures">,
  name: ParameterName,
): FiguresSource | undefined =>
  figures.find((each) => each.settings[name] !== undefined && each.settings[name] === settings[name]);
