/** The first screen as a newcomer meets it: FS1 to FS6. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { launchChromium } from "./browser.ts";
import { browser, site } from "./opened.ts";
import { visit } from "./visitor.ts";

const showMe = (page: Page) => page.getByRole("button", { name: "Show me", exact: true });
const skip = (page: Page) => page.getByRole("button", { name: "Just show me" });
const finding = (page: Page) => page.locator(".result .finding");

/** Waits until all hundred futures of the option on show are in. */
const hundred = (page: Page) => page.getByText("100 simulated futures", { exact: true }).waitFor();

test("a newcomer guesses, is shown, reads a counted sentence, and sees the guess beside it", async () => {
  const { page, complaints, close } = await visit(browser, site.url);
  await expect.poll(() => page.locator("h1").innerText()).toContain("Two partnerships.");
  await expect.poll(() => page.locator(".pair svg").count()).toBeGreaterThanOrEqual(2);
  await expect.poll(() => showMe(page).isDisabled()).toBe(true);
  await page.getByLabel("less", { exact: true }).check();
  await showMe(page).click();
  await page.getByText("Playing 12 years…").waitFor();
  await page.getByText("You said: less.").waitFor();
  await finding(page).waitFor({ timeout: 30_000 });
  await hundred(page);
  await expect
    .poll(() => finding(page).innerText())
    .toMatch(/^In \d+ of 100 simulated futures .* (shared (less|more)|both shared about the same)/);
  await expect.poll(() => page.getByText("You said: less.").isVisible()).toBe(true);
  await expect.poll(() => page.locator(".guess-mark").innerText()).toContain("your guess");
  expect(complaints).toEqual([]);
  await close();
});

test("FS1: headline, question and buttons come, also over a slow line on a slow machine", async () => {
  const { page, close } = await visit(browser, "about:blank");
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  // The page's own clock, since asking it takes a slow machine long: when its scripts have taken up what stands there.
  await page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      if (document.documentElement?.dataset["start"] !== undefined || document.querySelector("h1") === null)
        return;
      performance.mark("alive");
      watch.disconnect();
    }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-start"] });
  });
  await page.goto(site.url, { waitUntil: "commit" });
  await page.getByLabel("less", { exact: true }).check();
  await showMe(page).click();
  // What is answered and pressed while scripts and workers are on their way is not lost.
  await page.getByText("You said: less.").first().waitFor();
  await page.getByText("Playing 12 years…").waitFor();
  const at = await page.evaluate(() =>
    ["first-contentful-paint", "alive"].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0),
  );
  console.log(
    `FS1, slow line and slow machine: headline, question and buttons seen after ${at[0]?.toFixed(0)} ms, all of them answering after ${at[1]?.toFixed(0)} ms`,
  );
  await expect.poll(() => page.locator(".pair .picture svg").count()).toBeGreaterThanOrEqual(2);
  await page.getByText("Why should I believe it?").click();
  const counted = await page.locator(".believe a").first().innerText();
  expect(counted).toBe(await knownPatterns());
  await close();
});

/** The sentence's numbers, counted anew from the table of all checks. */
async function knownPatterns(): Promise<string> {
  const file = new URL("../../docs/patterns.json", import.meta.url);
  const { patterns }: { patterns: readonly { status: string }[] } = JSON.parse(await readFile(file, "utf8"));
  const having = (status: string) => patterns.filter((each) => each.status === status).length;
  return `${having("met")} met, ${having("missed")} missed, ${having("not-tested")} not tested`;
}

test("FS4: the one control answers from what is kept, then in full", async () => {
  const { page, close } = await visit(browser, site.url, { reducedMotion: "reduce" });
  await skip(page).click();
  await hundred(page);
  const chart = page.locator(".experiment-chart .picture > div").first();
  const old = await chart.innerHTML();
  const waited = await page.evaluate(async () => {
    const host = document.querySelector(".experiment-chart .picture > div");
    const input = document.querySelector<HTMLInputElement>('input[name="often"][value="every-2"]');
    const began = performance.now();
    const changed = new Promise<number>((resolve) => {
      new MutationObserver(() => resolve(performance.now() - began)).observe(host!, {
        childList: true,
        subtree: true,
      });
    });
    input?.click();
    return changed;
  });
  console.log(`FS4, first visible change after ${waited.toFixed(0)} ms`);
  expect(await chart.innerHTML()).not.toBe(old);
  const began = performance.now();
  await hundred(page);
  console.log(`FS4, all 100 futures after ${(performance.now() - began).toFixed(0)} ms more`);
  await expect.poll(() => page.locator(".pair").innerText()).toContain("Reorganised every 2 years");
  await page.getByLabel("never", { exact: true }).check();
  await expect.poll(() => finding(page).innerText()).toContain("both are left alone");
  await close();
});

