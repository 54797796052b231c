import { expect, test } from "vitest";
import { adviseDesign, checkDesign } from "../../../src/experiment/design/check.ts";
import type { Factor } from "../../../src/experiment/study.ts";
import type { ProblemWords } from "../../../src/words/en/experiment.ts";
import { studyProblems } from "../../../src/words/en/experiment.ts";

const loss: Factor = { kind: "number", id: "loss", role: "uncertainty", low: 0, high: 1, base: 0.5 };
const form: Factor = { kind: "choice", id: "form", role: "lever", options: ["shared", "lead"], base: "lead" };

test("a sound study has no problems", () => {
  expect(checkDesign({ kind: "saltelli", base: 64 }, [loss, form])).toEqual([]);
});

test("every problem is told at once, and each has its words", () => {
  const wrong: readonly Factor[] = [
    { ...loss, low: 2, high: 1 },
    { ...loss, levels: [0, 7] },
    { ...form, options: ["lead"], base: "none" },
    { kind: "whole", id: "members", role: "lever", low: 1, high: 3, base: 1.5 },
  ];
  const problems = [
    ...checkDesign({ kind: "morris", trajectories: 1, levels: 3 }, wrong),
    ...checkDesign({ kind: "latin-hypercube", cases: 0 }, []),
    ...checkDesign({ kind: "table", rows: [{ loss: 3, speed: 1, form: "body" }] }, [loss, form]),
    ...checkDesign({ kind: "table", rows: [] }, [loss]),
    ...checkDesign(
      { kind: "saltelli", base: 8 },
      Array.from({ length: 65 }, (_, i) => ({ ...loss, id: `f${i}` })),
    ),
  ];
  expect(problems.map(({ at, code }) => `${at} ${code}`)).toMatchInlineSnapshot(`
    [
      "factors[0].high range-not-rising",
      "factors[0].base outside-range",
      "factors[1].levels[1] outside-range",
      "factors[2].options choice-too-few",
      "factors[2].base base-not-an-option",
      "factors[3].base outside-range",
      "factors[1].id factor-repeated",
      "design.trajectories count-out-of-range",
      "design.levels levels-not-even",
      "factors factors-missing",
      "design.cases count-out-of-range",
      "design.rows[0].loss outside-range",
      "design.rows[0].speed table-unknown-factor",
      "design.rows[0].form not-an-option",
      "design.rows table-empty",
      "factors too-many-factors",
    ]
  `);
  const words = new Map<string, ProblemWords>(Object.entries(studyProblems));
  for (const { code, values } of problems) {
    const sentence = words.get(code);
    expect(sentence?.wanted(values)).toMatch(/\w/);
    expect(`${sentence?.wanted(values)} ${sentence?.remedy(values)}`).not.toContain("undefined");
  }
});

test("a design that runs but not well gets advice", () => {
  expect(adviseDesign({ kind: "saltelli", base: 100 }, [loss])).toEqual([
    { code: "use-power-of-two", values: { below: "64", above: "128" } },
  ]);
  expect(adviseDesign({ kind: "saltelli", base: 128 }, [loss])).toEqual([]);
  expect(adviseDesign({ kind: "morris", trajectories: 4, levels: 4 }, [loss])[0].code).toBe(
    "too-few-trajectories",
  );
  expect(adviseDesign({ kind: "latin-hypercube", cases: 12 }, [loss, form])[0].code).toBe("too-few-cases");
});
