/**
 * A ramp written out: an event at each step, its size going from low to high and, by the same steps, back again.
 *
 *     n = way / every steps each way      size of step k = low + (high − low)·(k + ½)/n,   k = 0 … n − 1, then n − 1 … 0
 *
 * Both ways pass the same sizes for the same time, so the area of the loop is the mean of the way up less the mean of the way down.
 */
import { eventKindOf } from "../model/events/index.ts";
import type { TimelineEvent } from "../scenario/scenario.ts";
import type { Ramp, Setting, Study } from "./study.ts";

export const stepsOf = ({ way, every }: Pick<Ramp, "way" | "every">): number =>
  Math.max(1, Math.floor(way / every));

/** The events of a ramp, in the order of their months; those from `months` on are left out. */
export function rampEvents(ramp: Ramp, months: number): readonly TimelineEvent[] {
  const { id, first, every, low, high, event } = ramp;
  const n = stepsOf(ramp);
  const lasts = eventKindOf(event.kind).lasts === "until-ends";
  return Array.from({ length: 2 * n }, (_, step): TimelineEvent => {
    const starts = first + step * every;
    const k = step < n ? step : 2 * n - 1 - step;
    return {
      ...event,
      id: `${id}-at-${starts}`,
      announced: starts,
      starts,
      ...(lasts ? { ends: starts + every } : {}),
      size: low + ((high - low) * (k + 0.5)) / n,
    };
  }).filter(({ starts }) => Number(starts) < months);
}

/** Months of the way up, [from, turn), and of the way down, [turn, to). */
export interface RampSpan {
  readonly from: number;
  readonly turn: number;
  readonly to: number;
}

/** When the ramp of that name goes up and down in a case. @throws RangeError when the study has no such ramp */
export function rampSpan(study: Study, settings: readonly Setting[], id: string): RampSpan {
  const ramp = (study.ramps ?? []).find((each) => each.id === id);
  if (ramp === undefined) throw new RangeError(`no ramp ${JSON.stringify(id)}`);
  const { first, every, way } = study.factors.reduce(
    (before, { sets }, f) =>
      sets.startsWith(`ramps.${id}.`)
        ? withRamp(before, sets.slice(`ramps.${id}.`.length), settings[f])
        : before,
    ramp,
  );
  const months = stepsOf({ way, every }) * every;
  return { from: first, turn: first + months, to: first + 2 * months };
}

/** A ramp with one of its numbers as a factor has it; whether it happens is not one. */
export const withRamp = (ramp: Ramp, field: string, value: Setting): Ramp =>
  field === "happens" ? ramp : { ...ramp, [field]: Number(value) };