test("why: four steps from the ledger, whose parts add up to what they say", async () => {
  const { page, close } = await visit(browser, site.url, { reducedMotion: "reduce" });
  await skip(page).click();
  await hundred(page);
  await page.getByRole("button", { name: "Why?" }).click();
  await page.locator(".chain > li").nth(3).waitFor();
  await expect.poll(() => page.locator(".chain > li").count()).toBe(4);
  const said = await page.locator(".chain > li").nth(3).locator("p").innerText();
  const [option, , baseline] = said.match(/\d+/g)!.map(Number);
  const parts = (await page.locator(".chain > li").nth(3).locator(".number").allInnerTexts()).map((text) =>
    Number(text.replace("−", "-").replace("+", "")),
  );
  const sum = parts.reduce((all, part) => all + part, 0);
  // Both ends are printed whole, so they may be off by one together.
  expect(Math.abs(option! - baseline! - sum)).toBeLessThanOrEqual(1.01);
  await expect.poll(() => page.locator(".chain [data-biggest]").count()).toBe(2);
  await close();
});

test("FS6: the sentence's number is the count in the downloaded CSV of the same runs", async () => {
  const { page, close } = await visit(browser, site.url, { reducedMotion: "reduce", acceptDownloads: true });
  await skip(page).click();
  await page.getByLabel("every 6 years", { exact: true }).check();
  await hundred(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Numbers behind this (CSV)" }).click(),
  ]);
  const counted = recount(await readFile(await download.path(), "utf8"), "every-6");
  expect(counted.less + counted.same + counted.more).toBe(100);
  const rows = await page.locator(".fall-out td.number").allInnerTexts();
  expect(rows.map(Number)).toEqual([counted.more, counted.same, counted.less]);
  await expect
    .poll(() => finding(page).innerText())
    .toContain(`In ${Math.max(counted.more, counted.same, counted.less)} of 100`);
  await close();
});

/** Futures that share more, about the same (2 points), and less than when left alone. */
function recount(csv: string, option: string): { less: number; same: number; more: number } {
  const [header, ...lines] = csv
    .trim()
    .split("\r\n")
    .map((line) => line.split(","));
  const [which, number, sharing] = ["option", "run", "sharing"].map((name) => header!.indexOf(name));
  const of = (id: string) =>
    new Map(
      lines.filter((line) => line[which!] === id).map((line) => [line[number!], Number(line[sharing!])]),
    );
  const [alone, changed] = [of("leave-as-is"), of(option)];
  const differences = [...changed].map(([run, value]) => value - alone.get(run)!);
  return {
    less: differences.filter((d) => d < -0.02).length,
    more: differences.filter((d) => d > 0.02).length,
    same: differences.filter((d) => Math.abs(d) <= 0.02).length,
  };
}

test("FS3: without WebGL the first screen and its doors work, and nothing complains", async () => {
  const flat = await launchChromium(["--disable-gpu", "--disable-3d-apis"]);
  const { page, complaints, close } = await visit(flat, site.url, { reducedMotion: "reduce" });
  await skip(page).click();
  await hundred(page);
  await expect.poll(() => finding(page).innerText()).toMatch(/of 100/);
  for (const door of ["Teach a class", "Run a study"]) {
    await page.goto(site.url);
    await page.getByRole("link", { name: door }).click();
    await expect.poll(() => page.locator("h1").innerText()).toBe(door);
  }
  expect(complaints).toEqual([]);
  await close();
  await flat.close();
});

test("three doors lead to three different first objects", async () => {
  const { page, close } = await visit(browser, site.url);
  const links = page.locator(".doors a");
  await links.first().waitFor();
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(addresses).toEqual(["#/plan", "#/teach", "#/study"]);
  await close();
});

test("an address that leads nowhere says so and offers a way on", async () => {
  const { page, close } = await visit(browser, `${site.url}#/nowhere`);
  await page.getByRole("heading", { name: "There is no such page" }).waitFor();
  await page.getByRole("link", { name: "Go to the first screen" }).click();
  await page.getByText("Same people, same money.").waitFor();
  await close();
});
