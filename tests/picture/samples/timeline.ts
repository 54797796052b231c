import { timelinePicture } from "../../../src/picture/timeline.ts";
import type { Sample } from "./sample.ts";

const data = {
  title: "Something is always about to change", subtitle: "Changes announced and started, 2024 to 2036",
  span: { from: 0, to: 144, startYear: 2024, startMonth: 4 },
  changes: [
    { id: "merge", kind: "merge", label: "Health boards merge", announced: 20, starts: 40 },
    { id: "councils", kind: "merge", label: "Councils merge", announced: 30, starts: 58, standing: "pipeline" },
    { id: "boundaries", kind: "boundary-change", label: "Boundaries redrawn", announced: 90, starts: 120 },
    { id: "leader", kind: "leadership-leaves", label: "Three leaders leave", announced: 44, starts: 44 },
    { id: "cut", kind: "staff-cut", label: "One post in five goes", announced: 62, starts: 70 },
    { id: "targets", kind: "targets", label: "Waiting-time targets", announced: 10, starts: 14, ends: 86 },
    { id: "budget", kind: "budget", label: "Budget cut by a tenth", announced: 48, starts: 60, ends: 108 },
    { id: "data", kind: "data-sharing", label: "Duty to share data", announced: 118, starts: 130 },
    { id: "shock", kind: "shock", label: "Pandemic", announced: 96, starts: 96, ends: 114 },
  ],
} as const;

export const timelineSamples: readonly Sample[] = [
  { name: "timeline", draw: (options) => timelinePicture(data, options) },
  { name: "timeline-aligned", draw: (options) => timelinePicture({ ...data, playhead: 66 }, { ...options, margins: { left: 32, right: 40 } }) },
  { name: "timeline-empty", draw: (options) => timelinePicture({ title: "Leave as is", subtitle: "No changes announced", span: { from: 0, to: 120 }, changes: [] }, { ...options, hasEmptyLanes: true }) },
];
