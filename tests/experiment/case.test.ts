import { expect, test } from "vitest";
import { caseOf } from "../../src/experiment/case.ts";
import { compile } from "../../src/scenario/compile.ts";
import { smallStudy } from "./small-study.ts";

test("an interval writes its event out as often as the months allow, each announced in time", () => {
  const study = smallStudy();
  const months = (every: number) =>
    caseOf(study, [every, "merger"])
      .scenario.events.filter(({ id }) => id.startsWith("reform"))
      .map(({ starts, announced }) => [starts, announced]);
  expect(months(6)).toEqual([6, 12, 18, 24, 30].map((month) => [month, month - 3]));
  expect(months(24)).toEqual([
    [6, 3],
    [30, 27],
  ]);
  expect(caseOf(study, [6, "merger"]).option).toBe("merger");
});

test("a factor wins over what a plan says of the same thing", () => {
  const study = smallStudy({
    factors: [
      { id: "gain", sets: "settings.gain" },
      { id: "late", sets: "events.targets.starts", low: 0, high: 20 },
    ],
    option: "merger",
  });
  const { scenario, option } = caseOf(study, [0.07, 14]);
  const { spec, timeline } = compile(scenario, { option });
  expect(spec.settings.gain).toBe(0.07);
  expect(timeline.find(({ id }) => id === "targets")).toMatchObject({ starts: 14, announced: 14 });
});

test("an event can be kept from happening, lengthened, given notice, and given another form of ring", () => {
  const study = smallStudy({
    factors: [
      { id: "there", sets: "events.targets.happens" },
      { id: "notice", sets: "events.targets.notice", low: 0, high: 5 },
      { id: "lasts", sets: "events.targets.lasts", low: 6, high: 12, base: 6 },
      { id: "again", sets: "repeats.reform.happens" },
    ],
  });
  const events = (there: boolean, again: boolean) => caseOf(study, [there, 4, 10, again]).scenario.events;
  expect(events(false, false)).toEqual([]);
  expect(events(true, false)).toMatchObject([{ id: "targets", announced: 1, ends: 15 }]);
  expect(events(true, true)).toHaveLength(4);
});

test("a believable world sets all its parameters, and a factor for one of them still counts", () => {
  const study = smallStudy({
    worlds: [
      { gain: 0.05, churn: 0.01 },
      { gain: 0.15, churn: 0.09 },
    ],
    factors: [
      { id: "churn", sets: "settings.churn" },
      { id: "world", sets: "worlds" },
    ],
  });
  expect(caseOf(study, [0.04, 2]).scenario.settings).toEqual({ gain: 0.15, churn: 0.04 });
});
