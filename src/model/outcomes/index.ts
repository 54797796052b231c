/** The catalogue of outcomes. Menus, columns, dictionary and documents follow it. */
import { bodyOutcomes } from "./bodies.ts";
import { healthOutcomes } from "./health.ts";
import type { Outcome } from "./outcome.ts";
import { relationOutcomes } from "./relations.ts";
import { workingOutcomes } from "./working.ts";

export const OUTCOMES: readonly Outcome[] = [
  ...workingOutcomes,
  ...relationOutcomes,
  ...bodyOutcomes,
  ...healthOutcomes,
];

const BY_ID = new Map(OUTCOMES.map((outcome) => [outcome.id, outcome]));

/** @throws RangeError when there is no outcome of that name */
export function outcomeOf(id: string): Outcome {
  const outcome = BY_ID.get(id);
  if (outcome === undefined)
    throw new RangeError(`no outcome ${JSON.stringify(id)}; there are ${[...BY_ID.keys()].join(", ")}`);
  return outcome;
}
