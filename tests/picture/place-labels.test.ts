import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth } from "../../src/picture/measure.ts";
import { placeLabels } from "../../src/picture/place-labels.ts";

const within = { left: 0, top: 0, width: 400, height: 300 };
const sides = ["right", "left", "above", "below"] as const;

test("a lone label takes its first choice, or the next where the picture ends", () => {
  expect(placeLabels([{ x: 100, y: 100, radius: 5, text: "Council" }], { size: 14, within, sides })).toEqual([{ at: 0, x: 109, y: 100, anchor: "start" }]);
  expect(placeLabels([{ x: 390, y: 100, radius: 5, text: "Council" }], { size: 14, within, sides })[0]?.anchor).toBe("end");
});

test("labels never touch each other and never leave the picture", () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }), radius: fc.constant(4), text: fc.constantFrom("Council", "Hospital trust", "Fire") });
  fc.assert(fc.property(fc.array(point, { maxLength: 30 }), (points) => {
    const boxes = placeLabels(points, { size: 14, within, sides }).map(({ at, x, y, anchor }) => {
      const width = textWidth(points[at]?.text ?? "", 14);
      return { left: anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2, top: y - 8.75, width, height: 17.5 };
    });
    boxes.forEach((one, at) => {
      expect(one.left >= -1e-9 && one.left + one.width <= 400 + 1e-9 && one.top >= -1e-9 && one.top + one.height <= 300 + 1e-9).toBe(true);
      for (const other of boxes.slice(at + 1)) expect(one.left < other.left + other.width && other.left < one.left + one.width && one.top < other.top + other.height && other.top < one.top + one.height).toBe(false);
    });
  }), { seed: 8, numRuns: 150 });
});
