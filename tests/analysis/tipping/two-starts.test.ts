import { expect, test } from "vitest";
import { compareStarts } from "../../../src/analysis/tipping/two-starts.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";

const uniform = seededUniform(1);
const around = (centre: number, name: string) =>
  Array.from({ length: 40 }, (_, run) => centre + 0.05 * (uniform(name, run) - 0.5));

test("the prototype's two cases: ends .08 and .53 are two states, .46 and .53 are one", () => {
  expect(compareStarts(around(0.08, "a"), around(0.53, "b"), uniform).finding).toBe("two-states");
  expect(compareStarts(around(0.46, "c"), around(0.53, "d"), uniform).finding).toBe("one-state");
});

test("a gap whose interval straddles the bound is not decided", () => {
  const low = Array.from({ length: 12 }, (_, run) => uniform("wide", run));
  expect(
    compareStarts(
      low,
      low.map((value, run) => value + 0.2 + (run % 2 ? 0.3 : -0.3)),
      uniform,
    ).finding,
  ).toBe("cannot-tell");
});
