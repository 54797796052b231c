import { expect, test } from "vitest";
import { pathDependence } from "../../src/analysis/path-dependence.ts";
import { normalQuantile } from "../../src/maths/normal.ts";
import { seededUniform } from "../maths/seeded-uniform.ts";

function outcomes(seed: number, orderSpread: number): number[][] {
  const uniform = seededUniform(seed);
  const normal = (name: string, i: number) => normalQuantile(uniform(name, i) * (1 - 2 ** -40) + 2 ** -41);
  return Array.from({ length: 6 }, (_, o) =>
    Array.from(
      { length: 20 },
      (__, r) => orderSpread * (o - 2.5) + normal("run", r) + 0.5 * normal(`own ${o}`, r),
    ),
  );
}

test("an order that matters is found, though runs differ more than orders do", () => {
  const found = pathDependence(outcomes(1, 0.3), seededUniform(2), 199);
  expect(found.isPathDependent).toBe(true);
  expect(found.explained).toBeGreaterThan(0.05);
  expect(found.p).toBeLessThan(0.01);
});

test("where order does nothing it is found in 5 % of 200 worlds at most, + 4 standard errors", () => {
  let found = 0;
  for (let seed = 0; seed < 200; seed++)
    if (pathDependence(outcomes(seed + 50, 0), seededUniform(seed), 99).isPathDependent) found++;
  expect(found / 200).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / 200));
});

test("the share by hand: orders 0 and 2 with runs ±1", () => {
  expect(
    pathDependence(
      [
        [-1, 1],
        [1, 3],
      ],
      seededUniform(1),
      9,
    ).explained,
  ).toBe(0.5);
  expect(
    pathDependence(
      [
        [1, 1],
        [1, 1],
      ],
      seededUniform(1),
      9,
    ),
  ).toMatchObject({ explained: 0, isPathDependent: false });
  expect(() => pathDependence([[1, 2]], seededUniform(1))).toThrow("two orders or more");
});
