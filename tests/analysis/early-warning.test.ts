import { expect, test } from "vitest";
import { warningSkill } from "../../src/analysis/early-warning.ts";
import { warningSigns } from "../../src/maths/warning-signs.ts";
import { normalQuantile } from "../../src/maths/normal.ts";
import { seededUniform } from "../maths/seeded-uniform.ts";

/** x_{t+1} = memory(t)·x_t + noise: the nearer memory comes to 1, the nearer a collapse (critical slowing down). */
function series(seed: number, memory: (share: number) => number): number[] {
  const uniform = seededUniform(seed);
  let x = 0;
  return Array.from(
    { length: 200 },
    (_, t) => (x = memory(t / 200) * x + normalQuantile(uniform("noise", t) * (1 - 2 ** -40) + 2 ** -41)),
  );
}

test("as a collapse nears, variance and memory rise; in calm worlds they do not, on average", () => {
  const before = Array.from({ length: 60 }, (_, seed) =>
    warningSigns(series(seed, (share) => 0.2 + 0.75 * share)),
  );
  const calm = Array.from({ length: 60 }, (_, seed) => warningSigns(series(seed + 100, () => 0.2)));
  const variances = warningSkill(
    before.map((each) => each.varianceTau),
    calm.map((each) => each.varianceTau),
  );
  const memories = warningSkill(
    before.map((each) => each.autocorrelationTau),
    calm.map((each) => each.autocorrelationTau),
  );
  for (const skill of [variances, memories]) {
    expect(skill.isUseful).toBe(true);
    expect(skill.hits).toBeGreaterThanOrEqual(0.8);
    expect(skill.falseAlarms).toBeLessThan(0.5);
  }
});

test("signs that mean nothing have a skill of one half, and are not called useful", () => {
  const calm = Array.from({ length: 120 }, (_, seed) => warningSigns(series(seed, () => 0.3)).varianceTau);
  const skill = warningSkill(calm.slice(0, 60), calm.slice(60));
  expect(skill.interval.low).toBeLessThan(0.5);
  expect(skill.interval.high).toBeGreaterThan(0.5);
  expect(skill.isUseful).toBe(false);
});

test("AUC by hand, ties counting half; its error by Hanley and McNeil's formula", () => {
  const skill = warningSkill([3, 2, 2], [1, 2]);
  expect(skill.auc).toBe(5 / 6);
  const [auc, q1, q2] = [5 / 6, 5 / 6 / (7 / 6), (2 * 25) / 36 / (11 / 6)];
  const error = Math.sqrt((auc * (1 - auc) + 2 * (q1 - auc * auc) + (q2 - auc * auc)) / 6);
  expect(skill.interval.low).toBeCloseTo(auc - 1.959964 * error, 5);
  expect(() => warningSkill([], [1])).toThrow("both kinds");
});
