import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { checkStudy, looksLikeStudy, namedOutside } from "../../../src/experiment/study-file/check.ts";
import { fileOf } from "../../../src/experiment/study-file/write.ts";
import { publishedStudySchema } from "../../../src/experiment/study-file/schema.ts";
import { parameterOf } from "../../../src/model/parameters.ts";
import { problemText } from "../../../src/words/en/problem-sentence.ts";
import Ajv from "ajv/dist/2020.js";
import { smallScenario, smallStudy, smallStudyFile } from "../small-study.ts";

test("what a study leaves out comes from the catalogues and the case", () => {
  const study = smallStudy({
    factors: [
      { id: "gain", sets: "settings.gain" },
      { id: "churn", sets: "settings.churn" },
      { id: "rule", sets: "rules.trust" },
      { id: "plan", sets: "option" },
      { id: "strong", sets: "world.strong", low: 1, high: 3 },
      { id: "pressure", sets: "events.targets.size" },
      { id: "late", sets: "events.targets.starts", low: 0, high: 20 },
    ],
    outcomes: [{ measure: "sharing" }],
    design: { kind: "morris", trajectories: 10 },
  });
  const [gain, churn, rule, plan, strong, pressure, late] = study.factors;
  expect(gain).toMatchObject({
    low: parameterOf("gain").range[0],
    high: parameterOf("gain").range[1],
    base: parameterOf("gain").default,
  });
  expect(churn).toMatchObject({ base: 0.03 });
  expect(rule).toMatchObject({ kind: "choice", options: ["experience", "belief"], base: "experience" });
  expect(plan).toMatchObject({ role: "lever", options: ["leave-as-is", "merger"], base: "leave-as-is" });
  expect(strong).toMatchObject({ kind: "whole", base: 1 });
  expect(pressure).toMatchObject({ base: 0.8 });
  expect(late).toMatchObject({ kind: "whole", base: 5 });
  expect(study.outcomes[0]).toEqual({
    id: "sharing",
    measure: "sharing",
    scope: "system",
    when: { kind: "mean", from: 24, to: 35 },
  });
  expect(study.design).toEqual({ kind: "morris", trajectories: 10, levels: 4 });
});

test("every problem is told at once, each with its place and a sentence of its own", () => {
  const { study, problems } = checkStudy({
    ...smallStudyFile,
    colour: "blue",
    runs: 0,
    scenario: { ...smallScenario, start: "2007-13" },
    factors: [{ id: "A b", sets: "settings.gain" }],
    outcomes: [{ measure: "happiness" }],
    design: { kind: "everything" },
  });
  expect(study).toBeNull();
  expect(problems.map(({ at, code }) => `${at} ${code}`).sort()).toEqual(
    [
      "colour unknown-field",
      "runs out-of-range",
      "scenario.start bad-month",
      "factors[0].id bad-id",
      "outcomes[0].measure not-one-of",
      "design.kind not-one-of",
    ].sort(),
  );
  for (const problem of problems) expect(problemText(problem)).not.toContain(`(${problem.code})`);
});

test("what hangs together wrongly is told by name: targets, ranges, months, columns, ends that cannot run", () => {
  const wrong = (changes: Readonly<Record<string, unknown>>) =>
    checkStudy({ ...smallStudyFile, ...changes }).problems;
  const told = [
    ...wrong({
      factors: [
        { id: "a", sets: "settings.gian" },
        { id: "b", sets: "settings.gain", low: -1 },
        { id: "c", sets: "events.targets.starts" },
        { id: "d", sets: "repeats.other.every" },
        { id: "run", sets: "settings.churn" },
        { id: "e", sets: "rules.trust", options: ["hope"] },
      ],
      outcomes: [
        { measure: "sharing", when: { month: 400 } },
        { id: "sharing", measure: "trust", when: { mean: { from: 10, to: 4 } }, scope: "moon" },
      ],
      option: "unheard-of",
    }),
    ...wrong({ design: { kind: "latin-hypercube", cases: 1 } }),
    ...wrong({ factors: [{ id: "late", sets: "events.merge.starts", low: -50, high: 30 }] }),
    ...wrong({ repeats: [{ ...smallStudyFile.repeats[0], event: { kind: "reorganise" } }] }),
    ...wrong({ scenario: "elsewhere" }),
  ];
  expect([...new Set(told.map(({ code }) => code))]).toEqual(
    expect.arrayContaining([
      "no-such-target",
      "out-of-range",
      "range-missing",
      "repeated-id",
      "not-one-of",
      "month-outside",
      "span-not-rising",
      "no-such-option",
      "count-out-of-range",
      "end-cannot-run",
      "missing",
      "not-fetched",
    ]),
  );
  expect(told.find(({ at }) => at === "factors[0].sets")?.values["meant"]).toBe("gain");
  expect(told.some(({ at }) => at.startsWith("repeats[0].event"))).toBe(true);
  for (const problem of told) expect(problemText(problem)).not.toContain(`(${problem.code})`);
});

test("a study written out again is the same study", () => {
  const study = smallStudy();
  expect(checkStudy(structuredClone(fileOf(study))).study).toEqual(study);
});

test("a study is known by its version, and says what it needs from elsewhere", () => {
  expect([looksLikeStudy(smallStudyFile), looksLikeStudy(smallScenario), looksLikeStudy(null)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(namedOutside({ scenario: "a1-two-partnerships", worlds: [] })).toEqual({
    scenario: "a1-two-partnerships",
    worlds: null,
  });
});

test("the published schema accepts every shipped study, and refuses what the checker refuses", () => {
  const check = new Ajv({ strict: false }).compile(publishedStudySchema() as object);
  const folder = new URL("../../../scenarios/experiments/", import.meta.url);
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".json")))
    expect(check(JSON.parse(readFileSync(new URL(name, folder), "utf8"))), name).toBe(true);
  expect(check({ ...smallStudyFile, runs: "many" })).toBe(false);
});
