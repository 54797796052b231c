import { expect, test } from "vitest";
import { caseCount, casesOf } from "../../../src/experiment/design/cases.ts";
import type { Design, Factor } from "../../../src/experiment/study.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";

const factors: readonly Factor[] = [
  { kind: "number", id: "loss", role: "uncertainty", low: 0, high: 1, base: 0.5 },
  { kind: "whole", id: "members", role: "lever", low: 3, high: 6, base: 4 },
  { kind: "choice", id: "form", role: "lever", options: ["shared", "lead"], base: "lead" },
];
const designs: readonly Design[] = [
  { kind: "replicates" },
  { kind: "full-factorial", levels: 3 },
  { kind: "one-at-a-time", levels: 3 },
  { kind: "latin-hypercube", cases: 17 },
  { kind: "sobol-sequence", cases: 16 },
  { kind: "saltelli", base: 8 },
  { kind: "morris", trajectories: 5, levels: 4 },
  { kind: "table", rows: [{ loss: 0.1 }, { form: "shared", members: 6 }] },
];

test.each(designs)(
  "$kind: the count told beforehand is the count made, and the same luck gives the same cases",
  (design) => {
    const cases = casesOf(design, factors, seededUniform(1));
    expect(cases.length).toBe(caseCount(design, factors));
    expect(casesOf(design, factors, seededUniform(1))).toEqual(cases);
    for (const [loss, members, form] of cases) {
      expect(loss).toBeGreaterThanOrEqual(0);
      expect(loss).toBeLessThanOrEqual(1);
      expect([3, 4, 5, 6]).toContain(members);
      expect(["shared", "lead"]).toContain(form);
    }
  },
);

test("a user's own table keeps its order, and what it leaves out stays as it stands", () => {
  expect(
    casesOf(
      { kind: "table", rows: [{ loss: 0.1 }, { form: "shared", members: 6 }] },
      factors,
      seededUniform(1),
    ),
  ).toEqual([
    [0.1, 4, "lead"],
    [0.5, 6, "shared"],
  ]);
  expect(casesOf({ kind: "replicates" }, factors, seededUniform(1))).toEqual([[0.5, 4, "lead"]]);
});
