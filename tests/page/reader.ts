/** A reader of results: what a screen says, aloud and in files. */
import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { visit as open } from "./visitor.ts";
import type { Visit } from "./visitor.ts";

/** A visit without motion, so that what is seen has arrived. */
export function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  return open(browser, address, { reducedMotion: "reduce", ...options });
}

/** Pixels by which the page is wider than the window. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** All futures asked for are there and the page speaks of them. */
export async function compared(page: Page, futures: number): Promise<void> {
  await page.getByRole("heading", { name: `What ${futures} simulated futures say` }).waitFor();
}

/** Saves what a button hands over, as text. */
export async function downloaded(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

/** Every text of the screen, one after another, without fingerprints. */
export const readAloud = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(
      document.querySelector("main") ?? document,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.closest(".fingerprint, nav, style") === null)
        texts.push(node.textContent ?? "");
    return texts.join(" \n");
  });

/**
 * Numbers with more than two figures that do not count, date or name something: in "31 of 100" and "2027" every figure
 * is meant, in "4.137 points" it is not.
 */
export function falselyPrecise(text: string): readonly string[] {
  const counted = text
    .replaceAll(/\d+ of \d+/g, "")
    .replaceAll(/\b\d+ (simulated )?(futures|months|month)\b/g, "")
    .replaceAll(/\b(of|out of|index,?|start) 100\b/gi, "")
    .replaceAll(/\b100 at the start\b/g, "")
    .replaceAll(/\b(19|20|21)\d\d\b/g, "");
  return (counted.match(/\d[\d,]*(\.\d+)?/g) ?? []).filter(
    (number) =>
      number
        .replace(/^0+\.?0*/, "")
        .replaceAll(/[.,]/g, "")
        .replace(/0+$/, "").length > 2,
  );
}
