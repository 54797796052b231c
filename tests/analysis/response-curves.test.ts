import { expect, test } from "vitest";
import { responseCurves } from "../../src/analysis/response-curves.ts";
import { oneAtATime } from "../../src/experiment/design/one-at-a-time.ts";

const levels = [
  [0, 1, 2, 3],
  [10, 20],
];

test("each factor's curve holds the base where its level stands, and shows its largest step", () => {
  const design = oneAtATime(levels, [1, 10]);
  const outcomes = design.rows.map(([a, b]) =>
    [a > 1 ? 5 + a : a, a > 1 ? 5 + a : a].map((y) => y + (b - 10)),
  );
  const [first, second] = responseCurves(design, levels, outcomes);
  expect(first.points.map(({ level, mean }) => [level, mean])).toEqual([
    [0, 0],
    [1, 1],
    [2, 7],
    [3, 8],
  ]);
  expect(first).toMatchObject({ largestStep: 6, stepTo: 2, direction: "rises" });
  expect(second.points.map(({ mean }) => mean)).toEqual([1, 11]);
});

test("a base that is no level comes first; a curve that turns is said to turn; missing futures are left out", () => {
  const design = oneAtATime([[1, 2, 3]], [9]);
  const [curve] = responseCurves(design, [[1, 2, 3]], [[0], [1, Number.NaN], [5], [2]]);
  expect(curve.points.map(({ level, futures }) => [level, futures])).toEqual([
    [9, 1],
    [1, 1],
    [2, 1],
    [3, 1],
  ]);
  expect(curve.direction).toBe("turns");
});
