import fc from "fast-check";
import { expect, test } from "vitest";
import {
  chunkSpan,
  jobOf,
  jobPrint,
  readingsOf,
  readingsPrint,
  rowCount,
  studyCases,
  studyPrint,
} from "../../src/experiment/jobs.ts";
import { smallStudy } from "./small-study.ts";

test("chunks hold every row once, in order, as evenly as can be", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 300 }), (rows, count) => {
      const spans = Array.from({ length: count }, (_, index) => chunkSpan(rows, index, count));
      expect(spans[0].from).toBe(0);
      expect(spans[count - 1].to).toBe(rows);
      spans.slice(1).forEach(({ from }, i) => expect(from).toBe(spans[i].to));
      const sizes = spans.map(({ from, to }) => to - from);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

test("a job's name is of what its futures depend on, and of nothing else", () => {
  const study = smallStudy();
  const print = (changed: typeof study, settings: readonly (string | number)[]) =>
    jobPrint(jobOf(changed, 0, settings, [0]));
  const own = print(study, [6, "merger"]);
  expect(print({ ...study, title: "Another", runs: 50, outcomes: [] }, [6, "merger"])).toBe(own);
  for (const other of [
    print(study, [7, "merger"]),
    print(study, [6, "leave-as-is"]),
    print({ ...study, seed: "x" }, [6, "merger"]),
    print({ ...study, months: 30 }, [6, "merger"]),
  ])
    expect(other).not.toBe(own);
});

test("the same luck is every case's unless the study says otherwise", () => {
  const study = smallStudy();
  const seeds = (sameLuck: boolean) =>
    [0, 1].map((number) => jobOf({ ...study, sameLuck }, number, [6, "merger"], [0]).seed);
  expect(new Set(seeds(true)).size).toBe(1);
  expect(new Set(seeds(false)).size).toBe(2);
});

test("readings are of the month, the end, the mean, the lowest and the highest; nothing to measure is a gap", () => {
  const months = 4;
  const future = {
    option: "o",
    run: 0,
    months,
    columns: [{ outcome: "sharing", scope: "system" }],
    values: Float64Array.of(Number.NaN, 3, 1, 2),
    fingerprint: "",
    made: "",
  };
  const outcome = { id: "x", measure: "sharing", scope: "system" };
  const span = { from: 0, to: 3 };
  const outcomes = [
    { ...outcome, when: { kind: "month", month: 1 } },
    { ...outcome, when: { kind: "last-month" } },
    { ...outcome, when: { kind: "mean", ...span } },
    { ...outcome, when: { kind: "lowest", ...span } },
    { ...outcome, when: { kind: "highest", ...span } },
    { ...outcome, when: { kind: "month", month: 0 } },
    { ...outcome, scope: "nowhere", when: { kind: "last-month" } },
  ] as const;
  expect(readingsOf(future, { ...smallStudy(), outcomes }, [])).toEqual([
    3,
    2,
    2,
    1,
    3,
    Number.NaN,
    Number.NaN,
  ]);
});

test("a study's cases, count and name follow from the study alone", () => {
  const study = smallStudy();
  expect(studyCases(study)).toEqual([
    [6, "leave-as-is"],
    [6, "merger"],
    [24, "leave-as-is"],
    [24, "merger"],
  ]);
  expect(rowCount(study)).toBe(12);
  expect(studyPrint(study)).toBe(studyPrint(smallStudy()));
  expect(studyPrint(study)).not.toBe(studyPrint({ ...study, runs: 4 }));
  expect(readingsPrint(study)).toBe(readingsPrint({ ...study, factors: [] }));
});
