/**
 * Another language is one file: the French page says the first screen in French at the same place, and a page whose
 * every sentence is longer, accented and runs from right to left still fits (X12).
 */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveSite, type Site } from "./browser.ts";
import { browser, site } from "./opened.ts";
import { KEEPS_ITSELF, NARROW, expectNoSidewaysScroll, visit } from "./visitor.ts";

let stretched: Site;

beforeAll(async () => {
  stretched = await serveSite("/some/path/", fileURLToPath(new URL("../../out/stretched", import.meta.url)));
});
afterAll(async () => {
  await stretched?.close();
});

test("the French page is reached by its link, at the same place, and asks its question in French", async () => {
  const { page, complaints, close } = await visit(browser, site.url, KEEPS_ITSELF);
  await page.getByRole("link", { name: "Français" }).click();
  await page.getByRole("button", { name: "Montrez, sans deviner" }).click();
  await page.getByText(/^Dans \d+ sur 100 futurs simulés/).waitFor({ timeout: 60_000 });
  expect(new URL(page.url()).pathname).toMatch(/\/fr\/$/);
  await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("fr");
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("button", { name: "Just show me" }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test("a link may ask for a language", async () => {
  const { page, close } = await visit(browser, `${site.url}#/help?lang=fr`);
  await page.getByRole("heading", { name: "Les mots employés ici" }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/\/fr\/$/);
  await close();
});

describe("longer words from right to left", () => {
  test.each([
    "#/",
    "#/scenarios",
    "#/plan",
    "#/teach",
    "#/design",
    "#/game",
    "#/pool",
    "#/answers",
    "#/network",
    "#/help",
  ])("%s fits, wide and 320 pixels wide", async (address) => {
    const { page, complaints, close } = await visit(browser, `${stretched.url}${address}`);
    await page.locator("h1").first().waitFor();
    await expect.poll(() => page.locator("html").getAttribute("dir")).toBe("rtl");
    await expect.poll(() => page.locator("h1").first().textContent()).toContain("~");
    await expectNoSidewaysScroll(page);
    await page.setViewportSize(NARROW);
    await expectNoSidewaysScroll(page);
    expect(complaints).toEqual([]);
    await close();
  });
});
