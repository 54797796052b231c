/** The built page in another family of browser: it opens, says something and complains of nothing. */
import { existsSync } from "node:fs";
import puppeteer, { type Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite, type Site } from "../page/browser.ts";

/** Where Firefox is: JOINERY_FIREFOX if it is set, else a usual place. */
function findFirefox(): string {
  const places = [process.env.JOINERY_FIREFOX ?? "", "/usr/bin/firefox-esr", "/usr/bin/firefox"];
  const found = places.find((each) => each !== "" && existsSync(each));
  if (found !== undefined) return found;
  throw new Error(
    "This test needs Firefox, and it is not here. Install it (apt-get install firefox-esr), " +
      "or say where it is: JOINERY_FIREFOX=/path/to/firefox",
  );
}

let browser: Browser;
let site: Site;

beforeAll(async () => {
  site = await serveSite();
  browser = await puppeteer.launch({ browser: "firefox", executablePath: findFirefox(), headless: true });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test("the page opens in Firefox and complains of nothing", async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(site.url, { waitUntil: "load" });
  await page.waitForFunction(() => document.body.innerText.trim() !== "");
  expect(complaints).toEqual([]);
});
