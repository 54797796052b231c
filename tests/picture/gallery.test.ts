/**
 * Every sample picture in every width: what all pictures promise, and, with PICTURES=out/pictures in the
 * environment, pages to look at (`scripts/pictures.mjs` takes their photographs).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Provenance } from "../../src/picture/picture.ts";
import { themeDeclarations } from "../../src/picture/theme.ts";
import type { ThemeName } from "../../src/picture/theme.ts";
import { samples } from "./samples/all.ts";

const WIDTHS = [320, 640, 984];
const THEMES: readonly ThemeName[] = ["light", "dark", "contrast", "contrast-dark", "grey"];
const footer: Provenance = {
  scenario: "Two partnerships", version: "1.0.0", runs: 100, seed: "lighthouse", statistic: "line: middle future; band: 8 in 10 futures",
  caveats: ["A comparison of what-ifs with a model, not a forecast for any area.", "Most settings are judgement; change them and see whether the answer holds."],
};

test.each(samples)("$name keeps what every picture promises", ({ draw }) => {
  for (const width of WIDTHS) {
    const { svg, summary, table } = draw({ id: "p", width, footer });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*role="img" aria-labelledby="p-title p-desc"/);
    expect(svg).toMatch(/<title id="p-title">[^<]+<\/title><desc id="p-desc">[^<]+<\/desc>/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|<script|<style|href=|style=| on[a-z]+=/);
    expect(summary.length).toBeGreaterThan(20);
    expect(summary).not.toMatch(/NaN|undefined/);
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row.length).toBe(table.columns.length);
    expect(draw({ id: "p", width, footer }).svg).toBe(svg);
    expect(draw({ id: "p", width, footer, theme: "grey" }).svg).not.toContain("var(");
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
