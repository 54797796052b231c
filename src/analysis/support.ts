/** How well the numbers of the model are supported: how many of each strength. */
import { PARAMETERS_BY_MECHANISM } from "../model/parameters.ts";
import type { Parameters, Strength } from "../model/parameter.ts";

export interface Support extends Readonly<Record<Strength, number>> {
  readonly all: number;
}

export function supportOfNumbers(
  mechanisms: Readonly<Record<string, Parameters>> = PARAMETERS_BY_MECHANISM,
): Support {
  const strengths = Object.values(mechanisms).flatMap((parameters) =>
    Object.values(parameters).map(({ strength }) => strength),
  );
  const count = (wanted: Strength): number => strengths.filter((each) => each === wanted).length;
  return {
    all: strengths.length,
    measured: count("measured"),
    studies: count("studies"),
    analogue: count("analogue"),
    judgement: count("judgement"),
  };
}
