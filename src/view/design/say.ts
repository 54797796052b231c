/** Counts and times as the designer says them. */
import { fixed } from "../../picture/numbers.ts";
import { designer } from "../../words/en/study-designer.ts";

const { time } = designer;

export const counted = (count: number): string => fixed(count, 0);

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const SOON = 6;
/** Seconds are told in fives, minutes up to two hours. */
const FIVE = 5;
const MOST_SECONDS = 90;

/** A stretch of time, no finer than anybody can know it. */
export function timeSaid(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < SOON) return time.under;
  if (seconds < MOST_SECONDS) return time.seconds(FIVE * Math.ceil(seconds / FIVE));
  if (seconds < 2 * HOUR) return time.minutes(Math.ceil(seconds / MINUTE));
  return time.hours(fixed(seconds / HOUR, seconds < 10 * HOUR ? 1 : 0));
}
