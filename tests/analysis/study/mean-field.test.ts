import { expect, test } from "vitest";
import { meanFieldTest } from "../../../src/analysis/study/mean-field.ts";
import { systemSentences } from "../../../src/analysis/study/system-sentences.ts";
import { systemTable } from "../../../src/analysis/study/system-tables.ts";
import { caseOf } from "../../../src/experiment/case.ts";
import { meanField } from "../../../src/model/mean-field.ts";
import { compile } from "../../../src/scenario/compile.ts";
import { smallStudy } from "../../experiment/small-study.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";
import { normal, plantedResults } from "./planted.ts";

const changes = {
  factors: [{ id: "plan", sets: "option", options: ["leave-as-is", "merger"] }],
  outcomes: [{ measure: "sharing", when: "last-month" }],
  design: { kind: "full-factorial" },
  runs: 20,
};
const last = (plan: string): number => {
  const { scenario, option } = caseOf(smallStudy(changes), [plan]);
  return meanField(compile(scenario, { option }).spec).value("sharing", "system", 35);
};

const averages = new Map(["leave-as-is", "merger"].map((plan) => [plan, last(plan)]));

test("futures that go as the averages do are called the same; those that do not, different", () => {
  const results = plantedResults(
    changes,
    ({ plan }, run) =>
      (averages.get(String(plan)) ?? 0) + (plan === "merger" ? 0.1 : 0) + 0.005 * normal(run),
  );
  const [finding] = meanFieldTest(results, 0, seededUniform(2));
  expect(finding.cases.map((each) => each.finding)).toEqual(["same", "differs"]);
  expect(finding.cases[0].average).toBe(averages.get("leave-as-is"));
  const sentences = systemSentences(finding, (value) => value.toFixed(1));
  expect(sentences[0]).toContain("in 1 of 2 cases; they differ in 1");
  expect(sentences[1]).toBe("Furthest apart, by 0.1: plan=merger.");
  expect(systemTable(finding).rows.map((row) => row[6])).toEqual(["the same", "differs"]);
});

test("rules that have no averages are left out, not guessed", () => {
  const results = plantedResults(
    { ...changes, factors: [{ id: "trust-rule", sets: "rules.trust" }] },
    (_, run) => normal(run),
  );
  const [finding] = meanFieldTest(results, 0, seededUniform(2));
  expect(finding.cases.map(({ settings }) => settings)).toEqual([{ "trust-rule": "experience" }]);
});
