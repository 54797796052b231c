/** Somebody brings a map of their own partnership: it is read here, described, and made into a world to try a change on. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, launchChromium, serveSite } from "./browser.ts";
import { axeFindings, sideways, visit } from "./reader.ts";

let browser: Browser;
let site: Site;
beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const LIST = `from,to,weight,trust
Ash Council,Beech Health,5,4
Beech Health,Ash Council,5,2
Cedar Police,Ash Council,1,3
Cedar Police,,2,3
Elm Homes,Beech Health,3,4
`;
const file = (text: string) => ({ name: "ties.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

test("a list is read, its bad row is named, and the world made of it can be watched", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/network`);
  await page.locator("input[type=file]").setInputFiles(file(LIST));
  await page.getByRole("heading", { name: /4 organisations and 4 ties/ }).waitFor();
  await page.getByText("1 thing to look at").click();
  expect(await page.getByRole("cell", { name: /ties\.csv line 5/ }).count()).toBe(1);
  await page.getByLabel("How far each trusts the other").selectOption("trust");
  await page.getByRole("button", { name: "Make the world" }).click();
  await page.getByText("The world is made and kept in this browser.").waitFor();
  expect(await page.getByText(/Trust is read from “trust”/).count()).toBe(1);
  await page.getByRole("link", { name: "Watch it" }).click();
  await page.getByRole("heading", { name: "Our own partnership" }).waitFor();
  await page.getByRole("button", { name: "Play" }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test("names can be left behind: letters stand in their place in the file that is kept", async () => {
  const { page, close } = await visit(browser, `${site.url}#/network`);
  await page.locator("input[type=file]").setInputFiles(file(LIST));
  await page.getByLabel("Replace names by letters").check();
  await page.getByRole("button", { name: "Make the world" }).click();
  await page.getByText("Names were replaced by letters.").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save it as a file" }).click(),
  ]);
  const { readFileSync } = await import("node:fs");
  const text = readFileSync(await download.path(), "utf8");
  expect(text).toContain('"name": "A"');
  expect(text).not.toMatch(/Ash|Beech|Cedar|Elm/);
  await close();
});

test("a file that holds nothing usable is told of, and nothing else is lost", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/network`);
  await page.locator("input[type=file]").setInputFiles(file("%PDF-1.7 \u0000\u0001"));
  await page.getByText(/Nothing in .* could be used/).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test.each(["light", "dark"] as const)("axe finds nothing, %s", async (colorScheme) => {
  const { page, close } = await visit(browser, `${site.url}#/network`, { colorScheme });
  await page.getByRole("button", { name: "Try it with a made-up survey" }).click();
  await page.getByRole("button", { name: "Make the world" }).click();
  await page.getByText("The world is made and kept in this browser.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await close();
});

test("nothing runs off a window of 320 pixels", async () => {
  const { page, close } = await visit(browser, `${site.url}#/network`, {
    viewport: { width: 320, height: 700 },
  });
  await page.getByRole("button", { name: "Try it with a made-up survey" }).click();
  await page.getByRole("button", { name: "Make the world" }).click();
  await page.getByText("The world is made and kept in this browser.").waitFor();
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await close();
});
