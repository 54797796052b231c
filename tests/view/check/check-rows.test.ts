/** Rows of the page of checks. */
import { expect, test } from "vitest";
import { checkRows, countRows, shownNumber } from "../../../src/view/check/check-rows.ts";
import type { Checks } from "../../../src/view/check/checks.ts";

const claim = (id: string, notTested = "") => ({
  id,
  title: id,
  band: "",
  source: "",
  strength: "judgement" as const,
  heldOut: false,
  notTested,
});
const kept = (id: string, status: "met" | "missed") =>
  [
    id,
    {
      id,
      status,
      figures: [],
      runs: 20,
      origin: "unknown" as const,
      knockOuts: [],
      meanField: null,
      why: "",
      reason: null,
    },
  ] as const;

const CHECKS: Checks = {
  claims: [claim("A"), claim("B"), claim("C", "no data"), claim("D")],
  kept: new Map([kept("A", "met"), kept("B", "missed")]),
  keptFrom: null,
  found: new Map(),
  running: new Map(),
  batch: null,
  failure: null,
};

test("misses stand first, then what is met, what cannot be tested, what has not been run", () => {
  expect(checkRows(CHECKS).map(({ claim, status }) => [claim.id, status])).toEqual([
    ["B", "missed"],
    ["A", "met"],
    ["C", "not-tested"],
    ["D", "none"],
  ]);
  expect(countRows(checkRows(CHECKS))).toEqual({ met: 1, missed: 1, untested: 1, unrun: 1 });
});

test("two figures, a real minus, and a dash for nothing", () => {
  expect([0.12345, -0.0822, 35, 1234.5, Number.NaN, null].map(shownNumber)).toEqual([
    "0.12",
    "−0.082",
    "35",
    "1,200",
    "–",
    "–",
  ]);
});
