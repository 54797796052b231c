/** Luck: the generator against its authors' answers, names, and what may not be swapped. */
import { describe, expect, test } from "vitest";
import {
  FOUNDING,
  draw,
  drawEach,
  drawOne,
  luckOf,
  nameOf,
  normal,
  studyKey,
  uniform,
  withParity,
} from "../../src/engine/random.ts";
import { threefry } from "./threefry.ts";
import type { Four } from "./threefry.ts";

const ZEROS: Four = [0, 0, 0, 0];
const ONES: Four = [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff];
/** Digits of π, as the authors use them. */
const PI: Four = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];
const MORE_PI: Four = [0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89];

/** From the file kat_vectors of Random123, the authors' own library: rounds, counter, key, answer. */
const KNOWN_ANSWERS: readonly (readonly [number, string, Four, Four, Four])[] = [
  [13, "noughts", ZEROS, ZEROS, [0x531c7e4f, 0x39491ee5, 0x2c855a92, 0x3d6abf9a]],
  [13, "ones", ONES, ONES, [0xc4189358, 0x1c9cc83a, 0xd5881c67, 0x6a0a89e0]],
  [13, "π", PI, MORE_PI, [0x4aa71d8f, 0x734738c2, 0x431fc6a8, 0xae6debf1]],
  [20, "noughts", ZEROS, ZEROS, [0x9c6ca96a, 0xe17eae66, 0xfc10ecd4, 0x5256a7d8]],
  [20, "ones", ONES, ONES, [0x2a881696, 0x57012287, 0xf6c7446e, 0xa16a6732]],
  [20, "π", PI, MORE_PI, [0x59cd1dbb, 0xb8879579, 0x86b5d00c, 0xac8b6d84]],
  [72, "noughts", ZEROS, ZEROS, [0x93171da6, 0x9220326d, 0xb392b7b1, 0xff58a002]],
];

/** What the engine draws when run, month and the halves of a name are these four words. */
function drawn(counter: Four, key: Four): number[] {
  const luck = luckOf(withParity([...key]), counter[0]);
  draw(luck, counter[1], counter[2], counter[3]);
  return [...luck.words].map((word) => word >>> 0);
}

describe("the generator is Threefry4x32", () => {
  test.each(KNOWN_ANSWERS)(
    "the paper's text gives its authors' answers: %i rounds of %s",
    (rounds, _, counter, key, answer) => {
      expect(threefry(counter, key, rounds)).toEqual(answer);
    },
  );

  test.each(KNOWN_ANSWERS.filter(([rounds]) => rounds === 13))(
    "the engine gives the authors' answers: %i rounds of %s",
    (_, __, counter, key, answer) => {
      expect(drawn(counter, key)).toEqual(answer);
    },
  );

  test("the engine's thirteen rounds are the paper's on ten thousand other counters and keys", () => {
    // Counters and keys of every kind, from the paper's own text with another number of rounds.
    for (let n = 0; n < 10_000; n++) {
      const words = [...threefry([n, 1, 2, 3], PI, 20), ...threefry([n, 4, 5, 6], PI, 20)];
      const counter: Four = [words[0], words[1], words[2], words[3]];
      const key: Four = [words[4], words[5], words[6], words[7]];
      expect(drawn(counter, key)).toEqual(threefry(counter, key, 13));
    }
  });
});

