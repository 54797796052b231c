import { expect, test } from "vitest";
import { leastSquares } from "../../src/maths/least-squares.ts";

/** Longley's employment data and its certified values: NIST Statistical Reference Datasets, "Longley". */
const longley = [
  [60323, 83, 234289, 2356, 1590, 107608, 1947],
  [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
  [60171, 88.2, 258054, 3682, 1616, 109773, 1949],
  [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
  [63221, 96.2, 328975, 2099, 3099, 112075, 1951],
  [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
  [64989, 99, 365385, 1870, 3547, 115094, 1953],
  [63761, 100, 363112, 3578, 3350, 116219, 1954],
  [66019, 101.2, 397469, 2904, 3048, 117388, 1955],
  [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
  [68169, 108.4, 442769, 2936, 2798, 120445, 1957],
  [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
  [68655, 112.6, 482704, 3813, 2552, 123366, 1959],
  [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
  [69331, 115.7, 518173, 4806, 2572, 127852, 1961],
  [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
];

test("NIST's hardest small regression, nine predictors nearly one another's sums, comes out to 8 digits", () => {
  const fit = leastSquares(
    longley.map(([, ...x]) => [1, ...x]),
    longley.map(([y]) => y),
  );
  const certified = [
    [-3482258.63459582, 890420.383607373],
    [15.0618722713733, 84.9149257747669],
    [-0.035819179292591, 0.0334910077722432],
    [-2.02022980381683, 0.488399681651699],
    [-1.03322686717359, 0.214274163161675],
    [-0.0511041056535807, 0.22607320006937],
    [1829.15146461355, 455.478499142212],
  ];
  certified.forEach(([coefficient, error], j) => {
    expect(Math.abs(fit.coefficients[j] / coefficient - 1)).toBeLessThan(1e-8);
    expect(Math.abs(fit.standardErrors[j] / error - 1)).toBeLessThan(1e-8);
  });
  expect(fit.degrees).toBe(9);
  expect(Math.sqrt(fit.residualSum / fit.degrees)).toBeCloseTo(304.854073561965, 6);
});

test("a weight of 2 counts a case twice", () => {
  const rows = [
    [1, 0],
    [1, 1],
    [1, 2],
    [1, 3],
  ];
  const y = [0, 2, 1, 4];
  const doubled = leastSquares([...rows, rows[3]], [...y, y[3]]);
  expect([...leastSquares(rows, y, [1, 1, 1, 2]).coefficients]).toEqual(
    [...doubled.coefficients].map((b) => expect.closeTo(b, 12)),
  );
});

test("predictors that say the same thing, or too few cases, are refused", () => {
  expect(() =>
    leastSquares(
      [
        [1, 2],
        [2, 4],
        [3, 6],
      ],
      [1, 2, 3],
    ),
  ).toThrow("sum of others");
  expect(() => leastSquares([[1, 2]], [1])).toThrow("as many cases as predictors");
});
