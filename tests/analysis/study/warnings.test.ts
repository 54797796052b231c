import { expect, test } from "vitest";
import { systemSentences } from "../../../src/analysis/study/system-sentences.ts";
import { systemTable } from "../../../src/analysis/study/system-tables.ts";
import { warningTest } from "../../../src/analysis/study/warnings.ts";
import { normal, plantedResults } from "./planted.ts";

const signs = (shift: number) =>
  warningTest(
    plantedResults(
      {
        factors: [{ id: "collapse", sets: "repeats.reform.happens", options: [false, true] }],
        outcomes: [{ measure: "sharing", when: { "rising-variance": { from: 0, to: 35 } } }],
        runs: 100,
      },
      ({ collapse }, run, number) => (collapse === true ? shift : 0) + normal(run, number + 1),
    ),
    0,
    { kind: "early-warning", collapse: "collapse" },
  )[0];

test("a sign that comes before collapses only is found, with few false alarms and intervals for both rates", () => {
  const finding = signs(3);
  const [{ skill, hits, falseAlarms, collapsing, calm }] = finding.against;
  expect([finding.calm, collapsing, calm]).toEqual([false, 100, 100]);
  expect(skill.isUseful).toBe(true);
  expect(skill.hits).toBeCloseTo(0.8, 2);
  expect(skill.falseAlarms).toBeLessThan(0.1);
  expect(falseAlarms.low).toBeLessThanOrEqual(skill.falseAlarms);
  expect(hits.high - hits.low).toBeLessThan(0.2);
  expect(systemSentences(finding, String)[0]).toContain("more often than in calm worlds");
  const { columns, rows } = systemTable(finding);
  expect(new Set(columns).size).toBe(columns.length);
  expect(rows[0]).toHaveLength(columns.length);
});

test("against a null without transition, a sign that means nothing alarms as often, and is not called a warning", () => {
  const finding = signs(0);
  const [{ skill, falseAlarms }] = finding.against;
  expect(skill.isUseful).toBe(false);
  expect(falseAlarms.low).toBeGreaterThan(0.5);
  expect(systemSentences(finding, String)[0]).toContain("about as often in calm worlds");
});
