/** The plan in hand, as known on 30 June 2026. 20 runs, seed "joinery"; verdicts as in study.ts. */
import { expect, test } from "vitest";
import { holdSheet } from "./sheet.ts";
import { compare, meanGap, readShipped, studyOf } from "./study.ts";

const study = studyOf(readShipped("england-2025-2028"), { runs: 20 });
const changing = { from: 24, to: 48 };
const end = { from: 60, to: 72 };

test("says when it was known", () => {
  expect(study.scenario.knownOn).toBe("2026-06-30");
});

test("while it is being done the plan usually costs sharing and joint work", () => {
  for (const outcome of ["sharing", "in-practice"]) expect(compare(study, "no-change", outcome, changing).verdict).toBe("usually better");
});

test("keeping key people usually protects both", () => {
  for (const outcome of ["sharing", "in-practice"]) expect(compare(study, "keep-key-people", outcome, changing).verdict).toBe("usually better");
});

test("going slower or settling boundaries first: cannot tell", () => {
  for (const plan of ["slower", "settle-boundaries-first"]) {
    for (const span of [changing, end]) expect(compare(study, plan, "in-practice", span).verdict).toBe("cannot tell");
  }
});

test("another reform in 2029 usually costs sharing", () => {
  expect(compare(study, "another-in-2029", "sharing", end).verdict).toBe("usually worse");
});

test("to keep a board is not free here: it takes attention from the front line", () => {
  expect(meanGap(study, "keep-partnerships", "sharing", { ...end, scope: "operational" })).toBeLessThan(0);
  expect(Math.abs(meanGap(study, "keep-partnerships", "sharing", { ...end, scope: "strategic" }))).toBeLessThan(0.03);
});

test("its sheet is up to date", () =>
  holdSheet(study, [
    ...["sharing", "in-practice", "trust"].flatMap((outcome) => [
      { outcome, when: "2026-12 to 2028-11", ...changing },
      { outcome, when: "last year", ...end },
    ]),
    { outcome: "sharing", when: "last year", ...end, scope: "operational" },
    { outcome: "sharing", when: "last year", ...end, scope: "strategic" },
  ]));
