import { expect, test } from "vitest";
import { chanceOfDip, dip } from "../../src/maths/dip.ts";
import { seededUniform } from "./seeded-uniform.ts";

/** Faculty quality in statistics departments, the example of Hartigan & Hartigan (1985); its dip, 0.0595, is theirs. */
const faculty = [
  30, 33, 35, 36, 37, 37, 39, 39, 39, 39, 39, 40, 40, 40, 40, 41, 42, 43, 43, 43, 44, 44, 45, 45, 46, 46, 47,
  47, 48, 48, 48, 49, 50, 50, 51, 52, 52, 53, 53, 53, 53, 53, 54, 54, 57, 57, 59, 60, 60, 60, 61, 61, 61, 61,
  62, 62, 62, 62, 63, 66, 70, 72, 72,
];

test("the dip of the Hartigans' own example is theirs", () => {
  expect(dip(faculty)).toBeCloseTo(0.0595238095238095, 12);
});

/** Each worked out from the definition instead, by linear programming over every place the hump could stand (SciPy 1.17). */
const byDefinition: readonly (readonly [number, readonly number[]])[] = [
  [0.125, [6, 3, 0, 0, 8, 9, 6, 7]],
  [0.0833333333333333, [0.51, 0.95, 0.14, 0.95, 0.31, 0.42, 0.83, 0.41, 0.55, 0.03, 0.75, 0.54]],
  [0.1111111111111111, [3, 3, 8, 1, 6, 7, 2, 1, 3, 7, 6, 2, 4, 7, 4]],
  [
    0.15276315789473674,
    [
      0.09, 2.24, 0.8, 0.58, 2.09, 2.43, 0.48, 2.16, 0.73, 2.11, 0.39, 0.52, 2.43, 2.59, 0.74, 2.96, 0.28,
      2.65, 2.7, 0.29,
    ],
  ],
  [0.10625, [11, 7, 12, 1, 6, 4, 10, 4, 9, 5, 11, 7, 6, 10, 10, 6, 10, 11, 2, 6]],
  [
    0.13263157894736843,
    [
      2.81, 0.81, 2.52, 2.29, 0.05, 2.38, 0.41, 2.05, 0.05, 1, 0.65, 2.23, 0.43, 0.97, 2.9, 0.84, 2.39, 0.49,
      0.68, 2.06, 2.56, 2.27, 0.88, 0.06, 2.68,
    ],
  ],
];

test("the dip is what its definition says, found by another method", () => {
  for (const [deep, values] of byDefinition) expect(dip(values)).toBeCloseTo(deep, 9);
});

test("two separate humps are told from one", () => {
  const uniform = seededUniform(4);
  const one = Array.from({ length: 80 }, (_, i) => uniform("a", i) + uniform("b", i) + uniform("c", i));
  const two = one.map((x, i) => x + (i % 2) * 4);
  expect(chanceOfDip(dip(one), 80, uniform, 200)).toBeGreaterThan(0.2);
  expect(chanceOfDip(dip(two), 80, uniform, 200)).toBeLessThan(0.01);
  expect(dip([1, 1, 1])).toBe(0);
});
