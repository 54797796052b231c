/** Everybody can use it: by keyboard, with a screen reader, in either theme, on a narrow screen, with motion turned off. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browser, site } from "./opened.ts";
import { NARROW, expectNoSidewaysScroll, faultsInBothThemes, visit } from "./visitor.ts";

interface State {
  readonly name: string;
  readonly address: string;
  readonly reach: (page: Page) => Promise<void>;
}

const shown = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Just show me" }).click();
  await page.getByText("100 simulated futures", { exact: true }).waitFor({ timeout: 60_000 });
};

const STATES: readonly State[] = [
  { name: "first screen, asking", address: "", reach: async (page) => page.locator(".predict").waitFor() },
  {
    name: "first screen, shown and explained",
    address: "",
    reach: async (page) => {
      await page.locator(".predict").waitFor();
      await shown(page);
      await page.getByRole("button", { name: "Why?" }).click();
      await page.locator(".chain").waitFor();
      await page.getByText("Why should I believe it?").click();
    },
  },
  {
    name: "scenarios",
    address: "#/scenarios",
    reach: async (page) => page.locator(".card h3").first().waitFor(),
  },
  { name: "help", address: "#/help", reach: async (page) => page.locator(".glossary").waitFor() },
  { name: "no such page", address: "#/nowhere", reach: async (page) => page.locator("h1").waitFor() },
  { name: "lessons", address: "#/teach", reach: async (page) => page.locator(".lessons").waitFor() },
  {
    name: "a lesson's page",
    address: "#/teach/targets-or-trust",
    reach: async (page) => page.locator(".lesson-charts svg").first().waitFor(),
  },
  {
    name: "worksheet",
    address: "#/teach/two-partnerships?view=worksheet",
    reach: async (page) => page.locator(".worksheet").waitFor(),
  },
  {
    name: "student's lesson",
    address: "#/lesson/targets-or-trust",
    reach: async (page) => {
      await page.getByRole("button", { name: "Just show me" }).click();
      await page.locator(".fall-out").waitFor();
    },
  },
  {
    name: "class view",
    address: "#/lesson/two-partnerships?view=class",
    reach: async (page) => {
      await page.locator(".present .pair").waitFor();
      await page.keyboard.press("Space");
    },
  },
  { name: "study", address: "#/study", reach: async (page) => page.locator(".facts").first().waitFor() },
];

test.each(STATES)(
  "$name: axe finds nothing in either theme, and 320 pixels wide, as at 400 % zoom, nothing is cut off at the side",
  async ({ address, reach }) => {
    const { page, complaints, close } = await visit(browser, `${site.url}${address}`, {
      reducedMotion: "reduce",
    });
    await reach(page);
    expect(await faultsInBothThemes(page)).toEqual([]);
    await page.setViewportSize(NARROW);
    await expectNoSidewaysScroll(page);
    expect(complaints).toEqual([]);
    await close();
  },
);

test("the first screen can be gone through with the keyboard alone", async () => {
  const { page, close } = await visit(browser, site.url, { reducedMotion: "reduce" });
  await page.locator(".predict").waitFor();
  await page.waitForFunction(
    () => document.querySelector<HTMLButtonElement>("button.quiet")?.disabled === false,
  );
  await page.keyboard.press("Tab");
  await expect.poll(() => focused(page)).toContain("Skip to the content");
  await page.keyboard.press("Enter");
  await tabTo(page, (text) => text === "more");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, (text) => text === "Show me");
  await page.keyboard.press("Enter");
  // Reading goes on where the result is.
  await page.waitForFunction(() => document.activeElement?.classList.contains("result"));
  await page.getByText("You said: less.").waitFor();
  await tabTo(page, (text) => text === "every 3 years");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.locator(".pair").innerText()).toContain("every 2 years");
  // It can be asked why as soon as there is a result to ask it of.
  await page.waitForFunction(() =>
    [...document.querySelectorAll("button")].some(
      (button) => button.textContent?.trim() === "Why?" && !button.disabled,
    ),
  );
  await tabTo(page, (text) => text === "Why?");
  await page.keyboard.press("Enter");
  await page.locator(".chain").waitFor();
  await tabTo(page, (text) => text.startsWith("Teach a class"));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Teach a class" }).waitFor();
  await close();
});

/** What has the focus, in words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element?.closest("label");
    return (label ?? element)?.textContent?.trim() ?? "";
  });

async function tabTo(page: Page, isThere: (text: string) => boolean): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    if (isThere(await focused(page))) return;
  }
  throw new Error("Tab never came there");
}

test("with motion turned off it is over at once, and the sentence says what came of it", async () => {
  const { page, close } = await visit(browser, site.url, { reducedMotion: "reduce" });
  await page.getByRole("button", { name: "Just show me" }).click();
  await expect.poll(() => page.getByText("Playing 12 years…").count()).toBe(0);
  await page.locator(".result .finding").waitFor();
  await close();
});

test("AC9: help is at the same place on every screen", async () => {
  const { page, close } = await visit(browser, site.url);
  for (const address of ["", "#/scenarios", "#/teach", "#/study", "#/help"]) {
    await page.goto(`${site.url}${address}`);
    await expect.poll(() => page.locator(".bar nav li").last().innerText()).toBe("Help");
    await expect.poll(() => page.locator(".foot a").first().innerText()).toBe("Help");
  }
  await close();
});

test("a phone's menu opens, leads on and closes behind", async () => {
  const { page, close } = await visit(browser, site.url, { viewport: { width: 360, height: 740 } });
  const menu = page.getByRole("button", { name: "Menu" });
  await expect.poll(() => page.getByRole("link", { name: "Scenarios", exact: true }).isVisible()).toBe(false);
  await menu.click();
  await page.getByRole("link", { name: "Scenarios", exact: true }).click();
  await page.getByRole("heading", { name: "Scenarios", level: 1 }).waitFor();
  await expect.poll(() => menu.getAttribute("aria-expanded")).toBe("false");
  await close();
});

test("where the device forces its colours, what is chosen, bars and the playhead can still be told", async () => {
  const { page, close } = await visit(browser, site.url, { reducedMotion: "reduce", forcedColors: "active" });
  const ground = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => getComputedStyle(each).backgroundColor);
  await shown(page);
  const paper = await ground("body");
  const chosen = await ground(".chips.vary input:checked + span");
  expect(chosen).not.toBe(await ground(".chips.vary input:not(:checked) + span"));
  expect(await ground("button.primary")).not.toBe(paper);
  await page.goto(`${site.url}#/bench/a1-two-partnerships?month=60`);
  await page.locator(".over-head").first().waitFor();
  expect(await ground(".over-head")).not.toBe(paper);
  await page.goto(`${site.url}#/compare/a1-two-partnerships?runs=20&vary=luck`);
  await page.locator(".segments label:has(:checked)").first().waitFor();
  expect(await ground(".segments label:has(:checked)")).not.toBe(
    await ground(".segments label:not(:has(:checked))"),
  );
  await close();
});
