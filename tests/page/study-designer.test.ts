/** A study designed in the page: by keyboard, with nothing for axe to find, and the same to the last byte as without a page. */
import { createHash } from "node:crypto";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { csvLine } from "../../src/analysis/export/csv.ts";
import { resultHeader, resultLine } from "../../src/analysis/export/study-rows.ts";
import { futuresOf } from "../../src/experiment/ensemble.ts";
import { execute } from "../../src/experiment/execution.ts";
import { rowCount } from "../../src/experiment/jobs.ts";
import { SHIPPED_STUDY_IDS, shippedStudy } from "../../src/experiment/library.ts";
import { checkStudy, namedOutside } from "../../src/experiment/study-file/check.ts";
import { shippedScenario } from "../../src/scenario/library.ts";
import { designer } from "../../src/words/en/study-designer.ts";
import { smallStudyFile } from "../experiment/small-study.ts";
import { browser, site } from "./opened.ts";
import { accessFaults, expectNoSidewaysScroll, visit } from "./visitor.ts";

/** The table of a study file as the engine gives it, here and now. */
async function tableOf(file: string): Promise<string> {
  const data: unknown = JSON.parse(file);
  const { scenario } = namedOutside(data);
  const { study, problems } = checkStudy(
    data,
    scenario === null ? {} : { scenario: await shippedScenario(scenario) },
  );
  if (study === null) throw new Error(JSON.stringify(problems));
  const lines = [csvLine(resultHeader(study))];
  await execute({
    study,
    span: { from: 0, to: rowCount(study) },
    known: { find: () => undefined, keep: () => {} },
    run: async (next, take) => {
      for (let task = await next(); task !== undefined; task = await next())
        await take(task, [...futuresOf(task.job)]);
    },
    write: async (rows) => void lines.push(...rows.map(resultLine)),
    onProgress: () => {},
    stopped: () => false,
    batch: 8,
  });
  return lines.join("");
}

/** What the card of a shipped study says. */
async function cardOf(id: string): Promise<string> {
  const { title, question } = Object(await shippedStudy(id));
  return `${title}\n${question}`;
}

const BLANK_CARD = `${designer.list.blank}\n${designer.list.blankText}`;

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Tab until what is focused is what is sought. */
async function tabTo(page: Page, sought: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const found = document.activeElement;
      const isField = found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement;
      const label = isField ? found.labels?.[0]?.textContent : null;
      return found?.getAttribute("aria-label") ?? label ?? found?.textContent ?? "";
    });
    if (name.trim().startsWith(sought)) return;
  }
  throw new Error(`nothing called ${sought} can be reached by Tab`);
}

async function write(page: Page, field: string, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}

async function download(page: Page, press: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFile(await file.path(), "utf8");
}

test("by keyboard alone: a blank sheet, two factors, every combination, run; file and table are the engine's own", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/design`, {
    acceptDownloads: true,
    reducedMotion: "reduce",
  });
  await page.locator(".starts").waitFor();
  // Each study that ships is offered by its own title and question, beside the blank sheet.
  const cards = await Promise.all(SHIPPED_STUDY_IDS.map(cardOf));
  await expect.poll(() => page.locator(".start").allInnerTexts()).toEqual([BLANK_CARD, ...cards]);
  expect(await accessFaults(page)).toEqual([]);
  await tabTo(page, "A blank sheet");
  await page.keyboard.press("Enter");
  await page.locator(".sections").waitFor();
  await write(page, "The question", "Does trust gained matter?");
  await write(page, "Months", "24");
  await tabTo(page, "Add a factor");
  await page.keyboard.press("Enter");
  for (const name of ["Trust gained by a kept promise", "How trust moves"]) {
    await page.locator(".add-search input").focus();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(name);
    await tabTo(page, `Add ${name}`);
    await page.keyboard.press("Enter");
  }
  await tabTo(page, "one case, many futures");
  await page.keyboard.press("ArrowDown");
  await write(page, "Values a factor", "2");
  await write(page, "Simulated futures for each case", "none");
  // What stands in the way is said as the terminal says it, and nothing can be begun.
  await page.getByText('runs is "none"; it must be', { exact: false }).first().waitFor();
  await expect.poll(() => page.getByRole("button", { name: "Run the study" }).isDisabled()).toBe(true);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("12");
  await page.getByText("Nothing stands in the way.").waitFor();
  await expect.poll(() => page.locator(".counts-all dd").innerText()).toBe("48");
  expect(await accessFaults(page)).toEqual([]);
  await tabTo(page, "Save the file");
  const file = await download(page, () => page.keyboard.press("Enter"));
  await tabTo(page, "Run the study");
  await page.keyboard.press("Enter");
  await page.locator(".findings svg").first().waitFor();

  const table = await tableOf(file);
  await expect.poll(() => page.locator(".digest code").innerText()).toBe(digestOf(table));
  expect(await download(page, () => page.getByRole("button", { name: /^results\.csv/ }).click())).toBe(table);
  // A range set by arrow keys on the picture picks futures out.
  await page.locator(".brush").getByRole("slider", { name: "gain: from" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.getByText("24 of 48 futures picked out.", { exact: false }).waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessFaults(page)).toEqual([]);
  }
  expect(complaints).toEqual([]);
  await close();
});

test("on a phone, stopped, and the page loaded anew: the study goes on from what is kept, to the same digest", async () => {
  const file = JSON.stringify({ ...smallStudyFile, id: "stopped", runs: 60 });
  const path = join(await mkdtemp(join(tmpdir(), "designer-")), "stopped.json");
  await writeFile(path, file);
  const { page, complaints, close } = await visit(browser, `${site.url}#/design`, {
    reducedMotion: "reduce",
  });
  await page.locator("input[type=file]").setInputFiles(path);
  await page.getByRole("button", { name: "Run the study" }).click();
  await page.waitForFunction(() => Number(document.querySelector(".run-count strong")?.textContent) > 0);
  await page.getByRole("button", { name: "Stop, and keep what is done" }).click();
  await page.getByText("Stopped: the study is not whole").waitFor();
  const done = Number(await page.locator(".run-count strong").innerText());
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(240);

  await page.reload();
  await page.getByRole("link", { name: "Design", exact: true }).click();
  await page.getByText(`${done} of 240 futures are done and kept.`).waitFor();
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Go on with the study" }).click();
  await page.locator(".findings svg").first().waitFor();
  await expect.poll(() => page.locator(".digest code").innerText()).toBe(digestOf(await tableOf(file)));
  await expectNoSidewaysScroll(page);
  // What the first tries had shown is known besides.
  expect(
    Number(/(\d+) of them run now/.exec(await page.locator(".study-results").innerText())?.[1]),
  ).toBeLessThanOrEqual(240 - done);

  await page.reload();
  await page.getByText("240 futures, all kept from before.").waitFor();
  expect(complaints).toEqual([]);
  await close();
});
