/** The page as one file: opened from a disk with the network off, it does what the page does, and asks for nothing. */
import { copyFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROLES, USUAL, moveCode } from "../../src/analysis/game/moves.ts";
import { answers } from "../../src/words/en/answers.ts";
import { game as words } from "../../src/words/en/game.ts";
import { findSite, serveSite } from "./browser.ts";
import { browser } from "./opened.ts";
import { visit } from "./visitor.ts";

const MOST = 6 * 1024 * 1024;
let folder: string;
let address: string;

beforeAll(async () => {
  // Alone in a folder: nothing beside it can help.
  folder = mkdtempSync(join(tmpdir(), "one file "));
  const file = join(folder, "joinery.html");
  copyFileSync(join(findSite(), "joinery.html"), file);
  address = pathToFileURL(file).href;
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("T3.3: from a disk, with no network: first screen, a lesson, the game and a comparison", async () => {
  const { page, asked, complaints, close } = await visit(browser, address, {
    offline: true,
    reducedMotion: "reduce",
  });
  await page.getByRole("button", { name: "Just show me" }).click();
  await page.locator(".result .finding").waitFor();
  await page.goto(`${address}#/lesson/two-partnerships`);
  await page.getByRole("button", { name: "Just show me" }).click();
  await page.locator(".lesson .finding").waitFor();
  await page.goto(`${address}#/game?game=42`);
  await page.getByRole("button", { name: words.board.start }).click();
  for (const role of ROLES)
    await page.getByLabel(words.board.code).fill(moveCode({ game: 42, round: 0, role, ...USUAL }));
  await page.getByRole("button", { name: words.board.run }).click();
  await page.getByRole("heading", { name: words.result.title(1) }).waitFor();
  await page.goto(`${address}#/compare/a2-targets-or-trust`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.locator(".verdict-table, .verdict, table").first().waitFor();
  expect(asked.filter((url) => !/^(data|blob):/.test(url) && url.split("#")[0] !== address)).toEqual([]);
  expect(complaints).toEqual([]);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  // WebAssembly may be compiled, script may not: the months are lived by a module.
  expect(policy?.replace("'wasm-unsafe-eval'", "")).not.toMatch(/unsafe|\*|https?:|connect-src/);
  await close();
});

test("the page offers it for download, and keeps it out of its own store", async () => {
  const site = await serveSite();
  const { page, close } = await visit(browser, `${site.url}#/help`);
  const link = page.getByRole("link", { name: answers.tools.oneFile });
  await expect.poll(() => link.getAttribute("download")).toBe("joinery.html");
  expect(statSync(join(findSite(), "joinery.html")).size).toBeLessThan(MOST);
  expect(await page.evaluate(async () => (await fetch("sw.js")).text())).not.toMatch(
    /url:\s*"joinery\.html"/,
  );
  await close();
  await site.close();
});
