/** A region of England as of a year is a scenario that can be run, says what it is not, and carries its licences. */
import { expect, test } from "vitest";
import { checkScenario } from "../../src/scenario/check.ts";
import { regionScenario } from "../../src/scenario/english-region.ts";

const figures = [{ settings: { noise: 7.7, trend: 0.3 }, plain: "Measured.", source: ["somewhere"] }];

test.each([
  [1, 1997],
  [2, 2002],
  [7, 2013],
  [9, 2022],
  [8, 2026],
])("region %i in %i is sound, and takes figures with their source", (region, year) => {
  const scenario = regionScenario({ region, year, others: 2 }, figures);
  expect(checkScenario(scenario).problems).toEqual([]);
  expect(scenario.settings).toEqual(figures[0].settings);
  expect(scenario.isNot).toMatch(/Not the real bodies.*CC BY 4\.0.*Open Government Licence v3\.0/);
  expect(scenario.start).toBe(`${year}-04`);
});

test("what is not from data says so", () => {
  expect(regionScenario({ region: 3, year: 1997 }).isNot).toMatch(
    /Councils are those of 2009.*follow a rule/,
  );
  expect(regionScenario({ region: 3, year: 2018 }).isNot).not.toMatch(/rule|2009|known/);
});
