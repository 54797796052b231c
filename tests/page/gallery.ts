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

/** Every screen worth a look. A new screen is one line here. */
const screens: readonly Screen[] = [
  { name: "first-screen", address: "" },
  {
    name: "network-in-depth",
    address: "#/bench/a1-two-partnerships",
    reach: async (page) => {
      const sheet = page.getByRole("tab", { name: "Network" });
      if ((await sheet.count()) > 0) await sheet.click();
      await page.getByLabel("In depth (3D)").check();
      await page.locator("canvas[data-cost]").waitFor();
    },
  },
  {
    name: "check",
    address: "#/check",
    reach: (page) => page.locator("tr[data-check]").first().waitFor(),
  },
  { name: "equations", address: "#/equations" },
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
