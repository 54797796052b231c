import { expect, test } from "vitest";
import { oneSampleT, testedEstimate, twoSampleT } from "../../src/maths/t-test.ts";

/** Student's sleep data (1908), as in R's `sleep`; R's t.test with var.equal = TRUE gives t = −1.8608, df = 18, p = 0.07919. */
const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

test("both tests agree with R on Student's own data", () => {
  const two = twoSampleT(first, second);
  expect(two.estimate / two.standardError).toBeCloseTo(-1.8608, 4);
  expect(two.degrees).toBe(18);
  expect(two.p).toBeCloseTo(0.07919, 5);
  const paired = oneSampleT(second.map((value, i) => value - first[i]));
  expect(paired.estimate / paired.standardError).toBeCloseTo(4.0621, 4);
  expect(paired.p).toBeCloseTo(0.002833, 6);
  expect(paired.interval.low).toBeCloseTo(0.7001142, 6);
});

test("a single place against several uses the several's spread; no spread at all is certain either way", () => {
  expect(twoSampleT([5], [1, 2, 3])).toMatchObject({ estimate: 3, degrees: 2 });
  expect(testedEstimate(0, 0, 3)).toMatchObject({ p: 1, interval: { low: 0, high: 0 } });
  expect(testedEstimate(2, 0, 3).p).toBe(0);
  expect(() => twoSampleT([1], [2])).toThrow("three values");
});
