/** What is kept, sent and opened: files that the terminal reads, links with everything inside, and word of whatever is wrong. */
import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { joinery, leave, requireBuild, write } from "../cli/terminal.ts";
import { browser, site } from "./opened.ts";
import { KEEPS_NOTHING, accessFaults, saved, visit } from "./visitor.ts";

beforeAll(requireBuild);
afterAll(leave);

const CASE = "#/edit/a8-merge-cluster-or-leave";

/** Edits a little, so that there is a scenario of one's own. */
async function ownCase(): Promise<Page> {
  const { page } = await visit(browser, `${site.url}${CASE}`, { acceptDownloads: true });
  await page.getByRole("button", { name: "Starts: one month later" }).click();
  await page.locator(".saved", { hasText: "Saved in this browser" }).waitFor();
  return page;
}

/** The address that “Copy a link” makes; where the browser does not let it copy, it shows it. */
async function linkOn(page: Page): Promise<string> {
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  });
  await page.getByRole("button", { name: "Copy a link" }).first().click();
  return page.getByRole("textbox", { name: "Link" }).inputValue();
}

test("a scenario saved by the page gives the same digest in the terminal, and the page's files hold the same numbers", async () => {
  const page = await ownCase();
  const file = await saved(page, () => page.getByRole("button", { name: "Save as a file" }).click());
  expect(file.name).toBe("a8-merge-cluster-or-leave-mine.json");
  await page.getByText("Numbers to take away").click();
  await page.getByRole("button", { name: "Run", exact: true }).click();
  const digest = /Digest ([0-9a-f]+)/.exec(await page.locator(".run-done .fingerprint").innerText())?.[1];
  const zip = await saved(page, () => page.getByRole("button", { name: "Save the numbers (ZIP)" }).click());
  const files = unzipSync(zip.bytes);
  const path = write("page.json", file.bytes);
  const told = joinery("run", path, "--option", "merge", "--runs", "20", "--json");
  expect(told.err + told.out).toContain(String(digest));
  expect(JSON.parse(told.out)).toMatchObject({ digest, runs: 20, option: "merge" });
  expect(JSON.parse(strFromU8(files["about.json"]))).toMatchObject({ digest, runs: 20, partial: false });
  expect(strFromU8(files["scenario.json"])).toBe(strFromU8(file.bytes));
  expect(strFromU8(files["runs.csv"]).trim().split("\r\n")).toHaveLength(21);
  await page.close();
});

