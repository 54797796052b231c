import { differenceChart } from "../../../src/picture/charts/difference.ts";
import { ensembleChart } from "../../../src/picture/charts/ensemble.ts";
import { multiplesChart } from "../../../src/picture/charts/multiples.ts";
import type { Sample } from "./sample.ts";
import { away, dipping, wobble } from "./series.ts";

const change = { id: "merge", label: "Merger", announced: 24, starts: 36 };
const calm = dipping(120, { start: 0.5, end: 0.6, dips: [], depth: 0 });
const merged = dipping(120, { start: 0.5, end: 0.66, dips: [36], depth: 0.16 });
const slower = dipping(120, { start: 0.5, end: 0.64, dips: [60], depth: 0.1 });
const less = (one: readonly number[], other: readonly number[]) => one.map((value, at) => (at < 24 ? 0 : value - (other[at] ?? 0)));
const [quick, slow] = [less(merged, calm), less(slower, calm)];
const futures = Array.from({ length: 100 }, (_, future) => {
  const lift = 0.09 * wobble(future * 7 + 1);
  let drift = 0;
  return merged.map((value, month) => {
    drift = 0.94 * drift + 0.02 * wobble(future * 977 + month * 3);
    return value + drift + lift * Math.sqrt(month / 120);
  });
});
const places = ["Harbour city", "Two-tier county", "Small unitary", "One board, several councils", "City region"];

export const moreLineSamples: readonly Sample[] = [
  { name: "difference", draw: (options) => differenceChart({
    title: "The merger costs three years of sharing before it pays", subtitle: "Sharing, difference from leaving as is, points of 100", unit: "of-100", span: { from: 0, to: 120 },
    sides: { above: "merging shares more", below: "leaving as is shares more" }, tooSmall: 0.02, changes: [change],
    series: [{ label: "Merge in year 3", stroke: "plan-1", middle: quick, low: away(quick, -0.05).map((value, at) => (at < 24 ? 0 : value)), high: away(quick, 0.05).map((value, at) => (at < 24 ? 0 : value)) },
      { label: "Merge in year 5", stroke: "plan-2", middle: slow, low: away(slow, -0.03), high: away(slow, 0.03) }],
  }, options) },
  { name: "ensemble", draw: (options) => ensembleChart({
    title: "Most futures dip at the merger, but not by the same amount", subtitle: "How well they share what they know, 0 to 100", unit: "of-100", span: { from: 0, to: 120 },
    label: "Merge in year 3", stroke: "plan-1", futures, shown: 36, changes: [change],
  }, options) },
  { name: "multiples", draw: (options) => multiplesChart({
    title: "The dip is deepest where trust was low to begin with", subtitle: "How well they share what they know, 0 to 100", unit: "of-100", span: { from: 0, to: 120 }, changes: [change],
    panels: places.map((name, at) => ({ name, series: [
      { label: "Leave as is", stroke: "leave-as-is", middle: calm.map((value) => value + at * 0.03 - 0.05), low: away(calm, -0.06), high: away(calm, 0.1) },
      { label: "Merge in year 3", stroke: "plan-1", middle: merged.map((value) => value + at * 0.04 - 0.12), low: away(merged.map((value) => value + at * 0.04 - 0.12), -0.07), high: away(merged.map((value) => value + at * 0.04 - 0.12), 0.07) },
    ] })),
  }, options) },
];
