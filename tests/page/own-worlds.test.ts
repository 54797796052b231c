/** Believable worlds of one's own in the page: opened, lived in, told of, kept, sent, and never silently others. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folder, joinery, leave, requireBuild, smallFile, write } from "../cli/terminal.ts";
import { browser, site } from "./opened.ts";
import { KEEPS_NOTHING, accessFaults, saved, visit } from "./visitor.ts";

beforeAll(requireBuild);
afterAll(leave);

const gains = [0.05, 0.08, 0.1, 0.12, 0.06, 0.09, 0.07];
const set = {
  joineryWorlds: 1,
  study: "ours",
  model: "0.0.9",
  tried: 50,
  kept: 7,
  worlds: gains.map((gain, at) => ({ gain, churn: 0.02 + at / 100 })),
};
const file = write("worlds.json", JSON.stringify(set));

/** A visitor with a small scenario of their own, at its comparison. */
async function atComparison(search = ""): Promise<Page> {
  const { page } = await visit(await browser.newContext(KEEPS_NOTHING), `${site.url}#/scenarios`);
  await page.getByLabel("Choose a file").setInputFiles(smallFile);
  await page.waitForURL(/#\/edit\//);
  const id = page.url().split("/").at(-1) ?? "";
  await page.goto(`${site.url}#/compare/${id}?runs=20${search}`);
  return page;
}

/** The digest of the comparison on the page, once all its futures are there. */
async function digestOn(page: Page, futures: number): Promise<string> {
  await page.locator(".progress-said", { hasText: new RegExp(`^${futures} simulated`) }).waitFor();
  const line = page.locator(".take .fingerprint").first();
  await expect.poll(() => line.innerText()).toContain(`· ${futures} simulated`);
  return (await line.innerText()).split(" · ").at(-1) ?? "";
}

const open = (page: Page, path: string): Promise<void> =>
  page.getByLabel(/Open (a file of your own|their file)/).setInputFiles(path);

/** The address that “Copy a link” makes. */
async function linkOn(page: Page): Promise<string> {
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  });
  await page.getByRole("button", { name: "Copy a link" }).first().click();
  return page.getByRole("textbox", { name: "Link" }).inputValue();
}

test("a set from a file gives the terminal's numbers, survives a reload, and goes with a link", async () => {
  const out = join(folder, "told");
  const told = JSON.parse(
    joinery("compare", smallFile, "--runs", "20", "--worlds", file, "--out", out, "--json").out,
  ) as { digest: string; runs: number; worlds: { fingerprint: string } };
  expect(told.runs).toBe(21);
  const page = await atComparison();
  await open(page, write("broken.json", JSON.stringify({ worlds: [{ gain: 9 }, { gian: 0.1 }] })));
  const alert = page.locator(".compare-worlds [role=alert]");
  await alert.getByText("worlds[0].gain is 9").waitFor();
  await alert.getByText("Did you mean gain?").waitFor();
  expect(new URL(page.url()).hash).not.toContain("worlds=");

  await open(page, file);
  expect(await digestOn(page, 21)).toBe(told.digest.slice(0, 12));
  const said = page.locator(".compare-worlds");
  await said.getByText(": 7 accepted of 50 tried.").waitFor();
  await said.getByText("accepted with Joinery 0.0.9").waitFor();
  const foot = await page.locator(".take .fingerprint").first().innerText();
  expect(foot).toContain(`7 accepted of 50 tried, fingerprint ${told.worlds.fingerprint}`);
  const csv = await saved(page, () =>
    page.getByRole("button", { name: "Differences of every future (CSV)" }).click(),
  );
  expect(new TextDecoder().decode(csv.bytes)).toBe(readFileSync(join(out, "differences.csv"), "utf8"));
  await expect.poll(() => accessFaults(page)).toEqual([]);

  await page.reload();
  expect(await digestOn(page, 21)).toBe(told.digest.slice(0, 12));
  const link = await linkOn(page);
  expect(link.length).toBeLessThan(2000);
  const other = await visit(await browser.newContext(KEEPS_NOTHING), link);
  expect(await digestOn(other.page, 21)).toBe(told.digest.slice(0, 12));
  const choice = other.page.getByLabel("Sets of assumptions");
  expect(await choice.inputValue()).toBe(told.worlds.fingerprint);
  await choice.selectOption({ index: 0 });
  expect(await digestOn(other.page, 20)).not.toBe(told.digest.slice(0, 12));
  await other.page.context().close();

  await page.getByRole("link", { name: "Make the two-page brief" }).click();
  const brief = page.locator(".brief .fingerprint").last();
  await brief.waitFor();
  expect(await brief.innerText()).toContain(told.worlds.fingerprint);
  await page.context().close();
});

test("an address whose set is not here runs nothing until its file is opened", async () => {
  const { fingerprint } = (
    JSON.parse(
      joinery("compare", smallFile, "--runs", "1", "--months", "2", "--worlds", file, "--json").out,
    ) as {
      worlds: { fingerprint: string };
    }
  ).worlds;
  const page = await atComparison(`&worlds=${fingerprint}`);
  await page.getByRole("heading", { name: "A set of assumptions is missing" }).waitFor();
  expect(await page.locator(".compare-progress").count()).toBe(0);
  await open(page, write("others.json", JSON.stringify(set.worlds.slice(2))));
  await page.getByText("That file holds other sets: others").waitFor();
  await open(page, file);
  await digestOn(page, 21);
  await page.context().close();
});
