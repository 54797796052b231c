/** What a newcomer meets: the first screen in its phases, the list, help, and what the page says of itself. */
import type { Page } from "playwright-core";
import type { Screen } from "./screen.ts";

/** The first screen past its question, with all its futures. */
async function show(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Just show me" }).click();
  await page.getByText("100 simulated futures", { exact: true }).waitFor({ timeout: 60_000 });
}

export const firstScreens: readonly Screen[] = [
  { name: "first-screen", address: "", reach: (page) => page.locator(".pair svg").first().waitFor() },
  {
    name: "first-screen-guessed",
    address: "",
    reach: async (page) => {
      await page.getByLabel("more", { exact: true }).check();
      await page.getByRole("button", { name: "Show me", exact: true }).click();
      await page.getByText("100 simulated futures", { exact: true }).waitFor({ timeout: 60_000 });
    },
  },
  { name: "first-screen-shown", address: "", reach: show },
  {
    name: "first-screen-never",
    address: "",
    reach: async (page) => {
      await show(page);
      await page.getByLabel("never", { exact: true }).check({ force: true });
      await page.getByText("100 simulated futures", { exact: true }).waitFor({ timeout: 60_000 });
    },
  },
  {
    name: "first-screen-why",
    address: "",
    reach: async (page) => {
      await show(page);
      await page.getByRole("button", { name: "Why?" }).click();
      await page.locator(".chain").waitFor();
    },
  },
  {
    name: "offline",
    address: "",
    reach: async (page) => {
      await page.locator(".pair svg").first().waitFor();
      await page.context().setOffline(true);
      await page.getByText("You are offline.", { exact: false }).waitFor();
    },
  },
  {
    name: "menu-open",
    address: "",
    reach: async (page) => {
      const menu = page.getByRole("button", { name: "Menu" });
      if (await menu.isVisible()) await menu.click();
    },
  },
  { name: "scenarios", address: "#/scenarios" },
  { name: "scenarios-none", address: "#/scenarios?find=zebra" },
  { name: "help", address: "#/help" },
  { name: "no-such-page", address: "#/nowhere" },
  {
    name: "link-damaged",
    address: "#/open?v=1&m=0.1.0&d=AAAA&p=0123456789ab&w=edit",
    reach: (page) => page.locator(".open-link [role=alert]").waitFor(),
  },
  { name: "embedded", address: "?embed=1&lesson=two-partnerships#/" },
];
