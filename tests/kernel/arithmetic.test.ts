/** Numbers: whatever JavaScript makes of an expression, the translation makes the same of it, to the last bit. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { smallWorld, theSame } from "./small-text.ts";

/**
 * Expressions by what they leave. Whole numbers are made so that they stay below 2³¹ and are never −0, as the model's are;
 * every part holds something that is known only later, so that nothing is settled by the translator itself.
 */
const { fraction } = fc.letrec<{ natural: string; whole: string; fraction: string; truth: string }>((tie) => {
  const [natural, whole, fraction, truth] = [tie("natural"), tie("whole"), tie("fraction"), tie("truth")];
  const node = (...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
    fc
      .tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : part)))
      .map((texts) => `(${texts.join(" ")})`);
  const byte = fc.constantFrom("b[k]", "b[7 - k]");
  const operator = fc.constantFrom("+", "-", "*", "/");
  // With the factor, since TypeScript reads `a < (b > (c))` as a call with types.
  const compared = fc.constantFrom("===", "!==", "< 1 *", "<= 1 *", ">", ">=");
  const decimal = fc.constantFrom("0.1", "3", "1e-300", "0.5", "1e300", "7");
  const some = { depthSize: "small", withCrossShrink: true } as const;
  return {
    natural: fc.oneof(
      some,
      byte,
      node(natural, "+", natural),
      node(byte, "*", byte),
      node("Number(", truth, ")"),
      node(natural, "+", "2"),
    ),
    whole: fc.oneof(
      some,
      fc.constantFrom("i[k]", "i[7 - k]"),
      natural,
      node(whole, fc.constantFrom("+", "-"), whole),
      node(truth, "?", whole, ":", whole),
      node(whole, "-", "9"),
    ),
    fraction: fc.oneof(
      some,
      fc.constantFrom("f[k]", "f[7 - k]", "settings.half", "settings.third", "u[k]", "(i[k] >>> 0)"),
      whole,
      node(fraction, operator, fraction),
      node(whole, "/", whole),
      node(fraction, operator, decimal),
      node(decimal, operator, fraction),
      node("-", fraction),
      node("Math.min(", fraction, ",", fraction, ")"),
      node("Math.max(", fraction, ",", decimal, ")"),
      node(fc.constantFrom("Math.sqrt", "Math.abs", "Math.floor"), "(", fraction, ")"),
      node(truth, "?", fraction, ":", fraction),
      fc
        .tuple(fraction, fraction, fc.boolean())
        .map(([a, b, turned]) => `((${a}) > (${b}) ? ${turned ? `(${b}) : (${a})` : `(${a}) : (${b})`})`),
    ),
    truth: fc.oneof(
      some,
      node(fraction, compared, fraction),
      node(whole, compared, whole),
      node("!", truth),
      node(truth, fc.constantFrom("&&", "||"), truth),
    ),
  };
});

const AT_ONCE = 6;
const worlds = fc.record({
  f: fc.array(
    fc.oneof(fc.double(), fc.constantFrom(-0, 0, 5e-324, -5e-324, 2 ** -1030, Infinity, -Infinity, NaN)),
    {
      minLength: 8,
      maxLength: 8,
    },
  ),
  i: fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 8 }),
  u: fc.array(fc.nat({ max: 4294967295 }), { minLength: 8, maxLength: 8 }),
  b: fc.array(fc.nat({ max: 255 }), { minLength: 8, maxLength: 8 }),
});

test("any expression over fractions and whole numbers leaves the same bits", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fraction, { minLength: AT_ONCE, maxLength: AT_ONCE }),
      worlds,
      async (expressions, { f, i, u, b }) => {
        const lines = expressions.map((each, e) => `g[8 * k + ${e}] = ${each};`);
        await theSame(
          `export function act({ f, g, i, u, b, settings }: World): void {
            for (let k = 0; k < 8; k++) { ${lines.join("\n")} }
          }`,
          () =>
            smallWorld({
              f: Float64Array.from(f),
              g: new Float64Array(64),
              i: Int32Array.from(i),
              u: Uint32Array.from(u),
              b: Uint8Array.from(b),
            }),
        );
      },
    ),
    { numRuns: 60, seed: 20261128 },
  );
});

describe("whole numbers", () => {
  test("stay whole through sums, differences and products, and serve as places", async () => {
    const { f } = await theSame(`export function act({ f, i, j, count }: World): void {
      const at = 2 * i[2] + j[6] - count + 1;
      f[at] = 77;
    }`);
    expect(f.indexOf(77)).toBe(0);
  });

  test("are divided into fractions", async () => {
    const { f } = await theSame(`export function act({ f, i }: World): void { f[0] = i[7] / i[4]; }`);
    expect(f[0]).toBe(16 / 7);
  });

  test("leave remainders, and are moved and joined bit by bit", async () => {
    const { i } = await theSame(`export function act({ i, j }: World): void {
      i[0] = j[0] % 4;
      i[1] = i[1] >> 1;
      i[2] = (j[0] << 3) | 1;
      i[3] = j[0] & 5;
      i[4] = j[0] ^ 1;
    }`);
    expect(i.slice(0, 5)).toEqual([3, -1, 57, 5, 6]);
  });

  test("without a sign are read as they are: up to 2³² − 1", async () => {
    const { f } = await theSame(`export function act({ f, i, u }: World): void {
      f[0] = i[0] >>> 0;
      f[1] = u[0] + u[1];
      f[2] = Number(u[0] > i[7]);
      f[3] = (i[0] >>> 0) * (1 / 4294967296);
    }`);
    expect(f.slice(0, 4)).toEqual([4294967291, 8589934589, 1, 4294967291 / 4294967296]);
  });

  test("are far from 2³¹: the translator says that it relies on this", () => {
    expect(readFileSync("kernel/value.ts", "utf8")).toMatch(/Whole numbers of the model are far from 2³¹/);
  });
});

test("what is written out is reckoned once, by the translator", async () => {
  const { f } = await theSame(`
    const YEAR = 12;
    const SHARE = 1 / YEAR;
    export function act({ f }: World): void {
      f[0] = 1 + 2 * 3 - 4 / 8;
      f[1] = SHARE * 3;
      f[2] = -YEAR;
      f[3] = 2147483647 + 1;
    }`);
  expect(f.slice(0, 4)).toEqual([6.5, 0.25, -12, 2147483648]);
});

test("the right of && and || is worked out only where it matters", async () => {
  const { i } = await theSame(`
    function heard(i: Int32Array): boolean { i[0] += 1; return true; }
    export function act({ i, count }: World): void {
      if (count > 9 && heard(i)) i[1] = 70;
      if (count < 9 && heard(i)) i[2] = 71;
      if (count < 9 || heard(i)) i[3] = 72;
      if (count > 9 || heard(i)) i[4] = 73;
    }`);
  expect(i.slice(0, 5)).toEqual([-3, -2, 71, 72, 73]);
});
