/** Long pages have a way in: contents that follow, a search, links to one rule, and nothing lost to the browser's own search or to paper. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { equations } from "../../src/words/en/equations.ts";
import { browser, site } from "./opened.ts";
import { NARROW, expectNoSidewaysScroll, visit } from "./visitor.ts";

/** Pixels of a page that is read rather than searched. */
const READABLE = 6000;
const tall = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
const unfolded = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .locator("[data-rule][open]")
    .evaluateAll((rules) => rules.map((rule) => rule.getAttribute("data-rule")));
const isInWindow = (page: Page, part: string): Promise<boolean> =>
  page.locator(part).evaluate((found) => {
    const { top, bottom } = found.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });

test.each(["#/equations", "#/assumptions"])("%s begins as a page one can read", async (address) => {
  const { page, close } = await visit(browser, `${site.url}${address}`);
  await page.locator("details summary h2, details summary h3").first().waitFor();
  await expect.poll(() => tall(page)).toBeLessThan(READABLE);
  await page.setViewportSize(NARROW);
  await expectNoSidewaysScroll(page);
  await close();
});

test("a link to a rule opens that rule alone; one to a number leads to its row", async () => {
  const { page, close } = await visit(browser, `${site.url}#/equations?rule=gossip`);
  await expect.poll(() => unfolded(page)).toEqual(["gossip"]);
  await expect.poll(() => isInWindow(page, '[data-rule="gossip"] .rule-numbers')).toBe(true);
  await page.goto(`${site.url}#/equations?rule=people&number=swift`);
  await expect.poll(() => isInWindow(page, '[data-parameter="swift"]')).toBe(true);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-parameter")))
    .toBe("swift");
  await close();
});

test("contents follow the reading place, and a search leads to the rule that uses a number", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/equations`);
  const contents = page.getByRole("navigation", { name: equations.contents });
  const here = contents.locator('[aria-current="location"]');
  await expect.poll(() => here.innerText()).toBe("Policy");
  await page.locator('[data-part="8"]').evaluate((part) => part.scrollIntoView());
  await expect.poll(() => here.innerText()).toBe("Informal ties");
  await contents.getByRole("searchbox", { name: equations.search }).fill("lent newcomer");
  await contents.getByRole("link", { name: "Trust lent to a newcomer" }).click();
  await expect.poll(() => unfolded(page)).toContain("people");
  await expect.poll(() => isInWindow(page, '[data-parameter="swift"]')).toBe(true);
  await expect.poll(() => page.url()).toContain("rule=people&number=swift");
  await contents.getByRole("searchbox", { name: equations.search }).fill("zebra");
  await contents.getByText("No rule holds all of these words.").waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test("what is folded is there for the browser's own search, which may open it; and paper holds every rule in full", async () => {
  const { page, close } = await visit(browser, `${site.url}#/equations`);
  await page.locator('[data-rule="silo"]').waitFor();
  const inSilo = page.locator('[data-rule="silo"] .rule-numbers');
  expect(await inSilo.isVisible()).toBe(false);
  await expect.poll(() => inSilo.textContent()).toContain("siloPressure");
  // As the browser does where its own search finds something in a fold.
  await inSilo.evaluate((numbers) => numbers.closest("details")?.setAttribute("open", ""));
  await expect.poll(() => inSilo.isVisible()).toBe(true);
  await expect.poll(() => page.url()).toContain("rule=silo");
  await page.emulateMedia({ media: "print" });
  const heights = await page
    .locator(".rule-body")
    .evaluateAll((bodies) => bodies.map((body) => body.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(15);
  expect(Math.min(...heights)).toBeGreaterThan(0);
  await close();
});

test("of the checks one can see those alone that were missed, and jump to a part", async () => {
  const { page, close } = await visit(browser, `${site.url}#/check`);
  await page.locator("tr[data-check]").first().waitFor();
  const seen = (): Promise<readonly (string | null)[]> =>
    page
      .locator("tr[data-check]:visible")
      .evaluateAll((rows) => [...new Set(rows.map((row) => row.getAttribute("data-status")))]);
  await expect.poll(async () => (await seen()).length).toBeGreaterThan(1);
  await page.getByRole("radio", { name: /^Missed \d+$/ }).check({ force: true });
  await expect.poll(seen).toEqual(["missed"]);
  await page.getByRole("link", { name: "All other checks" }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("check-others");
  await close();
});
