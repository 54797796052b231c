import { expect, test } from "vitest";
import { filled, markdownTable } from "../../../src/analysis/documents/markdown.ts";

test("a bar or a line break in a cell breaks no table", () => {
  expect(markdownTable(["a", "b"], [["x | y", "one\ntwo"]])).toBe(
    "| a | b |\n| --- | --- |\n| x \\| y | one two |",
  );
});

const page = "before\n<!-- generated:one -->\nold\n<!-- /generated:one -->\nafter\n";

test("only what stands between the marks is replaced, as often as one likes", () => {
  const once = filled(page, { one: "new $1" });
  expect(once).toBe("before\n<!-- generated:one -->\nnew $1\n<!-- /generated:one -->\nafter\n");
  expect(filled(once, { one: "new $1" })).toBe(once);
});

test("a block without filling and a filling without block are refused", () => {
  expect(() => filled(page, {})).toThrow(/one/);
  expect(() => filled(page, { one: "", two: "" })).toThrow(/two/);
});
