import { expect, test } from "vitest";
import { leaveOnePatternOut } from "../../../src/analysis/calibration/leave-one-out.ts";
import type { Trials } from "../../../src/analysis/calibration/rejection.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";

const uniform = seededUniform(4);
const draws = Array.from({ length: 4000 }, (_, i) => [uniform("a", i), uniform("b", i)]);
/** s1 and s2 both show a; s3 shows b alone. */
const trials: Trials = {
  parameters: [
    { id: "a", low: 0, high: 1 },
    { id: "b", low: 0, high: 1 },
  ],
  draws,
  simulated: draws.map(([a, b], i) => [
    a + 0.02 * uniform("n1", i),
    2 * a + 0.02 * uniform("n2", i),
    b + 0.02 * uniform("n3", i),
  ]),
};

test("a pattern the others agree with is foretold and adds nothing; the only one on b fixes b", () => {
  const rows = leaveOnePatternOut(
    trials,
    [
      { id: "s1", target: 0.41 },
      { id: "s2", target: 0.81 },
      { id: "s3", target: 0.71 },
    ],
    0.02,
  );
  expect(rows.map(({ id, isForetold }) => [id, isForetold])).toEqual([
    ["s1", true],
    ["s2", true],
    ["s3", true],
  ]);
  expect(rows[0].without[0].identified).toBe("fixed");
  expect(Math.abs(rows[0].adds[0])).toBeLessThan(0.05);
  expect(rows[2].without[1].identified).toBe("open");
  expect(rows[2].adds[1]).toBeGreaterThan(0.8);
});

test("a pattern that contradicts the others is not foretold", () => {
  const rows = leaveOnePatternOut(
    trials,
    [
      { id: "s1", target: 0.41 },
      { id: "s2", target: 1.5 },
      { id: "off", target: 0.71, weight: 0 },
    ],
    0.02,
  );
  expect(rows.map(({ id, isForetold }) => [id, isForetold])).toEqual([
    ["s1", false],
    ["s2", false],
  ]);
  expect(() => leaveOnePatternOut(trials, [{ id: "s1", target: 0.4 }])).toThrow("at least two");
});
