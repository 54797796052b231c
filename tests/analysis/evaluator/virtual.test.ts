import { expect, test } from "vitest";
import {
  evaluateWorlds,
  evaluationScenario,
  panelOf,
  startsOf,
} from "../../../src/analysis/evaluator/virtual.ts";
import type { EvaluationDesign } from "../../../src/analysis/evaluator/virtual.ts";
import { interviewWorth } from "../../../src/analysis/evaluator/seats.ts";
import { futuresOf } from "../../../src/experiment/ensemble.ts";
import type { Future } from "../../../src/experiment/runner.ts";
import { checkScenario } from "../../../src/scenario/check.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";

const founding: EvaluationDesign = {
  method: "difference-in-slopes",
  outcome: "published-intermediate",
  places: 9,
  years: 3,
  from: 1,
  organisations: 8,
};
const programme: EvaluationDesign = {
  ...founding,
  method: "difference-in-differences",
  outcome: "sharing",
  places: 4,
  programme: { kind: "co-locate", size: 0.3, treated: 2, starts: [1] },
};

const lived = (design: EvaluationDesign, effect: number, worlds: number): readonly Future[] => {
  const scenario = evaluationScenario(design, effect);
  const runs = Array.from({ length: worlds }, (_, i) => i);
  return [
    ...futuresOf({
      scenario,
      option: "leave-as-is",
      seed: "test",
      months: scenario.months,
      runs,
      outcomes: [design.outcome],
      levels: false,
      localities: true,
    }),
  ];
};

test("the founding study's arms are its strong and its weak places; a programme's are those that get it and the rest", () => {
  expect(startsOf(founding).map(([id, start]) => `${id} ${start}`)).toEqual([
    ...["001", "002", "003"].map((id) => `place-${id} 0`),
    ...["007", "008", "009"].map((id) => `place-${id} Infinity`),
  ]);
  expect(
    startsOf({ ...programme, programme: { kind: "co-locate", treated: 3, starts: [1, 2] } }).map(
      ([, start]) => start,
    ),
  ).toEqual([1, 2, 1, Infinity]);
});

test("the worlds are sound scenarios, and without effect nothing that is looked for is in them", () => {
  for (const design of [founding, programme])
    for (const effect of [0, 1, 2])
      expect(checkScenario(evaluationScenario(design, effect)).problems).toEqual([]);
  expect(evaluationScenario(founding, 0).settings).toMatchObject({ effect: 0 });
  expect(evaluationScenario(programme, 0).events).toEqual([]);
  expect(evaluationScenario(programme, 2).events).toMatchObject([
    { starts: 24, size: 0.6, who: ["locality:place-001", "locality:place-002"] },
  ]);
});

test("years are read in their last month, compared places only", () => {
  const [future] = lived(founding, 1, 1);
  const panel = panelOf(future, founding);
  expect(panel.outcome).toHaveLength(6);
  const column = future.columns.findIndex(({ scope }) => scope === "place-007");
  expect(Array.from(panel.outcome[3])).toEqual(
    [23, 35, 47].map((month) => future.values[month * future.columns.length + column]),
  );
});

test("where there is no effect the truth is nought; a programme's truth has its direction and doubles with it", () => {
  const none = lived(programme, 0, 12);
  const worth = (effect: number) =>
    evaluateWorlds(programme, effect, effect === 0 ? none : lived(programme, effect, 12), none);
  expect(worth(0).truth).toBe(0);
  expect(worth(0).worth.wrongSign.of).toBe(0);
  expect(worth(1).truth).toBeGreaterThan(0);
  expect(worth(2).truth).toBeGreaterThan(worth(1).truth);
  expect(worth(1).worth.worlds).toBe(12);
});

test("nine places and three years rarely find an effect of the usual size", () => {
  const none = lived(founding, 0, 60);
  const { worth, truth } = evaluateWorlds(founding, 1, lived(founding, 1, 60), none);
  expect(truth).toBeLessThan(0);
  expect(worth.found.share).toBeLessThan(0.25);
  expect(worth.coverage.share).toBeGreaterThan(0.85);
});

test("interviews at both levels are of people who sit there, and are right about who trusts more", () => {
  const { worth, truth } = interviewWorth(
    evaluationScenario(founding, 1),
    { strategic: 2, operational: 2, noise: 0.15 },
    { worlds: 8, seed: "test", uniform: seededUniform(3) },
  );
  expect(truth).toBeGreaterThan(0);
  expect(worth.worlds).toBe(8);
  expect(worth.wrongSignWhenFound.count).toBe(0);
});
