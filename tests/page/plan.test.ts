/** The wizard: from nothing to a comparison and a brief, by pointer and by keyboard alone. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browser, site } from "./opened.ts";
import { readAloud, sideways, visit } from "./reader.ts";
import { NARROW, faultsInBothThemes } from "./visitor.ts";

const plan = (): string => `${site.url}#/plan`;
const next = (page: Page): Promise<void> => page.getByRole("button", { name: "Next" }).click();

/** Clicks through the questions; returns how many clicks it took. */
async function answer(page: Page, place = "One small council"): Promise<number> {
  let clicks = 0;
  const click = async (work: Promise<void>): Promise<void> => {
    await work;
    clicks++;
  };
  await click(page.getByText("Bodies merge").click());
  await click(next(page));
  await click(next(page));
  await click(page.getByText("Sharing what they know").click());
  await click(page.getByText("Trust", { exact: true }).click());
  await click(next(page));
  await click(page.getByText(place, { exact: true }).click());
  await click(next(page));
  await click(page.getByRole("button", { name: "Compare", exact: true }).click());
  await page.getByRole("heading", { name: /What \d+ simulated futures say/ }).waitFor();
  return clicks;
}

describe("from the landing page to a comparison (PM2.1)", () => {
  test("it takes at most 12 clicks, and no word of the trade is seen on the way", async () => {
    const { page, complaints } = await visit(browser, plan());
    // One more click leads from the landing page to the wizard.
    expect(1 + (await answer(page))).toBeLessThanOrEqual(12);
    const trade =
      /\b(agents?|nodes?|edges?|ticks?|stochastic|ensembles?|Monte Carlo|density|stakeholders?|robust|optimal)\b/i;
    expect(trade.exec(await readAloud(page))?.[0]).toBeUndefined();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("what comes out stands in the library of the browser: reloading the page finds it again", async () => {
    const { page } = await visit(browser, plan());
    await answer(page);
    await page.reload();
    await page.getByRole("heading", { level: 1, name: /Merge the three health trusts/ }).waitFor();
    await page.context().close();
  });
});

test("going back loses nothing that was said", async () => {
  const { page } = await visit(browser, plan());
  await page.getByText("Budgets are cut").click();
  await next(page);
  await page.getByRole("group", { name: "Starts" }).getByLabel("Year").fill("2031");
  await page.goBack();
  await expect.poll(() => page.getByRole("radio", { name: /Budgets are cut/ }).isChecked()).toBe(true);
  await next(page);
  await expect
    .poll(() => page.getByRole("group", { name: "Starts" }).getByLabel("Year").inputValue())
    .toBe("2031");
  await page.context().close();
});

describe("what is wrong is said beside the field, in words", () => {
  test("nothing picked", async () => {
    const { page } = await visit(browser, plan());
    await next(page);
    await expect.poll(() => page.getByRole("alert").innerText()).toContain("Pick what is changing");
    await page.context().close();
  });

  test("a start before its announcement, and a year that is none", async () => {
    const { page } = await visit(browser, plan());
    await page.getByText("New targets").click();
    await next(page);
    const starts = page.getByRole("group", { name: "Starts" });
    await starts.getByLabel("Year").fill("2001");
    await expect.poll(() => starts.getByRole("alert").innerText()).toContain("starts before it is announced");
    await starts.getByLabel("Year").fill("soon");
    await next(page);
    await expect.poll(() => starts.getByRole("alert").innerText()).toContain("Type a year from");
    expect(page.url()).toContain("#/plan/when");
    await page.context().close();
  });
});

test("a later step without the earlier ones begins at the first that is unanswered", async () => {
  const { page } = await visit(browser, `${plan()}/options`);
  await page.getByRole("heading", { name: "What is changing?" }).waitFor();
  await page.context().close();
});

/** Moves the focus on until a test holds of it. */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press("Tab");
    const said = await page.evaluate(() => {
      const here = document.activeElement;
      return here instanceof HTMLInputElement
        ? (here.labels?.[0]?.textContent ?? here.ariaLabel ?? "")
        : (here?.ariaLabel ?? here?.textContent ?? "");
    });
    if (name.test(said)) return;
  }
  throw new Error(`the keyboard never reached ${name.source}`);
}

test("the whole way from the first question to the brief, by keyboard alone", async () => {
  const { page } = await visit(browser, plan());
  const press = async (name: RegExp, key: string): Promise<void> => {
    await tabTo(page, name);
    await page.keyboard.press(key);
  };
  await page.getByRole("heading", { name: "What is changing?" }).waitFor();
  await press(/^Bodies merge/, "Space");
  await press(/^Next$/, "Enter");
  await page.getByRole("heading", { name: /When is it announced/ }).waitFor();
  await press(/^Next$/, "Enter");
  await page.getByRole("heading", { name: "What must not break?" }).waitFor();
  await press(/^Sharing what they know/, "Space");
  await press(/^Next$/, "Enter");
  await page.getByRole("heading", { name: /nearest starting place/ }).waitFor();
  // A group of choices is one stop; arrows go through it.
  await tabTo(page, /^A county of two tiers/);
  for (let down = 0; down < 3; down++) await page.keyboard.press("ArrowDown");
  await press(/^Next$/, "Enter");
  await page.getByRole("heading", { name: /what might make it safer/ }).waitFor();
  await press(/^Keep key people/, "Space");
  await press(/^Compare$/, "Enter");
  await page.getByRole("heading", { name: "What 100 simulated futures say" }).waitFor();
  await press(/^Make the two-page brief$/, "Enter");
  await page.getByRole("heading", { name: "If you do one thing next" }).waitFor();
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toContain("in this model");
  await page.context().close();
});

describe("everybody can use it", () => {
  test("on any step axe finds nothing in either theme, and nothing runs off a window of 320 pixels", async () => {
    const { page } = await visit(browser, plan());
    const wide = page.viewportSize();
    const look = async (): Promise<void> => {
      expect(await faultsInBothThemes(page)).toEqual([]);
      await page.setViewportSize(NARROW);
      await expect.poll(() => sideways(page)).toBe(0);
      if (wide !== null) await page.setViewportSize(wide);
    };
    await next(page);
    await look();
    await page.getByText("Bodies merge").click();
    await next(page);
    await page.getByRole("heading", { name: /When is it announced/ }).waitFor();
    await look();
    await next(page);
    await page.getByText("Sharing what they know").click();
    await look();
    await next(page);
    await page.getByText("A county of two tiers", { exact: true }).click();
    await look();
    await next(page);
    await page.getByText("Keep key people").click();
    await page.getByText("Councils are reorganised", { exact: true }).click();
    await look();
    await page.context().close();
  });
});
