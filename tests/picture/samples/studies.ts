import { estimatesChart } from "../../../src/picture/charts/estimates.ts";
import { heatChart } from "../../../src/picture/charts/heat.ts";
import { histogramChart } from "../../../src/picture/charts/histogram.ts";
import { indexChart } from "../../../src/picture/charts/index-bars.ts";
import { loopChart } from "../../../src/picture/charts/loop.ts";
import { morrisChart } from "../../../src/picture/charts/morris.ts";
import { parallelChart } from "../../../src/picture/charts/parallel.ts";
import { powerChart } from "../../../src/picture/charts/power.ts";
import { scatterChart } from "../../../src/picture/charts/scatter.ts";
import { sweepChart } from "../../../src/picture/charts/sweep.ts";
import { tornadoChart } from "../../../src/picture/charts/tornado.ts";
import { windTunnelChart } from "../../../src/picture/charts/wind-tunnel.ts";
import type { Sample } from "./sample.ts";
import { wobble } from "./series.ts";

const factors = [
  "How fast trust falls",
  "Key people who leave in a year",
  "Pull of targets",
  "Wall raised by pressure",
  "Help from a duty to cooperate",
];
const conditions = [
  "Calm",
  "Budget cut",
  "Pandemic",
  "Another reorganisation in 3 years",
  "Key leader leaves",
  "Low starting trust",
  "Targets tightened",
  "Data law",
];
const values = Array.from(
  { length: 400 },
  (_, at) => 0.55 + 0.09 * (wobble(at) + wobble(at + 1000) + wobble(at + 2000)),
);

const chance = [
  [90, 84, 95],
  [70, 52, 78],
  [55, 30, 60],
  [62, 15, 66],
  [80, 55, 86],
  [50, 22, 47],
  [75, 58, 80],
  [93, 88, 97],
];
const verdictOf = (holds: number) =>
  holds >= 75 ? "better" : holds >= 58 ? "depends" : holds >= 40 ? "cannot-tell" : "worse";
const wind = {
  title: "No plan holds everywhere; sharing leaders first holds most often",
  subtitle: "Futures of 100 in which sharing never falls below 40",
  options: ["Leave as is", "Merge in year 3", "Share leadership first"],
  conditions,
  cells: chance.map((row) =>
    row.map((holds) => ({ verdict: verdictOf(holds), holds, futures: 100, isHeld: holds >= 75 }) as const),
  ),
};

