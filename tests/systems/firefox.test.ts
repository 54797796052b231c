/** The built page in another family of browser: it opens, complains of nothing, and lives the same futures to the last bit. */
import { existsSync } from "node:fs";
import puppeteer, { type Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { joinery, leave, requireBuild } from "../cli/terminal.ts";
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
  requireBuild();
  site = await serveSite();
  browser = await puppeteer.launch({ browser: "firefox", executablePath: findFirefox(), headless: true });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  leave();
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

test("Firefox lives the futures that the terminal lives: the comparison's digest is the same (R1.1)", async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}#/compare/a13-the-closed-club?runs=20&vary=luck`, { waitUntil: "load" });
  const said = await page.waitForFunction(
    () => {
      const whole = [...document.querySelectorAll("h2")].some((each) =>
        each.textContent?.includes("20 simulated"),
      );
      const print = document.querySelector(".take .fingerprint")?.textContent?.trim();
      return whole && print !== undefined && print !== "" ? print : null;
    },
    { timeout: 110_000 },
  );
  const { digest } = JSON.parse(joinery("compare", "a13-the-closed-club", "--runs", "20", "--json").out);
  expect(await said.jsonValue()).toContain(String(digest).slice(0, 12));
});
