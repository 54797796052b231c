import { expect, test } from "vitest";
import { groupGap, interview, levelGap } from "../../../src/analysis/evaluator/interviews.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";

const places = Array.from({ length: 9 }, (_, place) => ({
  strategic: Array.from({ length: 12 }, () => 0.4 + 0.01 * place),
  operational: Array.from({ length: 20 }, () => 0.6 + 0.01 * place),
}));

test("with exact answers the gap between levels is the truth", () => {
  const heard = interview(places, { strategic: 3, operational: 3, noise: 0 }, seededUniform(1));
  expect(levelGap(heard).estimate).toBeCloseTo(0.2, 12);
  expect(
    groupGap(
      heard,
      "strategic",
      heard.map((_, i) => i >= 6),
    ).estimate,
  ).toBeCloseTo(0.07 - 0.025, 12);
});

test("nobody is asked twice, few seats are all asked, and an empty level is not heard", () => {
  const one = [{ strategic: [0.1, 0.9], operational: [] }];
  expect(interview(one, { strategic: 5, operational: 5, noise: 0 }, seededUniform(2))[0]).toEqual({
    strategic: 0.5,
    operational: Number.NaN,
  });
});

test("noise averages out: 3 of each in 9 places, error of the gap within 4 of its standard errors, 0.1·√(2/3)/3", () => {
  for (let world = 0; world < 20; world++) {
    const gap = levelGap(
      interview(places, { strategic: 3, operational: 3, noise: 0.1 }, seededUniform(world)),
    );
    expect(Math.abs(gap.estimate - 0.2)).toBeLessThan((4 * 0.1 * Math.sqrt(2 / 3)) / 3);
  }
});
