import { expect, test } from "vitest";
import { dateOf, monthOf, monthOfYear } from "../../src/engine/clock.ts";

test("month 0 is the month a scenario starts in", () => {
  expect(monthOf("1997-05", "1997-05")).toBe(0);
  expect(dateOf("1997-05", 0)).toBe("1997-05");
});

test("years have twelve months, across their ends and before the start", () => {
  expect(monthOf("1997-05", "1998-01")).toBe(8);
  expect(monthOf("1997-05", "1997-04")).toBe(-1);
  expect(monthOf("1997-05", "2026-05")).toBe(29 * 12);
  expect(dateOf("1997-12", 1)).toBe("1998-01");
  expect(dateOf("1997-01", -1)).toBe("1996-12");
});

test("a date and its month lead to each other, for a century", () => {
  for (let month = -600; month < 600; month++)
    expect(monthOf("2000-07", dateOf("2000-07", month))).toBe(month);
});

test("January is 0 and December 11", () => {
  expect([monthOfYear("2013-01"), monthOfYear("2013-12")]).toEqual([0, 11]);
});
