import fc from "fast-check";
import { expect, test } from "vitest";
import { orientedDifferences, tooSmall, verdictAcross, verdictOf } from "../../src/analysis/verdict.ts";

/** n futures of which so many are better by 0.1 and so many worse, the rest equal. */
function futures(n: number, better: number, worse: number): number[] {
  return Array.from({ length: n }, (_, i) => (i < better ? 0.1 : i < better + worse ? -0.1 : 0));
}
const kind = (n: number, better: number, worse: number) =>
  verdictOf(futures(n, better, worse), tooSmall.index).verdict;

test("usually better: exactly 75 of 100 better and 10 worse is enough; one less, or one more, is not", () => {
  expect(kind(100, 75, 10)).toBe("usually-better");
  expect(kind(100, 74, 10)).toBe("cannot-tell");
  expect(kind(100, 75, 11)).toBe("cannot-tell");
});

test("usually worse mirrors it", () => {
  expect(kind(100, 10, 75)).toBe("usually-worse");
  expect(kind(100, 10, 74)).toBe("cannot-tell");
  expect(kind(100, 11, 75)).toBe("cannot-tell");
});

test("depends: 20 of 100 both ways is enough, 19 either way is not", () => {
  expect(kind(100, 20, 20)).toBe("depends");
  expect(kind(100, 20, 19)).toBe("cannot-tell");
  expect(kind(100, 19, 20)).toBe("cannot-tell");
  expect(kind(100, 75, 20)).toBe("depends");
});

test("a difference of exactly δ is too small to matter; one hair more is not", () => {
  const hair = 0.02 + 1e-12;
  expect(verdictOf([0.02, 0.02, 0.02], 0.02)).toMatchObject({ verdict: "cannot-tell", better: 0, worse: 0 });
  expect(verdictOf([hair, hair, hair], 0.02).verdict).toBe("usually-better");
  expect(verdictOf([-hair, -hair, -hair], 0.02).verdict).toBe("usually-worse");
});

test("identical options: nothing to tell, whatever δ", () => {
  expect(verdictOf(new Float64Array(50), 0)).toMatchObject({
    verdict: "cannot-tell",
    better: 0,
    worse: 0,
    futures: 50,
  });
});

test("turning every difference round turns the verdict round", () => {
  const turned = {
    "usually-better": "usually-worse",
    "usually-worse": "usually-better",
    depends: "depends",
    "cannot-tell": "cannot-tell",
  };
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), { minLength: 1, maxLength: 60 }),
      (d) => {
        expect(
          verdictOf(
            d.map((x) => -x),
            0.02,
          ).verdict,
        ).toBe(turned[verdictOf(d, 0.02).verdict]);
      },
    ),
    { seed: 21, numRuns: 300 },
  );
});

test("futures without a value are set aside and counted; with none at all it cannot tell", () => {
  expect(verdictOf([Number.NaN, 0.1, 0.1], 0.02)).toMatchObject({
    verdict: "usually-better",
    futures: 2,
    missing: 1,
  });
  expect(verdictOf([Number.NaN], 0.02)).toMatchObject({
    verdict: "cannot-tell",
    futures: 0,
    better: 0,
    betterInterval: { low: 0, high: 1 },
  });
});

test("conditions that agree have one verdict; conditions that differ make it depend on them", () => {
  expect(verdictAcross(["usually-better", "usually-better"])).toBe("usually-better");
  expect(verdictAcross(["usually-better", "cannot-tell"])).toBe("depends");
  expect(verdictAcross([])).toBe("cannot-tell");
});

test("up is better after turning: of an outcome that is better down, a fall counts as a gain, and shares are of the baseline", () => {
  expect([...orientedDifferences([3, 5], [2, 6], "up")]).toEqual([1, -1]);
  expect([...orientedDifferences([3, 5], [2, 6], "down")]).toEqual([-1, 1]);
  expect([...orientedDifferences([99], [100], "down", "relative")]).toEqual([0.01]);
  expect(Object.is(orientedDifferences([7], [7], "down")[0], 0)).toBe(true);
  expect(() => orientedDifferences([1], [1, 2], "up")).toThrow("same futures");
});
