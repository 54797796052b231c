import { expect, test } from "vitest";
import { morrisTrajectories } from "../../../src/experiment/design/morris-trajectories.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";

const walks = (trajectories: number, factors: number, levels: number) => {
  const rows = morrisTrajectories(trajectories, factors, levels, seededUniform(6));
  return Array.from({ length: trajectories }, (_, t) =>
    rows.slice(t * (factors + 1), (t + 1) * (factors + 1)),
  );
};

test("each walk moves every factor exactly once, one at a time, by p / (2(p − 1))", () => {
  for (const walk of walks(20, 7, 6)) {
    const moved = walk.slice(1).map((row, s) => {
      const changed = row.flatMap((place, j) => (place === walk[s][j] ? [] : [j]));
      expect(changed.length).toBe(1);
      expect(Math.abs(row[changed[0]] - walk[s][changed[0]])).toBeCloseTo(0.6, 12);
      return changed[0];
    });
    expect(new Set(moved).size).toBe(7);
  }
});

test("every level of the grid is as likely as any other: chi-squared on 4 levels below its 99.9 % point, 16.3", () => {
  const counts = [0, 0, 0, 0];
  for (const walk of walks(2000, 2, 4)) counts[Math.round(walk[0][0] * 3)]++;
  expect(counts.reduce((total, count) => total + (count - 500) ** 2 / 500, 0)).toBeLessThan(16.3);
});

test("a grid with an odd number of levels is refused", () => {
  expect(() => morrisTrajectories(1, 1, 5, seededUniform(1))).toThrow("even number of levels");
});
