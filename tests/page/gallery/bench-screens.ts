/** The bench in its states. */
import type { Page } from "playwright-core";
import { england150 } from "./england-150.ts";
import { PATIENCE, toSheet } from "./screen.ts";
import type { Screen } from "./screen.ts";

const EVERY_3 = "#/bench/a1-two-partnerships?option=every-3&month=50";

const opened = (page: Page): Promise<void> => page.locator(".controls").waitFor({ timeout: PATIENCE });

const sheetScreens = ["Network", "Charts", "Changes"].map((sheet): Screen => ({
  name: `bench-sheet-${sheet.toLowerCase()}`,
  address: EVERY_3,
  reach: async (page) => {
    await page.locator(".controls").waitFor();
    await toSheet(page, sheet);
  },
}));

const chartScreens: readonly Screen[] = [
  {
    name: "bench-many-futures",
    address: EVERY_3,
    reach: async (page) => {
      await toSheet(page, "Charts");
      await page.getByLabel("Many futures behind").check();
      await page.getByText(/Bands hold 8 in 10 of 100 futures/).waitFor({ timeout: PATIENCE });
    },
  },
  {
    name: "bench-apart",
    address: "#/bench/nine-localities?option=merger&month=50",
    reach: async (page) => {
      await toSheet(page, "Charts");
      await page.getByLabel("Seen").selectOption("places");
      await page.locator("[data-panel]").first().waitFor();
    },
  },
  {
    name: "bench-ghosts",
    address: "#/bench/a1-two-partnerships?month=50",
    reach: async (page) => {
      await toSheet(page, "Changes");
      await page.locator("[data-lane]").first().waitFor();
    },
  },
];

const networkScreens: readonly Screen[] = [
  {
    name: "bench-body",
    address: EVERY_3,
    reach: async (page) => {
      await toSheet(page, "Network");
      await page.getByLabel("Find a body").fill("Police");
      await page.keyboard.press("Enter");
      await page.locator(".card").getByRole("heading", { name: "Police" }).waitFor();
    },
  },
  {
    name: "network-in-depth",
    address: "#/bench/a1-two-partnerships",
    reach: async (page) => {
      await toSheet(page, "Network");
      await page.getByLabel("In depth (3D)").check();
      await page.locator("canvas[data-cost]").waitFor();
    },
  },
  {
    name: "network-table",
    address: EVERY_3,
    reach: async (page) => {
      await toSheet(page, "Network");
      await page.getByText("Bodies this month", { exact: true }).click();
      await page.getByText("Ties this month", { exact: true }).click();
    },
  },
];

/** The world of 150 localities, taken in as a file and watched. */
async function toEngland150(page: Page): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles(england150);
  await page.locator(".editor").waitFor();
  await page.evaluate(() => (location.hash = "#/bench/england-150?month=30"));
  await page.locator("canvas[data-cost]").waitFor({ timeout: PATIENCE });
}

const largeScreens: readonly Screen[] = [
  { name: "bench-england-150", address: "#/edit", reach: toEngland150 },
  {
    name: "bench-england-150-in-depth",
    address: "#/edit",
    reach: async (page) => {
      await toEngland150(page);
      await toSheet(page, "Network");
      await page.getByLabel("In depth (3D)").check();
      await page.locator(".net-frame-depth canvas[data-cost]").waitFor({ timeout: PATIENCE });
    },
  },
  {
    name: "bench-england-in-depth",
    address: "#/bench/england-1997-2026?month=190",
    reach: async (page) => {
      await toSheet(page, "Network");
      await page.getByLabel("In depth (3D)").check();
      await page.locator("canvas[data-cost]").waitFor();
    },
  },
];

export const benchScreens: readonly Screen[] = [
  { name: "bench-start", address: "#/bench/a1-two-partnerships", reach: opened },
  { name: "bench", address: EVERY_3, reach: opened },
  { name: "bench-unknown", address: "#/bench/no-such-scenario" },
  ...sheetScreens,
  {
    name: "bench-why",
    address: `${EVERY_3}&explain=sharing@operational&since=20`,
    reach: (page) => page.locator(".explain .sum").waitFor(),
  },
  {
    name: "bench-branch",
    address: EVERY_3,
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
  {
    name: "bench-keys",
    address: EVERY_3,
    reach: (page) => page.getByText("Keys", { exact: true }).click(),
  },
  { name: "bench-england", address: "#/bench/england-1997-2026?month=190", reach: opened },
  ...chartScreens,
  ...networkScreens,
  ...largeScreens,
];
