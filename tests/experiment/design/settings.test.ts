import fc from "fast-check";
import { expect, test } from "vitest";
import { levelsOf, placeOf, settingAt } from "../../../src/experiment/design/settings.ts";
import type { Factor } from "../../../src/experiment/study.ts";

const loss: Factor = { kind: "number", id: "loss", role: "uncertainty", low: -1, high: 3, base: 0 };
const members: Factor = { kind: "whole", id: "members", role: "lever", low: 3, high: 6, base: 4 };
const form: Factor = {
  kind: "choice",
  id: "form",
  role: "lever",
  options: ["shared", "lead", "body"],
  base: "lead",
};

test("the ends of the range are reached and never passed", () => {
  expect([0, 0.5, 1].map((u) => settingAt(loss, u))).toEqual([-1, 1, 3]);
  expect([0, 0.24, 0.25, 0.999, 1].map((u) => settingAt(members, u))).toEqual([3, 3, 4, 6, 6]);
  expect([0, 0.34, 0.99, 1].map((u) => settingAt(form, u))).toEqual(["shared", "lead", "body", "body"]);
});

test("each whole number and each option takes an equal share of the range", () => {
  const counts = new Map<unknown, number>();
  for (let i = 0; i < 1200; i++) {
    for (const factor of [members, form]) {
      const setting = settingAt(factor, (i + 0.5) / 1200);
      counts.set(setting, (counts.get(setting) ?? 0) + 1);
    }
  }
  expect([3, 4, 5, 6].map((n) => counts.get(n))).toEqual([300, 300, 300, 300]);
  expect(["shared", "lead", "body"].map((each) => counts.get(each))).toEqual([400, 400, 400]);
});

test("a place leads to a setting whose place leads back to it", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (u) => {
      for (const factor of [loss, members, form]) {
        const setting = settingAt(factor, u);
        const again = settingAt(factor, Math.min(1, Math.max(0, placeOf(factor, setting))));
        if (typeof setting === "number") expect(Number(again)).toBeCloseTo(setting, 9);
        else expect(again).toBe(setting);
      }
    }),
    { seed: 12, numRuns: 200 },
  );
  expect(placeOf(form, "none")).toBeNaN();
});

test("levels: a factor's own, a choice's options, otherwise evenly spaced with both ends", () => {
  expect(levelsOf(loss, 5)).toEqual([-1, 0, 1, 2, 3]);
  expect(levelsOf({ ...loss, levels: [0, 2.5] }, 5)).toEqual([0, 2.5]);
  expect(levelsOf(members, 9)).toEqual([3, 4, 5, 6]);
  expect(levelsOf(form, 2)).toEqual(["shared", "lead", "body"]);
  expect(levelsOf(loss, 1)).toEqual([1]);
});
