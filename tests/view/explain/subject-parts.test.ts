/** Parts as they are shown add up to what they are of. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { subjectParts } from "../../../src/view/explain/subject-parts.ts";

const amounts = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 20 });

test("the sum of the parts shown is the sum of all, and what did not move is left out", () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const shown = subjectParts(values.map((amount, at) => ({ cause: `cause-${at}`, amount })));
      const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);
      expect(sum(shown.map(({ value }) => value))).toBeCloseTo(sum(values), 9);
      expect(shown.length).toBeLessThanOrEqual(8);
      expect(shown.every(({ value, id }) => value !== 0 || id === "rest")).toBe(true);
    }),
  );
});

test("the largest come first, by name", () => {
  const shown = subjectParts([
    { cause: "luck", amount: 0.01 },
    { cause: "trust", amount: -0.2 },
    { cause: "silo", amount: 0 },
  ]);
  expect(shown.map(({ label }) => label)).toEqual(["how much they trust", "luck"]);
});
