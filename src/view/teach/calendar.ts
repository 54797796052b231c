/** Months of a timeline as years of a calendar. */
import type { Waiting } from "../../analysis/lessons/england.ts";

export type MonthKind = "waiting" | "fresh" | "settled";

export interface CalendarYear {
  readonly year: number;
  /** Twelve months from January; null outside the timeline. */
  readonly kinds: readonly (MonthKind | null)[];
}

/** Whether somebody waits, nobody waits but a change is fresh, or neither. */
export const monthKinds = ({ bodies, fresh }: Waiting): readonly MonthKind[] =>
  bodies.map((waiting, month) => (waiting > 0 ? "waiting" : fresh[month] ? "fresh" : "settled"));

export function yearsOf(start: string, kinds: readonly MonthKind[]): readonly CalendarYear[] {
  const [year, month] = start.split("-").map(Number);
  const before = month - 1;
  const count = Math.ceil((before + kinds.length) / 12);
  return Array.from({ length: count }, (_, y) => ({
    year: year + y,
    kinds: Array.from({ length: 12 }, (__, m) => kinds[12 * y + m - before] ?? null),
  }));
}
