import { expect, test } from "vitest";
import { sobolSequence } from "../../../src/experiment/design/sobol-sequence.ts";
import { rankCorrelations } from "../../../src/experiment/sensitivity/rank-correlation.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";

const few = { resamples: 100 };

test("plain and partial rank correlations agree with SciPy (partial: residuals of ranks regressed on the other ranks)", () => {
  const places = sobolSequence(64, 4).slice(1);
  const y = places.map(([a, b, c]) => 5 * a * a * a + b - c * a);
  const { plain, partial } = rankCorrelations(places, y, seededUniform(1), few);
  [0.8619911674347158, 0.3317492319508449, -0.17036290322580647, -0.057555683563748086].forEach((r, i) =>
    expect(plain[i].value).toBeCloseTo(r, 10),
  );
  [0.932352326043158, 0.7272925886900987, -0.31889367807643315, -0.021496920076142373].forEach((r, i) =>
    expect(partial[i].value).toBeCloseTo(r, 10),
  );
  expect(plain[0].interval.low).toBeGreaterThan(0.7);
});

test("what does not vary, or repeats another factor, has no correlation rather than 0", () => {
  const places = sobolSequence(32, 1).map(([a]) => [a, 1, a]);
  const { plain, partial } = rankCorrelations(
    places,
    places.map(([a], i) => a + (i % 3)),
    seededUniform(2),
    few,
  );
  expect(plain[1].value).toBeNaN();
  expect(plain[0].value).toBeCloseTo(plain[2].value, 12);
  expect(partial.every(({ value }) => Number.isNaN(value))).toBe(true);
});
