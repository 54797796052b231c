/** Figures behind settings: they stand behind a value only while it is theirs, and English ones give English panels. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { leastSquares } from "../../src/maths/least-squares.ts";
import { correlation, mean, standardDeviation } from "../../src/maths/statistics.ts";
import { beginRun, columnsOf, simulate } from "../../src/model/simulate.ts";
import { checkScenario } from "../../src/scenario/check.ts";
import { compile } from "../../src/scenario/compile.ts";
import { figuresBehind } from "../../src/scenario/figures.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { scenarioOf } from "./tiny.ts";

const ENGLISH = ["england-1997-2026", "england-2025-2028", "nine-localities"];
const read = (id: string): Scenario =>
  JSON.parse(readFileSync(new URL(`../../scenarios/${id}.json`, import.meta.url), "utf8"));
const FIELDS = ["trend", "trendSpread", "noise", "noiseMemory", "nationalNoise"] as const;

test.each(ENGLISH)("%s takes trend and noise from English figures, with source and licence", (id) => {
  const scenario = read(id);
  for (const name of FIELDS) {
    const figures = figuresBehind(scenario, name);
    expect(figures?.source.join(" "), name).toContain("Public Health England");
    expect(figures?.licence).toContain("Open Government Licence v3.0");
  }
  expect(figuresBehind(scenario, "churn")).toBeUndefined();
});

test("a setting that was changed is no longer what the figures gave", () => {
  const scenario = read("nine-localities");
  expect(
    figuresBehind({ ...scenario, settings: { ...scenario.settings, noise: 3 } }, "noise"),
  ).toBeUndefined();
  expect(figuresBehind({ ...scenario, settings: {} }, "noise")).toBeUndefined();
});

test("figures are checked like the rest of a file", () => {
  const figures = [{ settings: { noise: 99, nois: 1 }, plain: "x", source: [] }];
  const { problems } = checkScenario({ ...scenarioOf([]), figures });
  expect(problems.map(({ at, code }) => `${at}: ${code}`).sort()).toEqual([
    "figures[0].settings.nois: unknown-field",
    "figures[0].settings.noise: out-of-range",
    "figures[0].source: too-few",
  ]);
});

test("places with these settings look, over ten published years, as the English ones did", () => {
  const { settings = {} } = read("nine-localities");
  const world = { template: "nine-localities", strong: 0, middling: 0, weak: 0, left: 100, organisations: 5 };
  const scenario = {
    ...scenarioOf([]),
    world,
    start: "2006-02",
    months: 144,
    settings: { ...settings, churn: 0 },
  };
  const { spec } = compile(scenario);
  const columns = columnsOf(spec.structure, { localities: true });
  const { values } = simulate(beginRun(spec, 0), 0, columns);
  const lines = columns.flatMap(({ outcome, scope }, at) => {
    if (outcome.id !== "published-intermediate" || scope === "system") return [];
    const figures = Array.from({ length: 10 }, (_, year) => values[(35 + 12 * year) * columns.length + at]);
    const { coefficients, residuals, residualSum, degrees } = leastSquares(
      figures.map((_, year) => [1, year]),
      figures,
    );
    const level = mean(figures) / 100;
    return [{ slope: coefficients[1] / level, left: residualSum / degrees / level ** 2, residuals }];
  });
  expect(lines).toHaveLength(100);
  const [before, after] = [
    lines.flatMap(({ residuals }) => Array.from(residuals).slice(0, -1)),
    lines.flatMap(({ residuals }) => Array.from(residuals).slice(1)),
  ];
  // Seen: 6.5 and 2.0. A hundred places and ten years leave a tenth of either to luck.
  const spread = Math.sqrt(mean(lines.map(({ left }) => left)));
  const slopes = standardDeviation(lines.map(({ slope }) => slope));
  expect(Math.abs(spread - 6.5), `spread ${spread}`).toBeLessThan(0.7);
  expect(Math.abs(slopes - 2), `slopes ${slopes}`).toBeLessThan(0.4);
  expect(correlation(before, after)).toBeGreaterThan(0);
  expect(correlation(before, after)).toBeLessThan(0.25);
});
