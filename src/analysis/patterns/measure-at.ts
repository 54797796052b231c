/** A pattern measured with other settings than the theory's own: what a world to be believed must show. */
import type { SettingsSource } from "../../scenario/scenario.ts";
import type { EnsembleRunner } from "./ensemble.ts";
import { isMeasured, isMissing } from "./pattern.ts";
import type { Measured, MeasuredPattern, Scenarios } from "./pattern.ts";
import { PATTERNS } from "./patterns.ts";
import { FEWEST, changed, measureIn, scaled } from "./validate.ts";

/** The pattern of that id where it can be measured. */
export const measuredPattern = (id: string): MeasuredPattern | undefined =>
  PATTERNS.filter(isMeasured).find((pattern) => pattern.id === id);

export interface MeasuringWith {
  readonly settings: SettingsSource;
  readonly runs: number;
  readonly seed: string;
  readonly scenarios: Scenarios;
  readonly simulate: EnsembleRunner;
}

/** Nothing where a shipped scenario that the pattern looks at is not at hand. */
export async function measureAt(
  pattern: MeasuredPattern,
  { settings, runs, seed, scenarios, simulate }: MeasuringWith,
): Promise<Measured | undefined> {
  const cases = typeof pattern.cases === "function" ? pattern.cases(scenarios) : pattern.cases;
  if (isMissing(cases)) return undefined;
  const count = scaled(runs, pattern.share ?? 1, pattern.least ?? FEWEST);
  return measureIn(pattern, changed(cases, { settings }), count, (one) =>
    simulate({ ...one, seed, first: 0, runs: count }),
  );
}
