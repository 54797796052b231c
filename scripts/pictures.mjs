/**
 * A photograph of the sample pictures: `node scripts/pictures.mjs [theme] [width] [name …]`.
 * Draws the pages first (tests/picture/picture.test.ts), then opens one in Chromium; without names it shows all of
 * them. The photograph goes to out/pictures/THEME-WIDTH.png.
 */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { chromium } from "playwright-core";

const [theme = "light", width = "640", ...names] = process.argv.slice(2);
const folder = resolve("out/pictures");
const drawn = spawnSync("npx", ["vitest", "run", "tests/picture/picture.test.ts"], { env: { ...process.env, PICTURES: folder }, encoding: "utf8" });
if (drawn.status !== 0) process.stderr.write(drawn.stdout + drawn.stderr);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const page = await browser.newPage({ viewport: { width: Number(width) + 40, height: 900 }, deviceScaleFactor: 1 });
await page.goto(`file://${folder}/${theme}-${width}.html`);
await page.evaluate(() => document.fonts.ready);
if (names.length > 0) {
  await page.addStyleTag({ content: `body{display:flex;flex-wrap:wrap;align-items:flex-start;width:max-content;max-width:1400px}figure:not(#${names.join(",#")}){display:none}` });
  await page.setViewportSize({ width: Math.min(1400, names.length * (Number(width) + 40)), height: 400 });
}
await page.screenshot({ path: `${folder}/${theme}-${width}.png`, fullPage: true });
await browser.close();
