import { expect, test } from "vitest";
import { morrisTrajectories } from "../../../src/experiment/design/morris-trajectories.ts";
import { morrisEffects } from "../../../src/experiment/sensitivity/morris.ts";
import { normalQuantile } from "../../../src/maths/normal.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";
import { ishigami, morrisFunction } from "./test-functions.ts";

const few = { resamples: 200 };

test("a straight sum: every effect is the coefficient, σ is 0, and all factors are told apart", () => {
  const places = morrisTrajectories(10, 3, 4, seededUniform(1));
  const { mu, muStar, sigma, groups, cautions } = morrisEffects(
    places,
    places.map(([a, b, c]) => 3 * a - 5 * b + 0.5 * c),
    seededUniform(2),
    few,
  );
  [3, -5, 0.5].forEach((slope, i) => {
    expect(mu[i].value).toBeCloseTo(slope, 10);
    expect(muStar[i].value).toBeCloseTo(Math.abs(slope), 10);
    expect(sigma[i].value).toBeCloseTo(0, 10);
  });
  expect(groups).toEqual([[1], [0], [2]]);
  expect(cautions).toEqual([]);
});

test("Morris's 20 factors, without his random coefficients: 8–10 have μ 40 and σ 0, 11–20 nothing, 6 what theory says", () => {
  const trajectories = 400;
  const places = morrisTrajectories(trajectories, 20, 4, seededUniform(3));
  const { mu, muStar, sigma } = morrisEffects(
    places,
    places.map((row) => morrisFunction(row)),
    seededUniform(4),
    { resamples: 100 },
  );
  for (const i of [7, 8, 9]) {
    expect(mu[i].value).toBeCloseTo(40, 8);
    expect(sigma[i].value).toBeCloseTo(0, 8);
  }
  for (let i = 10; i < 20; i++) expect(muStar[i].value).toBeCloseTo(0, 8);
  // Factor 6 meets 1–5 in pairs only: EE = 40 − 30·Σw. On the grid of four levels a straight w has mean 0 and variance 5/9, a curved
  // one (factors 3 and 5) mean 0.40134 and variance 0.66717; so μ = 40 − 60·0.40134 and σ = 30·√(3·5/9 + 2·0.66717).
  const theory = { mu: 40 - 60 * 0.40134, sigma: 30 * Math.sqrt(15 / 9 + 2 * 0.66717) };
  expect(Math.abs(mu[5].value - theory.mu)).toBeLessThan((4 * theory.sigma) / Math.sqrt(trajectories));
  expect(Math.abs(sigma[5].value - theory.sigma)).toBeLessThan(
    (4 * theory.sigma) / Math.sqrt(2 * trajectories),
  );
});

test("with his random coefficients, from only 10 walks: 1–10 matter, 11–20 little, and 8–10 depend least on the rest (Morris 1991, figure 1)", () => {
  const uniform = seededUniform(5);
  const coefficient = (name: string) => normalQuantile(uniform(name, 0) * 0.999 + 0.0005);
  const places = morrisTrajectories(10, 20, 4, uniform);
  const outputs = places.map((row) => morrisFunction(row, coefficient));
  const { muStar, sigma } = morrisEffects(places, outputs, uniform, few);
  const strong = muStar.slice(0, 10).map(({ value }) => value);
  const weak = muStar.slice(10).map(({ value }) => value);
  expect(Math.min(...strong)).toBeGreaterThan(Math.max(...weak));
  const ofStrong = sigma.slice(0, 10).map(({ value }) => value);
  expect(Math.max(...ofStrong.slice(7))).toBeLessThan(Math.min(...ofStrong.slice(0, 7)));
});

test("a factor that only works with another has μ near 0 but μ* and σ well above: Ishigami's third", () => {
  const places = morrisTrajectories(200, 3, 4, seededUniform(6));
  const { mu, muStar, sigma } = morrisEffects(
    places,
    places.map((row) => ishigami(row)),
    seededUniform(7),
    few,
  );
  expect(mu[2].interval.low).toBeLessThanOrEqual(0);
  expect(mu[2].interval.high).toBeGreaterThanOrEqual(0);
  expect(muStar[2].interval.low).toBeGreaterThan(1);
  expect(sigma[2].interval.low).toBeGreaterThan(1);
});

test("a trajectory with a missing output is set aside; rows that are no trajectory are refused", () => {
  const places = morrisTrajectories(5, 2, 4, seededUniform(8));
  const outputs = places.map(([a]) => a);
  outputs[1] = Number.NaN;
  expect(morrisEffects(places, outputs, seededUniform(9), few).missing).toBe(1);
  expect(() =>
    morrisEffects(
      [
        [0, 0],
        [1, 1],
        [0, 1],
      ],
      [1, 2, 3],
      seededUniform(1),
    ),
  ).toThrow("at least two complete");
  expect(() =>
    morrisEffects(
      [
        [0, 0],
        [1, 1],
        [0, 1],
        [0, 0],
        [0, 1],
        [1, 1],
      ],
      [1, 2, 3, 4, 5, 6],
      seededUniform(1),
    ),
  ).toThrow("moves 2 factors");
  expect(
    morrisEffects(
      places,
      places.map(() => 1),
      seededUniform(1),
      few,
    ).cautions,
  ).toEqual(["no-variation"]);
});
