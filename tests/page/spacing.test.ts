/** AC8: a reader may space text as widely as WCAG 1.4.12 says, and loses nothing by it. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browser, site } from "./opened.ts";
import { expectNoSidewaysScroll, visit } from "./visitor.ts";

const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Words that their own box hides: what is only there to be heard is a pixel wide, and left out. */
const hidden = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>("*")].flatMap((element) => {
      if (element.closest("svg") !== null || !element.checkVisibility()) return [];
      const isSpoken = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
      );
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = /hidden|clip/.test(`${overflowX} ${overflowY}`);
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      const isOver = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
      return isSpoken && cuts && isOver && clientWidth > 2
        ? [`${element.className}: ${element.textContent}`]
        : [];
    }),
  );

const SCREENS: readonly (readonly [address: string, ready: string])[] = [
  ["", ".predict"],
  ["#/scenarios", ".card h3"],
  ["#/help", ".glossary"],
  ["#/teach/two-partnerships", ".lesson-columns table"],
  ["#/study", ".facts"],
  ["#/bench/a1-two-partnerships", ".chart-grid svg"],
  ["#/edit/a8-merge-cluster-or-leave", ".score svg"],
  ["#/assumptions", "#main h2"],
  ["#/equations", "article details"],
  ["#/check", "article table"],
];

const spaced = (page: Page): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACED);

test.each(SCREENS)("text may be spaced more widely: %s", async (address, ready) => {
  const { page, close } = await visit(browser, `${site.url}${address}`, { reducedMotion: "reduce" });
  await page.locator(ready).first().waitFor({ state: "attached" });
  await spaced(page);
  await expectNoSidewaysScroll(page);
  await expect.poll(() => hidden(page)).toEqual([]);
  await close();
});

test("a lesson's script keeps to a narrow window, too", async () => {
  const { page, close } = await visit(browser, `${site.url}#/teach/two-partnerships`, {
    reducedMotion: "reduce",
    viewport: { width: 320, height: 740 },
  });
  await page.locator(".script td").first().waitFor();
  await spaced(page);
  await expectNoSidewaysScroll(page);
  await close();
});

test("text may be spaced more widely in a comparison and its brief", async () => {
  const { page, close } = await visit(browser, `${site.url}#/compare/a1-two-partnerships`, {
    reducedMotion: "reduce",
  });
  await page.locator(".verdicts td strong").first().waitFor();
  await spaced(page);
  await expectNoSidewaysScroll(page);
  await expect.poll(() => hidden(page)).toEqual([]);
  await page.getByRole("link", { name: "Make the two-page brief" }).click();
  await page.locator(".brief-page h1").first().waitFor();
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 740 });
    await expectNoSidewaysScroll(page);
  }
  expect(await hidden(page)).toEqual([]);
  await close();
});
