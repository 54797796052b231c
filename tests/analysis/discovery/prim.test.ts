import { expect, test } from "vitest";
import { latinHypercube } from "../../../src/experiment/design/latin-hypercube.ts";
import type { FactorColumn } from "../../../src/analysis/discovery/box.ts";
import { measureBox } from "../../../src/analysis/discovery/box.ts";
import { discoverScenarios } from "../../../src/analysis/discovery/prim.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";

function numbers(rows: readonly (readonly number[])[], names: readonly string[]): FactorColumn[] {
  return names.map((factor, j) => ({ kind: "number", factor, values: rows.map((row) => row[j]) }));
}

test("planted: it fails only if A > 0.6 and B < 0.3. Both are found, nothing else, with coverage and density of 0.95 or more", () => {
  const rows = latinHypercube(1000, 5, seededUniform(1));
  const fails = rows.map(([a, b]) => a > 0.6 && b < 0.3);
  const { boxes, coverage, density, baseRate } = discoverScenarios(
    numbers(rows, ["A", "B", "C", "D", "E"]),
    fails,
  );
  expect(baseRate).toBeCloseTo(0.12, 1);
  expect(boxes.length).toBe(1);
  const [{ conditions }] = boxes;
  expect(conditions.map(({ kind, factor }) => `${factor} ${kind}`).sort()).toEqual(["A above", "B below"]);
  // A limit lies midway between neighbours; failing futures near the corner are about 120 × 0.01 apart in A and less in B.
  for (const condition of conditions) {
    if (condition.kind === "above") expect(Math.abs(condition.low - 0.6)).toBeLessThan(0.02);
    if (condition.kind === "below") expect(Math.abs(condition.high - 0.3)).toBeLessThan(0.02);
    expect(condition.quasiP).toBeLessThan(1e-10);
  }
  expect(coverage).toBeGreaterThanOrEqual(0.95);
  expect(density).toBeGreaterThanOrEqual(0.95);
});

test("the box found on one half of the futures holds on the other", () => {
  const rows = latinHypercube(2000, 4, seededUniform(2));
  const noise = seededUniform(3);
  const fails = rows.map(([a, b], i) => (a > 0.6 && b < 0.3 ? noise("in", i) < 0.9 : noise("out", i) < 0.05));
  const half = (keep: number) => rows.map((_, i) => i).filter((i) => i % 2 === keep);
  const made = half(0);
  const fresh = half(1);
  const names = ["A", "B", "C", "D"];
  const { boxes } = discoverScenarios(
    numbers(
      made.map((i) => rows[i]),
      names,
    ),
    made.map((i) => fails[i]),
  );
  expect(boxes[0].conditions.map(({ factor }) => factor).sort()).toEqual(["A", "B"]);
  const again = measureBox(
    boxes[0].box,
    numbers(
      fresh.map((i) => rows[i]),
      names,
    ),
    fresh.map((i) => fails[i]),
  );
  // Inside the planted box 0.9 fail; it holds 120 of 1000, and 44 more fail elsewhere: truth 0.9 and 108/152.
  expect(Math.abs(again.density - 0.9)).toBeLessThan(4 * Math.sqrt(0.09 / 120) + 0.03);
  expect(Math.abs(again.coverage - 108 / 152)).toBeLessThan(4 * Math.sqrt(0.2 / 152) + 0.03);
});

test("two planted boxes at opposite ends of one factor are found one after the other", () => {
  const rows = latinHypercube(2000, 3, seededUniform(4));
  const fails = rows.map(([a, b, c]) => (a > 0.75 && b > 0.5) || (a < 0.3 && c < 0.4));
  const { boxes, coverage, density } = discoverScenarios(numbers(rows, ["A", "B", "C"]), fails);
  const found = boxes.map(({ conditions }) =>
    conditions
      .map(({ kind, factor }) => `${factor} ${kind}`)
      .sort()
      .join(", "),
  );
  expect(found.sort()).toEqual(["A above, B above", "A below, C below"]);
  expect(coverage).toBeGreaterThan(0.95);
  expect(density).toBeGreaterThan(0.95);
});

