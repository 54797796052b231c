import { expect, test } from "vitest";
import { latinHypercube } from "../../../src/experiment/design/latin-hypercube.ts";
import { sobolSequence } from "../../../src/experiment/design/sobol-sequence.ts";
import { pawnIndices } from "../../../src/experiment/sensitivity/pawn.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";
import { ishigami } from "./test-functions.ts";

const few = { resamples: 100 };

test("an outcome that is its factor: slices from a to b are max(a, 1 − b) away, so the median of ten is 0.7 and the greatest 0.9", () => {
  const places = latinHypercube(2000, 1, seededUniform(1));
  const y = places.map(([x]) => x);
  expect(pawnIndices(places, y, seededUniform(2), few).index[0].value).toBeCloseTo(0.7, 2);
  expect(pawnIndices(places, y, seededUniform(2), { ...few, over: "greatest" }).index[0].value).toBeCloseTo(
    0.9,
    2,
  );
});

test("on Ishigami's function the indices are those of SciPy's two-sample distance on the same sample and slices", () => {
  const places = sobolSequence(1024, 3);
  const y = places.map((row) => ishigami(row));
  const known = {
    median: [0.2587665679135732, 0.40646546467494765, 0.0927734375],
    greatest: [0.2945963541666667, 0.5043083639705882, 0.2131371359223301],
  };
  for (const over of ["median", "greatest"] as const) {
    const { index } = pawnIndices(places, y, seededUniform(3), { ...few, over });
    known[over].forEach((value, i) => expect(index[i].value).toBeCloseTo(value, 12));
  }
});

test("a factor without effect scores no more than the dummy, one with effect does", () => {
  const places = latinHypercube(1000, 3, seededUniform(4));
  const { index, dummy, matters } = pawnIndices(
    places,
    places.map(([a, b]) => a + 0.5 * b * b),
    seededUniform(5),
    few,
  );
  expect(matters).toEqual([true, true, false]);
  expect(Math.abs(index[2].value - dummy.value)).toBeLessThan(0.05);
});

test("it sees a change of shape that leaves mean and variance alone", () => {
  const uniform = seededUniform(6);
  const places = latinHypercube(2000, 2, uniform);
  const y = places.map(([x, z], i) =>
    x < 0.5 ? Math.sqrt(12) * (z - 0.5) : uniform("sign", i) < 0.5 ? -1 : 1,
  );
  expect(pawnIndices(places, y, uniform, few).matters[0]).toBe(true);
});

test("a choice of a few settings is sliced by setting; missing outputs are set aside", () => {
  const places = Array.from({ length: 300 }, (_, i) => [((i % 3) + 0.5) / 3, ((i * 7) % 11) / 11]);
  const y: number[] = places.map(([form], i) => (form > 0.6 ? 1 : 0) + i * 1e-6);
  y[0] = Number.NaN;
  const { index, matters, missing } = pawnIndices(places, y, seededUniform(7), { ...few, over: "greatest" });
  expect(missing).toBe(1);
  expect(matters).toEqual([true, false]);
  expect(index[0].value).toBeCloseTo(2 / 3, 2);
  expect(() => pawnIndices(places.slice(0, 10), y.slice(0, 10), seededUniform(1))).toThrow(
    "two cases a slice",
  );
});
