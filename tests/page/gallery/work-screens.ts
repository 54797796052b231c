/** Where scenarios are written, networks brought, studies designed, and the model looked into. */
import type { Page } from "playwright-core";
import { PATIENCE } from "./screen.ts";
import type { Screen } from "./screen.ts";

const editScreens: readonly Screen[] = [
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
];

const LIST = `from,to,weight,trust
Ash Council,Beech Health,5,4
Beech Health,Ash Council,5,2
Cedar Police,Ash Council,1,3
Cedar Police,,2,3
Elm Homes,Beech Health,3,4
`;
const bring = async (page: Page, text: string): Promise<void> => {
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "ties.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
};

const mapScreens: readonly Screen[] = [
  { name: "own-network", address: "#/network" },
  {
    name: "own-network-read",
    address: "#/network",
    reach: async (page) => {
      await bring(page, LIST);
      await page.getByText("1 thing to look at").click();
    },
  },
  {
    name: "own-network-survey",
    address: "#/network",
    reach: async (page) => {
      await page.getByRole("button", { name: "Try it with a made-up survey" }).click();
      await page.getByRole("button", { name: "Make the world" }).click();
      await page.getByText("The world is made and kept in this browser.").waitFor();
    },
  },
  {
    name: "own-network-refused",
    address: "#/network",
    reach: async (page) => {
      await bring(page, "%PDF-1.7 \u0000\u0001");
      await page.getByText(/Nothing in .* could be used/).waitFor();
    },
  },
  {
    name: "own-network-region",
    address: "#/network",
    reach: async (page) => {
      await page.getByRole("combobox", { name: /^Region/ }).selectOption("London");
      await page.getByRole("button", { name: "Make this region" }).click();
      await page.getByText(/33 places/).waitFor();
    },
  },
];

const studyScreens: readonly Screen[] = [
  { name: "study", address: "#/study", reach: (page) => page.locator(".facts").first().waitFor() },
  {
    name: "study-reproduced",
    address: "#/study",
    reach: async (page) => {
      await page.getByRole("button", { name: "Reproduce it here" }).click();
      await page.getByText("The same: all 210 rows, and the digest.").waitFor({ timeout: PATIENCE });
    },
  },
  { name: "study-desk", address: "#/design" },
  {
    name: "study-blank",
    address: "#/design",
    reach: async (page) => {
      await page.getByText("A blank sheet", { exact: true }).first().click();
      await page.locator(".sections").waitFor();
    },
  },
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
      await page.locator(".explorer svg").first().waitFor({ timeout: PATIENCE });
      await page.getByText("Digest of the table").waitFor({ timeout: PATIENCE });
      await page.locator(".findings svg").first().waitFor({ timeout: PATIENCE });
    },
  },
];

export const workScreens: readonly Screen[] = [
  ...editScreens,
  ...mapScreens,
  ...studyScreens,
  { name: "assumptions", address: "#/assumptions" },
  { name: "assumptions-found", address: "#/assumptions?find=trust&support=studies" },
  { name: "check", address: "#/check", reach: (page) => page.locator("tr[data-check]").first().waitFor() },
  { name: "equations", address: "#/equations" },
];
