/**
 * A battery on the streams as the model uses them: words named by purpose and ids, months and runs.
 *
 * Names, months and runs are fixed, so the answer is, too: this was drawn once and is drawn again. The limits are such
 * that a true source would fail any of them less than once in a million batteries, all statistics taken together: forty
 * chi-squares at 1e-9 each, two hundred deviates at 6.5 and ten thousand at 7 standard errors.
 */
import { describe, expect, test } from "vitest";
import { drawEach, luckOf, nameOf, studyKey } from "../../src/engine/random.ts";
import { chiSquareTail } from "./chi-square.ts";

const PURPOSES = ["contact", "post", "churn", "wake", "founding"] as const;
const SUBJECTS = 400;
const MONTHS = 120;
const RUNS = 4;
/** Rarer than this is not luck. */
const NEVER = 1e-9;
const FAR = 6.5;

const names = PURPOSES.flatMap((purpose) =>
  Array.from({ length: SUBJECTS }, (_, n) =>
    nameOf(purpose, `place-${String(n).padStart(3, "0")}-council`, `place-${n}-board`),
  ),
);
const low = Uint32Array.from(names, ([half]) => half);
const high = Uint32Array.from(names, ([, half]) => half);
const rows = Int32Array.from(names.keys());

/** `words[((run · MONTHS + month) · names + name) · 4 + word]`. */
const words = new Int32Array(RUNS * MONTHS * names.length * 4);
for (let run = 0; run < RUNS; run++) {
  const luck = luckOf(studyKey("battery"), run);
  for (let month = 0; month < MONTHS; month++) {
    const at = (run * MONTHS + month) * names.length * 4;
    drawEach(luck, month, low, high, rows, names.length, words.subarray(at, at + names.length * 4));
  }
}
const unit = (index: number): number => (words[index] >>> 0) / 2 ** 32;
const NAME = 4;
const MONTH = names.length * NAME;
const RUN = MONTH * MONTHS;

/** Correlation of each uniform with the one so many places on, in standard errors. */
function serial(distance: number, step = 1): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i + distance < words.length; i += step) {
    sum += (unit(i) - 0.5) * (unit(i + distance) - 0.5);
    count++;
  }
  return (sum / count) * 12 * Math.sqrt(count);
}

