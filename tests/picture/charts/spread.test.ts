import fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "../../../src/picture/charts/spread.ts";

test("labels with room stay where they want to be", () => {
  expect(spread([{ at: 20, size: 10 }, { at: 80, size: 10 }], 0, 100)).toEqual([20, 80]);
});

test("two that want one place part evenly", () => {
  expect(spread([{ at: 50, size: 10 }, { at: 50, size: 10 }], 0, 100)).toEqual([45, 55]);
});

test("labels never overlap, keep their order and stay within bounds while there is room", () => {
  const label = fc.record({ at: fc.integer({ min: -20, max: 320 }), size: fc.integer({ min: 10, max: 40 }) });
  fc.assert(fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), (labels) => {
    const placed = spread(labels, 0, 300).map((middle, at) => ({ middle, ...(labels[at] ?? { at: 0, size: 0 }) }));
    const sorted = placed.toSorted((a, b) => a.middle - b.middle);
    sorted.slice(1).forEach((low, at) => expect(low.middle - (sorted[at]?.middle ?? 0)).toBeGreaterThanOrEqual((low.size + (sorted[at]?.size ?? 0)) / 2 - 1e-9));
    for (const one of placed) for (const other of placed) if (one.at < other.at) expect(one.middle).toBeLessThan(other.middle);
    for (const { middle, size } of placed) expect(middle - size / 2 >= -1e-9 && middle + size / 2 <= 300 + 1e-9).toBe(true);
  }), { seed: 4, numRuns: 300 });
});
