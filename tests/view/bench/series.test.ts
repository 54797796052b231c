/** Lines, differences and the values a chart shows. */
import { describe, expect, test } from "vitest";
import { CHARTS, CHARTED } from "../../../src/view/bench/chart-plans.ts";
import { changesOf, lessOther, lineOf, recordedOf, valuesShown } from "../../../src/view/bench/series.ts";
import { OUTCOMES } from "../../../src/model/outcomes/index.ts";
import type { Stage } from "../../../src/protocol/api.ts";

const stage: Stage = {
  months: 3,
  start: "2010-01",
  fingerprint: "",
  localities: [],
  bodies: [],
  partnerships: [],
  tieFirst: new Int32Array(),
  tieSecond: new Int32Array(),
  tiePartnership: new Int32Array(),
  events: [],
  columns: [
    { outcome: "trust", scope: "system" },
    { outcome: "trust", scope: "strategic" },
  ],
};
const outcomes = [
  [0.1, 0.2],
  [0.3, 0.4],
].map((month) => Float64Array.from(month));

test("a line is one column through the months that are lived; what is not kept is none", () => {
  const recorded = recordedOf(stage, outcomes);
  expect(lineOf(recorded, "trust", "strategic")).toEqual(Float64Array.of(0.2, 0.4));
  expect(lineOf(recorded, "trust", "town")).toBeNull();
});

test("a difference is there only where both are", () => {
  const less = lessOther(Float64Array.of(0.5, 0.6), Float64Array.of(0.5));
  expect(less[0]).toBe(0);
  expect(less[1]).toBeNaN();
  expect(lessOther(Float64Array.of(1), null)[0]).toBeNaN();
});

describe("the values shown", () => {
  const plan = (id: string) => CHARTS.find((each) => each.id === id) ?? CHARTS[0];
  const line = (values: readonly number[]) => [
    { label: "", stroke: "trust", middle: Float64Array.from(values) } as const,
  ];
  test("are the whole of an index, less only where it stays near nought", () => {
    expect(valuesShown(plan("trust"), line([0.1]))).toMatchObject({ low: 0, high: 1 });
    expect(valuesShown(plan("burden"), line([0.1]))).toMatchObject({ high: 0.25 });
    expect(valuesShown(plan("burden"), line([0.7]))).toMatchObject({ high: 1 });
  });
  test("of a signal never shrink to nothing before anything has happened", () => {
    const { low, high } = valuesShown(plan("health"), line([100]));
    expect(high - low).toBeGreaterThanOrEqual(4);
  });
});

test("very many changes are marked by those of who exists, and equal dates once", () => {
  const events = Array.from({ length: 30 }, (_, at) => ({
    id: `e${at}`,
    kind: at % 2 === 0 ? "merge" : "targets",
    plain: "",
    announced: Math.floor(at / 2),
    starts: at + 5,
    ends: null,
  }));
  expect(changesOf({ ...stage, events }).every(({ id }) => Number(id.slice(1)) % 2 === 0)).toBe(true);
  expect(changesOf({ ...stage, events: [events[0], { ...events[0], id: "again" }] })).toHaveLength(1);
});

test("every chart holds at most four lines of outcomes that exist, each with a dash of its own", () => {
  const known = new Set(OUTCOMES.map(({ id }) => id));
  for (const { lines } of CHARTS) {
    expect(lines.length).toBeLessThanOrEqual(4);
    expect(new Set(lines.map(({ stroke }) => stroke)).size).toBe(lines.length);
  }
  expect(CHARTED.filter((id) => !known.has(id))).toEqual([]);
});
