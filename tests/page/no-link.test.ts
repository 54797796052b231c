/** PM2.6: where no link to health is assumed, health comes out the same under every plan, and the screens say why. */
import { expect, test } from "vitest";
import { shippedScenario } from "../../src/scenario/library.ts";
import { readCsv } from "../cli/terminal.ts";
import { browser, site } from "./opened.ts";
import { compared, downloaded, visit } from "./reader.ts";

test("with a coupling of nought no future differs in health, and comparison and bench say that no link is assumed", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/scenarios`);
  const shipped = await shippedScenario("a8-merge-cluster-or-leave");
  const scenario = {
    ...shipped,
    id: "no-link",
    settings: { effect: 0 },
    outcomes: ["health-process", "trust"],
  };
  await page.locator(".open-file input[type=file]").setInputFiles({
    name: "no-link.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(scenario)),
  });
  await page.waitForURL(/#\/edit\//);
  const id = /#\/edit\/([^?]+)/.exec(page.url())?.[1] ?? "";
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))),
    ).observe({ type: "longtask" });
  });
  await page.evaluate((to) => void (location.hash = `#/compare/${to}?runs=20`), id);
  await compared(page, 20);
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  console.log(
    `comparison, 20 futures of 4 plans: ${tasks.length} tasks over 50 ms, longest ${Math.max(0, ...tasks)} ms`,
  );
  const rows = readCsv(await downloaded(page, "Differences of every future (CSV)"));
  const health = rows.filter(({ outcome }) => outcome === "health-process");
  expect(health.length).toBeGreaterThanOrEqual(60);
  expect(health.filter(({ difference }) => Number(difference) !== 0)).toEqual([]);
  expect(rows.some(({ outcome, difference }) => outcome === "trust" && Number(difference) !== 0)).toBe(true);
  await expect.poll(() => page.getByText("No link assumed").count()).toBeGreaterThan(0);
  await page.evaluate((to) => void (location.hash = `#/bench/${to}?option=merge`), id);
  await page.getByText("Health signals: no link assumed").first().waitFor({ state: "attached" });
  expect(complaints).toEqual([]);
  await close();
});
