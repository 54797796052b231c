/** The reader's own line on an outcome: its figures as they are read, where it may lie, and what it says. */
import { outcomeFacts } from "../../analysis/must-hold.ts";
import { readable } from "../../picture/numbers.ts";
import type { Unit } from "../../picture/numbers.ts";
import { stress as words } from "../../words/en/stress.ts";
import { nameOf, unitOf } from "./say.ts";

export interface LineScale {
  readonly unit: Unit;
  /** Shown figures for one of the model's unit. */
  readonly times: number;
  readonly low: number;
  readonly high: number;
  readonly isUp: boolean;
}

/** In the figures that the reader sees. */
export function scaleOf(outcome: string): LineScale {
  const { unit, isUp } = outcomeFacts(outcome);
  const read = unitOf({ unit });
  switch (read) {
    case "of-100":
      return { unit: read, times: 100, low: 0, high: 100, isUp };
    case "index":
      return { unit: read, times: 1, low: 50, high: 150, isUp };
    case "months":
      return { unit: read, times: 1, low: 0, high: 120, isUp };
    default:
      return { unit: read, times: 1, low: outcome === "deprivation-gap" ? -50 : 0, high: 50, isUp };
  }
}

/** A line as typed, in the model's unit; null where it cannot be read. */
export function typedLine(text: string, { low, high, times }: LineScale): number | null {
  const number = Number(text.trim().replace("−", "-").replace(",", "."));
  return text.trim() !== "" && Number.isFinite(number) && number >= low && number <= high
    ? number / times
    : null;
}

/** A level as it is read: "43 of 100". */
export function levelSaid(value: number, outcome: string): string {
  const { unit } = scaleOf(outcome);
  return `${readable(value, unit)} ${words.line.units[unit]}`.trim();
}

/** Where a first line is drawn: as things stand today, in whole figures. */
export function firstLine(today: number | undefined, scale: LineScale): number {
  const shown =
    today === undefined || Number.isNaN(today) ? (scale.low + scale.high) / 2 : today * scale.times;
  const whole = scale.isUp ? Math.floor(shown) : Math.ceil(shown);
  return Math.min(scale.high, Math.max(scale.low, whole)) / scale.times;
}

export function lineSaid(outcome: string, line: number | undefined): string {
  const name = nameOf(outcome);
  const { said } = words.line;
  if (line === undefined) return said.none(name);
  const level = levelSaid(line, outcome);
  return scaleOf(outcome).isUp ? said.floor(name, level) : said.ceiling(name, level);
}
