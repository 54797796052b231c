import { expect, test } from "vitest";
import { uniformBelow, within } from "../../src/maths/uniform.ts";
import { seededUniform } from "./seeded-uniform.ts";

test("a longer name is other luck, and the same name the same luck", () => {
  const uniform = seededUniform(1);
  expect(within(uniform, "pilot")("x", 3)).toBe(uniform("pilot/x", 3));
  expect(within(uniform, "pilot")("x", 3)).not.toBe(uniform("x", 3));
});

test("a whole number never reaches its bound", () => {
  expect(uniformBelow(5, () => 0, "x", 0)).toBe(0);
  expect(uniformBelow(5, () => 1 - 2 ** -53, "x", 0)).toBe(4);
});
