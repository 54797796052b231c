import { expect, test } from "vitest";
import { evaluate } from "../../../src/analysis/evaluator/methods.ts";
import { checkPanel } from "../../../src/analysis/evaluator/panel.ts";
import { studyWorth } from "../../../src/analysis/evaluator/power.ts";
import { mixtureWeights } from "../../../src/analysis/evaluator/synthetic-control.ts";
import { evaluatorProblems } from "../../../src/words/en/experiment.ts";
import { simulatedWorld } from "./simulated-worlds.ts";

const never = Infinity;
/** Four places treated from year 4 and five never, eight years; the wedge starts its nine places one or two a year. */
const trial = { starts: [4, 4, 4, 4, never, never, never, never, never], years: 8 };
const wedge = { starts: [1, 2, 2, 3, 4, 4, 5, 6, 7], years: 8 };
const worlds = 400;
const slack = 4 * Math.sqrt((0.05 * 0.95) / worlds);

const trueEffect = {
  "difference-in-differences": 1,
  "synthetic-control": 1,
  "stepped-wedge": 1,
  "difference-in-slopes": (4 * 4) / 2 / 42,
} as const;

const tried = [
  { method: "difference-in-differences", shape: trial },
  { method: "difference-in-slopes", shape: trial },
  { method: "synthetic-control", shape: trial },
  { method: "stepped-wedge", shape: wedge },
] as const;

test.each(tried)(
  "$method: without an effect it finds one in 5 % of 400 worlds, ± 4 standard errors",
  ({ method, shape }) => {
    const estimates = Array.from({ length: worlds }, (_, world) =>
      evaluate(method, simulatedWorld(world, { ...shape, effect: 0 })),
    );
    const { found, bias, spread } = studyWorth(
      estimates,
      estimates.map(() => 0),
    );
    expect(Math.abs(found.share - 0.05)).toBeLessThan(slack);
    expect(Math.abs(bias)).toBeLessThan((4 * spread) / Math.sqrt(worlds));
  },
);

test.each(tried)(
  "$method: on average it finds the true effect, and its errors are as large as it says within a quarter",
  ({ method, shape }) => {
    const truth = trueEffect[method];
    const estimates = Array.from({ length: worlds }, (_, world) =>
      evaluate(method, simulatedWorld(world, { ...shape, effect: 1 })),
    );
    const { bias, spread, coverage } = studyWorth(
      estimates,
      estimates.map(() => truth),
    );
    expect(Math.abs(bias)).toBeLessThan((4 * spread) / Math.sqrt(worlds) + 0.003);
    const claimed = Math.sqrt(
      estimates.reduce((total, { standardError }) => total + standardError ** 2, 0) / worlds,
    );
    expect(Math.abs(claimed / spread - 1)).toBeLessThan(0.25);
    expect(coverage.share).toBeGreaterThan(0.9);
  },
);

test("before–after takes whatever changed everywhere for an effect: false alarms far above 5 %", () => {
  const estimates = Array.from({ length: 200 }, (_, world) =>
    evaluate("before-after", simulatedWorld(world, { ...trial, effect: 0 })),
  );
  expect(
    studyWorth(
      estimates,
      estimates.map(() => 0),
    ).found.share,
  ).toBeGreaterThan(0.2);
});

test("before–after and difference in differences by hand", () => {
  const panel = {
    starts: [1, 1, never, never],
    outcome: [
      [1, 5, 5],
      [2, 4, 4],
      [1, 2, 2],
      [3, 4, 4],
    ],
  };
  expect(evaluate("before-after", panel).estimate).toBe(3);
  expect(evaluate("difference-in-differences", panel)).toMatchObject({ estimate: 2, degrees: 2 });
  expect(evaluate("difference-in-differences", panel).standardError).toBeCloseTo(
    Math.SQRT1_2 * Math.sqrt(2),
    12,
  );
});

test("the stepped wedge is least squares with place and year effects, its error the jackknife's (NumPy on the same table)", () => {
  const panel = {
    starts: [1, 2, 3, 4],
    outcome: [
      [3, 4, 6, 7, 9],
      [2, 2, 4, 6, 6],
      [5, 5, 5, 7, 9],
      [1, 3, 3, 4, 6],
    ],
  };
  const { estimate, standardError, degrees } = evaluate("stepped-wedge", panel);
  expect(estimate).toBeCloseTo(2 / 3, 10);
  expect(standardError).toBeCloseTo(0.5639198703865944, 10);
  expect(degrees).toBe(3);
});

test("a target that is a mixture gets back its weights; one outside gets the nearest mixture", () => {
  const a = Float64Array.of(1, 0, 2, 1);
  const b = Float64Array.of(0, 1, 1, 3);
  const c = Float64Array.of(2, 2, 0, 0);
  const weights = mixtureWeights(
    a.map((value, t) => 0.2 * value + 0.5 * b[t] + 0.3 * c[t]),
    [a, b, c],
  );
  [0.2, 0.5, 0.3].forEach((weight, j) => expect(weights[j]).toBeCloseTo(weight, 6));
  const outside = mixtureWeights(
    a.map((value, t) => 2 * value - b[t]),
    [a, b],
  );
  expect([...outside]).toEqual([expect.closeTo(1, 6), expect.closeTo(0, 6)]);
  expect([...mixtureWeights(new Float64Array(2), [new Float64Array(2), new Float64Array(2)])]).toEqual([
    0.5, 0.5,
  ]);
});

test("a study that cannot be run is told why, every reason at once, each with its words", () => {
  const problems = [
    ...checkPanel("synthetic-control", { starts: [1, never], outcome: [[1, 2], [1]] }),
    ...checkPanel("stepped-wedge", {
      starts: [2, 2],
      outcome: [
        [1, 2, 3],
        [1, 2, 3],
      ],
    }),
    ...checkPanel("before-after", { starts: [0], outcome: [[1]] }),
  ];
  expect(problems.map(({ at, code }) => `${at} ${code}`)).toMatchInlineSnapshot(`
    [
      "places panel-not-even",
      "arms.control panel-too-few-controls",
      "starts panel-too-few-years-before",
      "arms.treated panel-too-few-treated",
      "starts panel-starts-not-apart",
      "years panel-too-few-years",
      "arms.treated panel-too-few-treated",
      "starts panel-too-few-years-before",
    ]
  `);
  const words = new Map<string, { wanted: (values: Readonly<Record<string, string>>) => string }>(
    Object.entries(evaluatorProblems),
  );
  for (const { code, values } of problems) expect(words.get(code)?.wanted(values)).toMatch(/\w/);
  expect(checkPanel("difference-in-differences", simulatedWorld(1, { ...trial, effect: 0 }))).toEqual([]);
  expect(checkPanel("stepped-wedge", simulatedWorld(1, { ...wedge, effect: 0 }))).toEqual([]);
});
