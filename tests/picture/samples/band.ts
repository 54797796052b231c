import { bandChart } from "../../../src/picture/charts/band.ts";
import type { Sample } from "./sample.ts";
import { away, dipping } from "./series.ts";

const calm = dipping(144, { start: 0.46, end: 0.68, dips: [], depth: 0 });
const churned = dipping(144, { start: 0.46, end: 0.6, dips: [36, 72, 108], depth: 0.17 });
const changes = [36, 72, 108].map((starts) => ({ id: `reform-${starts}`, label: "Reorganised", announced: starts - 9, starts }));
const series = [
  { label: "Left alone", stroke: "leave-as-is", middle: calm, low: away(calm, -0.08), high: away(calm, 0.07) },
  { label: "Reorganised every 3 years", stroke: "plan-1", middle: churned, low: away(churned, -0.09), high: away(churned, 0.09) },
] as const;
const base = {
  title: "Reorganised every three years, the partnership shares less and less",
  subtitle: "How well they share what they know, 0 to 100",
  unit: "of-100", span: { from: 0, to: 144 }, series, changes,
} as const;

const gap = dipping(144, { start: 0.62, end: 0.66, dips: [40, 100], depth: 0.02 });
const real = dipping(144, { start: 0.55, end: 0.5, dips: [40, 100], depth: 0.2 });

export const bandSamples: readonly Sample[] = [
  { name: "band", draw: (options) => bandChart(base, options) },
  { name: "band-playing", draw: (options) => bandChart({ ...base, until: 80, playhead: 80, prediction: { points: [{ month: 24, value: 0.5 }, { month: 60, value: 0.6 }, { month: 144, value: 0.7 }] } }, options) },
  { name: "band-paper", draw: (options) => bandChart({
    title: "On paper it holds; in practice it does not", subtitle: "Strength of the partnership, 0 to 100", unit: "of-100",
    span: { from: 0, to: 144, startYear: 2024, startMonth: 4 },
    changes: [{ id: "a", label: "Health boards merge", announced: 24, starts: 40 }, { id: "b", label: "Councils merge", announced: 34, starts: 58 }, { id: "c", label: "New targets", announced: 100, starts: 100 }],
    series: [
      { label: "On paper", stroke: "on-paper", middle: gap, low: away(gap, -0.05), high: away(gap, 0.05) },
      { label: "In practice", stroke: "in-practice", middle: real, low: away(real, -0.09), high: away(real, 0.09) },
    ],
  }, options) },
  { name: "band-four", draw: (options) => bandChart({
    ...base, title: "Only the slower merger keeps what is shared", changes: changes.slice(0, 1),
    series: [
      ...series,
      { label: "Merge later, keep teams", stroke: "plan-2", middle: away(churned, 0.12), low: away(churned, 0.04), high: away(churned, 0.2) },
      { label: "Share leadership first", stroke: "plan-3", middle: away(churned, 0.06), low: away(churned, 0), high: away(churned, 0.13) },
    ],
  }, options) },
  { name: "band-meanings", draw: (options) => bandChart({
    title: "Walls rise as trust and sharing fall", subtitle: "Trust, sharing and keeping to oneself, 0 to 100", unit: "of-100", span: { from: 0, to: 144 },
    series: [
      { label: "Trust", stroke: "trust", middle: away(churned, -0.08), low: away(churned, -0.13), high: away(churned, -0.03) },
      { label: "Sharing", stroke: "sharing", middle: away(churned, 0.1), low: away(churned, 0.04), high: away(churned, 0.15) },
      { label: "Keeping to itself", stroke: "silo", middle: churned.map((value) => 0.9 - value) },
    ],
  }, options) },
  { name: "band-health", draw: (options) => bandChart({
    title: "After ten years we cannot tell whether health changed", subtitle: "Health signal, start is 100", unit: "index", span: { from: 0, to: 120 },
    series: [{ label: "Leave as is", stroke: "health", middle: calm.slice(0, 121).map((_, month) => 100 - month * 0.03), low: calm.slice(0, 121).map((_, month) => 100 - month * 0.06), high: calm.slice(0, 121).map((_, month) => 100 + month * 0.015) }],
  }, options) },
];
