/** English bodies as of a year: as many as the register and the lookups have, on ground that somebody stands on, and no real name. */
import { expect, test } from "vitest";
import type { WorldDescription } from "../../../src/scenario/scenario.ts";
import { ENGLISH_YEARS, commissionerGround } from "../../../src/scenario/templates/english-bodies.ts";
import { ENGLISH_REGIONS } from "../../../src/scenario/templates/english-regions.ts";
import { buildTemplate } from "../../../src/scenario/templates/templates.ts";

const regions = ENGLISH_REGIONS.map((_, at) => at + 1);
const built = (region: number, year: number): WorldDescription =>
  buildTemplate({ template: "english-bodies", region, year });
const councilsIn = (year: number): number =>
  regions.flatMap((region) => built(region, year).organisations).filter(({ sector }) => sector === "council")
    .length;

// Principal local authorities standing at the year's end, from mySociety's register.
test.each([
  [2009, 353],
  [2018, 353],
  [2019, 343],
  [2020, 339],
  [2021, 333],
  [2022, 333],
  [2023, 317],
  [2024, 317],
])("in %i there are %i councils of all kinds, as on the register", (year, count) => {
  expect(councilsIn(year)).toBe(count);
});

test("before the register councils are those of 2009", () => {
  expect(councilsIn(1997)).toBe(councilsIn(2009));
});

// 2015–2019: ONS lookups of small areas. 42 care boards. Before: 100 health authorities, about 300 and 152 trusts.
test.each([
  [2015, 209],
  [2016, 209],
  [2017, 207],
  [2018, 195],
  [2019, 191],
  [2022, 42],
  [2026, 42],
  [2006, 152],
])("in %i there are %i health commissioners", (year, count) => {
  expect(commissionerGround(year)).toHaveLength(count);
});

test("in 1997 there are about 100 health authorities, in 2002 about 303 primary care trusts", () => {
  expect(Math.abs(commissionerGround(1997).length - 100)).toBeLessThan(10);
  expect(Math.abs(commissionerGround(2002).length - 303)).toBeLessThan(5);
});

test("in every region and year every place has a health commissioner, and every commissioner a place", () => {
  for (let [year] = ENGLISH_YEARS; year <= ENGLISH_YEARS[1]; year++) {
    for (const region of regions) {
      const { localities, organisations } = built(region, year);
      const commissioners = organisations.filter(({ sector }) => sector === "health-commissioner");
      const covered = new Set(commissioners.flatMap(({ covers }) => covers));
      expect(
        localities.filter(({ id }) => !covered.has(id)),
        `${region} ${year}`,
      ).toEqual([]);
    }
  }
});

test("groups of 2017 stand where those of 2016 stood: two in Manchester's place become one", () => {
  const here = (year: number): readonly string[] => commissionerGround(year).map((rows) => rows.join("+"));
  const count = (year: number, ground: string): number => here(year).filter((each) => each === ground).length;
  const merged = [...new Set(here(2016))].filter(
    (ground) => count(2016, ground) === 3 && count(2017, ground) === 1,
  );
  expect(merged).toHaveLength(1);
});

test("the same region and year are the same world, and two regions two", () => {
  expect(built(3, 2013)).toEqual(built(3, 2013));
  expect(built(3, 2013)).not.toEqual(built(4, 2013));
});

test("names are types: letters of a kind and a number", () => {
  for (const { name } of regions.flatMap((region) => built(region, 2019).organisations))
    expect(name).toMatch(
      /^((District council \d+|Council|Hospital trust|General practices|Community health trust|Police|Schools|Voluntary sector council), )?(County|Unitary|Borough|London borough|Commissioning group) \d+$/,
    );
});
