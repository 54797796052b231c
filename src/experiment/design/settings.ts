/**
 * From a place between 0 and 1 to a setting, and back.
 *
 *     number  low + u·(high − low)          whole  low + ⌊u·(high − low + 1)⌋          choice  options[⌊u·n⌋]
 *
 * Designs are drawn in the unit cube so that they need not know units; u = 1 (which grids reach) gives the last setting.
 * Only + − × ÷, so that a design is the same to the last bit on every machine.
 */
import type { Factor, Setting } from "../study.ts";

/** The setting at place u, 0 ≤ u ≤ 1. */
export function settingAt(factor: Factor, u: number): Setting {
  switch (factor.kind) {
    case "number":
      return u === 1 ? factor.high : factor.low + u * (factor.high - factor.low);
    case "whole":
      return factor.low + slot(u, factor.high - factor.low + 1);
    case "choice":
      return factor.options[slot(u, factor.options.length)];
  }
}

/** Which of `count` equal parts of 0 to 1 holds u; the last one also holds 1. */
function slot(u: number, count: number): number {
  return Math.min(count - 1, Math.floor(u * count));
}

/**
 * The place of a setting, 0 to 1: what analyses that need numbers use. Whole numbers and choices get the middle of their part,
 * and a setting that is not among the choices gets NaN.
 */
export function placeOf(factor: Factor, setting: Setting): number {
  switch (factor.kind) {
    case "number":
      return (Number(setting) - factor.low) / (factor.high - factor.low);
    case "whole":
      return (Number(setting) - factor.low + 0.5) / (factor.high - factor.low + 1);
    case "choice": {
      const index = factor.options.indexOf(setting);
      return index < 0 ? Number.NaN : (index + 0.5) / factor.options.length;
    }
  }
}

/**
 * The settings a design by levels gives a factor: its own levels when it names them, all options of a choice, otherwise `count`
 * evenly spaced values from low to high (whole numbers rounded and each once).
 */
export function levelsOf(factor: Factor, count: number): Setting[] {
  if (factor.kind === "choice") return [...factor.options];
  if (factor.levels) return [...factor.levels];
  const spaced = Array.from({ length: count }, (_, i) => evenlySpaced(factor.low, factor.high, i, count));
  return factor.kind === "number" ? spaced : [...new Set(spaced.map(Math.round))];
}

function evenlySpaced(low: number, high: number, index: number, count: number): number {
  if (count === 1) return (low + high) / 2;
  return index === count - 1 ? high : low + (index * (high - low)) / (count - 1);
}
