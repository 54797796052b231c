/** Findings before a study is whole read only what is whole. */
import { expect, test } from "vitest";
import { analyseStudy } from "../../../src/analysis/study/analyse.ts";
import type { StudyResults } from "../../../src/analysis/study/results.ts";
import { soFar } from "../../../src/analysis/study/so-far.ts";
import { plantedResults, unit, unitFactors } from "./planted.ts";

/** The same results with so many rows there, and nothing after them. */
const after = (results: StudyResults, rows: number): StudyResults => ({
  ...results,
  values: results.values.map((column) => column.map((value, row) => (row < rows ? value : Number.NaN))),
  rows,
});
const straight = ({ a, b }: Parameters<Parameters<typeof plantedResults>[1]>[0]): number =>
  3 * unit(a) + unit(b);

test("Morris reads whole trajectories alone, as a shorter study of the same cases would", () => {
  const whole = plantedResults(
    { factors: unitFactors, design: { kind: "morris", trajectories: 10, levels: 4 }, runs: 2 },
    straight,
  );
  // Six trajectories of four cases, two futures each, and a part of the seventh.
  const found = soFar(after(whole, 6 * 4 * 2 + 5));
  if (found === null) expect.fail("nothing so far");
  expect(found.rows).toBe(48);
  expect(found.study.design).toMatchObject({ kind: "morris", trajectories: 6 });
  const [{ sensitivity }] = analyseStudy(found).outcomes;
  expect(sensitivity.morris?.muStar.map(({ value }) => Number(value.toFixed(6)))).toEqual([3, 1, 0]);
  expect(soFar(after(whole, 3 * 4 * 2))).toBeNull();
});

test("a spread is read as far as it goes, and never past it", () => {
  const whole = plantedResults(
    { factors: unitFactors, design: { kind: "latin-hypercube", cases: 80 }, runs: 2 },
    straight,
  );
  const found = soFar(after(whole, 81));
  expect(found?.cases).toEqual(whole.cases.slice(0, 40));
  expect(found?.values[0].some(Number.isNaN)).toBe(false);
  expect(found === null ? undefined : analyseStudy(found).outcomes[0].sensitivity.pawn?.matters[0]).toBe(
    true,
  );
});

test("of combinations only the pairs that are there are compared, and no shares are given of a table with holes", () => {
  const whole = plantedResults(
    { factors: unitFactors, design: { kind: "full-factorial", levels: 3 }, runs: 2 },
    straight,
  );
  const found = soFar(after(whole, 20));
  if (found === null) expect.fail("nothing so far");
  const [{ sensitivity, cases }] = analyseStudy(found).outcomes;
  expect(sensitivity.factorial).toBeUndefined();
  expect(cases).toHaveLength(10);
  expect(soFar(after(whole, 3))).toBeNull();
});

test("one case is read future by future, and what is whole is read as it is", () => {
  const whole = plantedResults({ factors: [], design: { kind: "replicates" }, runs: 30 }, (_, run) => run);
  expect(soFar(after(whole, 12))?.study.runs).toBe(12);
  expect(soFar(whole)).toBe(whole);
});
