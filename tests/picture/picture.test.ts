/**
 * Every sample picture in every width: what all pictures promise, and, with PICTURES=out/pictures in the
 * environment, pages to look at (`scripts/pictures.mjs` takes their photograph).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Provenance } from "../../src/picture/picture.ts";
import { tableHtml } from "../../src/picture/table.ts";
import { themeDeclarations } from "../../src/picture/theme.ts";
import type { ThemeName } from "../../src/picture/theme.ts";
import { samples } from "./samples/all.ts";
import { faultsOf } from "./well-formed.ts";

const WIDTHS = [320, 640, 984];
const THEMES: readonly ThemeName[] = ["light", "dark", "contrast", "contrast-dark", "grey"];
const footer: Provenance = {
  scenario: "Two partnerships", version: "1.0.0", runs: 100, seed: "lighthouse", statistic: "line: middle future; band: 8 in 10 futures",
  caveats: ["A comparison of what-ifs with a model, not a forecast for any area.", "Most settings are judgement; change them and see whether the answer holds."],
};

test.each(samples)("$name says what it shows, in a drawing that is safe anywhere", ({ draw }) => {
  for (const width of WIDTHS) {
    const { svg, summary } = draw({ id: "p", width, footer });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*role="img" aria-labelledby="p-title p-desc"/);
    expect(svg).toMatch(/<title id="p-title">[^<]+<\/title><desc id="p-desc">[^<]+<\/desc>/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|<script|<style|href=|style=| on[a-z]+=/);
    expect(faultsOf(svg)).toEqual([]);
    expect(summary).toMatch(/^[^<>]{20,}$/);
    expect(summary).not.toMatch(/NaN|undefined|null/);
  }
});

test.each(samples)("$name has a table with a cell for every column", ({ draw }) => {
  const { table, summary } = draw({ id: "p" });
  expect(table.rows.length).toBeGreaterThan(0);
  for (const row of table.rows) expect(row.length).toBe(table.columns.length);
  expect(table.rows.flat().join(" ")).not.toMatch(/NaN|undefined/);
  expect(faultsOf(tableHtml(table, summary))).toEqual([]);
});

test.each(samples)("$name is the same twice, and carries its colours when it stands alone", ({ draw }) => {
  expect(draw({ id: "p", footer }).svg).toBe(draw({ id: "p", footer }).svg);
  const alone = draw({ id: "p", footer, theme: "grey" }).svg;
  expect(alone).not.toContain("var(");
  expect(alone).toContain("version 1.0.0 · 100 simulated futures · seed lighthouse");
  expect(alone).toContain("not a forecast");
});

test.each(samples)("$name keeps its text inside the picture at phone width", ({ draw }) => {
  const { svg, width, height } = draw({ id: "p", width: 320, footer });
  for (const [, x, y] of svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(-1);
    expect(Number(x)).toBeLessThanOrEqual(width + 1);
    expect(Number(y)).toBeLessThanOrEqual(height + 1);
  }
});

test.runIf(process.env["PICTURES"] !== undefined)("pages to look at", () => {
  const folder = process.env["PICTURES"] ?? "";
  mkdirSync(folder, { recursive: true });
  for (const theme of THEMES) for (const width of WIDTHS) writeFileSync(join(folder, `${theme}-${width}.html`), page(theme, width));
});

function page(theme: ThemeName, width: number): string {
  const fonts = ["public-sans", "source-serif-4"].map((name) => `<link rel="stylesheet" href="../../node_modules/@fontsource-variable/${name}/index.css">`).join("");
  const pictures = samples.map(({ name, draw }, at) => `<figure id="${name}">${draw({ id: `p${at}`, width, ...(at % 3 === 0 ? { footer } : {}) }).svg}</figure>`).join("");
  return `<!doctype html><meta charset="utf-8"><title>${theme} ${width}</title>${fonts}<style>:root{${themeDeclarations(theme)}}
body{margin:0;background:var(--colour-paper)}figure{margin:0;padding:20px;width:${width}px;box-sizing:content-box}svg{display:block}</style>${pictures}`;
}