test("a choice and a whole number: fails only under one form with six members or more", () => {
  const uniform = seededUniform(5);
  const forms = ["shared", "lead", "body"];
  const form = Array.from({ length: 900 }, (_, i) => forms[Math.floor(uniform("form", i) * 3)]);
  const members = Array.from({ length: 900 }, (_, i) => 3 + Math.floor(uniform("members", i) * 6));
  const other = Array.from({ length: 900 }, (_, i) => uniform("other", i));
  const fails = form.map((each, i) => each === "shared" && members[i] >= 6);
  const { boxes } = discoverScenarios(
    [
      { kind: "choice", factor: "form", values: form },
      { kind: "number", factor: "members", values: members },
      { kind: "number", factor: "other", values: other },
    ],
    fails,
  );
  expect(boxes.length).toBe(1);
  expect(boxes[0]).toMatchObject({ coverage: 1, density: 1 });
  expect(boxes[0].conditions).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: "one-of", factor: "form", options: ["shared"] }),
      expect.objectContaining({ kind: "above", factor: "members", low: 5.5 }),
    ]),
  );
});

test("a range in the middle is found as a range", () => {
  const rows = latinHypercube(1000, 2, seededUniform(6));
  const { boxes } = discoverScenarios(
    numbers(rows, ["A", "B"]),
    rows.map(([a]) => a > 0.4 && a < 0.7),
  );
  expect(boxes[0].conditions).toEqual([
    {
      kind: "between",
      factor: "A",
      low: expect.closeTo(0.4, 1),
      high: expect.closeTo(0.7, 1),
      quasiP: expect.closeTo(0, 10),
    },
  ]);
});

test("failures that follow nothing yield a box in no more than 1 of 20 tries", () => {
  let boxes = 0;
  for (let seed = 0; seed < 60; seed++) {
    const rows = latinHypercube(400, 5, seededUniform(seed + 100));
    const noise = seededUniform(seed + 500);
    const fails = rows.map((_, i) => noise("fail", i) < [0.1, 0.3, 0.5][seed % 3]);
    boxes += Math.min(1, discoverScenarios(numbers(rows, ["A", "B", "C", "D", "E"]), fails).boxes.length);
  }
  expect(boxes).toBeLessThanOrEqual(3);
});

test("a mere leaning is found too: failing half the time, but more often the larger A", () => {
  const rows = latinHypercube(1000, 4, seededUniform(7));
  const noise = seededUniform(8);
  const fails = rows.map(([a], i) => noise("fail", i) < 0.3 + 0.4 * a);
  const { boxes, baseRate } = discoverScenarios(numbers(rows, ["A", "B", "C", "D"]), fails);
  expect(boxes[0].conditions.map(({ kind, factor }) => `${factor} ${kind}`)).toEqual(["A above"]);
  expect(boxes[0].density).toBeGreaterThan(baseRate + 0.05);
});

test("few futures: one limit a factor, no ranges made of neutral ends", () => {
  for (let seed = 0; seed < 10; seed++) {
    const rows = latinHypercube(120, 6, seededUniform(seed + 40));
    const { boxes } = discoverScenarios(
      numbers(rows, ["A", "B", "C", "D", "E", "F"]),
      rows.map(([a, b]) => a > 0.6 && b < 0.3),
    );
    expect(boxes[0].conditions.map(({ kind, factor }) => `${factor} ${kind}`).sort()).toEqual([
      "A above",
      "B below",
    ]);
  }
});

test("nothing fails: no box; everything fails: nothing to tell apart", () => {
  const rows = latinHypercube(50, 2, seededUniform(10));
  expect(
    discoverScenarios(
      numbers(rows, ["A", "B"]),
      rows.map(() => false),
    ),
  ).toMatchObject({ boxes: [], coverage: Number.NaN, baseRate: 0 });
  expect(
    discoverScenarios(
      numbers(rows, ["A", "B"]),
      rows.map(() => true),
    ).boxes,
  ).toEqual([]);
  expect(() => discoverScenarios(numbers(rows, ["A"]), [true])).toThrow("one value a future");
});

test("the trajectory runs from everything to the narrowest box, density rising all the way", () => {
  const rows = latinHypercube(500, 3, seededUniform(11));
  const { boxes } = discoverScenarios(
    numbers(rows, ["A", "B", "C"]),
    rows.map(([a, b]) => a > 0.6 && b < 0.3),
  );
  const { trajectory } = boxes[0];
  expect(trajectory[0]).toMatchObject({ coverage: 1, mass: 1, limits: 0 });
  for (let i = 1; i < trajectory.length; i++) {
    expect(trajectory[i].density).toBeGreaterThan(trajectory[i - 1].density);
    expect(trajectory[i].coverage).toBeLessThanOrEqual(trajectory[i - 1].coverage);
  }
});
