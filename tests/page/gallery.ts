/**
 * Pictures of every screen and state, in three widths and both themes: a folder to look at, not a test.
 * `npm run gallery` builds the page and calls `drawGallery`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium, serveSite } from "./browser.ts";

export interface Screen {
  /** The file's name, before width and theme. */
  readonly name: string;
  /** What follows the page's address, such as `#/compare`. */
  readonly address: string;
  /** What a visitor does to reach the state; the picture is taken when it is done. */
  readonly reach?: (page: Page) => Promise<void>;
}

const lookAs =
  (view: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole("heading", { name: "What 20 simulated futures say" }).waitFor({ timeout: 120_000 });
    await page.getByRole("radio", { name: view }).first().check({ force: true });
  };

/** Answers of the wizard, up to a step. */
const answers = [
  (page: Page) => page.getByText("Bodies merge").click(),
  (page: Page) => page.getByText("6 months", { exact: true }).click({ force: true }),
  (page: Page) => page.getByText("Sharing what they know").click(),
  (page: Page) => page.getByText("A county of two tiers", { exact: true }).click(),
] as const;
const upTo =
  (step: number) =>
  async (page: Page): Promise<void> => {
    for (const answer of answers.slice(0, step)) {
      await answer(page);
      await page.getByRole("button", { name: "Next" }).click();
    }
  };

/** The comparison, the wizard and the brief in their states. */
const policyScreens: readonly Screen[] = [
  { name: "compare-choose", address: "#/compare" },
  { name: "compare-waiting", address: "#/compare/england-1997-2026?runs=500" },
  { name: "compare-guess", address: "#/compare/a13-the-closed-club?runs=20&guess=1" },
  ...["Difference", "Each plan", "All futures", "One at a time", "By level", "By place"].map(
    (view): Screen => ({
      name: `compare-${view.toLowerCase().replaceAll(" ", "-")}`,
      address: "#/compare/a8-merge-cluster-or-leave?runs=20",
      reach: lookAs(view),
    }),
  ),
  ...["what", "when", "keep", "place", "options"].map((step, at): Screen => ({
    name: `plan-${step}`,
    address: "#/plan",
    reach: upTo(at),
  })),
  {
    name: "plan-problem",
    address: "#/plan",
    reach: (page) => page.getByRole("button", { name: "Next" }).click(),
  },
  {
    name: "brief",
    address: "#/brief/a8-merge-cluster-or-leave?runs=20",
    reach: (page) => page.locator("#brief").waitFor({ timeout: 120_000 }),
  },
];

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
      await page.locator(".controls").waitFor();
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
  {
    name: "bench-apart",
    address: "#/bench/nine-localities?option=merger&month=50",
    reach: async (page) => {
      const charts = page.getByRole("tab", { name: "Charts" });
      if ((await charts.count()) > 0) await charts.click();
      await page.getByLabel("Seen").selectOption("places");
      await page.locator("[data-panel]").first().waitFor();
    },
  },
  {
    name: "bench-ghosts",
    address: "#/bench/a1-two-partnerships?month=50",
    reach: async (page) => {
      const score = page.getByRole("tab", { name: "Changes" });
      if ((await score.count()) > 0) await score.click();
      await page.locator("[data-lane]").first().waitFor();
    },
  },
];

/** Every screen worth a look. A new screen is one line here. */
const screens: readonly Screen[] = [
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
  ...policyScreens,
  { name: "assumptions", address: "#/assumptions?support=studies" },
  {
    name: "link-damaged",
    address: "#/open?v=1&m=0.1.0&d=AAAA&p=0123456789ab&w=edit",
    reach: (page) => page.locator(".open-link [role=alert]").waitFor(),
  },
  { name: "own-network", address: "#/network" },
  { name: "first-screen", address: "", reach: (page) => page.locator(".pair svg").first().waitFor() },
  { name: "first-screen-shown", address: "", reach: show },
  {
    name: "first-screen-why",
    address: "",
    reach: async (page) => {
      await show(page);
      await page.getByRole("button", { name: "Why?" }).click();
      await page.locator(".chain").waitFor();
    },
  },
  { name: "scenarios", address: "#/scenarios" },
  { name: "help", address: "#/help" },
  { name: "study-desk", address: "#/design" },
  {
    name: "study-sheet",
    address: "#/design/exp1",
    reach: (page) => page.locator(".glance .counts").waitFor(),
  },
  {
    name: "study-results",
    address: "#/design/exp1",
    reach: async (page) => {
      await page.getByRole("button", { name: "Run the study" }).click();
      await page.locator(".explorer svg").first().waitFor();
    },
  },
  { name: "no-such-page", address: "#/nowhere" },
  { name: "lessons", address: "#/teach" },
  {
    name: "lesson-page",
    address: "#/teach/why-reorganise",
    reach: (page) =>
      page.getByText("Students will see sharing fall", { exact: false }).waitFor({ timeout: 90_000 }),
  },
  { name: "worksheet", address: "#/teach/why-reorganise?view=worksheet" },
  {
    name: "lesson-student",
    address: "#/lesson/targets-or-trust",
    reach: async (page) => {
      await page.getByRole("button", { name: "Just show me" }).click();
      await page.locator(".fall-out").waitFor();
    },
  },
  {
    name: "lesson-class",
    address: "#/lesson/why-reorganise?view=class",
    reach: async (page) => {
      await page.locator(".present .pair").waitFor();
      for (let step = 0; step < 3; step++) await page.keyboard.press("Space");
      await page.locator(".fall-out").waitFor();
    },
  },
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
  { name: "study", address: "#/study", reach: (page) => page.locator(".facts").first().waitFor() },
];

/** The first screen past its question, with all its futures. */
async function show(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Just show me" }).click();
  await page.getByText("100 simulated futures", { exact: true }).waitFor({ timeout: 60_000 });
}

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
