/** FS2 and X14: nothing is asked of anybody else, and the second visit needs no network. */
import { expect, test } from "vitest";
import { browser, site } from "./opened.ts";
import { KEEPS_ITSELF, visit } from "./visitor.ts";

test("the second visit works with the network off, on the first screen and on screens never opened", async () => {
  const { page, complaints, close } = await visit(browser, site.url, {
    ...KEEPS_ITSELF,
    reducedMotion: "reduce",
  });
  // The first thing a reader does lets the page keep itself for later.
  await page.getByLabel("less", { exact: true }).check();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const names = await caches.keys();
          const kept = await Promise.all(
            names.map(async (name) => (await (await caches.open(name)).keys()).length),
          );
          return kept.reduce((sum, count) => sum + count, 0);
        }),
      { timeout: 30_000 },
    )
    .toBeGreaterThan(20);
  await page.context().setOffline(true);
  await page.reload();
  await page.getByText("You are offline.", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Just show me" }).click();
  await page.locator(".result .finding").waitFor();
  await page.getByText("100 simulated futures", { exact: true }).waitFor();
  await page.getByRole("link", { name: "Teach", exact: true }).click();
  await page.getByRole("heading", { name: "Teach a class" }).waitFor();
  await page.getByRole("link", { name: "Scenarios", exact: true }).click();
  await page.getByRole("heading", { name: "Announce and wait" }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test("no request leaves the page's own folder, nothing is kept but what it says, and the policy is enforced", async () => {
  const { page, asked, complaints, close } = await visit(browser, site.url, {
    ...KEEPS_ITSELF,
    reducedMotion: "reduce",
  });
  await page.getByRole("button", { name: "Just show me" }).click();
  await page.locator(".result .finding").waitFor();
  for (const screen of [
    "scenarios",
    "teach",
    "teach/why-reorganise",
    "lesson/two-partnerships",
    "study",
    "help",
  ]) {
    await page.goto(`${site.url}#/${screen}`);
    await page.locator("h1").first().waitFor();
    await page.waitForLoadState("networkidle");
  }
  const elsewhere = asked.filter((url) => !url.startsWith(site.url) && !/^(data|blob|about):/.test(url));
  expect(elsewhere).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(complaints).toEqual([]);
  const refused = await page.evaluate(async () => {
    try {
      await fetch("https://example.org/");
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  await close();
});
