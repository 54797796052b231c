import { expect, test } from "vitest";
import { rampsTest } from "../../../src/analysis/study/ramps.ts";
import { systemSentences } from "../../../src/analysis/study/system-sentences.ts";
import { systemTable } from "../../../src/analysis/study/system-tables.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";
import { normal, plantedResults } from "./planted.ts";

/** y goes a share of the way to where it is drawn each month, while c goes from 0 to 1 and back; mean of the way up less the way down. */
function loopOf(months: number, drawnTo: (c: number, y: number) => number, share: number): number {
  let y = drawnTo(0, 1);
  let area = 0;
  for (let month = 0; month < 2 * months; month++) {
    const step = month < months ? month : 2 * months - 1 - month;
    y += share * (drawnTo(step / (months - 1), y) - y);
    area += (month < months ? y : -y) / months;
  }
  return area;
}
/** Two states between 0.2 and 0.8 of the pressure: high stays high going up, low stays low coming down. */
const bistable = (c: number, y: number): number => (c < 0.2 || (c < 0.8 && y > 0.5) ? 1 : 0);
const filter = (c: number): number => 1 - c;
const event = { kind: "targets", plain: "Targets.", source: [], strength: "assumed" };

function planted(ways: readonly number[], shareOf: number) {
  const results = plantedResults(
    {
      ramps: [{ id: "pressure", first: 0, way: 10, every: 1, low: 0, high: 1, event }],
      repeats: [],
      factors: [
        { id: "way", sets: "ramps.pressure.way", low: ways[0], high: ways.at(-1), levels: ways },
        { id: "ramp", sets: "ramps.pressure.happens" },
        { id: "kind", sets: "settings.goodwill", low: 0, high: 1, levels: [0, 1] },
      ],
      outcomes: [{ measure: "sharing", when: { loop: "pressure" } }],
      design: { kind: "full-factorial" },
      runs: 12,
    },
    // A drift that is there without the ramp too must not count.
    ({ way, ramp, kind }, run) =>
      0.001 * Number(way) +
      0.005 * normal(run) +
      (ramp === true
        ? loopOf(Number(way), kind === 1 ? bistable : filter, shareOf) + 0.002 * normal(run, 1)
        : 0),
  );
  return rampsTest(results, 0, { kind: "ramps", way: "way" }, seededUniform(5));
}

test("a map with two states has hysteresis at every speed; a slow filter has a loop at fast ramps only, and is called lag", () => {
  const [finding] = planted([60, 120, 240, 480], 0.05);
  const [slow, twoStates] = finding.groups;
  expect([slow.where, twoStates.where]).toEqual(["kind=0", "kind=1"]);
  expect(twoStates.loop.finding).toBe("hysteresis");
  for (const { area, interval } of twoStates.ramps) {
    expect(area).toBeGreaterThan(0.55);
    expect(interval.low).toBeGreaterThan(0.5);
  }
  expect(slow.loop.finding).toBe("lag");
  expect(slow.ramps[0].area).toBeGreaterThan(3 * slow.ramps[3].area);
  expect(systemSentences(finding, String)[0]).toContain("kind=0: The loop closes as the ramp slows");
  expect(systemTable(finding).rows).toHaveLength(8);
});

test("ramps far faster than a memory cannot tell the two apart, and the sentence says so", () => {
  const [finding] = planted([10, 20, 40], 0.005);
  expect(finding.groups[0].loop.finding).toBe("still-growing");
  expect(systemSentences(finding, String)[0]).toContain("too fast to tell");
});
