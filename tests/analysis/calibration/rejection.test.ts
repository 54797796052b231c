import { expect, test } from "vitest";
import {
  patternDistances,
  patternScales,
  patternStrengths,
} from "../../../src/analysis/calibration/pattern-distance.ts";
import { acceptClosest, believableWorlds } from "../../../src/analysis/calibration/rejection.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";
import { plantedTrials } from "./planted-model.ts";

const trials = plantedTrials(2000, seededUniform(1));
const patterns = [
  { id: "s1", target: 0.3 },
  { id: "s2", target: 2 },
  { id: "s3", target: 0 },
];

test("a distance of 1 misses every pattern by its tolerance; a pattern of weight 0 does not count", () => {
  const two = [
    { id: "a", target: 0, tolerance: 2 },
    { id: "b", target: 1, tolerance: 0.5 },
  ];
  expect([
    ...patternDistances(two, [
      [2, 1.5],
      [0, 1],
      [-4, 1],
    ]),
  ]).toEqual([1, 0, Math.SQRT2]);
  expect([...patternDistances([two[0], { ...two[1], weight: 0 }], [[2, 99]])]).toEqual([1]);
  expect(() => patternDistances([{ ...two[0], weight: 0 }], [[1]])).toThrow("weight above 0");
});

test("a world without a value for a pattern is infinitely far and never believed", () => {
  expect([...patternDistances([{ id: "a", target: 0, tolerance: 1 }], [[Number.NaN], [1]])]).toEqual([
    Infinity,
    1,
  ]);
  expect(
    acceptClosest(
      { parameters: [], draws: [[], []], simulated: [[Number.NaN], [1]] },
      [{ id: "a", target: 0 }],
      1,
    ).worlds,
  ).toEqual([1]);
  expect(() =>
    acceptClosest({ parameters: [], draws: [[]], simulated: [[Number.NaN]] }, [{ id: "a", target: 0 }]),
  ).toThrow("no world tried");
});

test("the closest share is kept, closest first, and weights fall with distance and add up to 1", () => {
  const { worlds, weights, distances, reach } = acceptClosest(trials, patterns, 0.02);
  expect(worlds.length).toBe(40);
  expect(reach).toBe(distances[39]);
  const all = patternDistances(patterns, trials.simulated, patternScales(patterns, trials.simulated));
  expect([...all].filter((distance) => distance < reach).length).toBe(39);
  for (let i = 1; i < 40; i++) expect(weights[i]).toBeLessThanOrEqual(weights[i - 1]);
  expect(weights.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
});

test("believable worlds come as often as their weights say, within one of count × weight", () => {
  const accepted = {
    worlds: [7, 3, 9],
    weights: Float64Array.of(0.5, 0.3, 0.2),
    distances: Float64Array.of(0, 1, 2),
    reach: 2,
  };
  const picked = believableWorlds(accepted, 200, seededUniform(2));
  const times = [7, 3, 9].map((world) => picked.filter((each) => each === world).length);
  [100, 60, 40].forEach((wanted, i) => expect(Math.abs(times[i] - wanted)).toBeLessThanOrEqual(1));
});

test("a pattern's strength is the share it lets pass and what it alone rules out", () => {
  const three = [
    { id: "a", target: 0, tolerance: 1 },
    { id: "b", target: 0, tolerance: 1 },
  ];
  expect(
    patternStrengths(three, [
      [0, 0],
      [0, 5],
      [5, 5],
      [0, 0.5],
    ]),
  ).toEqual([
    { id: "a", passes: 0.75, rulesOutAlone: 0 },
    { id: "b", passes: 0.5, rulesOutAlone: 0.25 },
  ]);
});
