/** What would break a plan, and where the answer turns, in plain sentences with their counts. */
import { expect, test } from "vitest";
import type { Breaking } from "../../../src/analysis/discovery/breaking.ts";
import { breakSaid } from "../../../src/view/compare/break-said.ts";
import { stretchesOf } from "../../../src/view/compare/turning.ts";
import { turningSaid } from "../../../src/view/compare/turning-said.ts";

const fresh = { futures: 100, failing: 40, inside: 30, failingInside: 27 };
const found: Breaking = {
  kind: "found",
  futures: 300,
  failing: 120,
  boxes: [
    {
      box: [],
      conditions: [
        { kind: "above", factor: "wait", low: 9.2, quasiP: 0 },
        { kind: "above", factor: "posts", low: 0.25, quasiP: 0 },
        { kind: "one-of", factor: "again", options: [true], quasiP: 0 },
      ],
      coverage: 0.675,
      density: 0.9,
      fresh,
    },
  ],
};

test("conditions are joined in a sentence, with what it covers and how often it is right", () => {
  expect(breakSaid(found, "The plan")).toEqual([
    {
      finding:
        "“The plan” mostly fails when the wait lasts more than 9 months, more than 25 of 100 posts change hands and there is another reorganisation.",
      checked:
        "Checked on 100 futures kept aside: this covers 27 of the 40 that fail. Of the 30 it points at, 27 fail.",
    },
  ]);
});

test("where nothing sets failures apart, that is what is said", () => {
  const [{ finding }] = breakSaid({ ...found, kind: "cannot-tell", boxes: [] }, "The plan");
  expect(finding).toMatch(/^We cannot tell what would break it/);
});

test("assumptions go by their plain names", () => {
  const conditions = [{ kind: "below", factor: "goodwill", high: 0.347, quasiP: 0 }] as const;
  const [{ finding }] = breakSaid(
    { ...found, boxes: [{ ...found.boxes[0], conditions, density: 0.4 }] },
    "A",
  );
  expect(finding).toBe("“A” fails more often when “goodwill” is below 0.35.");
});

test("a turn is said between the values it was found between; none is said as none", () => {
  const tried = [
    { at: 0, answer: "cannot-tell" },
    { at: 6, answer: "cannot-tell" },
    { at: 8, answer: "usually-worse" },
    { at: 24, answer: "usually-worse" },
  ];
  expect(turningSaid(tried, { id: "wait", low: 0, high: 24 })).toEqual([
    "Months of waiting: between 6 and 8 the answer turns from “cannot tell” to “usually worse”.",
  ]);
  expect(stretchesOf(tried)).toEqual([
    { from: 0, to: 7, answer: "cannot-tell" },
    { from: 7, to: 24, answer: "usually-worse" },
  ]);
  expect(turningSaid(tried.slice(2), { id: "wait", low: 8, high: 24 })[0]).toMatch(
    /stays “usually worse” at every step/,
  );
});
