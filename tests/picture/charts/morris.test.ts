import { expect, test } from "vitest";
import { morrisChart } from "../../../src/picture/charts/morris.ts";

const factors = ["How fast trust falls", "Key people who leave", "Pull of targets"].map((label, at) => ({ id: `f${at}`, label, effect: 5 - at, spread: 1 + at }));
const data = { title: "Targets work through others", subtitle: "Effects on sharing", factors };

test("points stand at mean and spread of their effects", () => {
  const { svg, plot } = morrisChart(data, { id: "m" });
  const { left = 0, top = 0, width = 0, height = 0 } = plot?.box ?? {};
  const [from = 0, to = 1] = plot?.across ?? [];
  const [low = 0, high = 1] = plot?.up ?? [];
  const [, x, y] = svg.match(/<circle cx="([\d.]+)" cy="([\d.]+)"[^>]*data-factor="f2"/) ?? [];
  expect(Number(x)).toBeCloseTo(left + (width * (3 - from)) / (to - from), 1);
  expect(Number(y)).toBeCloseTo(top + height * (1 - (3 - low) / (high - low)), 1);
});

test("names that do not fit become numbers with a key, never a point without a name", () => {
  const crowded = { ...data, factors: Array.from({ length: 8 }, (_, at) => ({ id: `f${at}`, label: `A rather long assumption ${at}`, effect: 1 + at * 0.02, spread: 1 })) };
  const { svg } = morrisChart(crowded, { id: "m", width: 320 });
  for (let at = 0; at < 8; at++) expect(svg).toContain(`>A rather long assumption ${at}</text>`);
});
