/** The comparison as one question after another: what is unfolded is told by the address, and lasts. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { compare } from "../../src/words/en/compare.ts";
import { browser, site } from "./opened.ts";
import { compared, visit } from "./reader.ts";

const ADDRESS = "#/compare/a13-the-closed-club?runs=20&vary=luck";
const unfolded = (page: Page): Promise<readonly string[]> =>
  page.locator("details.fold[open]").evaluateAll((folds) => folds.map(({ id }) => id));

test("the first answer stands above the fold: a finding, a picture and every verdict; the rest is folded", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}${ADDRESS}`);
  await compared(page, 20);
  await expect.poll(() => unfolded(page)).toEqual([]);
  await page.locator(".answer svg desc").first().waitFor({ state: "attached" });
  const foot = async (part: string): Promise<number> => {
    const box = await page.locator(part).first().boundingBox();
    return box === null ? Infinity : box.y + box.height;
  };
  for (const part of [".answer .finding", ".verdicts [data-plan]"])
    await expect.poll(() => foot(part), { message: part }).toBeLessThan(900);
  await expect.poll(() => page.locator(".outcome-picture").count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test("a jump unfolds what it leads to and reads on there; the address keeps it through a reload and a new question", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}${ADDRESS}`);
  await compared(page, 20);
  await page.getByRole("link", { name: "What would break it?" }).click();
  await expect.poll(() => unfolded(page)).toEqual(["breaking"]);
  await expect.poll(() => page.url()).toContain("open=breaking");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest("details")?.id))
    .toBe("breaking");
  const about = page.locator("details.fold").first();
  await about.locator("summary").first().focus();
  await page.keyboard.press("Enter");
  await about.locator(".verdict-card").first().waitFor();
  await expect.poll(() => unfolded(page)).toHaveLength(2);
  const both = await unfolded(page);
  await page.getByRole("radio", { name: "Luck and assumptions" }).click({ force: true });
  await compared(page, 20);
  await expect.poll(() => page.url()).toContain("open=breaking");
  await page.reload();
  await compared(page, 20);
  await expect.poll(() => unfolded(page)).toEqual(both);
  await page.getByRole("button", { name: compare.contents.foldAll }).click();
  await expect.poll(() => unfolded(page)).toEqual([]);
  await expect.poll(() => page.url()).not.toContain("open=");
  expect(complaints).toEqual([]);
  await close();
});
