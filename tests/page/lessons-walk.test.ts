/**
 * Every lesson from end to end, quickly: its page on a phone, its worksheet, and each step of its class view with hands
 * counted beside the result.
 */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { LESSONS } from "../../src/analysis/lessons.ts";
import { lessonWords } from "../../src/words/en/lessons.ts";
import { teach } from "../../src/words/en/teach.ts";
import { browser, site } from "./opened.ts";
import { accessFaults, expectNoSidewaysScroll, visit } from "./visitor.ts";

/** Lessons 0 to 2 have journeys of their own. */
const LATER = LESSONS.slice(3).map(({ id }) => id);
const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: "reduce" } as const;

const go = (page: Page, fragment: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);

test("each lesson's page is whole and accessible on a phone, and its worksheet has a grid where the lesson has one", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/teach`, PHONE);
  await expect.poll(() => page.locator(".lessons li").count()).toBe(LESSONS.length);
  for (const id of LATER) {
    const words = lessonWords[id]!;
    await go(page, `#/teach/${id}`);
    await page.getByRole("heading", { name: words.title, level: 1 }).waitFor();
    await expect
      .poll(() => page.locator(".script tbody tr").count(), { message: String(id) })
      .toBe(words.script.length);
    await expect
      .poll(() => page.locator(".quiz li").count(), { message: String(id) })
      .toBe(words.quiz.length);
    await page.locator(".lesson-charts svg").first().waitFor();
    expect(await accessFaults(page), id).toEqual([]);
    await expectNoSidewaysScroll(page);
    await go(page, `#/teach/${id}?view=worksheet`);
    await page.locator(".worksheet ol").waitFor();
    await expect
      .poll(() => page.locator(".worksheet .empty-grid").count(), { message: String(id) })
      .toBe(words.grid === undefined ? 0 : 1);
    await expectNoSidewaysScroll(page);
  }
  expect(complaints).toEqual([]);
  await close();
});

async function walk(page: Page, id: string): Promise<readonly string[]> {
  await go(page, `#/lesson/${id}?view=class`);
  await page.locator(".present .lesson-charts svg").first().waitFor();
  const headings: string[] = [];
  // A step that is longer than the window is shown in parts.
  while (headings.at(-1) !== teach.present.steps.out) {
    const heading = await page.locator(".present h1").innerText();
    if (heading !== headings.at(-1)) headings.push(heading);
    if (heading === teach.present.steps.guess) {
      const hands = page.locator(".hands-entry input").last();
      await hands.fill("7");
      await hands.blur();
    }
    if (heading !== teach.present.steps.out) await page.keyboard.press("Space");
  }
  return headings;
}

test("each lesson's class view goes from the first look to what was left out", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/teach`, {
    reducedMotion: "reduce",
  });
  const { steps } = teach.present;
  for (const id of LATER) {
    const headings = await walk(page, id);
    expect(headings[0], id).toBe(lessonWords[id]!.title);
    expect(headings.slice(1, 4), id).toEqual([steps.guess, steps.watch, steps.count]);
    expect(headings.at(-1), id).toBe(steps.out);
    expect(headings.includes(steps.whole), id).toBe(id !== "partnership-game");
    await expect
      .poll(() => page.locator(".left-out li").count(), { message: String(id) })
      .toBe(lessonWords[id]!.leftOut.length);
  }
  expect(complaints).toEqual([]);
  await close();
});

test("a lecturer finds what fits the time, the class and the room, and is told when nothing does", async () => {
  const { page, close } = await visit(browser, `${site.url}#/teach`, PHONE);
  await page.getByLabel("about 30").check();
  await page.getByLabel("a projector only").check();
  await page.getByLabel("50 minutes").check();
  const titles = await page.locator(".lessons strong").allInnerTexts();
  expect(titles).toContain("England, 1997 to 2026");
  expect(titles).not.toContain("Who should hold the ring?");
  expect(titles).not.toContain("The public health partnership game");
  await page.getByLabel("phones too").check();
  await page.getByLabel("any length").check();
  await expect
    .poll(() => page.locator(".lessons strong").allInnerTexts())
    .toContain("The public health partnership game");
  await page.getByRole("link", { name: "The public health partnership game" }).click();
  await expect
    .poll(() => page.getByRole("link", { name: "Open the board of the game" }).getAttribute("href"))
    .toBe("#/game");
  await expect.poll(() => page.locator(".roles li").count()).toBe(8);
  await close();
});

test("a student who is done sees all claims side by side, counted over a hundred futures", async () => {
  const { page, close } = await visit(browser, `${site.url}#/lesson/trust-a-model`, PHONE);
  await page.getByRole("button", { name: "Just show me" }).click();
  await page.getByRole("button", { name: teach.student.whole }).click();
  await page.locator(".verdict-grid[data-whole]").waitFor();
  const verdicts = await page.locator(".verdict-grid tbody tr:first-of-type td strong").allInnerTexts();
  expect(new Set(verdicts)).toEqual(new Set(["Usually worse"]));
  await expectNoSidewaysScroll(page);
  expect(await accessFaults(page)).toEqual([]);
  await close();
});
