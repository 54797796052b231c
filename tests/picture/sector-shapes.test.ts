import { expect, test } from "vitest";
import { sectors } from "../../src/picture/network-data.ts";
import { hatchSegments, outlineArea, sectorShapes } from "../../src/picture/sector-shapes.ts";
import type { Point } from "../../src/picture/sector-shapes.ts";

test("eleven sectors have eleven shapes of one area", () => {
  expect(sectors).toHaveLength(11);
  for (const sector of sectors) expect(outlineArea(sectorShapes[sector])).toBeCloseTo(Math.PI, 9);
  expect(new Set(sectors.map((sector) => JSON.stringify(sectorShapes[sector]))).size).toBe(11);
});

test("no corner reaches beyond the wall's ring", () => {
  for (const sector of sectors) for (const { x, y } of sectorShapes[sector]) expect(Math.hypot(x, y)).toBeLessThan(1.72);
});

test("hatch lines stay inside the shape, even where it has corners turned in", () => {
  for (const sector of sectors) {
    const segments = hatchSegments(sectorShapes[sector], 0.3);
    expect(segments.length).toBeGreaterThan(4);
    for (const [from, to] of segments) expect(isInside({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, sectorShapes[sector])).toBe(true);
  }
});

test("the hatch of a square is known exactly", () => {
  const square = [{ x: -1, y: -1 }, { x: 1, y: -1 }, { x: 1, y: 1 }, { x: -1, y: 1 }];
  const [only, ...others] = hatchSegments(square, 2);
  expect(others).toEqual([]);
  expect(only?.map(({ x, y }) => [x, y])).toEqual([[-1, 1], [1, -1]]);
});

function isInside(point: Point, outline: readonly Point[]): boolean {
  let crossings = 0;
  outline.forEach((from, at) => {
    const to = outline[(at + 1) % outline.length] ?? from;
    if (from.y > point.y === to.y > point.y) return;
    if (point.x < from.x + ((point.y - from.y) / (to.y - from.y)) * (to.x - from.x)) crossings++;
  });
  return crossings % 2 === 1;
}
