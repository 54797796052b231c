/** How a line went, told from lines drawn by hand. */
import { expect, test } from "vitest";
import { courseOf } from "../../src/analysis/course.ts";

const whole = (line: readonly number[]): readonly [number, number] => [0, line.length - 1];

test.each([
  ["falls and stays down", [0.6, 0.5, 0.4, 0.4], "fell", "no"],
  ["falls and half comes back", [0.6, 0.4, 0.5], "fell", "partly"],
  ["dips and comes back", [0.6, 0.3, 0.59], "fell", "yes"],
  ["rises and stays up", [0.2, 0.5, 0.5], "rose", "no"],
  ["rises and goes back", [0.2, 0.5, 0.21], "rose", "yes"],
  ["hardly moves", [0.5, 0.51, 0.49], "held", "no"],
] as const)("a line that %s", (_, line, way, back) => {
  expect(courseOf(line, whole(line))).toMatchObject({ way, back });
});

test("how far is counted from where it began, within the months asked for", () => {
  const line = [0.9, 0.6, 0.4, 0.4, 0.9];
  expect(courseOf(line, [1, 3])?.share).toBeCloseTo(1 / 3, 12);
  expect(courseOf([0, 0.2], [0, 1])?.share).toBe(Number.POSITIVE_INFINITY);
});

test("months not lived yet are not guessed at", () => {
  expect(courseOf([0.5, Number.NaN, 0.3], [0, 2])).toMatchObject({ way: "fell", end: 0.3 });
  expect(courseOf([0.5, Number.NaN], [0, 1])).toBeNull();
});
