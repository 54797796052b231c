/** What is translated is translated rightly, and what is not is refused with its file and line: there is no third way. */
import { describe, expect, test } from "vitest";
import { smallWorld, theSame } from "./small-text.ts";

/** What comes of a text both ways: “the same”, or what was said instead. */
async function outcomeOf(text: string, world = smallWorld): Promise<string> {
  try {
    await theSame(text, world);
    return "the same";
  } catch (error) {
    return String(error);
  }
}

const PAIR = "const pairOf = (a: number) => ({ a, b: a + 1 });";
const act = (body: string, before = ""): string =>
  `${before}\nexport function act({ f, g, i, j, u, v, b, count, luck }: World): void {\n${body}\n}`;

describe("the fields of an object are worked out before whatever asks for them", () => {
  test.each([
    ["a condition", act("if (pairOf(f[1]).b > 2) f[0] = 77;", PAIR)],
    ["a loop's condition", act("for (let k = 0; k < pairOf(count).b; k++) f[k] = 9;", PAIR)],
    [
      "what is returned",
      act("f[0] = of(f[3]);", `${PAIR} function of(x: number): number { return pairOf(x).b; }`),
    ],
    [
      "a function that is one expression",
      act("f[0] = of(f[3] + 1);", `${PAIR} const of = (x: number): number => pairOf(x).b + 1;`),
    ],
    [
      "a sum with a call that declares something",
      act(
        "f[0] = pairOf(f[3]).b + of(1);",
        `${PAIR} function of(n: number): number { const m = n + 1; return m; }`,
      ),
    ],
    [
      "a field that holds what a variable held",
      act("let n = 1; const one = { n }; const other = { m: n }; n = 2; f[0] = one.n; f[1] = other.m;"),
    ],
  ])("%s", async (_, text) => {
    expect(await outcomeOf(text)).toMatch(/^the same$|small\.ts:\d+: /);
  });
});

describe("the same, or refused where it stands", () => {
  test.each([
    ["a place that is a fraction, written out", "f[1] = f[0.5];"],
    ["a number without a sign that becomes one with", "let x = u[0]; x = -1; f[0] = x;"],
    ["a number below nought without its sign, written out", "f[0] = -1 >>> 0;"],
    ["a fraction without its sign", "f[0] = f[1] >>> 0;"],
    ["|| for its value", "i[0] = i[5] || 3;"],
    ["?? null", "f[0] = f[1] ?? null;"],
    ["filled with what filling changes", "f.fill(f[0] + 1);"],
    ["filled with a fraction where whole numbers are", "i.fill(0.5);"],
    ["minus nought, written out", "f[0] = -0; f[1] = 1 / f[0];"],
    ["what is divided by nought, written out", "f[0] = 1 / 0;"],
    ["the least of three", "f[0] = Math.min(f[1], f[2], f[3]);"],
    ["the least of one", "f[0] = Math.min(f[1]);"],
    ["a fraction for a condition", "if (f[0]) f[1] = 2;"],
    ["a fraction for a choice", "f[1] = f[0] ? 2 : 3;"],
    ["not a fraction", "f[1] = Number(!f[0]);"],
    ["a fraction and something", "if (f[0] && f[1] > 0) f[1] = 2;"],
  ])("%s", async (_, body) => {
    expect(await outcomeOf(act(body))).toMatch(/^the same$|small\.ts:\d+: /);
  });

  test("copied from a place on", async () => {
    const short = () => smallWorld({ j: Int32Array.of(50, 60, 70) });
    expect(await outcomeOf(act("i.set(j, 2);"), short)).toMatch(/^the same$|small\.ts:\d+: /);
  });

  test("a function that calls itself", async () => {
    const text = act(
      "f[0] = down(4);",
      "function down(x: number): number { return x > 0 ? down(x - 1) : 0; }",
    );
    expect(await outcomeOf(text)).toMatch(/small\.ts:\d+: /);
  });

  test("a draw in a month that is a fraction", async () => {
    const text = act("drawEach(luck, f[0], u, v, j, 1, i);", "const drawEach = (): void => {};");
    expect(await outcomeOf(text)).toMatch(/small\.ts:\d+: /);
  });
});
