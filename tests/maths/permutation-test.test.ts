import { expect, test } from "vitest";
import { permutationTest } from "../../src/maths/permutation-test.ts";
import { seededUniform } from "./seeded-uniform.ts";

const gapOfMeans = (values: readonly number[]) => (labels: readonly number[]) => {
  const totals = [0, 0];
  const counts = [0, 0];
  labels.forEach((label, i) => {
    totals[label] += values[i];
    counts[label]++;
  });
  return Math.abs(totals[1] / counts[1] - totals[0] / counts[0]);
};

test("three against three, fully apart: the chance is 2 of the 20 dealings, within 4 standard errors", () => {
  const { seen, p } = permutationTest(
    [0, 0, 0, 1, 1, 1],
    gapOfMeans([1, 2, 3, 11, 12, 13]),
    seededUniform(1),
    { dealings: 4000 },
  );
  expect(seen).toBe(10);
  expect(Math.abs(p - 0.1)).toBeLessThan(4 * Math.sqrt((0.1 * 0.9) / 4000));
});

test("labels that mean nothing are called meaningful in 5 % of 400 tries, ± 4 standard errors", () => {
  let called = 0;
  for (let run = 0; run < 400; run++) {
    const uniform = seededUniform(run);
    const values = Array.from({ length: 12 }, (_, i) => uniform("value", i));
    const labels = values.map((_, i) => i % 2);
    if (permutationTest(labels, gapOfMeans(values), uniform, { dealings: 99 }).p <= 0.05) called++;
  }
  expect(Math.abs(called / 400 - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / 400));
});
