import { expect, test } from "vitest";
import { twoUncertainties } from "../../src/analysis/two-uncertainties.ts";
import { normalQuantile } from "../../src/maths/normal.ts";
import { seededUniform } from "../maths/seeded-uniform.ts";

function outcomes(chanceSpread: number, assumptionSpread: number): number[][] {
  const uniform = seededUniform(8);
  const normal = (name: string, i: number) => normalQuantile(uniform(name, i) * (1 - 2 ** -40) + 2 ** -41);
  return Array.from({ length: 200 }, (_, w) =>
    Array.from(
      { length: 20 },
      (__, r) => assumptionSpread * normal("world", w) + chanceSpread * normal("run", 20 * w + r),
    ),
  );
}

test("a known mixture is taken apart: chance 4, assumptions 9, each within 4 standard errors", () => {
  const { chance, assumptions, assumptionShare, chanceBand, assumptionBand } = twoUncertainties(
    outcomes(2, 3),
  );
  expect(Math.abs(chance - 4)).toBeLessThan(4 * 4 * Math.sqrt(2 / 3800));
  expect(Math.abs(assumptions - 9)).toBeLessThan(4 * 9.2 * Math.sqrt(2 / 199));
  expect(assumptionShare).toBeCloseTo(9 / 13, 1);
  expect(assumptionBand.high - assumptionBand.low).toBeGreaterThan(chanceBand.high - chanceBand.low);
});

test("when assumptions do nothing their part is near 0, and may fall below it", () => {
  const { assumptions } = twoUncertainties(outcomes(1, 0));
  expect(Math.abs(assumptions)).toBeLessThan(4 * 0.05 * Math.sqrt(2 / 199));
  expect(() => twoUncertainties([[1, 2]])).toThrow("at least two worlds");
  expect(
    twoUncertainties([
      [1, 1],
      [1, 1],
    ]).assumptionShare,
  ).toBeNaN();
});
