/** The titles of the bench's charts say what came of the run, and no more. */
import { expect, test } from "vitest";
import { differenceFinding, findingOf, partsFinding } from "../../../src/view/bench/chart-findings.ts";

const months: readonly [number, number] = [0, 23];
/** From one value to another over two years. */
const slope = (from: number, to: number): Float64Array =>
  Float64Array.from({ length: 24 }, (_, month) => from + ((to - from) * month) / 23);
const dip = Float64Array.from({ length: 24 }, (_, month) => (month > 5 && month < 15 ? 0.4 : 0.6));

test("a fall is told with its size and whether it came back", () => {
  expect(findingOf("trust", [slope(0.6, 0.4)], months)).toBe("Trust fell by a third and has not come back");
  expect(findingOf("trust", [dip], months)).toBe("Trust fell by a third, then came back");
  expect(findingOf("trust", [dip], [0, 3])).toBe("Trust has held steady");
  expect(findingOf("burden", [slope(0, 0.3)], months)).toBe(
    "Strain of changes rose from almost nothing and has stayed up",
  );
});

test("until the run is lived to its end a chart goes by its plain name", () => {
  expect(findingOf("trust", [slope(0.6, 0.4).slice(0, 12)], months)).toBe("Trust");
});

test("two lines are told by their gap", () => {
  expect(findingOf("practice", [slope(0.6, 0.6), slope(0.5, 0.3)], months)).toBe(
    "It looks more joined up than it is, and the gap has grown",
  );
  expect(findingOf("reported", [slope(0.5, 0.5), slope(0.5, 0.5)], months)).toBe("Reports say what is done");
});

test("where no link to health is assumed, that is said in place of a result", () => {
  const still = slope(100, 100);
  expect(findingOf("health", [slope(100, 90), still, still], months, false)).toBe(
    "Health signals: no link assumed",
  );
  expect(findingOf("health", [slope(100, 98), still, still], months)).toBe(
    "The early health signal ends better than it began",
  );
  expect(findingOf("health", [slope(100, 100.2), still, still], months)).toBe(
    "Health signals have hardly moved",
  );
});

test("a difference is read over the last year, and one too small to matter is none", () => {
  expect(differenceFinding("trust", slope(-0.08, -0.08), months, 0.02)).toEqual({
    way: "less",
    by: expect.closeTo(8, 9),
  });
  expect(differenceFinding("trust", slope(0.01, 0.01), months, 0.02)?.way).toBe("same");
  expect(differenceFinding("trust", new Float64Array(24).fill(Number.NaN), months, 0.02)).toBeNull();
});

test("places are counted by the way they went", () => {
  const parts = [slope(0.6, 0.4), slope(0.6, 0.3), slope(0.5, 0.5)];
  expect(partsFinding("trust", parts, months, true)).toBe("Trust fell in 2 of 3 places");
  expect(partsFinding("trust", parts.slice(0, 2), months, false)).toBe(
    "Trust fell in all 2 kinds of partnership",
  );
});
