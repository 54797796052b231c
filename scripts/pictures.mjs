/**
 * Photographs of the sample pictures: `node scripts/pictures.mjs [theme] [width] [name …]`.
 * Draws the pages first (tests/picture/gallery.test.ts), then opens them in Chromium; photographs go to out/pictures/.
 */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { chromium } from "playwright-core";

const [theme = "light", width = "640", ...names] = process.argv.slice(2);
const folder = resolve("out/pictures");
const drawn = spawnSync("npx", ["vitest", "run", "tests/picture/gallery.test.ts"], { env: { ...process.env, PICTURES: folder }, encoding: "utf8" });
if (drawn.status !== 0) process.stderr.write(drawn.stdout + drawn.stderr);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const page = await browser.newPage({ viewport: { width: Number(width) + 40, height: 900 }, deviceScaleFactor: 1 });
await page.goto(`file://${folder}/${theme}-${width}.html`);
await page.evaluate(() => document.fonts.ready);
const figures = await page.$$eval("figure", (all) => all.map(({ id }) => id));
for (const name of names.length > 0 ? names : figures) {
  await page.locator(`#${name}`).screenshot({ path: `${folder}/${theme}-${width}-${name}.png` });
}
await page.screenshot({ path: `${folder}/${theme}-${width}.png`, fullPage: true });
await browser.close();
