/** Patches: whatever changed, there and back gives what there was; what does not fit is refused. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { diff, isPatch, patched, reverse } from "../../../src/scenario/edit/patch.ts";

const json = fc.jsonValue({ maxDepth: 4 });

test("a patch leads from one value to the other and its reverse leads back, for any two", () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      const patch = diff(before, after);
      expect(patched<unknown>(before, patch)).toEqual(after);
      expect(patched<unknown>(after, reverse(patch))).toEqual(before);
    }),
    { seed: 1948, numRuns: 300, examples: [[{}, { toString: null }]] },
  );
});

test("what is equal needs no patch, and one field of a deep list needs one change", () => {
  const before = {
    events: [
      { id: "a", starts: 1 },
      { id: "b", starts: 2 },
    ],
  };
  expect(diff(before, structuredClone(before))).toEqual([]);
  expect(diff(before, { events: [before.events[0], { id: "b", starts: 9 }] })).toEqual([
    { at: ["events", 1, "starts"], was: 2, is: 9 },
  ]);
});

test("an event put in the middle is told as that, not as a list written anew", () => {
  const patch = diff(["a", "b", "c"], ["a", "x", "b", "c"]);
  expect(patch).toEqual([{ at: [], from: 1, out: [], in: ["x"] }]);
});

test("a patch for something else is refused", () => {
  expect(() => patched({ a: 1 }, [{ at: ["b", "c"], is: 2 }])).toThrow(RangeError);
  expect(() => patched({ a: [1] }, [{ at: ["a", 7], is: 2 }])).toThrow(RangeError);
  expect(() => patched({ a: 1 }, [{ at: ["a"], from: 0, out: [], in: [1] }])).toThrow(RangeError);
});

test("a patch cannot reach into the workings of objects", () => {
  const after = patched<unknown>({ a: 1 }, [{ at: ["__proto__"], is: { polluted: true } }]);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
  expect(Object.getPrototypeOf(after)).toBe(Object.prototype);
});

test.each([
  [null],
  [{}],
  [[{ at: "a" }]],
  [[{ at: [{}] }]],
  [[{ at: [], from: -1, out: [], in: [] }]],
  [[{ at: [], from: 0 }]],
])("%j is no patch", (data) => {
  expect(isPatch(data)).toBe(false);
});