describe("words as they are drawn in runs", () => {
  test("every byte of every word takes all its 256 values alike (chi-square)", () => {
    for (let word = 0; word < 4; word++) {
      for (let byte = 0; byte < 4; byte++) {
        const counts = new Float64Array(256);
        for (let i = word; i < words.length; i += 4) counts[(words[i] >>> (8 * byte)) & 255]++;
        const expected = words.length / 4 / 256;
        const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
        expect(chiSquareTail(chi, 255), `word ${word}, byte ${byte}: too uneven`).toBeGreaterThan(NEVER);
        expect(1 - chiSquareTail(chi, 255), `word ${word}, byte ${byte}: too even`).toBeGreaterThan(NEVER);
      }
    }
  });

  test("every bit is set half of the time", () => {
    for (let word = 0; word < 4; word++) {
      for (let bit = 0; bit < 32; bit++) {
        let set = 0;
        for (let i = word; i < words.length; i += 4) set += (words[i] >>> bit) & 1;
        const count = words.length / 4;
        expect(Math.abs(set - count / 2) / Math.sqrt(count / 4), `word ${word}, bit ${bit}`).toBeLessThan(
          FAR,
        );
      }
    }
  });

  test.each([
    ["the four numbers of a subject", 1],
    ["the same number of the next subject", NAME],
    ["the next subject but ten", 10 * NAME],
    ["one purpose and the next of the same subject", SUBJECTS * NAME],
    ["one month and the next", MONTH],
    ["one year and the next", 12 * MONTH],
    ["one run and the next", RUN],
    ["one run and the next but one", 2 * RUN],
  ])("have nothing to do with each other: %s", (_, distance) => {
    expect(Math.abs(serial(distance))).toBeLessThan(FAR);
  });

  test("pairs of numbers of one subject fill the square alike (chi-square, 64 × 64)", () => {
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ] as const) {
      const counts = new Float64Array(4096);
      for (let i = 0; i < words.length; i += 4)
        counts[((words[i + a] >>> 26) << 6) | (words[i + b] >>> 26)]++;
      const expected = words.length / 4 / 4096;
      const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
      expect(chiSquareTail(chi, 4095), `numbers ${a} and ${b}`).toBeGreaterThan(NEVER);
    }
  });

  test("gaps between months in which a thing of chance 1/16 happens to a subject are as long as they should be", () => {
    const LONGEST = 40;
    const gaps = new Float64Array(LONGEST + 1);
    for (let run = 0; run < RUNS; run++) {
      for (let name = 0; name < names.length; name++) {
        let since = -1;
        for (let month = 0; month < MONTHS; month++) {
          if (unit(run * RUN + month * MONTH + name * NAME) >= 1 / 16) continue;
          // Gaps are looked at only where there was room for the longest: all are seen with the same chance.
          if (since >= 0 && since < MONTHS - LONGEST) gaps[Math.min(month - since, LONGEST)]++;
          since = month;
        }
        if (since >= 0 && since < MONTHS - LONGEST) gaps[LONGEST]++;
      }
    }
    const total = gaps.reduce((sum, count) => sum + count, 0);
    let chi = 0;
    for (let gap = 1; gap <= LONGEST; gap++) {
      const chance = gap < LONGEST ? (1 / 16) * (15 / 16) ** (gap - 1) : (15 / 16) ** (LONGEST - 1);
      chi += (gaps[gap] - total * chance) ** 2 / (total * chance);
    }
    expect(chiSquareTail(chi, LONGEST - 1)).toBeGreaterThan(NEVER);
  });

  test("months rise and fall as often as they should: two thirds of months are a peak or a trough", () => {
    let turns = 0;
    let count = 0;
    for (let run = 0; run < RUNS; run++) {
      for (let name = 0; name < names.length; name++) {
        const at = run * RUN + name * NAME;
        for (let month = 1; month < MONTHS - 1; month++) {
          const here = words[at + month * MONTH];
          const before = words[at + (month - 1) * MONTH];
          const after = words[at + (month + 1) * MONTH];
          if (here > before === here > after) turns++;
          count++;
        }
      }
    }
    // Variance of the number of turning points of n values: (16n − 29)/90 (Kendall & Stuart).
    const series = RUNS * names.length;
    const error = Math.sqrt((series * (16 * MONTHS - 29)) / 90);
    expect(Math.abs(turns - (2 / 3) * count) / error).toBeLessThan(FAR);
  });
});

describe("one bit of a name, a month or a run", () => {
  const luck = luckOf(studyKey("avalanche"), 0);
  const TRIALS = 2000;
  const answer = (run: number, month: number, one: number, other: number): Int32Array => {
    const out = new Int32Array(4);
    drawEach({ ...luck, run }, month, Uint32Array.of(one), Uint32Array.of(other), Int32Array.of(0), 1, out);
    return out;
  };

  test.each([
    ["run", 10],
    ["month", 10],
    ["low half of a name", 32],
    ["high half of a name", 32],
  ] as const)("turned over in the %s turns over every bit of the answer half of the time", (what, bits) => {
    for (let bit = 0; bit < bits; bit++) {
      const flips = new Float64Array(128);
      for (let n = 0; n < TRIALS; n++) {
        const run = n % 50;
        const month = n % 360;
        const turned = 1 << bit;
        const before = answer(run, month, low[n], high[n]);
        const after = answer(
          what === "run" ? run ^ turned : run,
          what === "month" ? month ^ turned : month,
          what === "low half of a name" ? low[n] ^ turned : low[n],
          what === "high half of a name" ? high[n] ^ turned : high[n],
        );
        for (let out = 0; out < 128; out++)
          flips[out] += ((before[out >> 5] ^ after[out >> 5]) >>> (out & 31)) & 1;
      }
      const furthest = Math.max(
        ...flips.map((count) => Math.abs(count - TRIALS / 2) / Math.sqrt(TRIALS / 4)),
      );
      expect(furthest, `bit ${bit}`).toBeLessThan(FAR + 0.5);
    }
  });
});

test("no two of these names are the same", () => {
  expect(new Set(names.map(([one, other]) => `${one} ${other}`)).size).toBe(names.length);
});