export const studySamples: readonly Sample[] = [
  {
    name: "estimates",
    draw: (options) =>
      estimatesChart(
        {
          title: "What the answer hangs on: sharing",
          subtitle: "Every three years less leave as is, mean over futures, with 95 % intervals",
          unit: "of-100",
          axis: "sharing",
          zero: 0,
          names: { row: "out", value: "mean difference", other: "averages alone" },
          rows: factors.map((label, at) => {
            const value = -0.1 + 0.02 * at;
            return { label, value, low: value - 0.01, high: value + 0.01, other: value + 0.015 };
          }),
        },
        options,
      ),
  },
  {
    name: "sweep",
    draw: (options) =>
      sweepChart(
        {
          title: "A good and a bad start end apart when reform is rare",
          subtitle: "Mean over futures from a low and from a high start, with 95 % intervals",
          across: { label: "reforms a year", unit: "number" },
          up: { unit: "of-100", zero: 0 },
          lines: (["plan-1", "leave-as-is"] as const).map((stroke, s) => ({
            label: s === 0 ? "low start" : "high start",
            stroke,
            points: Array.from({ length: 9 }, (_, at) => {
              const value = 0.3 + s * 0.4 * Math.max(0, 1 - at / 5);
              return { at: at * 0.05, value, low: value - 0.03, high: value + 0.03 };
            }),
          })),
        },
        options,
      ),
  },
  {
    name: "tornado",
    draw: (options) =>
      tornadoChart(
        {
          title: "How fast trust falls matters most",
          subtitle: "Sharing after ten years, 0 to 100",
          unit: "of-100",
          usual: 0.52,
          assumptions: factors.map((label, at) => ({
            id: `f${at}`,
            label,
            low: {
              setting: ["1", "0.1", "0", "0.1", "0"][at] ?? "",
              outcome: 0.52 + [0.14, 0.08, 0.06, 0.02, -0.01][at]!,
            },
            high: {
              setting: ["5", "0.4", "1", "0.5", "1"][at] ?? "",
              outcome: 0.52 - [0.21, 0.1, 0.05, 0.03, -0.02][at]!,
            },
          })),
        },
        options,
      ),
  },
  {
    name: "indices",
    draw: (options) =>
      indexChart(
        {
          title: "Two assumptions account for most of the spread",
          subtitle: "Sobol indices with 95% bootstrap intervals, 1,024 base samples",
          factors: factors.map((label, at) => ({
            id: `f${at}`,
            label,
            alone: { value: 0.4 / (at + 1), low: 0.4 / (at + 1) - 0.05, high: 0.4 / (at + 1) + 0.06 },
            total: { value: 0.52 / (at + 1), low: 0.52 / (at + 1) - 0.06, high: 0.52 / (at + 1) + 0.05 },
          })),
        },
        options,
      ),
  },
  { name: "wind-tunnel", draw: (options) => windTunnelChart(wind, options) },
  {
    name: "wind-tunnel-four",
    draw: (options) =>
      windTunnelChart(
        {
          ...wind,
          options: [...wind.options, "Merge later, keep teams"],
          cells: wind.cells.map((row) => [...row, row[1]!]),
        },
        options,
      ),
  },
  {
    name: "histogram",
    draw: (options) =>
      histogramChart(
        {
          title: "Most futures end above where they started",
          subtitle: "Simulated futures, of 400",
          unit: "of-100",
          meaning: "sharing",
          values,
          middle: 0.55,
          inside: { level: 0.8, low: 0.44, high: 0.67 },
          axis: "sharing after ten years, 0 to 100",
        },
        options,
      ),
  },
  {
    name: "morris",
    draw: (options) =>
      morrisChart(
        {
          title: "Targets and the fall of trust act through each other",
          subtitle: "Effects on sharing after ten years, points of 100, 40 paths",
          factors: [...factors, "Starting trust", "Months of notice"].map((label, at) => ({
            id: `f${at}`,
            label,
            effect: [14, 9.5, 8, 2.2, 1.1, 4, 2.4][at]!,
            spread: [6, 9, 11, 2, 0.4, 1.5, 2.1][at]!,
          })),
        },
        options,
      ),
  },
  {
    name: "scatter",
    draw: (options) =>
      scatterChart(
        {
          title: "It mostly fails when limbo is long and key people leave",
          subtitle: "Each mark is one simulated future of the merger",
          across: { label: "months of limbo", unit: "months" },
          up: { label: "key people who leave in a year", unit: "share" },
          points: Array.from({ length: 200 }, (_, at) => {
            const [across, up] = [18 + 18 * wobble(at), 0.3 + 0.3 * wobble(at + 500)];
            return {
              across,
              up,
              hasFailed: across > 20 && up > 0.28 ? wobble(at + 900) < 0.75 : wobble(at + 900) < -0.85,
            };
          }),
          box: { across: [20, 36], up: [0.28, 0.6], coverage: 0.82, density: 0.87 },
        },
        options,
      ),
  },
  {
    name: "power",
    draw: (options) =>
      powerChart(
        {
          title: "The same luck for both plans saves three runs in four",
          subtitle: "Chance of seeing a difference of 2 points, of 100",
          lines: [
            {
              label: "Same luck",
              stroke: "plan-1",
              points: Array.from({ length: 20 }, (_, at) => ({
                futures: 10 + at * 10,
                power: 1 - Math.exp(-(at + 1) / 4),
              })),
            },
            {
              label: "Luck of its own",
              stroke: "leave-as-is",
              points: Array.from({ length: 20 }, (_, at) => ({
                futures: 10 + at * 10,
                power: 1 - Math.exp(-(at + 1) / 16),
              })),
            },
          ],
        },
        options,
      ),
  },
  {
    name: "loop",
    draw: (options) =>
      loopChart(
        {
          title: "Calm returns, trust does not",
          subtitle: "Trust as reorganising speeds up and slows again, 0 to 100",
          meaning: "trust",
          pressure: { label: "reorganisations in ten years", unit: "count" },
          outcome: { label: "trust", unit: "of-100" },
          rising: Array.from({ length: 11 }, (_, at) => ({
            pressure: at * 0.5,
            outcome: 0.62 - 0.3 / (1 + Math.exp(-(at - 6))),
          })),
          falling: Array.from({ length: 11 }, (_, at) => ({
            pressure: 5 - at * 0.5,
            outcome: 0.33 + 0.17 / (1 + Math.exp(-(at - 7.5))),
          })),
        },
        options,
      ),
  },
  {
    name: "parallel",
    draw: (options) =>
      parallelChart(
        {
          title: "Futures that fail share a fast fall of trust",
          subtitle: "Settings of 80 simulated futures",
          chosen: "futures that fail",
          others: "futures that hold",
          axes: factors.map((label, at) => ({
            id: `f${at}`,
            label,
            low: [1, 0.1, 0, 0.1, 0][at]!,
            high: [5, 0.4, 1, 0.5, 1][at]!,
          })),
          futures: Array.from({ length: 80 }, (_, at) => {
            const shares = factors.map((_name, axis) => 0.5 + 0.5 * wobble(at * 11 + axis));
            const isChosen = shares[0]! > 0.62 && shares[1]! > 0.35;
            return {
              isChosen,
              values: shares.map(
                (share, axis) => [1, 0.1, 0, 0.1, 0][axis]! + share * [4, 0.3, 1, 0.4, 1][axis]!,
              ),
            };
          }),
        },
        options,
      ),
  },
  {
    name: "heat",
    draw: (options) =>
      heatChart(
        {
          title: "Long limbo hurts most where people move on quickly",
          subtitle: "Sharing after ten years, 0 to 100, middle of 100 futures",
          unit: "of-100",
          meaning: "sharing",
          across: { label: "months of limbo", settings: ["0", "3", "6", "9", "12", "18", "24", "36"] },
          up: { label: "key people who leave in a year", settings: ["5%", "10%", "20%", "30%", "40%"] },
          values: Array.from({ length: 5 }, (_, up) =>
            Array.from(
              { length: 8 },
              (_each, across) => 0.72 - 0.03 * across - 0.05 * up - 0.008 * across * up,
            ),
          ),
        },
        options,
      ),
  },
];
