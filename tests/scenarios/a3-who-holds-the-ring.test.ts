/** A3: governance forms and size (C3). Means over 20 runs, seed "joinery", last of six years; verdicts as in study.ts. */
import { expect, test } from "vitest";
import { holdSheet } from "./sheet.ts";
import { averageOf, compare, readShipped, studyOf } from "./study.ts";

const study = studyOf(readShipped("a3-who-holds-the-ring"), { runs: 20 });
const end = { from: 60, to: 72 };
const places = ["five", "fifteen", "thirty-five"] as const;
const forms = ["shared", "lead", "separate"] as const;

function bestForm(scope: string): string {
  const worth = (form: string): number => averageOf(study, form, "in-practice", { ...end, scope });
  return [...forms].sort((a, b) => worth(b) - worth(a))[0];
}

test("the best form changes with the number of partners: one leads five, a separate office serves 15 and 35", () => {
  expect(places.map(bestForm)).toEqual(["lead", "separate", "separate"]);
});

test("what running together costs grows with the number of partners", () => {
  const cost = places.map((scope) => compare(study, "shared", "in-practice", { ...end, scope }).median);
  expect(cost[1]).toBeLessThan(cost[0]);
  expect(cost[2]).toBeLessThan(cost[1] - 0.05);
  expect(compare(study, "shared", "in-practice", { ...end, scope: "thirty-five" }).verdict).toBe("usually worse");
});

test("missed: all together is never best, not even for five, where the literature would have it", () => {
  expect(places.map(bestForm)).not.toContain("shared");
  expect(compare(study, "shared", "in-practice", { ...end, scope: "five" }).verdict).toBe("cannot tell");
});

test("its sheet is up to date", () => holdSheet(study, places.flatMap((scope) => ["in-practice", "sharing", "coverage"].map((outcome) => ({ outcome, when: "last year", scope, ...end })))));
