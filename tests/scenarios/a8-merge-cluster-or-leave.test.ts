/** A8: merging late savings and long dips (F2, F3). 40 runs, seed "joinery"; verdicts as in study.ts. */
import { expect, test } from "vitest";
import { beginRun, step } from "../../src/model/simulate.ts";
import { holdSheet } from "./sheet.ts";
import { average, compare, meanGap, readShipped, studyOf } from "./study.ts";

const study = studyOf(readShipped("a8-merge-cluster-or-leave"), { runs: 40 });
const end = { from: 84, to: 96 };

/** Share of the planned saving made in the first and in the second year, mean over ten runs. */
function yearlySavings(plan: string): readonly number[] {
  const spec = study.plans.get(plan)?.spec;
  if (spec === undefined) return [];
  const [{ starts }] = spec.structure.savings;
  const years = Array.from({ length: 10 }, (_, number) => {
    const run = beginRun(spec, number);
    const realised = Array.from({ length: starts + 24 }, () => {
      step(run);
      return run.world.state.savings.realised[0];
    });
    return [average(realised.slice(starts, starts + 12)), average(realised.slice(starts + 12))];
  });
  return [0, 1].map((year) => average(years.map((each) => each[year])));
}

test("savings come late: 0.2–0.45 of the plan in the first year, 0.6–0.8 in the second (F3, built in)", () => {
  const [first, second] = yearlySavings("merge");
  expect(first).toBeGreaterThan(0.2);
  expect(first).toBeLessThan(0.45);
  expect(second).toBeGreaterThan(0.6);
  expect(second).toBeLessThan(0.8);
});

test("joint work stays below that of the places left alone for more than 18 months (F2)", () => {
  for (const month of [24, 30, 36, 42]) expect(meanGap(study, "merge", "in-practice", { from: month, to: month + 1 }), `month ${month}`).toBeLessThan(-0.02);
});

test("sharing is usually less for years, and clustering first makes two dips of one", () => {
  expect(compare(study, "merge", "sharing", { from: 24, to: 60 }).verdict).toBe("usually worse");
  expect(meanGap(study, "cluster-then-merge", "sharing", end)).toBeLessThan(meanGap(study, "merge", "sharing", end));
  expect(meanGap(study, "cluster", "sharing", end)).toBeGreaterThan(meanGap(study, "merge", "sharing", end));
});

test("keeping people spares most of the dip", () => {
  expect(meanGap(study, "merge-keep-people", "in-practice", { from: 24, to: 60 })).toBeGreaterThan(0.6 * meanGap(study, "merge", "in-practice", { from: 24, to: 60 }));
});

test("missed: joint projects are delayed by weeks, not by the 18 months that were found after mergers of trusts", () => {
  expect(meanGap(study, "merge", "project-delay", { from: 60, to: 61 })).toBeLessThan(6);
});

test("its sheet is up to date", () =>
  holdSheet(study, ["in-practice", "sharing", "trust", "project-delay"].flatMap((outcome) => [
    { outcome, when: "24 to 59", from: 24, to: 60 },
    { outcome, when: "last year", ...end },
  ])));
