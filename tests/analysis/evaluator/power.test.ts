import { expect, test } from "vitest";
import { studyWorth } from "../../../src/analysis/evaluator/power.ts";
import { slopeStudyWorth } from "../../../src/analysis/evaluator/needed.ts";
import { differenceInSlopes } from "../../../src/analysis/evaluator/difference-in-slopes.ts";
import { testedEstimate } from "../../../src/maths/t-test.ts";
import { normalQuantile } from "../../../src/maths/normal.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";

test("counted by hand: three worlds, one found and exaggerated fourfold, one on the wrong side", () => {
  const estimates = [testedEstimate(4, 0.5, 30), testedEstimate(-0.5, 1, 30), testedEstimate(1, 1, 30)];
  const worth = studyWorth(estimates, [1, 1, 1]);
  expect(worth).toMatchObject({
    worlds: 3,
    found: { count: 1, of: 3 },
    wrongSign: { count: 1, of: 3 },
    wrongSignWhenFound: { count: 0, of: 1 },
    exaggeration: 4,
  });
  expect(worth.bias).toBeCloseTo(0.5, 12);
  expect(worth.coverage.count).toBe(2);
});

test("with no effect, what is found is a false alarm and there is no sign to get wrong", () => {
  const worth = studyWorth([testedEstimate(4, 0.5, 30), testedEstimate(0.1, 1, 30)], [0, 0]);
  expect(worth.found.count).toBe(1);
  expect(worth.wrongSign.of).toBe(0);
  expect(worth.exaggeration).toBeNaN();
  expect(() => studyWorth([testedEstimate(1, 1, 1)], [1])).toThrow("two worlds or more");
});

test("nine places and three years: simulated power and wrong signs are those of theory within 4 standard errors, and what is found is far too large", () => {
  const study = { effect: 0.91 / 12, noise: 0.35, trend: 0.05, placesPerArm: 3, values: 4 };
  const theory = slopeStudyWorth(study);
  const worlds = 2000;
  const estimates = Array.from({ length: worlds }, (_, world) => {
    const uniform = seededUniform(world + 5000);
    const normal = (name: string, index: number) =>
      normalQuantile(uniform(name, index) * (1 - 2 ** -40) + 2 ** -41);
    const outcome = Array.from({ length: 6 }, (__, place) => {
      const slope = (place < 3 ? study.effect : 0) + study.trend * normal("trend", place);
      return Array.from(
        { length: 4 },
        (___, year) => 78 + slope * year + study.noise * normal(`noise ${place}`, year),
      );
    });
    return differenceInSlopes({ outcome, starts: [0, 0, 0, Infinity, Infinity, Infinity] });
  });
  const worth = studyWorth(
    estimates,
    estimates.map(() => study.effect),
  );
  expect(Math.abs(worth.found.share - theory.power)).toBeLessThan(
    4 * Math.sqrt((theory.power * (1 - theory.power)) / worlds),
  );
  expect(Math.abs(worth.wrongSign.share - theory.wrongSign)).toBeLessThan(
    4 * Math.sqrt((theory.wrongSign * (1 - theory.wrongSign)) / worlds),
  );
  expect(worth.exaggeration).toBeGreaterThan(3);
});
