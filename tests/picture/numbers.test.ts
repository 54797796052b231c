import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addingUp,
  axisNumber,
  decimalsForTwoFigures,
  fixed,
  futuresInWords,
  readable,
  significant,
} from "../../src/picture/numbers.ts";

test("an index is read as 0 to 100, with two figures at most", () => {
  expect(readable(0.6234, "of-100")).toBe("62");
  expect(readable(0.0534, "of-100")).toBe("5.3");
  expect(readable(1, "of-100")).toBe("100");
  expect(readable(0.0999, "of-100")).toBe("10");
  expect(readable(0, "of-100")).toBe("0");
});

test("a difference carries its sign, and nothing is neither more nor less", () => {
  expect(readable(0.041, "of-100", { signed: true })).toBe("+4.1");
  expect(readable(-0.12, "of-100", { signed: true })).toBe("−12");
  expect(readable(-0.0001, "of-100", { signed: true })).toBe("0");
});

test("other units are read in their own way", () => {
  expect(readable(0.345, "share")).toBe("35%");
  expect(readable(14.6, "months")).toBe("15");
  expect(readable(98.34, "index")).toBe("98");
  expect(readable(-1.66, "index", { signed: true })).toBe("−1.7");
  expect(readable(12345, "count")).toBe("12,345");
  expect(readable(0.00123, "number")).toBe("0.0012");
  expect(readable(Number.NaN, "number")).toBe("–");
});

test("axis marks are exact to their step", () => {
  expect(axisNumber(0.25, "of-100", 0.05)).toBe("25");
  expect(axisNumber(-0.005, "of-100", 0.005)).toBe("−0.5");
  expect(axisNumber(0.4, "number", 0.2)).toBe("0.4");
  expect(axisNumber(0.5, "share", 0.5)).toBe("50%");
});

test("significant figures keep thousands apart and small numbers small", () => {
  expect(significant(1234)).toBe("1,200");
  expect(significant(0.0456)).toBe("0.046");
  expect(significant(-7)).toBe("−7");
  expect(fixed(1234567.891, 1)).toBe("1,234,567.9");
});

test("a band is said in futures", () => {
  const said = (share: number) => futuresInWords(share, (count, all) => `${count} in ${all}`);
  expect([0.8, 0.5, 0.95, 0.99].map(said)).toEqual(["8 in 10", "5 in 10", "19 in 20", "99 in 100"]);
});

test("rounded parts add up to the rounded total", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 0, max: 3 }),
      (parts, decimals) => {
        const { parts: rounded, total } = addingUp(parts, decimals);
        const unit = 10 ** decimals;
        expect(rounded.reduce((sum, part) => sum + Math.round(part * unit), 0)).toBe(
          Math.round(total * unit),
        );
        rounded.forEach((part, at) => expect(Math.abs(part - (parts[at] ?? 0))).toBeLessThan(1.0001 / unit));
      },
    ),
    { seed: 3, numRuns: 300 },
  );
});

test("the largest part keeps two figures", () => {
  expect([[13.1, -0.8], [0.32, 0.1], [0], [0.0071]].map(decimalsForTwoFigures)).toEqual([0, 2, 0, 4]);
});
