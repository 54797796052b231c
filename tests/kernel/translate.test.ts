/** What is not translated is refused: which file, which line, and the words that stand there. */
import { describe, expect, test } from "vitest";
import { translationOf } from "./small-text.ts";

/** What is said of a text of which the fourth line is this one. */
function saidOf(line: string, before = ""): string {
  try {
    translationOf(`${before}
export function act({ f, g, i, u, b, month, rules, settings }: World): void {
  let n = 0;
  ${line}
}`);
  } catch (error) {
    return String(error);
  }
  return "nothing";
}

test("what is translated is not refused", () => {
  expect(saidOf("n = f[0];")).toBe("nothing");
});

describe("refused, with its file and line", () => {
  test.each([
    ["do f[0] = 1; while (f[0] > 1);", "statements of this kind are not translated"],
    ["for (const k in f) n += 1;", "statements of this kind are not translated"],
    ["switch (n) { case 0: n = 1; }", "statements of this kind are not translated"],
    ["out: for (let k = 0; k < 8; k++) break out;", "statements of this kind are not translated"],
    ["try { n = 1; } finally { n = 2; }", "statements of this kind are not translated"],
    ["let later: number;", "a variable starts with something"],
    ["const list = [1, 2];", "(ArrayLiteralExpression)"],
    ["const [first] = f;", "lists are not taken apart"],
    ["const add = (x: number): number => x + n;", "(ArrowFunction)"],
    ["n = ((x: number): number => x + n)(3);", "unknown function"],
    ["n = Math.min(n, (x: number): number => x + n);", "(ArrowFunction)"],
    ["n = parse(f[0]);", "unknown function"],
    ["n = f.reduce();", "unknown function"],
    ["n = Math.log(f[0]);", "no such function with the same bits everywhere"],
    ["n = Math.random();", "no such function with the same bits everywhere"],
    ["n = f[0] % 2;", "no such operator on such numbers"],
    ["n = i[0] % 0.5;", "no such operator on such numbers"],
    ["n = f[0] ** 2;", "no such operator on such numbers"],
    ["n = u[0] & 1;", "no such operator on such numbers"],
    ["n = i[0] >>> 1;", "no such operator on such numbers"],
    ["n = ~i[0];", "no such operator"],
    ["n = f[f[0]];", "a place in a column is a whole number"],
    ["n = f[u[0]];", "a place in a column is a whole number"],
    ["n = f[i[0] / 2];", "a place in a column is a whole number"],
    ["f[Math.floor(f[1])] = 0;", "a place in a column is a whole number"],
    ["i[0] = f[0];", "a whole number is wanted here"],
    ["b[0] += 0.5;", "a whole number is wanted here"],
    ["i.set(f);", "a column of its own kind is copied"],
    ["n = i[0]++;", "(PostfixUnaryExpression)"],
    ["n = `${n}`;", "(TemplateExpression)"],
    ["n = f;", "a number is wanted here, this is a column"],
    ["n = settings;", "a number is wanted here, this is a place"],
    ["n = missing;", "unknown name"],
    ["month = 3;", "no variable"],
    ["settings.half = 3;", "nothing that changes"],
    ["const { half, ...rest } = { half: 1 };", "no plain name"],
    ["n === 3;", "this does nothing"],
    ["n;", "this does nothing"],
    ["for (const each of [f, g]) { if (each[0] > 1) continue; }", "no loop"],
  ])("%s", (line, why) => {
    const said = saidOf(line);
    expect(said).toContain("small.ts:4: ");
    expect(said).toContain(why);
  });

  test("in the function where it stands, not in the one that calls it", () => {
    const said = saidOf("n = halved(f);", "const halved = (of: Float64Array): number => of[of[0] / 2];");
    expect(said).toContain("small.ts:1: a place in a column is a whole number\n    of[0] / 2");
  });
});

test("the vocabulary is what the text names: its columns, its constants, its texts, and what changes", () => {
  const { vocabulary } =
    translationOf(`export function act({ f, b, count, settings, rules, month }: World): void {
    if (rules.power === "on") f.fill(settings.half, count);
    b[0] = month;
  }`);
  expect([...vocabulary.columns].map(([path, { kind }]) => [path, kind])).toEqual([
    ["f", "f64"],
    ["b", "u8"],
  ]);
  expect([...vocabulary.constants.keys()].sort()).toEqual([
    "count",
    "f.length",
    "rules.power",
    "settings.half",
  ]);
  expect(vocabulary.texts).toEqual(["on"]);
  expect(vocabulary.cells).toEqual(["month"]);
});

test("each exported function is one of the module", () => {
  const { text } = translationOf(`
    const raise = (f: Float64Array): void => { f[0] += 1; };
    export function one({ f }: World): void { raise(f); }
    export function other({ f }: World): void { raise(f); raise(f); }`);
  expect([...text.matchAll(/\(export "(\w+)"\)/g)].map(([, name]) => name)).toEqual(["one", "other"]);
});
