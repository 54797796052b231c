import { expect, test } from "vitest";
import { timelinePicture } from "../../src/picture/timeline.ts";

const text = { title: "One merger, long announced", subtitle: "Changes" };
const span = { from: 0, to: 100, startYear: 2026 };
const margins = { left: 20, right: 20 };
const merge = { id: "m", kind: "merge", label: "Merge", announced: 20, starts: 45 } as const;

test("flag, bar and bar line stand at their very months", () => {
  const { svg, plot } = timelinePicture({ ...text, span, changes: [merge] }, { id: "t", width: 640, margins, hasKey: false });
  expect(plot?.box).toMatchObject({ left: 20, width: 600 });
  expect(svg).toMatch(/<rect x="140" y="[\d.]+" width="150" height="12" fill="url\(#t-hatch\)"/);
  expect(svg).toMatch(/<line x1="290" x2="290" y1="[\d.]+" y2="[\d.]+" stroke="[^"]+" stroke-width="1.75"\/>/);
});

test("changes without notice have no limbo", () => {
  const { svg, table } = timelinePicture({ ...text, span, changes: [{ ...merge, announced: 45 }] }, { id: "t", hasKey: false });
  expect(svg).not.toContain("hatch");
  expect(table.rows).toEqual([["Merge", "Structure", "October 2029", "October 2029", "0", ""]]);
});

test("what is in the pipeline is a ghost without hatching", () => {
  const { svg } = timelinePicture({ ...text, span, changes: [{ ...merge, standing: "pipeline" }] }, { id: "t", hasKey: false });
  expect(svg).not.toContain("hatch");
  expect(svg).toContain('opacity="0.7"');
});

test("the playhead runs through every lane at its month", () => {
  const changes = [merge, { id: "b", kind: "budget", label: "Cut", announced: 50, starts: 60, ends: 80 }] as const;
  const { svg, plot } = timelinePicture({ ...text, span, changes, playhead: 50 }, { id: "t", margins });
  expect(svg).toContain(`data-part="playhead"><line x1="320" x2="320" y1="${plot?.box.top}" y2="${(plot?.box.top ?? 0) + (plot?.box.height ?? 0)}"`);
});
