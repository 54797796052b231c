import { expect, test } from "vitest";
import { nextSwitchingStep, switchesIn, switchingValues } from "../../src/analysis/switching.ts";

const search = { low: 0, high: 1, tolerance: 1e-3 };

test("the flip is closed in to within the tolerance", () => {
  const [flip, ...rest] = switchingValues((x) => (x < 0.3141 ? "usually-better" : "cannot-tell"), search);
  expect(rest).toEqual([]);
  expect(flip.low).toBeLessThanOrEqual(0.3141);
  expect(flip.high).toBeGreaterThanOrEqual(0.3141);
  expect(flip.high - flip.low).toBeLessThanOrEqual(1e-3);
  expect(flip).toMatchObject({ from: "usually-better", to: "cannot-tell" });
});

test("two flips are both found, and no flip is an answer too", () => {
  const answers = switchingValues((x) => (x > 0.2 && x < 0.71 ? "better" : "worse"), search);
  expect(answers.map(({ from, to }) => `${from} ${to}`)).toEqual(["worse better", "better worse"]);
  expect(switchingValues(() => "better", search)).toEqual([]);
});

test("the search goes on from whatever has been tried already", () => {
  const answer = (x: number) => (x < 0.6 ? "a" : "b");
  const tried = Array.from({ length: 9 }, (_, i) => ({ at: i / 8, answer: answer(i / 8) }));
  expect(nextSwitchingStep(tried, search)).toEqual({ kind: "try", at: [0.5625] });
  expect(nextSwitchingStep([], { ...search, steps: 2 })).toEqual({ kind: "try", at: [0, 0.5, 1] });
});

test("a finished table shows its flips by itself, in any order", () => {
  expect(
    switchesIn([
      { at: 3, answer: "b" },
      { at: 1, answer: "a" },
      { at: 2, answer: "a" },
    ]),
  ).toEqual([{ low: 2, high: 3, from: "a", to: "b" }]);
  expect(() => nextSwitchingStep([], { low: 1, high: 0, tolerance: 1 })).toThrow("rising range");
});
