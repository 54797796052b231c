import { expect, test } from "vitest";
import { england, longestRun, waitingIn } from "../../../src/analysis/lessons/england.ts";
import { shippedScenario } from "../../../src/scenario/library.ts";
import { monthKinds, yearsOf } from "../../../src/view/teach/calendar.ts";

test("in most of 29 years somebody waits for a change; dates decide it, so every class counts the same", async () => {
  const scenario = await shippedScenario("england-1997-2026");
  const { holds, numbers } = england.reveal([], scenario);
  expect(holds).toEqual([true]);
  expect(numbers.free! + numbers.waiting!).toBe(scenario.months);
  expect(numbers.settled).toBeLessThan(numbers.free!);
});

test("without reorganisations hardly anybody waits, and half the limbo gives months back", async () => {
  const scenario = await shippedScenario("england-1997-2026");
  const free = (plan: string) => waitingIn(scenario, plan).free;
  expect(free("limbo-halved")).toBeGreaterThan(free("leave-as-is"));
  expect(free("no-reorganisations")).toBeGreaterThan(free("limbo-halved"));
});

test("the longest run of calm is counted, not the last one", () => {
  expect(longestRun([true, false, true, true, true, false, true])).toBe(3);
  expect(longestRun([false])).toBe(0);
});

test("a calendar has whole years, with nothing where the timeline has not begun", () => {
  const kinds = monthKinds({
    bodies: [0, 2, 0],
    fresh: [false, true, true],
    free: 2,
    settled: 1,
    longest: 1,
    changes: 1,
  });
  expect(kinds).toEqual(["settled", "waiting", "fresh"]);
  const years = yearsOf("1997-11", kinds);
  expect(years.map(({ year }) => year)).toEqual([1997, 1998]);
  expect(years[0]!.kinds.slice(9)).toEqual([null, "settled", "waiting"]);
  expect(years[1]!.kinds[0]).toBe("fresh");
});
