/**
 * What holds for the page whatever it shows: it works under any path, keeps to itself and complains of nothing.
 */
import { expect, test } from "vitest";
import { browser, site } from "./opened.ts";

/** Open the page, wait until it rests, and tell what it asked for and what it complained of. */
async function visit(): Promise<{ asked: string[]; missing: string[]; complaints: string[]; said: string }> {
  const page = await browser.newPage();
  const asked: string[] = [];
  const missing: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("response", (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(site.url, { waitUntil: "networkidle" });
  const said = await page.locator("body").innerText();
  await page.close();
  return { asked, missing, complaints, said };
}

test("the page opens under a sub-path, complains of nothing and keeps to its own folder", async () => {
  const { asked, missing, complaints, said } = await visit();
  expect(complaints).toEqual([]);
  expect(missing).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(site.url) && !/^(data|blob):/.test(url))).toEqual([]);
  expect(said.trim()).not.toBe("");
});
