import { expect, test } from "vitest";
import { saltelli } from "../../../src/experiment/design/saltelli.ts";
import { sobolIndices } from "../../../src/experiment/sensitivity/sobol-indices.ts";
import type { Estimate } from "../../../src/experiment/sensitivity/standing.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";
import { gIndices, ishigami, ishigamiIndices, sobolG } from "./test-functions.ts";

const few = { resamples: 200 };

/** Standard error from a 95 % interval. An even sample errs less than the random one this error is for, so 4 of them are ample. */
const standardError = ({ interval }: Estimate) => (interval.high - interval.low) / 3.92;

function expectWithin(estimates: readonly Estimate[], known: readonly number[], largest: number): void {
  estimates.forEach((estimate, i) => {
    expect(standardError(estimate)).toBeLessThan(largest);
    expect(Math.abs(estimate.value - known[i])).toBeLessThan(4 * standardError(estimate) + 5e-5);
  });
}

test("Ishigami's published indices come out within 4 standard errors, those below 0.025 at N = 4096", () => {
  const outputs = saltelli(4096, 3, seededUniform(1)).map((row) => ishigami(row));
  const { first, total, groups } = sobolIndices(outputs, 3, seededUniform(2), few);
  expectWithin(first, ishigamiIndices.first, 0.025);
  expectWithin(total, ishigamiIndices.total, 0.025);
  expect(groups).toEqual([[0], [1], [2]]);
});

test("the estimates are SciPy's `sobol_indices` on the same unshifted sample, N = 1024", () => {
  const outputs = saltelli(1024, 3, () => 0).map((row) => ishigami(row));
  const { first, total } = sobolIndices(outputs, 3, seededUniform(2), { resamples: 100 });
  [0.33295530411690233, 0.4413139385440669, 0.018578602420244256].forEach((s, i) =>
    expect(first[i].value).toBeCloseTo(s, 10),
  );
  [0.5581790457114659, 0.44328458403034815, 0.24214937335496534].forEach((t, i) =>
    expect(total[i].value).toBeCloseTo(t, 10),
  );
});

test("Sobol's g function: published indices, and no order among the four factors that hardly matter", () => {
  const outputs = saltelli(4096, 8, seededUniform(3)).map((row) => sobolG(row));
  const { first, total, groups, cautions } = sobolIndices(outputs, 8, seededUniform(4), few);
  const known = gIndices();
  expect(known.first[0]).toBeCloseTo(0.7165, 3);
  expect(known.total[0]).toBeCloseTo(0.787, 3);
  expectWithin(first, known.first, 0.03);
  expectWithin(total, known.total, 0.03);
  expect(groups.slice(0, 4)).toEqual([[0], [1], [2], [3]]);
  expect([...groups[4]].sort()).toEqual([4, 5, 6, 7]);
  expect(cautions).toContain("not-apart");
});

test("a straight sum has shares that add to 1 and no interplay: S = T = a²/Σa²", () => {
  const outputs = saltelli(1024, 3, seededUniform(5)).map(([a, b, c]) => 3 * a + 2 * b + c + 1000);
  const { first, total } = sobolIndices(outputs, 3, seededUniform(6), few);
  [9 / 14, 4 / 14, 1 / 14].forEach((share, i) => {
    expect(Math.abs(first[i].value - share)).toBeLessThan(0.01);
    expect(Math.abs(total[i].value - share)).toBeLessThan(0.01);
  });
});

test("with too few runs it says so, does not rank, and leaves an index below 0 as it came out", () => {
  const outputs = saltelli(16, 3, seededUniform(7)).map((row) => ishigami(row));
  const { first, groups, cautions } = sobolIndices(outputs, 3, seededUniform(8), few);
  expect(cautions).toContain("too-few-runs");
  expect(cautions).toContain("not-apart");
  expect(groups.length).toBeLessThan(3);
  const below = first.filter(({ value }) => value < 0);
  expect(cautions.includes("below-zero")).toBe(below.length > 0);
});

test("an outcome that never varies has no indices, and a block with a missing output is set aside", () => {
  const flat = sobolIndices(new Float64Array(5 * 8).fill(3), 3, seededUniform(9), few);
  expect(flat.cautions).toEqual(["no-variation"]);
  expect(flat.first.every(({ value }) => Number.isNaN(value))).toBe(true);
  const outputs = saltelli(64, 3, seededUniform(1)).map((row) => ishigami(row));
  outputs[7] = Number.NaN;
  expect(sobolIndices(outputs, 3, seededUniform(2), few)).toMatchObject({ blocks: 63, missing: 1 });
  expect(() => sobolIndices([1, 2, 3], 3, seededUniform(1))).toThrow("whole blocks");
});
