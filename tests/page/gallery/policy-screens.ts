/** The comparison with all that hangs on it, the wizard, and what is carried away. */
import type { Page } from "playwright-core";
import { PATIENCE } from "./screen.ts";
import type { Screen } from "./screen.ts";

const MERGE = "a8-merge-cluster-or-leave?runs=20";
/** The outcome that scenario asks about first. */
const FIRST = "in-practice";

const compared = (page: Page): Promise<void> =>
  page.getByRole("heading", { name: "What 20 simulated futures say" }).waitFor({ timeout: PATIENCE });

const lookAs =
  (view: string) =>
  async (page: Page): Promise<void> => {
    await compared(page);
    await page.getByRole("radio", { name: view }).first().check({ force: true });
  };

async function strained(page: Page): Promise<void> {
  await compared(page);
  await page.getByRole("button", { name: "Run the stress test" }).click();
  await page.locator(".stress [data-condition]").nth(7).waitFor({ timeout: PATIENCE });
  await page.getByRole("button", { name: "Stop the stress test" }).waitFor({ state: "detached" });
}

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

const compareScreens: readonly Screen[] = [
  { name: "compare-choose", address: "#/compare" },
  { name: "compare-unknown", address: "#/compare/no-such-scenario" },
  { name: "compare-waiting", address: "#/compare/england-1997-2026?runs=500" },
  { name: "compare-guess", address: "#/compare/a13-the-closed-club?runs=20&guess=1" },
  { name: "compare-one-plan", address: "#/compare/a13-the-closed-club?runs=20", reach: compared },
  { name: "compare-condition", address: `#/compare/${MERGE}&when=budget-cut`, reach: compared },
  ...["Difference", "Each plan", "All futures", "One at a time", "By level", "By place"].map(
    (view): Screen => ({
      name: `compare-${view.toLowerCase().replaceAll(" ", "-")}`,
      address: `#/compare/${MERGE}&open=${FIRST}`,
      reach: lookAs(view),
    }),
  ),
  { name: "compare", address: `#/compare/${MERGE}`, reach: compared },
  { name: "compare-all", address: `#/compare/${MERGE}&open=all`, reach: compared },
  { name: "compare-print", address: `#/compare/${MERGE}&open=${FIRST}`, reach: compared, isPrinted: true },
];

const strainScreens: readonly Screen[] = [
  {
    name: "stress-open",
    address: `#/compare/${MERGE}&open=stress`,
    reach: async (page) => {
      await strained(page);
      await page.locator(".stress-cell").nth(5).click();
    },
  },
  {
    name: "stress-own-line",
    address: "#/compare/a13-the-closed-club?runs=20&open=stress",
    reach: async (page) => {
      await strained(page);
      await page.getByRole("radio", { name: "A line of my own" }).check({ force: true });
      await page.getByLabel("Your line").fill("30");
    },
  },
  {
    name: "what-breaks",
    address: "#/compare/a13-the-closed-club?runs=20&open=breaking",
    reach: async (page) => {
      await compared(page);
      await page.getByRole("button", { name: "Find what would break it" }).click();
      await page.locator(".break-finding").first().waitFor({ timeout: PATIENCE });
    },
  },
  {
    name: "where-it-turns",
    address: "#/compare/a13-the-closed-club?runs=20&open=turning",
    reach: async (page) => {
      await compared(page);
      await page.getByRole("button", { name: "Find where it turns" }).click();
      await page.locator(".turning-found .break-finding").first().waitFor({ timeout: PATIENCE });
    },
  },
  {
    name: "workshop",
    address: `#/compare/${MERGE}&open=workshop`,
    reach: async (page) => {
      await compared(page);
      await page.getByLabel("Who proposes it").fill("Table 3");
      await page.getByRole("button", { name: "Make this move" }).click();
      await page.getByRole("heading", { level: 1, name: /\(workshop\)/ }).waitFor();
      await compared(page);
    },
  },
];

const planScreens: readonly Screen[] = [
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
    name: "plan-tour",
    address: "#/plan",
    reach: async (page) => {
      await page.getByRole("button", { name: "Show me round" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
];

const briefScreens: readonly Screen[] = [
  {
    name: "brief",
    address: `#/brief/${MERGE}`,
    reach: (page) => page.locator("#brief").waitFor({ timeout: PATIENCE }),
  },
  {
    name: "brief-print",
    address: `#/brief/${MERGE}`,
    reach: (page) => page.locator("#brief").waitFor({ timeout: PATIENCE }),
    isPrinted: true,
  },
  {
    name: "deck",
    address: `#/brief/${MERGE}&as=deck`,
    reach: (page) => page.locator(".slide").nth(5).waitFor({ timeout: PATIENCE }),
  },
  {
    name: "pack",
    address: `#/brief/${MERGE}&as=pack`,
    reach: (page) => page.locator(".pack-items > li").nth(10).waitFor({ timeout: PATIENCE }),
  },
];

export const policyScreens: readonly Screen[] = [
  ...compareScreens,
  ...strainScreens,
  ...planScreens,
  ...briefScreens,
];
