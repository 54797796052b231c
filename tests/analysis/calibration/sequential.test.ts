import { expect, test } from "vitest";
import type { Population } from "../../../src/analysis/calibration/sequential.ts";
import {
  nextReach,
  proposeFromPrior,
  proposeNear,
  selectPopulation,
} from "../../../src/analysis/calibration/sequential.ts";
import { effectiveCount } from "../../../src/analysis/calibration/posterior.ts";
import { normalCdf, normalQuantile } from "../../../src/maths/normal.ts";
import { within } from "../../../src/maths/uniform.ts";
import type { Uniform } from "../../../src/maths/uniform.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";

const range = [{ id: "centre", low: -10, high: 10 }];

/** One value seen at 0 of a normal with unknown centre and spread 1: the posterior is the standard normal. */
function distances(draws: readonly Float64Array[], uniform: Uniform): Float64Array {
  return Float64Array.from(draws, ([centre], i) =>
    Math.abs(centre + normalQuantile(uniform("seen", i) * (1 - 2 ** -40) + 2 ** -41)),
  );
}

test("stage by stage it closes in on the known posterior: mean 0, spread 1, within 4 standard errors of the effective size", () => {
  const luck = seededUniform(5);
  let population: Population | undefined;
  let reach = Infinity;
  for (let stage = 0; stage < 6; stage++) {
    const uniform = within(luck, `stage ${stage}`);
    const proposals = population
      ? proposeNear(population, range, uniform, { count: 6000 })
      : proposeFromPrior(range, uniform, { count: 6000 });
    population = selectPopulation(
      population,
      { proposals, distances: distances(proposals, uniform) },
      { reach, size: 400 },
    );
    expect(population.draws.length).toBe(400);
    reach = Math.max(0.2, nextReach(population, 0.4));
  }
  if (!population) throw new Error("no stage was run");
  const { draws, weights } = population;
  const size = effectiveCount(population.weights);
  expect(size).toBeGreaterThan(250);
  const average = draws.reduce((total, [x], i) => total + weights[i] * x, 0);
  const spread = Math.sqrt(draws.reduce((total, [x], i) => total + weights[i] * (x - average) ** 2, 0));
  expect(Math.abs(average)).toBeLessThan(4 / Math.sqrt(size));
  expect(Math.abs(spread - 1)).toBeLessThan(4 / Math.sqrt(2 * size) + 0.02);
  const below1 = draws.reduce((total, [x], i) => total + (x <= 1 ? weights[i] : 0), 0);
  expect(Math.abs(below1 - normalCdf(1))).toBeLessThan((4 * Math.sqrt(0.16 * 0.84)) / Math.sqrt(size));
});

test("proposals stay inside the prior, batches differ, and too few accepted is visible", () => {
  const uniform = seededUniform(6);
  const first = proposeFromPrior([{ id: "a", low: 0, high: 1 }], uniform, { count: 200 });
  const population = selectPopulation(
    undefined,
    { proposals: first, distances: first.map(([a]) => a) },
    { reach: 0.1, size: 100 },
  );
  expect(population.draws.length).toBeLessThan(100);
  const near = proposeNear(population, [{ id: "a", low: 0, high: 1 }], uniform, { count: 300 });
  expect(near.every(([a]) => a >= 0 && a <= 1)).toBe(true);
  expect(
    proposeNear(population, [{ id: "a", low: 0, high: 1 }], uniform, { count: 300, first: 300 }),
  ).not.toEqual(near);
});
