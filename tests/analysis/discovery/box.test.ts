import { expect, test } from "vitest";
import type { Box, FactorColumn } from "../../../src/analysis/discovery/box.ts";
import { conditionsOf, limited, measureBox, openBox, quasiPOf } from "../../../src/analysis/discovery/box.ts";

const columns: readonly FactorColumn[] = [
  { kind: "number", factor: "loss", values: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8] },
  { kind: "choice", factor: "form", values: ["a", "b", "a", "b", "a", "b", "a", "b"] },
];
const fails = [false, false, false, false, true, true, true, false];
const upper: Box = [{ kind: "number", low: 0.45, high: Infinity }, openBox(columns)[1]];

test("coverage, density and mass by hand: 4 of 8 inside, 3 of them failing, 3 failing in all", () => {
  expect(measureBox(upper, columns, fails)).toEqual({
    futures: 4,
    failing: 3,
    coverage: 1,
    density: 0.75,
    mass: 0.5,
  });
  expect(limited(upper, columns)).toEqual([0]);
});

test("quasi-p by hand: 3 or more of 4, where 3 of 8 fail without the limit", () => {
  const q = 3 / 8;
  expect(quasiPOf(0, upper, columns, fails)).toBeCloseTo(4 * q ** 3 * (1 - q) + q ** 4, 12);
});

test("limits become conditions, of every kind", () => {
  const box: Box = [
    { kind: "number", low: 0.45, high: 0.75 },
    { kind: "choice", allowed: new Set(["a"]) },
  ];
  expect(
    conditionsOf(box, columns, fails).map(({ quasiP, ...rest }) => ({ ...rest, quasiP: quasiP <= 1 })),
  ).toEqual([
    { kind: "between", factor: "loss", low: 0.45, high: 0.75, quasiP: true },
    { kind: "one-of", factor: "form", options: ["a"], quasiP: true },
  ]);
  expect(conditionsOf(upper, columns, fails)[0].kind).toBe("above");
  expect(
    conditionsOf([{ kind: "number", low: -Infinity, high: 0.5 }, openBox(columns)[1]], columns, fails)[0]
      .kind,
  ).toBe("below");
});
