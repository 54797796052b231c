import { expect, test } from "vitest";
import { oneAtATime } from "../../../src/experiment/design/one-at-a-time.ts";

test("the case as it stands comes first and once, and each other case moves one factor", () => {
  expect(
    oneAtATime(
      [
        [1, 2, 3],
        ["x", "y"],
      ],
      [2, "x"],
    ),
  ).toEqual({
    rows: [
      [2, "x"],
      [1, "x"],
      [3, "x"],
      [2, "y"],
    ],
    moved: [-1, 0, 0, 1],
  });
});

test("a base that is none of the levels adds nothing but itself", () => {
  expect(oneAtATime([[1, 3]], [2]).rows).toEqual([[2], [1], [3]]);
});
