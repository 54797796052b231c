/** Choices that somebody plays for single bodies, month by month, as a run takes them. */
import type { Choices } from "../../model/state.ts";
import type { PlayedChoice } from "../scenario.ts";
import { monthOfWhen } from "./timeline.ts";

export interface ChoiceFrame {
  /** Ids of the bodies, in the order of their rows. */
  readonly bodies: readonly string[];
  readonly months: number;
  readonly start: string;
}

/** Later choices win over earlier ones for the same months; null where nobody plays. */
export function choicesOf(
  played: readonly PlayedChoice[] | undefined,
  { bodies, months, start }: ChoiceFrame,
): Choices | null {
  if (played === undefined || played.length === 0) return null;
  const choices = new Float64Array(months * bodies.length);
  for (const { body, from, until, openness } of played) {
    const row = bodies.indexOf(body);
    if (row < 0) continue;
    const last = Math.min(months, monthOfWhen(start, until));
    for (let month = Math.max(0, monthOfWhen(start, from)); month < last; month++)
      choices[month * bodies.length + row] = openness;
  }
  return choices;
}
