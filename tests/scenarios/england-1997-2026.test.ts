/** England, 29 years (C2). 6 runs a plan, seed "joinery"; verdicts as in study.ts; bodies counted in one compiled timeline. */
import { expect, test } from "vitest";
import { monthOf } from "../../src/engine/clock.ts";
import { compile } from "../../src/scenario/compile.ts";
import { holdSheet } from "./sheet.ts";
import { averageOf, compare, meansOf, readShipped, studyOf } from "./study.ts";

const scenario = readShipped("england-1997-2026");
const study = studyOf(scenario, { runs: 6, plans: ["no-2006", "no-2013-nhs", "safeguards", "no-reorganisations"] });
const YEARS = 29;
const end = { from: 336, to: 348 };
const { structure } = compile(scenario).spec;

function bodiesAt(date: string, sector: string): number {
  const month = monthOf(scenario.start, date);
  const { born, ends, sectors } = structure.organisations;
  return sectors.filter((each, i) => each === sector && born[i] <= month && month < ends[i]).length;
}

test("health commissioners are as many as in England, one for 25", () => {
  const counts = ["1998-01", "1999-06", "2001-06", "2002-06", "2006-12", "2013-06", "2020-06", "2021-06", "2022-08", "2026-06"].map((date) => bodiesAt(date, "health-commissioner"));
  expect(counts).toEqual([4, 22, 16, 12, 6, 8, 6, 4, 2, 1]);
});

test("every place has a strategic board at any time", () => {
  const { partnerships } = structure;
  for (let month = 0; month < scenario.months; month++) {
    const places = new Set(Array.from({ length: partnerships.formal }, (_, p) => p)
      .filter((p) => partnerships.level[p] === 0 && partnerships.born[p] <= month && month < partnerships.ends[p])
      .map((p) => partnerships.locality[p]));
    expect(places.size, `month ${month}`).toBe(6);
  }
});

test("29 years stay off floor and ceiling: mean sharing of every year is .25–.75 as it happened (C2)", () => {
  for (let year = 0; year < YEARS; year++) {
    const sharing = averageOf(study, "leave-as-is", "sharing", { from: 12 * year, to: 12 * year + 12 });
    expect(sharing, `year ${year}`).toBeGreaterThan(0.25);
    expect(sharing, `year ${year}`).toBeLessThan(0.75);
  }
  for (const plan of study.plans.keys()) for (const sharing of meansOf(study, plan, "sharing", end)) expect(sharing > 0.25 && sharing < 0.95, plan).toBe(true);
});

test("options differ (C2): without 2013 in the NHS, with care for relations and without reorganisations more is shared", () => {
  for (const plan of ["no-2013-nhs", "safeguards", "no-reorganisations"]) expect(compare(study, plan, "sharing", end).verdict).toBe("usually better");
});

test("2006 cannot be told from no 2006: what merging cost, matching the councils gave back", () => {
  expect(compare(study, "no-2006", "sharing", end).verdict).toBe("cannot tell");
  expect(compare(study, "no-2006", "in-practice", end).verdict).toBe("cannot tell");
});

test("in most months of 29 years some body waits for a reform", () => {
  const { strikes } = structure;
  const waits = (month: number): boolean => Array.from({ length: strikes.count }, (_, k) => k).some((k) => strikes.announced[k] <= month && month < strikes.starts[k]);
  const waiting = Array.from({ length: 12 * YEARS }, (_, month) => month).filter(waits).length;
  expect(waiting / (12 * YEARS)).toBeGreaterThan(0.5);
});

test("its sheet is up to date", () =>
  holdSheet(study, ["sharing", "in-practice", "trust"].flatMap((outcome) => [
    { outcome, when: "29th year", ...end },
    { outcome, when: "29 years", from: 0, to: 348 },
  ])));
