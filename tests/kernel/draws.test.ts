/** Draws four names at a time are the draws one by one, word for word. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { FOUNDING, drawEach, withParity } from "../../src/engine/random.ts";
import { smallWorld, translatedFor } from "./small-text.ts";
import type { SmallWorld } from "./small-text.ts";

const TEXT = `export function act({ luck, month, u, v, j, count, i }: World): void {
  drawEach(luck, month, u, v, j, count, i);
}`;
const MOST = 33;
const NAMES = 50;
const UNTOUCHED = 1234567;
/** Words for as many names as there are, up to the next four, and some behind. */
const WORDS = 4 * (MOST + 3) + 12;

const word = fc.integer({ min: -2147483648, max: 2147483647 });
const unsigned = fc.array(fc.nat({ max: 4294967295 }), { minLength: NAMES, maxLength: NAMES });
const cases = fc.record({
  count: fc.constantFrom(0, 1, 2, 3, 4, 5, 7, 8, MOST),
  month: fc.oneof(fc.constant(FOUNDING), fc.nat({ max: 1200 })),
  run: fc.nat(),
  key: fc.tuple(word, word, word, word),
  low: unsigned,
  high: unsigned,
  rows: fc.array(fc.nat({ max: NAMES - 1 }), { minLength: MOST, maxLength: MOST }),
});

function worldOf({
  count,
  month,
  run,
  key,
  low,
  high,
  rows,
}: typeof cases extends fc.Arbitrary<infer T> ? T : never): SmallWorld {
  return smallWorld({
    count,
    month,
    luck: { key: withParity(key), run },
    u: Uint32Array.from(low),
    v: Uint32Array.from(high),
    j: Int32Array.from(rows),
    i: new Int32Array(WORDS).fill(UNTOUCHED),
  });
}

test("any number of any rows in any month, and nothing behind the next four", () => {
  const seen = new Set<number>();
  fc.assert(
    fc.property(cases, (given) => {
      const world = worldOf(given);
      const { luck, month, u, v, j, count, i } = world;
      const one = new Int32Array(WORDS);
      drawEach({ ...luck, asked: { low: u, high: v }, words: one }, month, u, v, j, count, one);
      translatedFor(TEXT, world).get("act")?.();
      expect([...i.subarray(0, 4 * count)]).toEqual([...one.subarray(0, 4 * count)]);
      const behind = 4 * (4 * Math.ceil(count / 4));
      expect(i.subarray(behind).every((each) => each === UNTOUCHED)).toBe(true);
      seen.add(count);
    }),
    { numRuns: 60, seed: 20261128 },
  );
  expect(seen.size).toBe(9);
});
