/** Somebody at the built page: what they opened, what the page asked for, and what it complained of. */
import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";

export interface Visit {
  readonly page: Page;
  /** Addresses asked for, by the page and its workers. */
  readonly asked: string[];
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

const PATIENCE = 90_000;

/**
 * A visit that keeps nothing for use without a network: the first act would fetch and store every file of the page, three
 * seconds of the processor that few journeys are about. Those that are say KEEPS_ITSELF.
 */
export const KEEPS_NOTHING = { serviceWorkers: "block" } as const;
export const KEEPS_ITSELF = { serviceWorkers: "allow" } as const;

/** A new visitor, with nothing kept from any before; or, in a context, another tab of the same. */
export async function visit(
  place: Browser | BrowserContext,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const isNew = "newContext" in place;
  const context = isNew
    ? await place.newContext({ viewport: { width: 1280, height: 900 }, ...KEEPS_NOTHING, ...options })
    : place;
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
  return { page, asked, complaints, close: () => (isNew ? context.close() : page.close()) };
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

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
export async function faultsInBothThemes(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of THEMES) {
    // Without motion, or colours would be read on their way from one theme to the other.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    found.push(...(await accessFaults(page)).map((fault) => `${colorScheme}: ${fault}`));
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

/** Does something that ends in a download, and hands over its name and bytes. */
export async function saved(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}
