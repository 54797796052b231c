/** Strains make scenarios that can be run, and touch what they say they touch. */
import { expect, test } from "vitest";
import {
  carriedOut,
  columnsOf,
  strainRows,
  strained,
  strainsFor,
} from "../../../src/analysis/discovery/strains.ts";
import { checkScenario } from "../../../src/scenario/check.ts";
import { LEAVE_AS_IS, optionOf, timelineOf } from "../../../src/scenario/compile/timeline.ts";
import { shippedScenario } from "../../../src/scenario/library.ts";

const scenario = await shippedScenario("a8-merge-cluster-or-leave");
const strains = strainsFor(scenario, "merge");
const rows = strainRows(strains, 24, "joinery");

test("rows fill the ranges, the same for the same luck", () => {
  expect(strainRows(strains, 24, "joinery")).toEqual(rows);
  for (const { id, low, high } of strains)
    for (const row of rows) {
      expect(row[id]).toBeGreaterThanOrEqual(low);
      expect(row[id]).toBeLessThanOrEqual(high);
    }
  expect(rows.filter(({ again }) => again === 1)).toHaveLength(12);
});

test("every row is a scenario without a fault", () => {
  for (const row of rows.slice(0, 4))
    expect(checkScenario(strained(scenario, "merge", row, { gain: 0.1 })).problems).toEqual([]);
});

test("the wait and the posts are the plan's alone; what comes from outside comes to all", () => {
  const changed = strained(scenario, "merge", { wait: 3, posts: 0.2, budget: 0.4, again: 1 });
  const of = (option: string) => timelineOf(changed, optionOf(changed, option));
  const own = of("merge").find(({ kind }) => kind === "merge");
  expect(own).toMatchObject({ size: 0.2 });
  expect(own && own.starts - own.announced).toBe(3);
  for (const option of [LEAVE_AS_IS, "merge"])
    expect(
      of(option)
        .filter(({ id }) => id.startsWith("condition-"))
        .map(({ size }) => size),
    ).toContain(0.4);
  expect(carriedOut(scenario, "merge", {})).toBe(scenario);
});

test("worlds stand among the columns, and a column in which nothing varies does not", () => {
  const factors = columnsOf(
    strains,
    rows,
    rows.map((_, at) => ({ gain: at, omega: 1 })),
  ).map(({ factor }) => factor);
  expect(factors).toContain("gain");
  expect(factors).not.toContain("omega");
});
