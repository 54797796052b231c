/**
 * Pictures of every screen and state, in three widths and both themes: a folder to look at, not a test.
 * `npm run gallery` builds the page and calls `drawGallery`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium, serveSite } from "./browser.ts";
import { benchScreens } from "./gallery/bench-screens.ts";
import { firstScreens } from "./gallery/first-screens.ts";
import { policyScreens } from "./gallery/policy-screens.ts";
import { teachingScreens } from "./gallery/teaching-screens.ts";
import { workScreens } from "./gallery/work-screens.ts";
import type { Screen } from "./gallery/screen.ts";

/** Every screen worth a look. A new screen is one line in the list of its area. */
const screens: readonly Screen[] = [
  ...firstScreens,
  ...benchScreens,
  ...policyScreens,
  ...teachingScreens,
  ...workScreens,
];

/** Pixels: a phone, a small laptop, a desk. */
const WIDTHS: readonly number[] = [360, 1024, 1600];
const THEMES = ["light", "dark"] as const;
/** The width of an A4 page at the browser's 96 points an inch, without its margins. */
const PAPER = 718;

export interface GalleryAsked {
  /** Pieces of names; without any, everything is drawn. */
  readonly names?: readonly string[];
  readonly widths?: readonly number[];
}

/** Milliseconds a change of theme takes to be seen. */
const SETTLED = 150;

/** One state at one width; a state that is not reached is drawn as far as it came, and told of. */
async function drawScreen(
  browser: Browser,
  url: string,
  screen: Screen,
  shot: { readonly folder: string; readonly width: number },
): Promise<string[]> {
  const { folder, width } = shot;
  const { name, address, isPrinted = false } = screen;
  const page = await browser.newPage({
    viewport: { width, height: width < 600 ? 780 : 900 },
    reducedMotion: "reduce",
  });
  const drawn: string[] = [];
  try {
    await page.goto(`${url}${address}`, { waitUntil: "networkidle" });
    await screen.reach?.(page);
  } catch (error) {
    console.error(`${name}, ${width} wide, was not reached: ${String(error).split("\n")[0]}`);
  }
  for (const colorScheme of isPrinted ? (["light"] as const) : THEMES) {
    await page.emulateMedia({ colorScheme, media: isPrinted ? "print" : "screen" });
    await page.waitForTimeout(SETTLED);
    const path = join(folder, `${name}-${isPrinted ? "print" : `${width}-${colorScheme}`}.png`);
    await page.screenshot({ path, fullPage: true });
    drawn.push(path);
  }
  await page.close();
  return drawn;
}

/** Draw the screens asked for into `folder`, which is made if need be. Returns the pictures' paths. */
export async function drawGallery(folder: string, asked: GalleryAsked = {}): Promise<string[]> {
  const { names = [], widths = WIDTHS } = asked;
  mkdirSync(folder, { recursive: true });
  const wanted = screens.filter(
    ({ name }) => names.length === 0 || names.some((piece) => name.includes(piece)),
  );
  const site = await serveSite();
  const browser = await launchChromium();
  try {
    const drawn: string[] = [];
    for (const screen of wanted)
      for (const width of screen.isPrinted === true ? [PAPER] : widths)
        drawn.push(...(await drawScreen(browser, site.url, screen, { folder, width })));
    return drawn;
  } finally {
    await browser.close();
    await site.close();
  }
}
