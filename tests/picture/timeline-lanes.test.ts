import { scaleLinear } from "d3";
import { expect, test } from "vitest";
import { laneOf, lanes, packLane } from "../../src/picture/timeline-lanes.ts";

const x = scaleLinear([0, 100], [0, 1000]);
const room = { left: 0, right: 1000 };
const change = (id: string, announced: number, starts: number) => ({ id, kind: "merge", label: "Merge", announced, starts }) as const;

test("every kind of change has one lane", () => {
  const kinds = lanes.flatMap((lane) => lane.kinds);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(kinds).toHaveLength(21);
  expect(laneOf("pooled-budget")).toBe("money");
});

test("changes share a row unless they meet", () => {
  expect(packLane([change("a", 0, 10), change("b", 30, 40)], x, room)).toMatchObject({ rows: 1 });
  expect(packLane([change("b", 5, 40), change("a", 0, 10)], x, room)).toMatchObject({ rows: 2, changes: [{ change: { id: "a" }, row: 0 }, { change: { id: "b" }, row: 1 }] });
});

test("a label near the end moves left rather than out of the picture", () => {
  const [placed] = packLane([change("a", 99, 100)], x, room).changes;
  expect(placed?.label.x).toBeLessThan(970);
});
