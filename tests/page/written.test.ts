/** What people write, agree and expect outlasts the page: a reload, a closed tab, and a way out and in by file. */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { requireBuild } from "../cli/terminal.ts";
import { browser, site } from "./opened.ts";
import { compared, downloaded, sideways, visit } from "./reader.ts";
import { accessFaults } from "./visitor.ts";

beforeAll(requireBuild);

const MERGE = "a8-merge-cluster-or-leave";
const compareAt = (more = ""): string => `${site.url}#/compare/${MERGE}?runs=20&vary=luck${more}`;
const packAt = (): string => `${site.url}#/brief/${MERGE}?runs=20&as=pack`;

/** What the browser's store holds of somebody's words. */
const keptTheirs = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("joinery");
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const all = opening.result.transaction("theirs").objectStore("theirs").getAll();
          all.addEventListener("success", () => {
            opening.result.close();
            resolve(JSON.stringify(all.result));
          });
        });
      }),
  );

/** The same browser with a new tab, as after a crash. */
async function again(page: Page, address: string): Promise<Page> {
  const context = page.context();
  const next = await context.newPage();
  next.setDefaultTimeout(60_000);
  await page.close();
  await next.goto(address, { waitUntil: "load" });
  return next;
}

test("a guess at two and five years is locked beside what came, and a workshop is gone on with, though the tab is lost", async () => {
  const { page, complaints, close } = await visit(browser, compareAt("&guess=1"));
  const trust = page.getByRole("group", { name: /: trust$/i });
  for (const [years, answer] of [
    ["2", "worse"],
    ["5", "better"],
  ] as const)
    await trust
      .getByRole("group", { name: new RegExp(`^${years} years after it starts`) })
      .getByRole("radio", { name: answer })
      .check({ force: true });
  expect(await accessFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Lock my guess and show me" }).click();
  await compared(page, 20);
  const beside = page.getByRole("table", { name: "What you expected, and what came" });
  await expect.poll(() => beside.getByRole("columnheader").count()).toBe(3);
  const cells = await beside.getByRole("cell").allInnerTexts();
  expect(cells).toHaveLength(2);
  expect(cells[0]).toMatch(/You said: worse[^]*as you said in \d+ of 20 futures/);
  expect(cells[1]).toMatch(/You said: better[^]*as you said in \d+ of 20 futures/);
  expect(await accessFaults(page)).toEqual([]);
  await page.locator("#workshop > summary").click();
  await page.getByLabel("Who proposes it").fill("Table 3");
  await page.getByRole("button", { name: "Make this move" }).click();
  await page.getByRole("heading", { level: 1, name: /\(workshop\)/ }).waitFor();
  await page.getByText("Not in the model (0)").click();
  await page.getByPlaceholder("What is missing?").fill("elections");
  await page.getByRole("button", { name: "Add to the list" }).click();
  await page.getByText("Not in the model (1)").waitFor();
  const file = await downloaded(page, "Save the workshop as a file");
  expect(file).toContain("elections");
  const next = await again(page, compareAt("&guess=1"));
  await next.getByRole("heading", { level: 1, name: /\(workshop\)/ }).waitFor();
  await next.getByText(/This goes on with the workshop of/).waitFor();
  // The guess was locked, so it is not asked again.
  expect(await next.locator(".guess").count()).toBe(0);
  expect(await next.locator(".workshop-moves li").allInnerTexts()).toEqual([
    expect.stringContaining("Table 3: keep key people"),
  ]);
  await next.getByRole("button", { name: "Begin anew" }).click();
  await next.getByRole("button", { name: "Yes, begin anew" }).click();
  await next.getByText("No move yet.").waitFor();
  await next
    .getByLabel("Open a workshop file")
    .setInputFiles({ name: "w.json", mimeType: "application/json", buffer: Buffer.from(file) });
  await next.getByRole("heading", { level: 1, name: /\(workshop\)/ }).waitFor();
  await next.getByText("Not in the model (1)").waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test("who agreed an assumption outlasts the tab, is in the pack with the blanks, and on the assumptions page", async () => {
  const { page, close } = await visit(browser, packAt(), { viewport: { width: 360, height: 740 } });
  const by = page.getByRole("textbox", { name: "Agreed by: ", exact: false }).first();
  await by.fill("A. Okoro");
  await page.getByRole("textbox", { name: "Why: ", exact: false }).first().fill("As in the <review>");
  await page.getByRole("textbox", { name: /^Ethics/ }).fill("We asked the people concerned.");
  await page.locator(".blanks").filter({ hasText: "BLANK: 4 of 5" }).waitFor();
  expect(await sideways(page)).toBe(0);
  expect(await accessFaults(page)).toEqual([]);
  await expect.poll(() => keptTheirs(page)).toContain("people concerned");
  const next = await again(page, packAt());
  const kept = next.getByRole("textbox", { name: "Agreed by: ", exact: false }).first();
  await expect.poll(() => kept.inputValue()).toBe("A. Okoro");
  const [download] = await Promise.all([
    next.waitForEvent("download"),
    next.getByRole("button", { name: "Download the pack (zip)" }).click(),
  ]);
  const files = unzipSync(readFileSync(await download.path()));
  const index = strFromU8(files["index.html"]);
  expect(index).toContain("<td>A. Okoro</td><td></td><td>As in the &lt;review&gt;</td>");
  expect(index.match(/<td>BLANK: nobody yet<\/td>/g)).toHaveLength(4);
  expect(strFromU8(files["agreements.csv"])).toMatch(/A\. Okoro/);
  const written = await downloaded(next, "Save what I wrote (file)");
  await kept.fill("");
  await next
    .getByLabel("Open such a file")
    .setInputFiles({ name: "written.json", mimeType: "application/json", buffer: Buffer.from(written) });
  await expect.poll(() => kept.inputValue()).toBe("A. Okoro");
  await next.goto(`${site.url}#/assumptions`);
  await next.getByText(`by A. Okoro, for ${MERGE}: As in the <review>`).waitFor();
  await close();
});
