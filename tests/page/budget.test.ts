/** What a newcomer's machine must fetch before the first thing can be done: at most 250 KiB of script, workers included. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { findSite } from "./browser.ts";
import { browser, site } from "./opened.ts";
import { visit } from "./visitor.ts";

const MOST = 250 * 1024;

test("script before the first interaction stays within its budget, and nothing heavy is in it", async () => {
  const { page, asked, close } = await visit(browser, site.url);
  await page.getByRole("button", { name: "Just show me" }).waitFor();
  await page.waitForLoadState("networkidle");
  const scripts = [...new Set(asked)].filter((url) => url.startsWith(site.url) && url.endsWith(".js"));
  const sizes = await Promise.all(
    scripts.map(async (url) => {
      const source = await readFile(join(findSite(), url.slice(site.url.length)));
      return { url, source: source.toString("utf8"), size: gzipSync(source, { level: 9 }).length };
    }),
  );
  const all = sizes.reduce((sum, { size }) => sum + size, 0);
  console.log(`first load: ${(all / 1024).toFixed(1)} KiB of script (gzip) in ${sizes.length} files`);
  expect(sizes.some(({ url }) => url.includes("worker"))).toBe(true);
  expect(all).toBeLessThanOrEqual(MOST);
  expect(sizes.filter(({ source }) => /WebGLRenderer|ZodError/.test(source)).map(({ url }) => url)).toEqual(
    [],
  );
  await close();
});
