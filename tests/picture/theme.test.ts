import { expect, test } from "vitest";
import { HEAT_STEPS } from "../../src/picture/charts/heat.ts";
import { contrast, groundPaints, linePaints, painter, textPaints, themeDeclarations, themes } from "../../src/picture/theme.ts";
import type { Paint } from "../../src/picture/theme.ts";

const names = Object.keys(themes).flatMap((name) => (name in themes ? [name] : []));
const table = Object.entries(themes);

test.each(table)("in the %s theme text keeps 4.5 to 1 and lines 3 to 1 on every ground", (_name, theme) => {
  for (const ground of groundPaints) {
    for (const text of textPaints) expect(contrast(theme[text], theme[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const line of linePaints) expect(contrast(theme[line], theme[ground]), `${line} on ${ground}`).toBeGreaterThanOrEqual(3);
  }
});

test.each(table.filter(([name]) => name.startsWith("contrast")))("the %s theme goes further: text 7 to 1, lines 4.5 to 1", (_name, theme) => {
  for (const ground of groundPaints) {
    for (const text of textPaints) expect(contrast(theme[text], theme[ground])).toBeGreaterThanOrEqual(7);
    for (const line of linePaints) expect(contrast(theme[line], theme[ground])).toBeGreaterThanOrEqual(4.5);
  }
});

test.each(table)("in the %s theme numbers can be read on every step of a heat map", (_name, theme) => {
  for (const meaning of ["trust", "sharing", "silo", "health"] as const) {
    for (const opacity of HEAT_STEPS) expect(contrast(theme.ink, over(theme[meaning], theme.paper, opacity)), `${meaning} at ${opacity}`).toBeGreaterThanOrEqual(4.5);
  }
});

test("the hues are Okabe and Ito's, each with its one meaning", () => {
  const { trust, sharing, silo, health } = themes.light;
  expect([trust, sharing, silo, health]).toEqual(["#0072B2", "#009E73", "#D55E00", "#A6527F"]);
  expect(themes.dark.health).toBe("#CC79A7");
  expect([themes.light.paper, themes.dark.paper]).toEqual(["#FBFAF7", "#14181D"]);
});

test("a picture on the page names a property and falls back to the light theme", () => {
  expect(painter(undefined)("trust")).toBe("var(--colour-trust, #0072B2)");
  expect(painter("dark")("trust")).toBe(themes.dark.trust);
  const paints: readonly Paint[] = ["paper", "trust"];
  for (const paint of paints) expect(themeDeclarations("dark")).toContain(`--colour-${paint}: ${themes.dark[paint]};`);
  expect(names).toHaveLength(5);
});

test("contrast agrees with the published examples", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
});

/** One colour laid over another. */
function over(top: string, under: string, opacity: number): string {
  return `#${[1, 3, 5].map((at) => Math.round(opacity * Number.parseInt(top.slice(at, at + 2), 16) + (1 - opacity) * Number.parseInt(under.slice(at, at + 2), 16)).toString(16).padStart(2, "0")).join("")}`;
}
