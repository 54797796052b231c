/** Somebody at the built page: what they opened, what the page asked for, and what it complained of. */
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";

export interface Visit {
  readonly page: Page;
  /** Addresses asked for, by the page and its workers. */
  readonly asked: string[];
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

const PATIENCE = 90_000;

/** A new visitor: nothing kept from any before. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  // Runs take as long as the machine takes; a slow one is no fault of the page.
  page.setDefaultTimeout(PATIENCE);
  const asked: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address, { waitUntil: "load" });
  return { page, asked, complaints, close: () => context.close() };
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds on the page as it stands; the policy forbids scripts from elsewhere, so it is read in by the browser's own door. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe.source });
  const { result } = await session.send("Runtime.evaluate", {
    expression: `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
      JSON.stringify(violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 160)).join(" | "))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return JSON.parse(String(result.value));
}

const THEMES = ["light", "dark"] as const;

/** What axe finds in the light theme and in the dark one, on the same visit: each fault with its theme. */
export async function faultsInBothThemes(
  page: Page,
  faults: (page: Page) => Promise<readonly string[]> = accessFaults,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of THEMES) {
    // Without motion, or colours would be read on their way from one theme to the other.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    found.push(...(await faults(page)).map((fault) => `${colorScheme}: ${fault}`));
  }
  return found;
}

/** A window as narrow as a page at 400 % zoom is. */
export const NARROW = { width: 320, height: 640 } as const;

/** Nothing may be cut off at the side. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);
}
