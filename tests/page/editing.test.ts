/** The score: written on by pointer, by fields and by keyboard alone; nothing typed or done is ever lost. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type Page, chromium } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { findChromium } from "./browser.ts";
import { browser, site } from "./opened.ts";
import { NARROW, expectNoSidewaysScroll, faultsInBothThemes, visit } from "./visitor.ts";

/** A browser's own folder, for what must outlive it. */
const profile = mkdtempSync(join(tmpdir(), "joinery-profile-"));
afterAll(() => {
  rmSync(profile, { recursive: true, force: true, maxRetries: 9, retryDelay: 300 });
});

const CASE = "#/edit/a8-merge-cluster-or-leave";
const starts = (page: Page) => page.getByRole("slider", { name: /^Starts: Three health/ });
const startField = (page: Page) => page.getByLabel("Starts", { exact: true });
const moveList = (page: Page) => page.locator(".moves li");
const saved = (page: Page) => page.locator(".saved", { hasText: "Saved in this browser" }).waitFor();

/** Drags the thumb of a date to a place so many pixels to its right. */
async function drag(page: Page, by: number): Promise<void> {
  const box = await starts(page).boundingBox();
  const [value, min, max] = await starts(page).evaluate((slider) =>
    ["value", "min", "max"].map((name) => Number(Reflect.get(slider, name))),
  );
  if (box === null) throw new Error("the slider is not on the page");
  const x = box.x + 12 + ((value - min) / (max - min)) * (box.width - 24);
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y, { steps: 5 });
  await page.mouse.move(x + by, y, { steps: 5 });
  await page.mouse.up();
}

test("a date is dragged with the pointer: one move, said as a sentence, on a copy of one's own (X9)", async () => {
  const { page, complaints } = await visit(browser, `${site.url}${CASE}`);
  await drag(page, 120);
  await saved(page);
  expect(page.url()).toContain("#/edit/a8-merge-cluster-or-leave-mine");
  await expect
    .poll(() => moveList(page).allInnerTexts())
    .toEqual([
      expect.stringMatching(/^Moved ‘Three health commissioners.*’ to start in [A-Z][a-z]+ 201[23]$/),
    ]);
  await expect.poll(() => page.locator(".editor-head .badge").innerText()).toContain("Story");
  await expect.poll(() => startField(page).inputValue()).not.toBe("January 2012");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => startField(page).inputValue()).toBe("January 2012");
  expect(complaints).toEqual([]);
  await page.close();
});