test("a file comes back in as it went out; a broken one is told of, every fault at once, and changes nothing", async () => {
  const page = await ownCase();
  const file = await saved(page, () => page.getByRole("button", { name: "Save as a file" }).click());
  const { page: other, complaints } = await visit(browser, `${site.url}#/scenarios`);
  const input = other.locator(".open-file input[type=file]");
  const broken = strFromU8(file.bytes)
    .replace('"months": 96', '"months": -3')
    .replace('"kind": "merge"', '"kind": "mergr"');
  await input.setInputFiles({
    name: "broken.json",
    mimeType: "application/json",
    buffer: Buffer.from(broken),
  });
  const told = other.locator(".open-file [role=alert]");
  await told.waitFor();
  await expect.poll(() => told.innerText()).toContain("months");
  await expect.poll(() => told.innerText()).toContain("Did you mean merge?");
  await expect.poll(() => other.locator(".mine-item").count()).toBe(0);
  await input.setInputFiles({
    name: "not.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"joinery": 1,'),
  });
  await other.locator(".open-file .problems", { hasText: "JSON that can be read" }).waitFor();
  await input.setInputFiles({
    name: file.name,
    mimeType: "application/json",
    buffer: Buffer.from(file.bytes),
  });
  await other.waitForURL(/#\/edit\/a8-merge-cluster-or-leave-mine/);
  await expect.poll(() => other.getByLabel("Starts", { exact: true }).inputValue()).toBe("February 2012");
  expect(complaints).toEqual([]);
  await other.close();
  await page.close();
});

test("a link to an own scenario is short, and opens the same scenario elsewhere (X2)", async () => {
  const page = await ownCase();
  const link = await linkOn(page);
  expect(link.length).toBeLessThanOrEqual(2000);
  const { page: other, complaints } = await visit(browser, link);
  await other.waitForURL(/#\/edit\/a8-merge-cluster-or-leave-mine/);
  await expect.poll(() => other.getByLabel("Starts", { exact: true }).inputValue()).toBe("February 2012");
  expect(complaints).toEqual([]);
  await other.close();
  await page.close();
});

test("a link to a comparison opens the same plans, luck and futures, and knows its numbers again (X2)", async () => {
  const search = "plans=merge&runs=20&seed=two+words";
  const { page } = await visit(browser, `${site.url}#/compare/a8-merge-cluster-or-leave?${search}`);
  await page.getByRole("button", { name: "Keep this result" }).isEnabled();
  await page.waitForFunction(
    () => document.querySelector<HTMLButtonElement>(".keep-comparison button")?.disabled === false,
  );
  const link = await linkOn(page);
  expect(link.length).toBeLessThanOrEqual(2000);
  await page.getByRole("button", { name: "Keep this result" }).click();
  const { page: other } = await visit(browser, link);
  await other.waitForURL(/#\/compare\/a8-merge-cluster-or-leave\?/);
  expect(new URLSearchParams(other.url().split("?")[1]).get("seed")).toBe("two words");
  await other.getByText("The numbers are the same as when the link was made.").waitFor();
  await page.goto(`${site.url}#/scenarios`);
  await page.locator(".mine-item .said").waitFor();
  await other.close();
  await page.close();
});

test("a link from another version says so and changes nothing by itself", async () => {
  const page = await ownCase();
  const link = new URL(await linkOn(page));
  const fields = new URLSearchParams(link.hash.split("?")[1]);
  fields.set("m", "0.0.1");
  fields.set("t", "Sharing was usually worse.");
  const { page: other, complaints } = await visit(browser, `${site.url}#/open?${fields.toString()}`);
  await other.getByText(/This link was made with Joinery 0\.0\.1\. You are on /).waitFor();
  await other.getByRole("button", { name: "See it as it was told" }).click();
  await other.getByText("Sharing was usually worse.").waitFor();
  expect(await accessFaults(other)).toEqual([]);
  await other.getByRole("button", { name: "Run it again" }).click();
  await other.waitForURL(/#\/edit\/a8-merge-cluster-or-leave-mine/);
  expect(complaints).toEqual([]);
  await other.close();
  await page.close();
});

test.each([
  ["nothing at all", "", "This link is damaged"],
  [
    "a scenario there is not",
    "v=1&m=0.1.0&s=no-such&p=0123456789ab&w=compare",
    "does not come with this Joinery",
  ],
  ["a form of the future", "v=7&m=9.0.0&s=a1&p=0123456789ab&w=compare", "another version of Joinery"],
  ["cut letters", "v=1&m=0.1.0&d=AAAA&p=0123456789ab&w=edit", "This link is damaged"],
  [
    "a script for a screen",
    "v=1&m=0.1.0&s=a1&p=0123456789ab&w=javascript:alert(1)",
    "a screen that does not exist",
  ],
])("a link with %s gets a clear sentence", async (_, search, sentence) => {
  const { page, complaints } = await visit(browser, `${site.url}#/open?${search}`);
  await page.locator(".open-link [role=alert]", { hasText: sentence }).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test("a scenario too large for a link is offered as a file", async () => {
  const { page } = await visit(browser, `${site.url}${CASE}`, { acceptDownloads: true });
  await page.getByText("More about it").click();
  // Letters without a pattern: what cannot be made shorter.
  const letters = createHash("sha512");
  const words = Array.from({ length: 24 }, (_, at) =>
    letters.copy().update(String(at)).digest("base64"),
  ).join("");
  await page.getByLabel("Notes for a careful reader").fill(words.slice(0, 1995));
  await page.locator(".saved", { hasText: "Saved in this browser" }).waitFor();
  await page.getByRole("button", { name: "Copy a link" }).click();
  await page.getByText(/A link to this scenario would have \d+ characters/).waitFor();
  const file = await saved(page, () =>
    page.locator(".share-link").getByRole("button", { name: "Save as a file" }).click(),
  );
  expect(strFromU8(file.bytes)).toContain(words.slice(0, 1995));
  await page.close();
});

test("where the browser keeps nothing, the page says so and goes on", async () => {
  const context = await browser.newContext(KEEPS_NOTHING);
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", { value: undefined });
  });
  const { page, complaints } = await visit(context, `${site.url}${CASE}`);
  await page.getByRole("button", { name: "Starts: one month later" }).click();
  await page.getByText("Your browser keeps nothing for this page").first().waitFor();
  await page.getByRole("link", { name: "Compare its plans" }).click();
  await page.getByRole("heading", { level: 1, name: "Merge, cluster or leave? (my copy)" }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
