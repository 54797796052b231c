/** Check the model, and the rules of a month: the journeys of somebody who must vouch for it. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { patternChecker } from "../../src/protocol/pattern-server.ts";
import { PARAMETERS } from "../../src/model/parameters.ts";
import { MONTH } from "../../src/model/schedule.ts";
import { shownNumber } from "../../src/view/check/check-rows.ts";
import { browser, site } from "./opened.ts";
import { NARROW, expectNoSidewaysScroll, faultsInBothThemes, visit } from "./visitor.ts";

interface Kept {
  readonly patterns: readonly { readonly id: string; readonly status: string; readonly why: string }[];
}
const kept: Kept = JSON.parse(
  readFileSync(fileURLToPath(new URL("../../docs/patterns.json", import.meta.url)), "utf8"),
);

test("every kept result is shown as it was kept, held-out checks above, misses first below", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/check`);
  await page.locator("tr[data-check]").first().waitFor();
  const shown = await page
    .locator("tr[data-check]")
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute("data-check"), row.getAttribute("data-status")]),
    );
  const statusOf = new Map(kept.patterns.map(({ id, status }) => [id, status]));
  for (const [id, status] of shown)
    if (statusOf.has(id ?? "")) expect(status, String(id)).toBe(statusOf.get(id ?? ""));
  expect(shown.some(([, status]) => status === "missed")).toBe(true);
  // The brief sends its readers here for the reasons.
  const reasons = await page.locator('tr[data-status="missed"] .check-why').allInnerTexts();
  expect(reasons.toSorted()).toEqual(
    kept.patterns.flatMap(({ status, why }) => (status === "missed" ? [why] : [])).toSorted(),
  );
  const below = await page
    .locator(".check-block")
    .nth(1)
    .locator("tr[data-check]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-status")));
  const rank = ["missed", "met", "not-tested", "none"];
  const ranks = below.map((status) => rank.indexOf(status ?? ""));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(complaints).toEqual([]);
  await close();
});

test("a check run again in the page shows what the same check gives outside it", async () => {
  const { page, close } = await visit(browser, `${site.url}#/check`);
  const row = page.locator('tr[data-check="F6"]');
  await row.waitFor();
  await page.getByLabel("Runs for each check").selectOption("4");
  await row.getByRole("button", { name: "Run check F6 again" }).click();
  await row.getByText("just now").waitFor({ timeout: 110_000 });
  const alone = await patternChecker().check({ id: "F6", runs: 4, seed: "joinery" }, () => undefined);
  await expect.poll(() => row.getAttribute("data-status")).toBe(alone.status);
  await expect
    .poll(() => row.locator("td").nth(1).innerText())
    .toContain(shownNumber(alone.figures[0]!.value));
  await close();
});

test("all of them can be started and stopped, and the page answers meanwhile", async () => {
  const { page, close } = await visit(browser, `${site.url}#/check`);
  await page.getByRole("button", { name: "Run all now" }).click();
  await page.getByText(/of \d+ checks done/).waitFor();
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await page.getByText(/Stopped after \d+ of \d+/).waitFor();
  await expect.poll(() => page.getByRole("button", { name: "Run all now" }).isEnabled()).toBe(true);
  await close();
});

test("every step of a month and every parameter is among the rules, and the parts are reached by link", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/equations`);
  await page.locator("[data-step]").first().waitFor();
  const all = (name: string): Promise<(string | null)[]> =>
    page
      .locator(`[${name}]`)
      .evaluateAll((found, attribute) => found.map((each) => each.getAttribute(attribute)), name);
  expect(await all("data-step")).toEqual(MONTH.map(({ name }) => name));
  expect((await all("data-parameter")).toSorted()).toEqual(Object.keys(PARAMETERS).toSorted());
  await page.getByRole("link", { name: "Silo", exact: true }).click();
  await page.waitForFunction(() => document.activeElement?.getAttribute("data-part") === "7");
  await page.locator('[data-rule="silo"] details').click();
  await page.getByRole("region", { name: "src/model/mechanisms/silo.ts" }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test.each(["#/check", "#/equations?at=7"])(
  "%s is open to everybody, light and dark, down to 320 pixels",
  async (address) => {
    const { page, close } = await visit(browser, `${site.url}${address}`);
    await page.locator("h2").first().waitFor();
    await page.locator("tbody tr:visible").first().waitFor();
    expect(await faultsInBothThemes(page)).toEqual([]);
    await page.setViewportSize(NARROW);
    await expectNoSidewaysScroll(page);
    await close();
  },
);
