import { expect, test } from "vitest";
import { evenSpan, spanOf, valueMarks } from "../../../src/picture/charts/value-axis.ts";

test("a span ends at round numbers around its values", () => {
  expect(spanOf([0.13, 0.47], "of-100")).toMatchObject({ low: 0.1, high: 0.5 });
  expect(spanOf([97, 101.2], "index", { zero: 100 })).toMatchObject({ low: 97, high: 102, zero: 100 });
});

test("one value, or none, still has a span", () => {
  expect(spanOf([3, 3, Number.NaN], "count").low).toBeLessThan(3);
  expect(spanOf([], "count")).toMatchObject({ low: 0, high: 1 });
});

test("a span of differences has zero in the middle", () => {
  expect(evenSpan([0.02, -0.13], "of-100")).toEqual({ low: -0.15, high: 0.15, unit: "of-100", zero: 0 });
  expect(evenSpan([0, 0], "of-100")).toMatchObject({ low: -0.1, high: 0.1 });
});

test("marks are as many as there is room for, labelled exactly", () => {
  expect(valueMarks({ low: 0, high: 1, unit: "of-100" }, 300).map(({ label }) => label)).toEqual(["0", "20", "40", "60", "80", "100"]);
  expect(valueMarks({ low: -0.05, high: 0.05, unit: "of-100" }, 120).map(({ label }) => label)).toEqual(["−5", "0", "5"]);
});
