import { expect, test } from "vitest";
import { shuffledOrder } from "../../src/maths/shuffle.ts";
import { seededUniform } from "./seeded-uniform.ts";

test("every order of three comes about equally often: chi-squared on 6 cells below its 99.9 % point, 20.5", () => {
  const uniform = seededUniform(9);
  const seen = new Map<string, number>();
  for (let run = 0; run < 3000; run++) {
    const order = shuffledOrder(3, uniform, "order", run * 3).join("");
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(seen.size).toBe(6);
  expect([...seen.values()].reduce((total, count) => total + (count - 500) ** 2 / 500, 0)).toBeLessThan(20.5);
});