describe("a draw goes by its name alone", () => {
  test("many at once are what each is by itself, in any order and however often asked", () => {
    const luck = luckOf(studyKey("names"), 3);
    const names = Array.from({ length: 257 }, (_, n) => nameOf("contact", `body-${n}`, "board"));
    const low = Uint32Array.from(names, ([half]) => half);
    const high = Uint32Array.from(names, ([, half]) => half);
    const rows = Int32Array.from({ length: 200 }, (_, n) => (n * 101) % 257);
    const words = new Int32Array(4 * rows.length);
    for (const month of [FOUNDING, 0, 1, 347]) {
      drawEach(luck, month, low, high, rows, rows.length, words);
      rows.forEach((row, n) => {
        draw(luck, month, low[row], high[row]);
        expect([...luck.words]).toEqual([...words.subarray(4 * n, 4 * n + 4)]);
      });
    }
  });

  test("only as many are drawn as are asked for", () => {
    const luck = luckOf(studyKey("names"), 0);
    const words = new Int32Array(8).fill(7);
    drawEach(luck, 0, Uint32Array.of(1, 2), Uint32Array.of(3, 4), Int32Array.of(0, 1), 1, words);
    expect([...words.subarray(4)]).toEqual([7, 7, 7, 7]);
  });

  test("seed and purpose, run and month, the two halves of a name: none can stand in for the other", () => {
    const of = (seed: string, run: number, month: number, low: number, high: number): number =>
      drawOne(luckOf(studyKey(seed), run), month, low, high);
    const [low, high] = nameOf("post", "council|board");
    const usual = of("contact", 5, 9, low, high);
    expect(of("post", 5, 9, ...nameOf("contact", "council|board"))).not.toBe(usual);
    expect(of("contact", 9, 5, low, high)).not.toBe(usual);
    expect(of("contact", 5, 9, high, low)).not.toBe(usual);
    expect(of("contact", 5, 9, low, high)).toBe(usual);
  });

  test("a key is four words of the seed's own generator and their parity", () => {
    const key = studyKey("joinery");
    expect(key[4]).toBe(0x1bd11bda ^ key[0] ^ key[1] ^ key[2] ^ key[3]);
    expect(studyKey("joinery")).toEqual(key);
    expect(studyKey("Joinery")).not.toEqual(key);
  });

  test("a uniform is in [0, 1): the least word is 0, the greatest below 1", () => {
    const luck = luckOf(studyKey("ends"), 0);
    luck.words.set([0, -1, 1, -2147483648]);
    expect([0, 1, 2, 3].map((word) => uniform(luck, word))).toEqual([0, 1 - 2 ** -32, 2 ** -32, 0.5]);
  });
});

describe("names", () => {
  test("are FNV-1a of 64 bits: the authors' published answers", () => {
    // http://www.isthe.com/chongo/src/fnv/test_fnv.c, 64-bit FNV-1a without a closing nought.
    const hash = (text: string): string =>
      nameOf(text)
        .toReversed()
        .map((half) => half.toString(16).padStart(8, "0"))
        .join("");
    expect(hash("")).toBe("cbf29ce484222325");
    expect(hash("a")).toBe("af63dc4c8601ec8c");
    expect(hash("foobar")).toBe("85944171f73967e8");
  });

  test("tell where one id ends and the next begins", () => {
    expect(nameOf("post", "a", "bc")).not.toEqual(nameOf("post", "ab", "c"));
    expect(nameOf("post", "a|b")).toEqual(nameOf("post", "a", "b"));
  });
});

describe("a normal deviate", () => {
  const luck = luckOf(studyKey("normal"), 0);
  const deviates = Array.from({ length: 20_000 }, (_, n) =>
    normal(luck, FOUNDING, ...nameOf("place-trust", `place-${n}`)),
  );

  test("has mean 0 and variance 1 (within five standard errors), and never passes 6", () => {
    const mean = deviates.reduce((sum, x) => sum + x, 0) / deviates.length;
    const variance = deviates.reduce((sum, x) => sum + (x - mean) ** 2, 0) / deviates.length;
    expect(Math.abs(mean)).toBeLessThan(5 / Math.sqrt(deviates.length));
    // Variance of a variance of twelve uniforms: kurtosis 2.9.
    expect(Math.abs(variance - 1)).toBeLessThan(5 * Math.sqrt(1.9 / deviates.length));
    for (const x of deviates) expect(Math.abs(x)).toBeLessThanOrEqual(6);
  });

  test("is twelve different uniforms less six", () => {
    const [low, high] = nameOf("place-trust", "place-1");
    let sum = -6;
    for (let third = 0; third < 3; third++) {
      draw(luck, FOUNDING, low, (high ^ (third << 30)) | 0);
      for (let word = 0; word < 4; word++) sum += uniform(luck, word);
    }
    expect(normal(luck, FOUNDING, low, high)).toBe(sum);
  });
});
