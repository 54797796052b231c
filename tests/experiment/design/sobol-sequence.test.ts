import { expect, test } from "vitest";
import { sobolDimensions, sobolSequence, sobolShift } from "../../../src/experiment/design/sobol-sequence.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";
import { squaredDiscrepancy, starDiscrepancy } from "./discrepancy.ts";

/** Joe & Kuo's own first ten points in three dimensions (sobol.cc with new-joe-kuo-6.21201). */
const published = [
  [0, 0, 0],
  [0.5, 0.5, 0.5],
  [0.75, 0.25, 0.25],
  [0.25, 0.75, 0.75],
  [0.375, 0.375, 0.625],
  [0.875, 0.875, 0.125],
  [0.625, 0.125, 0.875],
  [0.125, 0.625, 0.375],
  [0.1875, 0.3125, 0.9375],
  [0.6875, 0.8125, 0.4375],
];

test("the first points are the published ones", () => {
  expect(sobolSequence(10, 3)).toEqual(published);
});

test("far points in far dimensions agree with SciPy (qmc.Sobol, 32 bits, unscrambled; times 2^32)", () => {
  const points = sobolSequence(1001, sobolDimensions);
  const known: readonly (readonly [number, readonly number[]])[] = [
    [7, [536870912, 2684354560, 1610612736, 3758096384, 536870912, 2684354560, 1610612736, 1610612736]],
    [100, [1778384896, 1107296256, 3321888768, 2986344448, 570425344, 2583691264, 167772160, 1979711488]],
    [1000, [943718400, 415236096, 2227175424, 297795584, 2059403264, 515899392, 3300917248, 2336227328]],
  ];
  for (const [i, words] of known) {
    expect([0, 1, 2, 9, 39, 79, 100, 127].map((j) => points[i][j] * 4294967296)).toEqual(words);
  }
});

/** How many points fall in each of `parts` equal parts of a column. */
function countsIn(points: readonly (readonly number[])[], column: number, parts: number): number[] {
  const counts = Array.from({ length: parts }, () => 0);
  for (const point of points) counts[Math.floor(point[column] * parts)]++;
  return counts;
}

test("in every one of the 128 dimensions the first 256 points lie one in each 256th, shifted or not", () => {
  const shift = sobolShift(sobolDimensions, seededUniform(1));
  for (const points of [sobolSequence(256, sobolDimensions), sobolSequence(256, sobolDimensions, shift)]) {
    for (let j = 0; j < sobolDimensions; j++)
      expect(countsIn(points, j, 256).every((count) => count === 1)).toBe(true);
  }
});

test("the first two dimensions put exactly one of 256 points in every box of area 1/256, whatever its shape", () => {
  const points = sobolSequence(256, 2, sobolShift(2, seededUniform(2)));
  for (let power = 0; power <= 8; power++) {
    const boxes = new Set(
      points.map(([x, y]) => Math.floor(x * 2 ** power) * 1000 + Math.floor(y * 2 ** (8 - power))),
    );
    expect(boxes.size).toBe(256);
  }
});

test("Joe and Kuo's property A: in d ≤ 12 dimensions the first 2^d points lie one in each of the 2^d corners of the halved cube", () => {
  for (let d = 1; d <= 12; d++) {
    const corners = new Set(
      sobolSequence(2 ** d, d).map((point) => point.map((x) => (x < 0.5 ? "0" : "1")).join("")),
    );
    expect(corners.size).toBe(2 ** d);
  }
});

test("it fills the square more evenly than chance: a smaller star discrepancy than any of 20 random samples", () => {
  const uniform = seededUniform(3);
  const sobol = starDiscrepancy(sobolSequence(64, 2));
  for (let sample = 0; sample < 20; sample++) {
    const random = Array.from({ length: 64 }, (_, i) => [uniform(`x${sample}`, i), uniform(`y${sample}`, i)]);
    expect(sobol).toBeLessThan(starDiscrepancy(random));
  }
});

test("in six dimensions its squared discrepancy falls faster than chance's mean of (2^-d − 3^-d)/n: sixteen times the points, share halved", () => {
  const shares = [128, 2048].map((n) => {
    const points = sobolSequence(n, 6, sobolShift(6, seededUniform(4)));
    return squaredDiscrepancy(points) / ((2 ** -6 - 3 ** -6) / n);
  });
  expect(shares[0]).toBeLessThan(1);
  expect(shares[1]).toBeLessThan(shares[0] / 2);
});

test("more dimensions than direction numbers are refused", () => {
  expect(() => sobolSequence(4, sobolDimensions + 1)).toThrow("128 dimensions");
});
