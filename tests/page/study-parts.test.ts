/** Every part that a study file can have is made in the page, and the file that comes of it is sound. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { SHIPPED_WORLDS } from "../../src/analysis/calibration/world-set.ts";
import { checkStudy } from "../../src/experiment/study-file/check.ts";
import { shippedScenario } from "../../src/scenario/library.ts";
import { browser, site } from "./opened.ts";
import { accessFaults, expectNoSidewaysScroll, visit } from "./visitor.ts";

test("repeats, ramps, worlds, targets and questions about the whole are made on the sheet and stand in its file", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/design`, {
    viewport: { width: 360, height: 900 },
    acceptDownloads: true,
  });
  await page.getByRole("button", { name: /^A blank sheet/ }).click();
  await page.getByLabel("The question").fill("What matters?");
  await page.getByText("Events that come again, and ramps").click();
  await page.getByRole("button", { name: "Repeat an event of the case" }).click();
  await page.getByLabel("Months from one to the next").fill("36");
  await page.getByRole("button", { name: "Make a ramp of an event of the case" }).click();
  await page.getByLabel("Months each way takes").fill("often");
  await page.getByText('ramps[0].way is "often"', { exact: false }).first().waitFor();
  await page.getByLabel("Months each way takes").fill("40");
  await page.getByText("Believable worlds", { exact: true }).click();
  await page.getByLabel("Worlds of this study").selectOption(SHIPPED_WORLDS.print);
  await page.getByText("Add a factor").click();
  await page.locator(".add-search input").fill("believable");
  await page.getByRole("button", { name: /^Add Which believable world/ }).click();
  await page.getByLabel("What the real world shows").selectOption("value");
  await page.getByLabel("Target", { exact: true }).fill("0.6");
  await page.getByLabel("How far off still counts").fill("0.05");
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await page.getByText("Nothing stands in the way.").waitFor();
  await expectNoSidewaysScroll(page);
  expect(await accessFaults(page)).toEqual([]);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the file" }).click(),
  ]);
  const file = JSON.parse(await readFile(await saved.path(), "utf8"));
  const { study, problems } = checkStudy(file, { scenario: await shippedScenario(file.scenario) });
  expect(problems).toEqual([]);
  expect(study?.repeats).toMatchObject([{ every: 36 }]);
  expect(study?.ramps).toMatchObject([{ way: 40 }]);
  expect(study?.worlds).toEqual(SHIPPED_WORLDS.worlds);
  expect(study?.outcomes[0].target).toEqual({ value: 0.6, tolerance: 0.05 });
  expect(study?.factors).toMatchObject([{ sets: "worlds" }]);
  expect(study?.tests).toEqual([{ kind: "mean-field" }]);
  expect(complaints).toEqual([]);
  await close();
});
