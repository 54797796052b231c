import { expect, test } from "vitest";
import { monthSaid, tableMonths, timeMarks, timeScale } from "../../src/picture/time.ts";
import { pictureWords as words } from "../../src/words/en/picture.ts";

test("years from now are marked as often as there is room", () => {
  expect(timeMarks({ from: 0, to: 120 }, 500).map(({ label }) => label)).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
  expect(timeMarks({ from: 0, to: 120 }, 280).map(({ label }) => label)).toEqual(["0", "2", "4", "6", "8", "10"]);
  expect(timeMarks({ from: 0, to: 120 }, 100).map(({ label }) => label)).toEqual(["0", "5", "10"]);
});

test("a calendar is marked at Januaries, round ones where they are far apart", () => {
  expect(timeMarks({ from: 0, to: 60, startYear: 2024, startMonth: 4 }, 500)).toEqual([2025, 2026, 2027, 2028, 2029].map((year, at) => ({ month: 9 + 12 * at, label: String(year) })));
  expect(timeMarks({ from: 0, to: 348, startYear: 1997, startMonth: 5 }, 320).map(({ label }) => label)).toEqual(["2000", "2005", "2010", "2015", "2020", "2025"]);
});

test("a short span counts months", () => {
  expect(timeMarks({ from: 0, to: 12 }, 300).map(({ label }) => label)).toEqual(["0", "2", "4", "6", "8", "10", "12"]);
});

test("a month is said in the calendar's words or in years from now", () => {
  expect(monthSaid({ from: 0, to: 60, startYear: 2024, startMonth: 4 }, 10, { words })).toBe("February 2025");
  expect(monthSaid({ from: 0, to: 60 }, 36, { words })).toBe("year 3");
  expect(monthSaid({ from: 0, to: 60 }, 37, { words })).toBe("month 37");
});

test("a table has a row a year and one for the end", () => {
  expect(tableMonths({ from: 0, to: 30 })).toEqual([0, 12, 24, 30]);
  expect(tableMonths({ from: 0, to: 3 })).toEqual([0, 1, 2, 3]);
});

test("the first and last month stand at the edges", () => {
  const x = timeScale({ from: 12, to: 36 }, { left: 40, top: 0, width: 240, height: 10 });
  expect([x(12), x(24), x(36)]).toEqual([40, 160, 280]);
});
