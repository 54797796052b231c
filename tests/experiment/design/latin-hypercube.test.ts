import fc from "fast-check";
import { expect, test } from "vitest";
import { latinHypercube } from "../../../src/experiment/design/latin-hypercube.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";

test("every factor has exactly one case in each of its n parts, for any n and number of factors", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 8 }),
      fc.integer(),
      (cases, factors, seed) => {
        const rows = latinHypercube(cases, factors, seededUniform(seed));
        for (let j = 0; j < factors; j++) {
          expect(new Set(rows.map((row) => Math.floor(row[j] * cases))).size).toBe(cases);
          expect(rows.every((row) => row[j] >= 0 && row[j] < 1)).toBe(true);
        }
      },
    ),
    { seed: 11, numRuns: 60 },
  );
});

test("even when luck sits on its upper edge a case stays in its part", () => {
  const rows = latinHypercube(1000, 1, () => 1 - 2 ** -53);
  expect(new Set(rows.map(([x]) => Math.floor(x * 1000))).size).toBe(1000);
});

test("the columns are independent: largest of 10 correlations among 1000 cases within 4/√n", () => {
  const rows = latinHypercube(1000, 5, seededUniform(5));
  for (let a = 0; a < 5; a++) {
    for (let b = 0; b < a; b++) {
      const product = rows.reduce((total, row) => total + (row[a] - 0.5) * (row[b] - 0.5), 0) / (1000 / 12);
      expect(Math.abs(product)).toBeLessThan(4 / Math.sqrt(1000));
    }
  }
});

test("for a sum of factors its mean varies far less than chance's: at most a tenth of the variance (McKay et al. 1979)", () => {
  const means = Array.from({ length: 100 }, (_, seed) => {
    const rows = latinHypercube(20, 3, seededUniform(seed));
    return rows.reduce((total, row) => total + row[0] + row[1] + row[2], 0) / 20;
  });
  const spread = means.reduce((total, mean) => total + (mean - 1.5) ** 2, 0) / 100;
  expect(spread).toBeLessThan(0.1 * (3 / 12 / 20));
});
