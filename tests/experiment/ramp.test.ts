import { expect, test } from "vitest";
import { caseOf } from "../../src/experiment/case.ts";
import { readingsOf } from "../../src/experiment/jobs.ts";
import { rampEvents, rampSpan } from "../../src/experiment/ramp.ts";
import { checkStudy } from "../../src/experiment/study-file/check.ts";
import { fileOf } from "../../src/experiment/study-file/write.ts";
import { smallStudy, smallStudyFile } from "./small-study.ts";

export const pressure = {
  id: "pressure",
  first: 4,
  way: 12,
  every: 3,
  low: 0.2,
  high: 1,
  event: { kind: "targets", plain: "Targets tighten, then loosen.", source: [], strength: "assumed" },
} as const;

const rampStudy = {
  ramps: [pressure],
  repeats: [],
  factors: [
    { id: "way", sets: "ramps.pressure.way", low: 6, high: 14 },
    { id: "ramp", sets: "ramps.pressure.happens" },
  ],
  outcomes: [{ id: "loop", measure: "sharing", when: { loop: "pressure" } }],
};

test("a ramp passes the same sizes for the same time on both ways, each step lasting until the next", () => {
  const events = rampEvents(pressure, 1000);
  expect(events.map(({ starts, ends }) => [starts, ends])).toEqual(
    [4, 7, 10, 13, 16, 19, 22, 25].map((month) => [month, month + 3]),
  );
  const sizes = events.map(({ size = Number.NaN }) => size);
  expect(sizes.slice(0, 4)).toEqual([0.3, 0.5, 0.7, 0.9].map((size) => expect.closeTo(size, 12)));
  expect(sizes.slice(4)).toEqual(sizes.slice(0, 4).reverse());
  expect(rampEvents(pressure, 14)).toHaveLength(4);
  const strikes = rampEvents({ ...pressure, event: { ...pressure.event, kind: "reorganise" } }, 1000);
  expect(strikes.every(({ ends }) => ends === undefined)).toBe(true);
});

test("a factor sets how long each way takes, and whether the ramp happens; the loop is read where it would be", () => {
  const study = smallStudy(rampStudy);
  const count = (settings: readonly (number | boolean)[]): number =>
    caseOf(study, settings).scenario.events.filter(({ id }) => id.startsWith("pressure-at-")).length;
  expect([count([12, true]), count([6, true]), count([12, false])]).toEqual([8, 4, 0]);
  expect(rampSpan(study, [6, false], "pressure")).toEqual({ from: 4, turn: 10, to: 16 });
  // What does not fill a step is left out of both ways.
  expect(rampSpan(study, [14, true], "pressure")).toEqual({ from: 4, turn: 16, to: 28 });
  const future = {
    option: "leave-as-is",
    run: 0,
    months: 36,
    columns: [{ outcome: "sharing", scope: "system" }],
    values: Float64Array.from({ length: 36 }, (_, month) => (month < 10 ? 0.5 : 0.2)),
    fingerprint: "",
    made: "",
  };
  expect(readingsOf(future, study, [6, true])).toEqual([expect.closeTo(0.3, 12)]);
  expect(readingsOf({ ...future, months: 12 }, study, [6, true])).toEqual([Number.NaN]);
});

test("a study with ramps is the same when written and read again; what is wrong with one is told with its place", () => {
  const study = smallStudy(rampStudy);
  expect(checkStudy(fileOf(study)).study).toEqual(study);
  const wrong = (changes: object) =>
    checkStudy({ ...smallStudyFile, ...rampStudy, ...changes }).problems.map(
      ({ at, code }) => `${at} ${code}`,
    );
  expect(wrong({ outcomes: [{ measure: "sharing", when: { loop: "nothing" } }] })).toEqual([
    "outcomes[0].when.loop leads-nowhere",
  ]);
  expect(wrong({ ramps: [{ ...pressure, event: { ...pressure.event, kind: "budget" } }] })).toContain(
    "ramps[0].event.kind not-one-of",
  );
  expect(wrong({ factors: [{ id: "way", sets: "ramps.pressure.speed" }] })).toContain(
    "factors[0].sets no-such-target",
  );
  const short = { measure: "sharing", when: { "rising-memory": { from: 0, to: 10 } } };
  expect(wrong({ outcomes: [short] })).toEqual(["outcomes[0].when.rising-memory.to span-too-short"]);
});

test("a sign is read from its span: a series that swings ever more has a rising variance", () => {
  const study = smallStudy({
    outcomes: [{ id: "sign", measure: "sharing", when: { "rising-variance": { from: 6, to: 35 } } }],
  });
  const of = (swing: (month: number) => number) => ({
    option: "leave-as-is",
    run: 0,
    months: 36,
    columns: [{ outcome: "sharing", scope: "system" }],
    values: Float64Array.from({ length: 36 }, (_, month) => 0.5 + (month % 2 === 0 ? 1 : -1) * swing(month)),
    fingerprint: "",
    made: "",
  });
  expect(
    readingsOf(
      of((month) => 0.01 * month),
      study,
      [],
    )[0],
  ).toBeGreaterThan(0.9);
  expect(
    readingsOf(
      of((month) => 0.4 - 0.01 * month),
      study,
      [],
    )[0],
  ).toBeLessThan(-0.9);
});
