import { expect, test } from "vitest";
import { namedUniform } from "../../src/engine/uniform.ts";

test("a draw of an analysis goes by seed, name and index, and by nothing else", () => {
  const draws = namedUniform("joinery");
  const first = draws("bootstrap", 7);
  draws("bootstrap", 8);
  expect(draws("bootstrap", 7)).toBe(first);
  expect(namedUniform("joinery")("bootstrap", 7)).toBe(first);
  const others = [draws("bootstrap", 8), draws("permutation", 7), namedUniform("other")("bootstrap", 7)];
  for (const other of others) expect(other).not.toBe(first);
});

test("it is in [0, 1), and half of it below a half", () => {
  const draws = namedUniform("spread");
  const values = Array.from({ length: 4000 }, (_, n) => draws("x", n));
  for (const value of values) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThan(1);
  }
  const below = values.filter((value) => value < 0.5).length;
  // Five standard errors and a bit.
  expect(Math.abs(below - 2000)).toBeLessThan(170);
});
