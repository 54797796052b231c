/**
 * Pictures of every screen and state, in three widths and both themes: a folder to look at, not a test.
 * `npm run gallery` builds the page and calls `drawGallery`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium, serveSite } from "./browser.ts";

interface Screen {
  /** The file's name, before width and theme. */
  readonly name: string;
  /** What follows the page's address, such as `#/compare`. */
  readonly address: string;
  /** What a visitor does to reach the state; the picture is taken when it is done. */
  readonly reach?: (page: Page) => Promise<void>;
}

/** The bench in its states. */
const benchScreens: readonly Screen[] = [
  { name: "bench-start", address: "#/bench/a1-two-partnerships" },
  { name: "bench", address: "#/bench/a1-two-partnerships?option=every-3&month=50" },
  {
    name: "bench-why",
    address: "#/bench/a1-two-partnerships?option=every-3&month=50&explain=sharing@operational&since=20",
    reach: (page) => page.locator(".explain .sum").waitFor(),
  },
  {
    name: "bench-branch",
    address: "#/bench/a1-two-partnerships?option=every-3&month=50",
    reach: async (page) => {
      await page.keyboard.press("b");
      await page.locator(".branch-form button[type=submit]").click();
      await page.locator(".tree").waitFor();
    },
  },
  {
    name: "bench-span",
    address: "#/bench/nine-localities?option=merger&month=50",
    reach: async (page) => {
      await page.locator(".controls").waitFor();
      await page.keyboard.press("[");
      await page.locator(".over-span").first().waitFor({ state: "attached" });
    },
  },
  { name: "bench-england", address: "#/bench/england-1997-2026?month=190" },
];

/** Every screen worth a look. A new screen is one line here. */
const screens: readonly Screen[] = [
  { name: "first-screen", address: "" },
  ...benchScreens,
  { name: "edit-plan", address: "#/edit/a8-merge-cluster-or-leave" },
  { name: "edit-ghosts", address: "#/edit/england-2025-2028" },
  {
    name: "edit-faults",
    address: "#/edit/a9-announce-and-wait",
    reach: async (page) => {
      await page.getByRole("button", { name: "Starts: one month later" }).click();
      await page.getByLabel("Starts", { exact: true }).fill("next spring");
      await page
        .getByLabel(/^Size: share/)
        .first()
        .fill("7");
      await page.getByText("Add a change").click();
      await page.locator(".editor-problems").waitFor();
    },
  },
  { name: "edit-choose", address: "#/edit" },
  { name: "assumptions", address: "#/assumptions?support=studies" },
  {
    name: "link-damaged",
    address: "#/open?v=1&m=0.1.0&d=AAAA&p=0123456789ab&w=edit",
    reach: (page) => page.locator(".open-link [role=alert]").waitFor(),
  },
];

/** Pixels: a phone, a small laptop, a desk. */
const widths: readonly number[] = [360, 1024, 1600];
const themes = ["light", "dark"] as const;

async function drawScreen(browser: Browser, url: string, screen: Screen, folder: string): Promise<string[]> {
  const drawn: string[] = [];
  for (const width of widths) {
    for (const theme of themes) {
      const page = await browser.newPage({
        viewport: { width, height: width < 600 ? 780 : 900 },
        colorScheme: theme,
        reducedMotion: "reduce",
      });
      await page.goto(`${url}${screen.address}`, { waitUntil: "networkidle" });
      await screen.reach?.(page);
      const path = join(folder, `${screen.name}-${width}-${theme}.png`);
      await page.screenshot({ path, fullPage: true });
      await page.close();
      drawn.push(path);
    }
  }
  return drawn;
}

/** Draw all screens into `folder`, which is made if need be. Returns the pictures' paths. */
export async function drawGallery(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const site = await serveSite();
  const browser = await launchChromium();
  try {
    const drawn: string[] = [];
    for (const screen of screens) drawn.push(...(await drawScreen(browser, site.url, screen, folder)));
    return drawn;
  } finally {
    await browser.close();
    await site.close();
  }
}
