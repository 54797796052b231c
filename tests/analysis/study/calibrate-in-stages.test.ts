import { expect, test } from "vitest";
import { calibrateInStages, stagedPatterns } from "../../../src/analysis/study/calibrate-in-stages.ts";
import type { Simulate } from "../../../src/analysis/study/calibrate-in-stages.ts";
import type { Study } from "../../../src/experiment/study.ts";
import { namedUniform } from "../../../src/engine/uniform.ts";
import { normalQuantile } from "../../../src/maths/normal.ts";
import { smallStudy } from "../../experiment/small-study.ts";

/** Two settings that show, one that does not; targets made from a truth that is known. */
const truth = [0.35, 0.6, 0.5] as const;
const base = smallStudy({
  factors: ["goodwill", "startingSilo", "omega"].map((name, i) => ({
    id: ["a", "b", "idle"][i],
    sets: `settings.${name}`,
    low: 0.3,
    high: 0.8,
  })),
  outcomes: ["shown-0", "shown-1"].map((id) => ({ id, measure: "sharing" })),
  design: { kind: "replicates" },
  runs: 1,
});
const studyOf = (seed: string, targets: readonly number[]): Study => ({
  ...base,
  seed,
  outcomes: targets.map((value, i) => ({ ...base.outcomes[i], target: { value, tolerance: 0.1 } })),
});
const shows = ([a, b]: ArrayLike<number> & Iterable<number>): readonly number[] => [a, a + b * b];
const noise = (seed: string) => {
  const luck = namedUniform(seed);
  let count = 0;
  return () => 0.02 * normalQuantile(luck("noise", count++) * (1 - 2 ** -40) + 2 ** -41);
};
const simulating = (seed: string): Simulate => {
  const luck = noise(seed);
  return async (draws) => draws.map((draw) => shows(draw).map((value) => value + luck()));
};
const options = { stages: 5, population: 60, worlds: 20 };

test("each stage comes closer; the settings that show are found near their truth, the idle one is left open", async () => {
  const study = studyOf("one", shows(truth));
  const found = await calibrateInStages(study, simulating("one"), options);
  const reaches = found?.stages.map(({ reach }) => reach) ?? [];
  expect(reaches.length).toBeGreaterThan(3);
  expect(reaches).toEqual([...reaches].sort((a, b) => b - a));
  expect(reaches.at(-1)).toBeLessThan(reaches[0] / 4);
  const [a, b, idle] = found?.posterior ?? [];
  expect([a.identified, b.identified, idle.identified]).toEqual(["fixed", "fixed", "open"]);
  expect(a.median).toBeCloseTo(truth[0], 1);
  expect(found?.worlds).toHaveLength(20);
  expect(found?.heldOut.map(({ id }) => id)).toEqual(["shown-0", "shown-1"]);
  expect(found?.beyond).toEqual([]);
});

test("from made-up data with known settings, nine in ten intervals hold the truth", async () => {
  const luck = noise("data");
  let held = 0;
  const tries = 40;
  for (let i = 0; i < tries; i++) {
    const own = namedUniform("truths");
    const real = [0.35 + 0.4 * own("a", i), 0.35 + 0.4 * own("b", i), 0.5];
    const study = studyOf(
      `try ${i}`,
      shows(real).map((value) => value + luck()),
    );
    const found = await calibrateInStages(study, simulating(`try ${i}`), options);
    for (const k of [0, 1]) {
      const { low = 1, high = 0 } = found?.posterior[k].interval ?? {};
      if (low <= real[k] && real[k] <= high) held++;
    }
  }
  expect(held / (2 * tries)).toBeGreaterThanOrEqual(0.83);
});

test("stopped between two batches it says so, and asked again it makes the very same draws", async () => {
  const study = studyOf("one", shows(truth));
  const asked: string[] = [];
  const noting =
    (most: number): Simulate =>
    async (draws, stage) => {
      if (asked.length >= most) return undefined;
      asked.push(`${stage} ${draws.map((draw) => draw.join(",")).join(";")}`);
      return draws.map(shows);
    };
  expect(await calibrateInStages(study, noting(2), options)).toBeUndefined();
  const first = asked.splice(0);
  await calibrateInStages(study, noting(1000), options);
  expect(asked.slice(0, 2)).toEqual(first);
  expect(asked.length).toBeGreaterThan(3);
});

test("patterns of the catalogue are targets too: a band to be met, or a headline at a value", async () => {
  const study = {
    ...studyOf("p", [truth[0]]),
    patterns: [{ id: "F6" }, { id: "S2", value: 0.3, weight: 2 }],
  };
  expect(stagedPatterns(study)).toEqual([
    { id: "shown-0", target: truth[0], tolerance: 0.1 },
    { id: "F6", target: 0, tolerance: 1 },
    { id: "S2", target: 0.3, weight: 2 },
  ]);
  // F6 is met below half of the second range alone.
  const found = await calibrateInStages(
    study,
    async (draws) => draws.map(([a, b, c]) => [a, b < 0.55 ? 0 : 1, c - 0.2]),
    options,
  );
  expect(found?.posterior[1].interval.high).toBeLessThan(0.56);
  expect(found?.posterior[2].median).toBeCloseTo(0.5, 1);
  expect(found?.strengths.map(({ id }) => id)).toEqual(["shown-0", "F6", "S2"]);
  expect(found?.heldOut.map(({ id }) => id)).toEqual(["shown-0", "F6", "S2"]);
});