/** Tabs until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      const label =
        activeElement?.id === "" ? null : document.querySelector(`label[for="${activeElement?.id}"]`);
      return (
        activeElement?.getAttribute("aria-label") ?? label?.textContent ?? activeElement?.textContent ?? ""
      );
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

test("by keyboard alone a change is added, moved, told, taken back and brought back (AC2)", async () => {
  const { page, complaints } = await visit(browser, `${site.url}${CASE}`);
  await tabTo(page, /^Starts: Three health/);
  for (const key of ["ArrowRight", "ArrowRight", "PageUp"]) await page.keyboard.press(key);
  await expect.poll(() => startField(page).inputValue()).toBe("March 2013");
  await tabTo(page, /^Add a change$/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Add: Crisis$/);
  await page.keyboard.press("Enter");
  await page.locator("#event-form-title", { hasText: "Crisis" }).waitFor();
  await expect.poll(() => moveList(page).first().innerText()).toBe("Added ‘Crisis’");
  const count = await moveList(page).count();
  await page.keyboard.press("Control+z");
  await expect.poll(() => page.locator(".moves .is-undone").count()).toBe(1);
  await page.keyboard.press("Control+Shift+Z");
  await expect.poll(() => page.locator(".moves .is-undone").count()).toBe(0);
  await expect.poll(() => moveList(page).count()).toBe(count);
  expect(complaints).toEqual([]);
  await page.close();
});

test("dates and sizes are typed; what is wrong is told beside the field and stays as it was typed (AC10)", async () => {
  const { page, complaints } = await visit(browser, `${site.url}${CASE}`);
  await startField(page).fill("4/2013");
  await expect.poll(() => page.locator(".limbo-note").innerText()).toContain("27 months");
  await startField(page).fill("spring 2013");
  const beside = page.locator(".field.is-wrong", { has: startField(page) });
  await expect
    .poll(() => beside.locator(".field-fault").innerText())
    .toContain("“spring 2013” is not a month we can read");
  await page
    .getByLabel(/^Size: share/)
    .first()
    .fill("7");
  const size = page.locator(".field.is-wrong .field-fault", { hasText: "from 0 to 1" });
  await size.waitFor();
  await expect.poll(() => page.locator(".editor-problems").innerText()).toContain("must be from 0 to 1");
  await saved(page);
  await page.reload({ waitUntil: "networkidle" });
  await expect.poll(() => startField(page).inputValue()).toBe("spring 2013");
  expect(
    await page
      .getByLabel(/^Size: share/)
      .first()
      .inputValue(),
  ).toBe("7");
  expect(complaints).toEqual([]);
  await page.close();
});

test("55 moves are taken back and brought back, and outlive a reload", async () => {
  const { page } = await visit(browser, `${site.url}${CASE}`);
  const later = page.getByRole("button", { name: "Starts: one month later" });
  for (let press = 0; press < 55; press++) await later.click();
  await expect.poll(() => moveList(page).count()).toBe(55);
  await expect.poll(() => startField(page).inputValue()).toBe("August 2016");
  await saved(page);
  await page.reload({ waitUntil: "networkidle" });
  for (let press = 0; press < 55; press++) await page.keyboard.press("Control+z");
  await expect.poll(() => startField(page).inputValue()).toBe("January 2012");
  for (let press = 0; press < 55; press++) await page.keyboard.press("Control+Shift+Z");
  await expect.poll(() => startField(page).inputValue()).toBe("August 2016");
  await page.close();
});

test("a tab that crashes loses nothing, and a second tab shows what the first one did", async () => {
  const open = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, { executablePath: findChromium(), args: ["--no-sandbox"] });
  const first = await open();
  try {
    const { page } = await visit(first, `${site.url}${CASE}`);
    await page.getByRole("button", { name: "Add a plan" }).click();
    await page.getByLabel("Name of the plan").fill("Wait and see");
    await saved(page);
    const address = page.url();
    const { page: second } = await visit(first, address);
    await second.getByRole("button", { name: "Wait and see", exact: true }).waitFor();
    await page.getByLabel("Name of the plan").fill("Wait a while");
    await second.getByRole("button", { name: "Wait a while", exact: true }).waitFor();
    const crash = page.waitForEvent("crash");
    await page.goto("chrome://crash").catch(() => undefined);
    await crash;
    await first.close();
    const again = await open();
    try {
      const { page: later } = await visit(again, address);
      await later.getByRole("button", { name: "Wait a while", exact: true }).waitFor();
      await expect.poll(() => moveList(later).first().innerText()).toContain("Wait a while");
      await later.goto(`${site.url}#/scenarios`);
      await later.locator(".mine-item", { hasText: "Merge, cluster or leave? (my copy)" }).waitFor();
    } finally {
      await again.close();
    }
  } finally {
    await first.close();
  }
});

test("leave as is cannot be taken out; its events can be left out of a plan and put back", async () => {
  const { page } = await visit(browser, `${site.url}#/edit/england-2025-2028`);
  await page.getByRole("button", { name: "As planned" }).click();
  await expect.poll(() => page.getByRole("button", { name: "Take this plan out" }).count()).toBe(0);
  await page.getByRole("button", { name: "Slower" }).click();
  await page.getByRole("button", { name: /^A single patient record/ }).click();
  await page.getByText("What you change here changes under this plan alone.").waitFor();
  await page.getByRole("button", { name: "Leave it out of this plan" }).click();
  await page.getByRole("button", { name: /^A single patient record.*Left out of this plan\.$/ }).waitFor();
  await page.getByRole("button", { name: "Put it back as it was" }).click();
  await page.getByRole("button", { name: /^A single patient record.*Also happens/ }).waitFor();
  await page.close();
});

test.each([CASE, "#/edit", "#/assumptions?find=trust"])(
  "%s breaks no rule of accessibility in either theme, and at 320 pixels nothing hangs over the edge",
  async (address) => {
    const { page, complaints } = await visit(browser, `${site.url}${address}`);
    await page.locator("h1").waitFor();
    for (const summary of await page.locator(".editor details > summary").all()) await summary.click();
    expect(await faultsInBothThemes(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.setViewportSize(NARROW);
    await expectNoSidewaysScroll(page);
    await page.close();
  },
);

test("an assumption changed leads to a comparison of as assumed and changed", async () => {
  const { page } = await visit(browser, `${site.url}#/assumptions?find=newcomer`);
  await page.getByRole("button", { name: "Change it and see: Trust lent to a newcomer" }).click();
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await page.getByRole("heading", { name: /what if “Trust lent to a newcomer”/ }).waitFor();
  await expect.poll(() => page.locator("main").innerText()).toContain("Changed to 0.7");
  await page.close();
});
