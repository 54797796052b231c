/** Banned words are found where they mean the global thing, and nowhere else. */
import { expect, test } from "vitest";
import { planted } from "./planted.ts";
import { tokenBreaches } from "./tokens.ts";

const breaches = (path: string, text: string): string[] => tokenBreaches(planted({ [path]: text }));

test.each([
  ["src/words/en/a.ts"],
  ["src/model/a.ts"],
  ["src/view/a.tsx"],
  ["src/cli/a.ts"],
  ["src/protocol/a.ts"],
  ["workers/a.worker.ts"],
])("nobody rolls their own luck: %s", (path) => {
  expect(breaches(path, `export const luck = Math.random();`)).toHaveLength(1);
  expect(breaches(path, `export const luck = Math["random"]();`)).toHaveLength(1);
  expect(breaches(path, `const { random } = Math; export const luck = random();`)).toHaveLength(1);
});

test.each([
  [`export const now = Date.now();`],
  [`export const when = new Date(0);`],
  [`export function at(when: Date): void {}`],
  [`export const now = performance.now();`],
  [`console.log("here");`],
  [`document.title = "here";`],
  [`export const wide = window.innerWidth;`],
  [`export const wide = globalThis.window;`],
  [`export const folder = process.cwd();`],
  [`export const all = { process };`],
  [`export { console };`],
])("a pure layer knows no clock and no surroundings: %s", (text) => {
  expect(breaches("src/analysis/a.ts", text)).toHaveLength(1);
  expect(breaches("src/protocol/a.ts", text)).toEqual([]);
  expect(breaches("src/view/a.ts", text)).toEqual([]);
});

test.each([
  [`export function mean(window: number[]): number { return window.length; }`],
  [`export const process = (x: number): number => x; process(1);`],
  [`import { document } from "./document.ts"; document();`],
  [`export const page = { document: 1, window: 2 }; page.document;`],
  [`export interface Page { readonly document: string }`],
  [`export const name = ({ document: page }: { document: string }): string => page;`],
  [`const month = 1; export { month as Date };`],
  [`export { document } from "./document.ts";`],
  [`// Date.now() would be wrong here\nexport const said = "document";`],
])("a word of our own is not the global one: %s", (text) => {
  expect(breaches("src/picture/a.ts", text)).toEqual([]);
});

test.each(["exp", "pow", "log", "log2", "sin", "cos", "tanh", "hypot", "cbrt"])(
  "Math.%s stays out of engine and model",
  (member) => {
    const text = `export const x = Math.${member}(2);`;
    expect(breaches("src/engine/a.ts", text)).toHaveLength(1);
    expect(breaches("src/model/mechanisms/a.ts", text)).toHaveLength(1);
    expect(breaches("src/maths/a.ts", text)).toEqual([]);
  },
);

test("what is exact may be used in the model", () => {
  const text = `export const x = Math.sqrt(2) + Math.max(1, Math.abs(-1)) + Math.floor(1.5) * Math.LN2;`;
  expect(breaches("src/model/a.ts", text)).toEqual([]);
});

test("the power sign stays out of engine and model", () => {
  expect(breaches("src/model/a.ts", `export const square = (x: number): number => x ** 2;`)).toHaveLength(1);
  expect(breaches("src/engine/a.ts", `let x = 2; x **= 2; export { x };`)).toHaveLength(1);
  expect(breaches("src/maths/a.ts", `export const square = (x: number): number => x ** 2;`)).toEqual([]);
});
