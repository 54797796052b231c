/** The list of scenarios: found, jumped to and read by keyboard and on a phone; what is changed is a story. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browser, site } from "./opened.ts";
import { readShipped, shippedIds } from "../scenarios/study.ts";
import { accessFaults, expectNoSidewaysScroll, visit } from "./visitor.ts";

const all = shippedIds().length;
const cards = (page: Page) => page.locator(".card h3");
const told = (page: Page) => page.locator(".find-told");
const opened = async (page: Page): Promise<void> => cards(page).first().waitFor();

test("a scenario is found by a word and by a subject, with the keyboard alone, and the address keeps the wish", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/scenarios`, {
    reducedMotion: "reduce",
  });
  await opened(page);
  await expect.poll(() => cards(page).count()).toBe(all);
  await page.getByLabel("Find a scenario").focus();
  await page.keyboard.type("public health");
  await expect.poll(() => cards(page).count()).toBeLessThan(all);
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.getByLabel("Mergers and splits").isChecked()).toBe(true);
  await page.getByRole("radio", { name: "Money" }).press("Space");
  await expect.poll(() => cards(page).allInnerTexts()).toContain("England 2013: public health moves");
  const count = await cards(page).count();
  await expect.poll(() => told(page).innerText()).toBe(`${count} of ${all} scenarios`);
  expect(page.url()).toContain("about=money");
  await page.reload();
  await opened(page);
  await expect.poll(() => cards(page).count()).toBe(count);
  await page.getByLabel("Find a scenario").fill("zebra");
  await page.getByText("No scenario fits.", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Show all scenarios" }).click();
  await expect.poll(() => cards(page).count()).toBe(all);
  expect(complaints).toEqual([]);
  await close();
});

test("the groups are jumped to, a card says what it is not, and nothing is hard to get at", async () => {
  const { page, close } = await visit(browser, `${site.url}#/scenarios`, { reducedMotion: "reduce" });
  await opened(page);
  await page.getByRole("button", { name: /^Ideas: / }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe("One idea at a time");
  const card = page.locator(".card", { hasText: "The façade" });
  await card.locator("summary").click();
  await card.getByText(readShipped("a4-the-facade").isNot).waitFor();
  expect(await accessFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Mine", exact: true }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("mine-title");
  await close();
});

test("on a phone nothing is cut off, and what one presses is large enough", async () => {
  const { page, close } = await visit(browser, `${site.url}#/scenarios?about=crisis`, {
    viewport: { width: 360, height: 740 },
    reducedMotion: "reduce",
  });
  await opened(page);
  await expectNoSidewaysScroll(page);
  const small = await page
    .locator(".topics label, .jumps button, .find-word input, .card summary")
    .evaluateAll((pressed) =>
      pressed.map((each) => each.getBoundingClientRect().height).filter((height) => height < 24),
    );
  expect(small).toEqual([]);
  await close();
});

test("what was checked against patterns is a story once it is changed, in the editor or in a file (X9)", async () => {
  const { page, close } = await visit(browser, `${site.url}#/scenarios`, { reducedMotion: "reduce" });
  await opened(page);
  const shipped = page.locator(".card", { hasText: "Nine localities, 2007 to 2014" });
  await expect.poll(() => shipped.locator(".badge").innerText()).toBe("Checked against known patterns");
  const changed = { ...readShipped("nine-localities"), months: 60 };
  await page.locator('input[type="file"]').setInputFiles({
    name: "nine.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(changed)),
  });
  await page.locator(".editor-head .badge", { hasText: "Story" }).waitFor();
  await page.goto(`${site.url}#/edit/nine-localities`);
  await page.locator(".editor-head .badge", { hasText: "Checked against known patterns" }).waitFor();
  await page.getByRole("button", { name: "Add a plan" }).click();
  await page.locator(".editor-head .badge", { hasText: "Story" }).waitFor();
  await page.locator(".saved", { hasText: "Saved in this browser" }).waitFor();
  await page.goto(`${site.url}#/scenarios`);
  await page.locator(".mine-item").nth(1).waitFor();
  const badges = await page.locator(".mine-item .badge").allInnerTexts();
  expect(badges.filter((badge) => !badge.startsWith("Story"))).toEqual([]);
  await close();
});
