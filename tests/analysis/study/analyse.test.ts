import { expect, test } from "vitest";
import { analyseStudy } from "../../../src/analysis/study/analyse.ts";
import { conditionText } from "../../../src/analysis/discovery/condition-text.ts";
import { normal, plantedResults, unit, unitFactors } from "./planted.ts";

const first = (...given: Parameters<typeof plantedResults>) =>
  analyseStudy(plantedResults(...given)).outcomes[0];

test("Morris: a straight factor has its slope and no spread, an idle one neither", () => {
  const { sensitivity } = first(
    { factors: unitFactors, design: { kind: "morris", trajectories: 10, levels: 4 }, runs: 1 },
    ({ a, b }) => 3 * unit(a) + unit(b) * unit(a),
  );
  const { muStar = [], sigma = [] } = sensitivity.morris ?? {};
  expect(muStar[2].value).toBe(0);
  expect(muStar[0].value).toBeGreaterThan(3);
  expect(sigma[1].value).toBeGreaterThan(0.1);
});

test("Sobol: shares of an additive function are its variances; an idle factor's interval holds 0", () => {
  const { sensitivity } = first(
    { factors: unitFactors, design: { kind: "saltelli", base: 512 }, runs: 1 },
    ({ a, b }) => 2 * unit(a) + unit(b),
  );
  const { first: alone = [], total = [], groups = [] } = sensitivity.sobol ?? {};
  expect(alone[0].value).toBeCloseTo(0.8, 1);
  expect(total[1].value).toBeCloseTo(0.2, 1);
  expect(Math.abs(total[2].value)).toBeLessThan(0.01);
  expect(groups[0]).toEqual([0]);
  expect(sensitivity.pawn?.matters).toEqual([true, true, false]);
});

test("a full factorial gives shares that add up, effects of twins with the same luck, regret and where the answer flips", () => {
  const found = first(
    {
      factors: [
        {
          id: "interval",
          sets: "repeats.reform.every",
          role: "uncertainty",
          low: 6,
          high: 24,
          levels: [6, 12, 18, 24],
        },
        { id: "plan", sets: "option", role: "lever" },
      ],
      outcomes: [{ measure: "sharing", line: { atLeast: 0.5 } }],
      runs: 20,
    },
    ({ interval, plan }, run) =>
      0.5 + (plan === "merger" ? 0.01 * (Number(interval) - 13) : 0) + 0.1 * normal(run),
  );
  const { factors = [], pairs = [], rest = 0, chance = 0 } = found.sensitivity.factorial ?? {};
  expect([...factors, ...pairs.map(({ share }) => share), rest, chance].reduce((a, b) => a + b)).toBeCloseTo(
    1,
    10,
  );
  const merger = found.effects.find(({ level }) => level === "merger");
  expect(merger?.effect.mean).toBeCloseTo(0.02, 10);
  expect(merger?.effect.spread).toBeLessThan(1e-10);
  expect(found.switching[0].switches).toMatchObject([
    { low: 6, high: 12, from: "usually-worse", to: "cannot-tell" },
    { low: 12, high: 18, from: "cannot-tell", to: "usually-better" },
  ]);
  const { regret, plans = [], held } = found.plans ?? {};
  expect(plans).toEqual(["plan=leave-as-is", "plan=merger"]);
  expect(regret?.biggest[0]).toBeCloseTo(0.11, 10);
  expect(regret?.biggest[1]).toBeCloseTo(0.07, 10);
  expect(held?.[0].of).toBe(4);
});

test("what the same luck saves is what was planted", () => {
  const { replication } = first(
    { factors: [{ id: "plan", sets: "option" }], runs: 400 },
    ({ plan }, run, number) =>
      (plan === "merger" ? 0.05 : 0) + 0.1 * normal(run) + 0.05 * normal(run, number + 1),
  );
  // (0.1² + 0.05²)·2 against 0.05²·2
  expect(replication?.pair?.saving.factor).toBeGreaterThan(4);
  expect(replication?.pair?.saving.factor).toBeLessThan(6.2);
});

test("scenario discovery finds a planted box, and says it in words", () => {
  const { discovery } = first(
    {
      factors: unitFactors,
      outcomes: [{ measure: "sharing", line: { atLeast: 0.5 } }],
      design: { kind: "latin-hypercube", cases: 600 },
      runs: 1,
    },
    ({ a, b }) => (unit(a) > 0.6 && unit(b) < 0.4 ? 0 : 1),
  );
  const [box] = discovery?.boxes ?? [];
  expect(box.coverage).toBeGreaterThan(0.9);
  expect(box.density).toBeGreaterThan(0.9);
  expect(box.conditions.map(({ factor }) => factor).sort()).toEqual(["a", "b"]);
  expect(box.conditions.map(conditionText).join("; ")).toMatch(/a is more than 0\.5\d*/);
});

test("one at a time: the tornado's swings and the shape of each response", () => {
  const { sensitivity } = first(
    { factors: unitFactors, design: { kind: "one-at-a-time", levels: 5 }, runs: 5 },
    ({ a, b }, run) => 4 * unit(a) - unit(b) + normal(run),
  );
  expect(sensitivity.tornado?.map(({ factor, swing }) => [factor, Math.round(swing * 1e9) / 1e9])).toEqual([
    ["a", 4],
    ["b", -1],
    ["c", 0],
  ]);
  expect(sensitivity.curves?.map(({ direction }) => direction)).toEqual(["rises", "falls", "flat"]);
});

test("two starts that end apart only above a point are found there, and the order of events where it was planted", () => {
  const levels = Array.from({ length: 9 }, (_, i) => 0.04 * i);
  const [states] = first(
    {
      worlds: [{ goodwill: 0.2 }, { goodwill: 0.8 }],
      factors: [
        { id: "churn", sets: "settings.churn", low: 0, high: 0.4, levels },
        { id: "start", sets: "worlds", levels: [1, 2] },
      ],
      runs: 12,
      tests: [{ kind: "two-starts", sweep: "churn", start: "start" }],
    },
    ({ churn, start }, run) => (Number(churn) > 0.15 && start === 2 ? 0.8 : 0.3) + 0.01 * normal(run),
  ).tests;
  expect(states).toMatchObject({ kind: "two-starts", sweep: "churn" });
  if (states.kind !== "two-starts") throw new Error("another test");
  expect(states.points.map(({ starts }) => starts.finding)).toEqual(
    levels.map((level) => (level > 0.15 ? "two-states" : "one-state")),
  );
  expect(states.bends[1].finding).toBe("threshold");
  const order = (by: number) =>
    first(
      {
        factors: [{ id: "plan", sets: "option" }],
        runs: 40,
        tests: [{ kind: "path-dependence", order: "plan" }],
      },
      ({ plan }, run, number) => (plan === "merger" ? by : 0) + normal(run, number + 1),
    ).tests[0];
  expect(order(2)).toMatchObject({ finding: { isPathDependent: true } });
  expect(order(0)).toMatchObject({ finding: { isPathDependent: false } });
});

test("gaps are counted as gaps: nothing is said where nothing can be", () => {
  const found = first({ runs: 2 }, () => Number.NaN);
  expect(found.effects).toEqual([]);
  expect(found.replication).toBeUndefined();
  expect(found.sensitivity).toEqual({});
});
