import { expect, test } from "vitest";
import { judgeLoop, loopArea } from "../../../src/analysis/tipping/loop.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";

/** y follows a target with a delay, dy = (target(c, y) − y)/τ, while c goes from 0 to 1 and back in `months` each way. */
function ramp(
  months: number,
  target: (c: number, y: number) => number,
  delay: number,
  jitter: number,
): number {
  const levels = 50;
  let y = target(0, 1);
  const follow = (c: number) => {
    for (let step = 0; step < months / levels; step++) y += (target(c, y) - y) / delay;
    return y;
  };
  const up = Array.from({ length: levels }, (_, i) => follow(i / (levels - 1)));
  const down = Array.from({ length: levels }, (_, i) => follow(1 - i / (levels - 1)));
  return loopArea({ up, down: down.reverse() }) + jitter;
}

function ramps(target: (c: number, y: number) => number) {
  const uniform = seededUniform(2);
  return [500, 1000, 2000].map((months) => ({
    months,
    areas: Array.from({ length: 20 }, (_, run) =>
      ramp(months, target, 30, 0.004 * (uniform("run", run) - 0.5)),
    ),
  }));
}

test("a system that only lags has a loop at every speed, and it closes as the ramp slows: lag", () => {
  const { areas, finding, exponent } = judgeLoop(
    ramps((c) => 1 - c),
    seededUniform(3),
    { resamples: 200, smallest: 0.001 },
  );
  expect(areas[0]).toBeGreaterThan(0.05);
  expect(areas[2]).toBeLessThan(areas[0]);
  expect(exponent).toBeGreaterThan(0.7);
  expect(finding).toBe("lag");
});

test("a system with two states keeps its loop open however slow: hysteresis", () => {
  const twoStates = (c: number, y: number) => (y - 0.8 * (c - 0.5) * 2 > 0.5 ? 1 : 0);
  const { finding, exponent } = judgeLoop(ramps(twoStates), seededUniform(4), { resamples: 200 });
  expect(finding).toBe("hysteresis");
  expect(Math.abs(exponent)).toBeLessThan(0.2);
});

test("a slow memory whose loop is flat for a moment, where it is largest, is not taken for hysteresis", () => {
  const flatAtTheEnd = [250, 1000, 4000].map((months) => ({
    months,
    areas: Array.from({ length: 20 }, (_, run) => ramp(months, (c) => 1 - c, 700, 0.001 * (run % 3))),
  }));
  const { areas, finding } = judgeLoop(flatAtTheEnd, seededUniform(6), { resamples: 200 });
  expect(areas[1]).toBeGreaterThan(areas[0]);
  expect(["not-slow-enough", "lag", "still-growing"]).toContain(finding);
  const two = judgeLoop(ramps((c, y) => (y - 1.6 * (c - 0.5) > 0.5 ? 1 : 0)).slice(1), seededUniform(4));
  expect(two.finding).toBe("not-slow-enough");
});

test("the prototype's areas .31 .23 .16 are slow memory, not tipping; none at all is no loop", () => {
  const of = (areas: readonly number[]) =>
    areas.map((area, i) => ({ months: 60 * 2 ** i, areas: [-1, 0, 1, 0].map((e) => area + e * 0.003) }));
  expect(judgeLoop(of([0.31, 0.23, 0.16]), seededUniform(5), { resamples: 200 }).finding).toBe("lag");
  expect(judgeLoop(of([0.012, 0.01, 0.008]), seededUniform(5), { resamples: 200 }).finding).toBe("no-loop");
  expect(() => judgeLoop(of([0.3]), seededUniform(5))).toThrow("at least two ramps");
  expect(() => loopArea({ up: [1], down: [] })).toThrow("same values");
});
