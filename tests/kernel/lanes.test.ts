/** Two of a kind at once are the two one after the other; what is not of this kind, or not safe, is left as it is. */
import { describe, expect, test } from "vitest";
import { smallWorld, theSame, translationOf } from "./small-text.ts";

const act = (body: string, before = ""): string =>
  `${before}\nexport function act({ f, g, i, j, u, b, settings }: World): void {\n${body}\n}`;
const inLanes = (text: string): boolean =>
  /f64x2|v128\.(load|store) /.test(translationOf(text).text.split("(export")[1] ?? "");

const nextOf = "const nextOf = (a: number, b: number, pace: number): number => a + pace * (b - a);";
const learn = `function learn(f: Float64Array, g: Float64Array, row: number, taught: number): void {
  const before = f[row];
  const gap = g[taught] - before;
  f[row] = before + g[taught + Number(gap > 0)] * (gap < 1 ? gap : 1);
  g[row] -= g[row] * 0.125;
}`;

describe("done at once, with the same bits", () => {
  test.each([
    [
      "two rows, one after the other",
      act("const row = 2; f[row] = g[row] * 3; f[row + 1] = g[row + 1] * 3;"),
    ],
    ["rows that are reckoned", act("const k = j[5]; f[2 * k] += g[2 * k]; f[2 * k + 1] += g[2 * k + 1];")],
    ["one row for both", act("const row = 0; const k = 5; f[row] *= g[k]; f[row + 1] *= g[k];")],
    ["rows that are crossed", act("const row = 4; f[row] -= g[row + 1]; f[row + 1] -= g[row];")],
    [
      "names for two, each used by itself afterwards",
      act("const row = 0; const one = f[row]; const other = f[row + 1]; g[7] = other; g[6] = one * other;"),
    ],
    [
      "a function of each",
      act(
        "const row = 2; f[row] = nextOf(f[row], g[1], 0.3); f[row + 1] = nextOf(f[row + 1], g[4], 0.3);",
        nextOf,
      ),
    ],
    [
      "quotients and roots",
      act("const row = 6; f[row] = Math.sqrt(g[row] / 3); f[row + 1] = Math.sqrt(g[row + 1] / 3);"),
    ],
    [
      "the lesser of two",
      act("const row = 6; f[row] = Math.min(g[row], g[0]); f[row + 1] = Math.min(g[row + 1], g[1]);"),
    ],
    [
      "the lesser of two, as a choice",
      act(
        "const row = 6; f[row] = g[row] < g[0] ? g[row] : g[0]; f[row + 1] = g[row + 1] < g[0] ? g[row + 1] : g[0];",
      ),
    ],
    [
      "rows of two columns",
      act(
        "const k = j[2]; const one = f[k] / g[1] - 2; const other = g[k] / g[2] - 3; f[k] += one; g[k] -= other;",
      ),
    ],
    [
      "whole numbers among fractions",
      act("const row = 2; f[row] = i[row] / j[1]; f[row + 1] = i[row + 1] / j[1];"),
    ],
  ])("%s", async (_, text) => {
    await theSame(text);
    expect(inLanes(text)).toBe(true);
  });

  test("a function that reads, chooses and writes, from other places for each", async () => {
    const text = act(
      "const row = 2; learnBoth(f, g, row, i[2], i[3]);",
      `${learn}
      function learnBoth(f: Float64Array, g: Float64Array, row: number, one: number, other: number): void {
        learn(f, g, row, one);
        learn(f, g, row + 1, other);
      }`,
    );
    await theSame(text, () => smallWorld({ i: Int32Array.of(0, 0, 6, 4, 0, 0, 0, 0) }));
  });

  test("nought below nought, what is no number, and what is without end, in each lane by itself", async () => {
    const text = act(
      "const row = 0; f[row] = f[row] * g[row] + g[row + 2]; f[row + 1] = f[row + 1] * g[row + 1] + g[row + 3];",
    );
    for (const f of [
      [-0, Infinity],
      [NaN, 5e-324],
      [-Infinity, -0],
    ])
      await theSame(text, () =>
        smallWorld({ f: Float64Array.from([...f, 0, 0]), g: Float64Array.of(0, -0, -0, Infinity) }),
      );
  });
});

describe("the lesser and the greater of two, however they are asked for", () => {
  const odd = [-0, 0, 1.5, -3, NaN, Infinity, -Infinity];
  const texts = ["a < b ? a : b", "a < b ? b : a", "a > b ? a : b", "a > b ? b : a"];
  const alone = act(
    "for (let k = 0; k < 8; k++) { const one = f[k]; const other = g[k]; f[k] = CHOICE; g[k] = 1 / f[k]; }",
  );
  const side = (row: string, name: string) => `const ${name}a = f[${row}]; const ${name}b = g[${row}];`;
  const twins = act(
    `for (let row = 0; row < 8; row += 2) { ${side("row", "x")} ${side("row + 1", "y")} f[row] = XCHOICE; f[row + 1] = YCHOICE; }`,
  );
  const put = (text: string, choice: string) =>
    text
      .replace("XCHOICE", choice.replace(/[ab]/g, "x$&"))
      .replace("YCHOICE", choice.replace(/[ab]/g, "y$&"))
      .replace("CHOICE", choice.replace(/a/g, "one").replace(/b/g, "other"));

  test.each(texts)("%s", async (choice) => {
    for (const text of [put(alone, choice), put(twins, choice)]) {
      expect(translationOf(text).text).toMatch(/f64x2\.p(min|max)/);
      for (const one of odd)
        await theSame(text, () =>
          smallWorld({ f: new Float64Array(8).fill(one), g: Float64Array.from([...odd, one]) }),
        );
    }
  });

  test("two of other names are a choice like any other", async () => {
    const text = act(
      "const one = f[1]; const other = f[2]; f[0] = one < other ? f[3] : other; f[4] = one < other ? 0.1 : 3 * other;",
    );
    expect(translationOf(text).text).not.toMatch(/f64x2\.p(min|max)/);
    await theSame(text);
  });
});

describe("left one after the other", () => {
  test.each([
    ["the second reads what the first wrote", act("const row = 2; f[row] = 5; f[row + 1] = f[row] + 1;")],
    ["by another name", act("const row = 2; const k = 2; f[row] = g[k]; f[row + 1] = f[k] + 1;")],
    ["rows that are not side by side", act("const a = 2; const c = 5; f[a] = g[a]; f[c] = g[c];")],
    ["the later row first", act("const row = 2; f[row + 1] = g[row + 1]; f[row] = g[row];")],
    ["different columns", act("const row = 2; f[row] = 1.5; g[row + 1] = 1.5;")],
    ["different operators", act("const row = 2; f[row] += g[row]; f[row + 1] -= g[row + 1];")],
    ["whole numbers", act("const row = 2; i[row] = j[row]; i[row + 1] = j[row + 1];")],
  ])("%s", async (_, text) => {
    await theSame(text);
    expect(inLanes(text)).toBe(false);
  });
});
