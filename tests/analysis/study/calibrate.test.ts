import { expect, test } from "vitest";
import { calibrate, cannotCalibrate } from "../../../src/analysis/study/calibrate.ts";
import { normal, plantedResults, unit, unitFactors } from "./planted.ts";

const sample = (target: number) =>
  plantedResults(
    {
      factors: unitFactors,
      outcomes: [{ measure: "sharing", target: { value: target, tolerance: 0.05 } }],
      design: { kind: "latin-hypercube", cases: 1500 },
      runs: 1,
    },
    ({ a }, _, number) => unit(a) + 0.02 * normal(number),
  );

test("a planted setting is found and called fixed, an idle one is left open, and worlds follow", () => {
  const { posterior, worlds, beyond } = calibrate(sample(0.5), { keep: 0.1, worlds: 20 });
  const [a, b] = posterior;
  expect(a.identified).toBe("fixed");
  expect(a.interval.low).toBeLessThan(0.45);
  expect(a.interval.high).toBeGreaterThan(0.45);
  expect(b.identified).toBe("open");
  expect(beyond).toEqual([]);
  expect(worlds).toHaveLength(20);
  for (const world of worlds) expect(unit(world.goodwill)).toBeCloseTo(0.5, 0);
});

test("a target that nothing reaches is said to be beyond, and nothing is guessed past what was tried", () => {
  const { posterior, beyond, isAdjusted } = calibrate(sample(1.4), { keep: 0.1, worlds: 5 });
  expect(beyond).toEqual(["sharing"]);
  expect(isAdjusted).toBe(false);
  expect(posterior[0].interval.high - posterior[0].interval.low).toBeGreaterThan(0.01);
});

test("a study without targets, an uneven design, and choices are refused", () => {
  const results = sample(0.5);
  const { study } = results;
  expect(cannotCalibrate(results)).toBeUndefined();
  expect(
    cannotCalibrate({
      ...results,
      study: {
        ...study,
        outcomes: study.outcomes.map(({ id, measure, scope, when }) => ({ id, measure, scope, when })),
      },
    }),
  ).toBe("no-targets");
  expect(cannotCalibrate({ ...results, study: { ...study, design: { kind: "replicates" } } })).toBe(
    "not-even",
  );
  expect(
    cannotCalibrate({
      ...results,
      study: {
        ...study,
        factors: [{ kind: "choice", id: "p", sets: "option", role: "lever", options: ["a", "b"], base: "a" }],
      },
    }),
  ).toBe("not-numbers");
});
