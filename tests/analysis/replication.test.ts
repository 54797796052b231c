import { expect, test } from "vitest";
import {
  adviseReplication,
  runsNeeded,
  savedBySameLuck,
  settledAfter,
  varianceCurve,
} from "../../src/analysis/replication.ts";
import { normalQuantile } from "../../src/maths/normal.ts";
import { seededUniform } from "../maths/seeded-uniform.ts";

const stream = (seed: number, n: number, spread: number) => {
  const uniform = seededUniform(seed);
  return Array.from(
    { length: n },
    (_, i) => 5 + spread * normalQuantile(uniform("stream", i) * (1 - 2 ** -40) + 2 ** -41),
  );
};

test("known spread: the numbers are those of the textbooks and of R's power.t.test", () => {
  expect(runsNeeded(1, { kind: "precision", halfWidth: 0.1 })).toBe(387); // 384.1 by the normal, 386.6 by t
  expect(runsNeeded(1, { kind: "power", difference: 0.5 })).toBe(34); // power.t.test(delta=.5, sd=1, power=.8, type="paired"): 33.37
  expect(runsNeeded(2, { kind: "power", difference: 1, power: 0.9 })).toBe(44); // the same with power .9: 43.99 rounds up to 44
  expect(runsNeeded(0, { kind: "precision", halfWidth: 0.1 })).toBe(2);
  expect(() => runsNeeded(1, { kind: "precision", halfWidth: 0 })).toThrow("above 0");
});

test("on streams of known variance the advice is within 10 % of theory: (1.96·σ/h)² plus t's two, from pilots of 2,000", () => {
  // A pilot of 2,000 gives its variance within √(2/1999) = 3.2 %, so 10 % is three standard errors.
  for (let seed = 1; seed <= 20; seed++) {
    for (const spread of [0.3, 2]) {
      const goal = { kind: "precision", halfWidth: spread / 20 } as const;
      const theory = (1.959963985 * 20) ** 2 + 2;
      const { runs, low, high, pilotIsEnough } = adviseReplication(stream(seed, 2000, spread), goal);
      expect(Math.abs(runs / theory - 1)).toBeLessThan(0.1);
      expect(low).toBeLessThanOrEqual(runs);
      expect(high).toBeGreaterThanOrEqual(runs);
      expect(pilotIsEnough).toBe(true);
    }
  }
});

test("a short pilot says that it is short, and its range holds the true number in 95 % of 200 tries, ± 4 standard errors", () => {
  const goal = { kind: "precision", halfWidth: 0.05 } as const;
  const truth = runsNeeded(1, goal);
  let held = 0;
  for (let seed = 0; seed < 200; seed++) {
    const advice = adviseReplication(stream(seed + 100, 20, 1), goal);
    expect(advice.pilotIsEnough).toBe(false);
    if (advice.low <= truth && truth <= advice.high) held++;
  }
  expect(Math.abs(held / 200 - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / 200));
});

test("the same luck saves (s²+s²)/s²_d: with correlation 0.9 a factor of 10, within the pilot's own error", () => {
  const common = stream(1, 2000, 3);
  const option = stream(2, 2000, 1).map((x, i) => x + common[i]);
  const baseline = stream(3, 2000, 1).map((x, i) => x + common[i]);
  const saving = savedBySameLuck(option, baseline, { kind: "precision", halfWidth: 0.1 });
  expect(Math.abs(saving.factor / 10 - 1)).toBeLessThan(4 * Math.sqrt(4 / 1999));
  expect(saving.withoutSameLuck.runs / saving.withSameLuck.runs).toBeCloseTo(saving.factor, 1);
});

test("options that never differ need no more than two futures with the same luck", () => {
  const saving = savedBySameLuck(stream(1, 50, 1), stream(1, 50, 1), { kind: "precision", halfWidth: 0.1 });
  expect(saving.factor).toBe(Infinity);
  expect(saving.withSameLuck.runs).toBe(2);
});

test("the curve ends with the whole pilot and shows where the variation settles", () => {
  const pilot = stream(5, 500, 1);
  const curve = varianceCurve(pilot, 20);
  expect(curve.length).toBe(20);
  expect(curve[0].runs).toBe(2);
  expect(curve[19].runs).toBe(500);
  expect(curve[19].variation).toBeCloseTo(0.2, 1);
  expect(settledAfter(curve, 0.02)).toBeLessThan(500);
  expect(settledAfter(varianceCurve([1, 9], 5))).toBeUndefined();
  expect(() => varianceCurve([1])).toThrow("at least two futures");
});
