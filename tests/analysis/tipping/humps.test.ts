import { expect, test } from "vitest";
import { humpsOf } from "../../../src/analysis/tipping/humps.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";

const uniform = seededUniform(1);

test("runs that end in two places are told from runs that end in one", () => {
  const one = Array.from({ length: 60 }, (_, run) => 0.5 + 0.1 * (uniform("a", run) + uniform("b", run) - 1));
  expect(humpsOf(one, uniform).finding).toBe("not-shown");
  expect(
    humpsOf(
      one.map((end, run) => (run % 3 ? end : end - 0.4)),
      uniform,
    ).finding,
  ).toBe("several");
  expect(() => humpsOf([1, 2], uniform)).toThrow("at least ten runs");
});

test("a single hump is called several in 5 % of 100 tries at most, + 4 standard errors", () => {
  let called = 0;
  for (let seed = 0; seed < 100; seed++) {
    const own = seededUniform(seed + 10);
    if (
      humpsOf(
        Array.from({ length: 40 }, (_, run) => own("end", run)),
        own,
      ).finding === "several"
    )
      called++;
  }
  expect(called / 100).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / 100));
});
