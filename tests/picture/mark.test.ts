import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { icon, mark } from "../../src/picture/mark.ts";

test("the mark is silent beside its name and speaks when alone", () => {
  expect(mark()).toContain('aria-hidden="true"');
  expect(mark({ label: "Joinery" })).toContain('role="img" aria-label="Joinery"');
});

test("the mark in a file of its own carries its colours", () => {
  expect(mark({ theme: "dark" })).not.toContain("var(");
});

test("the icon the page is served with is the one drawn here", () => {
  expect(readFileSync("public/icon.svg", "utf8").trim()).toBe(icon("Joinery"));
});
