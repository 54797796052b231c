import { expect, test } from "vitest";
import { chanceOfDistance, distanceOfSamples } from "../../src/maths/kolmogorov-smirnov.ts";
import { seededUniform } from "./seeded-uniform.ts";

test("the distance of two samples agrees with SciPy, ties included", () => {
  expect(distanceOfSamples([0.3, 0.1, 2.2, 1.7, 0.9, 0.9, 4], [1.2, 0.9, 3.3, 2.8, 5.1])).toBeCloseTo(
    0.45714285714285713,
    14,
  );
  expect(distanceOfSamples([1, 2], [3, 4])).toBe(1);
  expect(distanceOfSamples([1, 2], [2, 1])).toBe(0);
  expect(() => distanceOfSamples([], [1])).toThrow("two samples");
});

test("samples of one distribution are called different about as often as promised: 5 % ± 4 standard errors over 400 tries", () => {
  const uniform = seededUniform(3);
  let called = 0;
  for (let run = 0; run < 400; run++) {
    const a = Array.from({ length: 40 }, (_, i) => uniform("a", run * 40 + i));
    const b = Array.from({ length: 60 }, (_, i) => uniform("b", run * 60 + i));
    if (chanceOfDistance(distanceOfSamples(a, b), 40, 60) < 0.05) called++;
  }
  expect(Math.abs(called / 400 - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / 400));
});
