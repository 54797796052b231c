/** What the charts of the bench show: at most four lines each, with the outcome and the scope behind every line. */
import type { StrokeName } from "../../picture/strokes.ts";
import { bench } from "../../words/en/bench.ts";

export interface ChartLine {
  readonly outcome: string;
  readonly scope: string;
  readonly label: string;
  readonly stroke: StrokeName;
}

export const CHART_IDS = ["trust", "sharing", "silo", "practice", "burden", "health", "reported"] as const;
export type ChartId = (typeof CHART_IDS)[number];

export interface ChartPlan {
  readonly id: ChartId;
  readonly unit: "of-100" | "index";
  readonly lines: readonly ChartLine[];
}

export const USUAL_CHARTS: readonly ChartId[] = ["trust", "sharing", "silo", "practice", "burden", "health"];

const { line } = bench;

export const CHARTS: readonly ChartPlan[] = [
  {
    id: "trust",
    unit: "of-100",
    lines: [
      { outcome: "trust", scope: "operational", label: line.operational, stroke: "trust" },
      { outcome: "trust", scope: "strategic", label: line.strategic, stroke: "leave-as-is" },
    ],
  },
  {
    id: "sharing",
    unit: "of-100",
    lines: [
      { outcome: "sharing", scope: "operational", label: line.operational, stroke: "sharing" },
      { outcome: "sharing", scope: "strategic", label: line.strategic, stroke: "leave-as-is" },
    ],
  },
  {
    id: "silo",
    unit: "of-100",
    lines: [{ outcome: "silo", scope: "system", label: line.bodies, stroke: "silo" }],
  },
  {
    id: "practice",
    unit: "of-100",
    lines: [
      { outcome: "on-paper", scope: "system", label: line.onPaper, stroke: "on-paper" },
      { outcome: "in-practice", scope: "system", label: line.inPractice, stroke: "in-practice" },
    ],
  },
  {
    id: "burden",
    unit: "of-100",
    lines: [{ outcome: "burden", scope: "system", label: line.bodies, stroke: "plan-2" }],
  },
  {
    id: "health",
    unit: "index",
    lines: [
      { outcome: "health-process", scope: "system", label: line.early, stroke: "health-early" },
      { outcome: "health-intermediate", scope: "system", label: line.middle, stroke: "health" },
      { outcome: "health-distal", scope: "system", label: line.late, stroke: "health-late" },
    ],
  },
  {
    id: "reported",
    unit: "of-100",
    lines: [
      { outcome: "reported", scope: "system", label: line.reported, stroke: "on-paper" },
      { outcome: "in-practice", scope: "system", label: line.inPractice, stroke: "in-practice" },
    ],
  },
];

/** Outcomes that any chart shows: what many futures have to bring back. */
export const CHARTED: readonly string[] = [
  ...new Set(CHARTS.flatMap(({ lines }) => lines.map(({ outcome }) => outcome))),
];
