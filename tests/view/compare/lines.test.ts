/** A line of the reader's own is read as typed, and said in words. */
import { expect, test } from "vitest";
import { firstLine, lineSaid, scaleOf, typedLine } from "../../../src/view/compare/lines.ts";

test("figures are read as the reader sees them", () => {
  expect(typedLine("45", scaleOf("sharing"))).toBe(0.45);
  expect(typedLine("12,5", scaleOf("project-delay"))).toBe(12.5);
  for (const text of ["", "much", "101", "-1"]) expect(typedLine(text, scaleOf("trust"))).toBeNull();
});

test("a first line lies where things stand today, on the safe side", () => {
  expect(firstLine(0.438, scaleOf("sharing"))).toBe(0.43);
  expect(firstLine(3.2, scaleOf("project-delay"))).toBe(4);
  expect(firstLine(undefined, scaleOf("sharing"))).toBe(0.5);
});

test("a floor, a ceiling, or no worse than leaving as is", () => {
  expect(lineSaid("sharing", 0.4)).toMatch(/must not fall below 40 of 100 in any year/);
  expect(lineSaid("project-delay", 6)).toMatch(/must not rise above 6 months in any year/);
  expect(lineSaid("sharing", undefined)).toMatch(/no worse than under leaving as is/);
});
