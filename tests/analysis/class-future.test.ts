/** A student's future goes into a code of eight signs and comes back; a teacher finds codes in whatever is handed in. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  FUTURE_CODE_LENGTH,
  MOST_LUCK,
  POOLED_LESSONS,
  codesIn,
  futureCode,
  readFuture,
} from "../../src/analysis/class-future.ts";
import type { ClassFuture } from "../../src/analysis/class-future.ts";
import { LESSONS, lessonOf } from "../../src/analysis/lessons.ts";
import { SIGNS, codeOf } from "../../src/maths/check-code.ts";

const anyFuture: fc.Arbitrary<ClassFuture> = fc.constantFrom(...POOLED_LESSONS).chain((lesson) =>
  fc.record({
    lesson: fc.constant(lesson),
    option: fc.constantFrom(...lessonOf(lesson)!.options),
    guess: fc.constantFrom(null, "more" as const, "same" as const, "less" as const),
    luck: fc.integer({ min: 0, max: MOST_LUCK }),
  }),
);

test("every future comes back from its code, and no single wrong sign passes", () => {
  fc.assert(
    fc.property(anyFuture, fc.nat(), fc.nat(), (future, at, sign) => {
      const code = futureCode(future);
      expect(code).toHaveLength(FUTURE_CODE_LENGTH);
      expect(readFuture(code)).toEqual({ future });
      const place = at % code.length;
      const wrong = code.slice(0, place) + SIGNS[sign % SIGNS.length] + code.slice(place + 1);
      if (wrong !== code) expect(readFuture(wrong)).toEqual({ fault: "check" });
    }),
    { numRuns: 300 },
  );
});

test("every lesson can be pooled, and its plans fit into the codes", () => {
  expect(new Set<string>(POOLED_LESSONS)).toEqual(new Set(LESSONS.map(({ id }) => id)));
  for (const { options } of LESSONS) expect(options.length).toBeLessThanOrEqual(8);
});

test("a sound code of no lesson is refused", () => {
  expect(readFuture(codeOf(880_000_000, 6))).toEqual({ fault: "check" });
});

test("codes are found in a text, each once, spaced or not", () => {
  const [a, b] = [7, 120_394].map((luck) =>
    futureCode({ lesson: "two-partnerships", option: "every-3", guess: "less", luck }),
  );
  const spaced = `${a!.slice(0, 4)} ${a!.slice(4)}`;
  expect(codesIn(`My code: ${spaced.toLowerCase()}\nHers: ${b}, again ${a}. ABCD EFGH`)).toEqual([a, b]);
});
