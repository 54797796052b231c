/** The brief on paper: two pages, every number counted again from its CSV, headings and words for every picture. */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quantile } from "../../src/maths/quantile.ts";
import { SHIPPED_IDS } from "../../src/scenario/library.ts";
import { joinery, readCsv, requireBuild } from "../cli/terminal.ts";
import { browser, site } from "./opened.ts";
import { compared, downloaded, falselyPrecise, readAloud, sideways, visit } from "./reader.ts";
import { NARROW, accessFaults, faultsInBothThemes } from "./visitor.ts";

beforeAll(requireBuild);

const CLUB = "a13-the-closed-club";
const addressOf = (id: string): string => `${site.url}#/brief/${id}?runs=20&vary=luck`;
const open = async () => {
  const visited = await visit(browser, addressOf(CLUB));
  await visited.page.locator("#brief").waitFor({ timeout: 110_000 });
  await visited.page.getByText(/Of the known patterns/).waitFor();
  return visited;
};

/** One open brief for all that only read it. */
let opened: Promise<Page> | undefined;
const read = (): Promise<Page> => (opened ??= open().then(({ page }) => page));

const pagesOf = (pdf: Buffer): number =>
  (pdf.toString("latin1").match(/\/Type\s*\/Page(?![a-zA-Z])/g) ?? []).length;

const LONGEST = "x".repeat(600);

describe("on paper (B1, B5)", () => {
  /** One visitor who reads one brief after another. */
  let reader: Page;
  beforeAll(async () => {
    reader = (await visit(browser, `${site.url}#/help`)).page;
  });
  afterAll(() => reader?.context().close());

  test.each(SHIPPED_IDS)("%s fits two pages of A4 and of Letter, tagged", async (id) => {
    await reader.goto(`${site.url}#/help`);
    await reader.locator("#brief").waitFor({ state: "detached" });
    await reader.goto(addressOf(id));
    await reader.getByText(/Of the known patterns/).waitFor({ timeout: 110_000 });
    for (const format of ["A4", "Letter"] as const) {
      const pdf = await reader.pdf({ format, tagged: true });
      expect(pagesOf(pdf), format).toBe(2);
      expect(pdf.toString("latin1")).toContain("/StructTreeRoot");
    }
  });

  test("it still fits when the reader has written all there is room for", async () => {
    const { page } = await open();
    await page
      .getByRole("textbox", { name: "If you do one thing next" })
      .fill(LONGEST.replaceAll("xxxxxx", "watch "));
    await page.getByRole("textbox", { name: "Made by" }).fill("The board’s own analyst");
    for (const format of ["A4", "Letter"] as const) expect(pagesOf(await page.pdf({ format }))).toBe(2);
    await page.context().close();
  });

  test("one heading of the first rank, headings for every part, and pictures that say their finding", async () => {
    const page = await read();
    await expect.poll(() => page.locator("#brief h1").count()).toBe(1);
    await expect.poll(() => page.locator("#brief h2").count()).toBeGreaterThanOrEqual(8);
    const picture = page.locator("#brief figure svg");
    await expect.poll(() => picture.getAttribute("role")).toBe("img");
    await expect.poll(() => picture.locator("title").textContent()).not.toBe("");
    await expect.poll(() => page.locator("#brief table th[scope=col]").count()).toBeGreaterThan(0);
  });

  test("axe finds nothing in either theme, and nothing runs off a window of 320 pixels", async () => {
    const { page } = await open();
    expect(await faultsInBothThemes(page)).toEqual([]);
    await page.setViewportSize(NARROW);
    await expect.poll(() => sideways(page)).toBe(0);
    await page.context().close();
  });
});

interface Told {
  readonly comparisons: readonly {
    readonly option: string;
    readonly outcome: string;
    readonly matters: number;
    readonly better: number;
    readonly worse: number;
    readonly futures: number;
    readonly dip: { readonly monthsBelow: number; readonly neverBack: number };
  }[];
}

/** What the brief says about futures: every "n of 20". */
const countsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(\d+) of 20\b/g)].map(([, count]) => Number(count));

describe("every number counts again from its CSV (B2)", () => {
  test("messages are counts of the differences that the brief hands over", async () => {
    const page = await read();
    const rows = readCsv(await downloaded(page, "The numbers behind it (CSV)"));
    const told = JSON.parse(joinery("compare", CLUB, "--runs", "20", "--json").out) as Told;
    const counts = new Set(
      told.comparisons.flatMap(({ option, outcome, matters }) => {
        const own = rows
          .filter((row) => row.option === option && row.outcome === outcome && row.difference !== "")
          .map(({ difference }) => Number(difference));
        const better = own.filter((d) => d > matters).length;
        const worse = own.filter((d) => d < -matters).length;
        expect(quantile(own, 0.5)).not.toBeNaN();
        return [better, worse, own.length - better - worse];
      }),
    );
    const said = countsIn(await page.locator(".messages").innerText());
    expect(said).toHaveLength(3);
    for (const count of said) expect(counts).toContain(count);
  });

  test("how bad and how long are the terminal's", async () => {
    const page = await read();
    const told = JSON.parse(joinery("compare", CLUB, "--runs", "20", "--json").out) as Told;
    const [{ outcome }] = told.comparisons;
    const cells = await page
      .locator("#brief table tbody tr")
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent)),
      );
    const own = told.comparisons.filter((row) => row.outcome === outcome);
    expect(cells.map(([, below, never]) => [below, never])).toEqual(
      own.map(({ futures, dip }) => [
        String(dip.monthsBelow),
        `${Math.round(dip.neverBack * futures)} of ${futures}`,
      ]),
    );
  });

  test("no number claims more than two figures, save what is counted", async () => {
    const page = await read();
    const counted = (await readAloud(page)).replaceAll(/rests on \d+ numbers|\d+ are judgement/g, "");
    expect(falselyPrecise(counted)).toEqual([]);
  });
});

describe("the reader's own words (B7)", () => {
  test("nothing is recommended: what to do next is blank until somebody writes it", async () => {
    const { page } = await open();
    const next = page.getByRole("textbox", { name: "If you do one thing next" });
    await expect.poll(() => next.inputValue()).toBe("");
    await expect.poll(() => page.getByText("Written by the reader").count()).toBe(0);
    await next.fill("Ask every month who left.");
    await page.getByText("Written by the reader, not by Joinery").waitFor();
    await page.context().close();
  });

  test("the page that is saved needs nothing else, and holds what was written, marked as theirs", async () => {
    const { page } = await open();
    await page.getByRole("textbox", { name: "If you do one thing next" }).fill("Ask <every> month.");
    const html = await downloaded(page, "Save as a web page");
    expect(html).not.toMatch(/<script|<link|src="http|@import/);
    const context = await browser.newContext({ offline: true });
    const alone = await context.newPage();
    await alone.setContent(html);
    await expect.poll(() => alone.getByText("Ask <every> month.").isVisible()).toBe(true);
    await expect.poll(() => alone.getByText("Written by the reader, not by Joinery").isVisible()).toBe(true);
    await expect
      .poll(() => alone.locator("h1").innerText())
      .toBe(await page.locator("#brief h1").innerText());
    await context.close();
    await page.context().close();
  });
});

test("the brief is made of the comparison's futures: nothing is run again", async () => {
  const { page } = await visit(browser, `${site.url}#/compare/${CLUB}?runs=20&vary=luck`);
  await compared(page, 20);
  const print = await page.locator(".take .fingerprint").first().innerText();
  await page.getByRole("link", { name: "Make the two-page brief" }).click();
  await page.locator("#brief").waitFor();
  await expect.poll(() => page.locator(".what-this .fingerprint").innerText()).toBe(print);
  await page.context().close();
});

test("a stress test that was run stands on it whole, and it still fits two pages", async () => {
  const { page } = await visit(
    browser,
    `${site.url}#/compare/a8-merge-cluster-or-leave?runs=20&vary=luck&open=stress`,
  );
  await compared(page, 20);
  await page.getByRole("button", { name: "Run the stress test" }).click();
  await page.locator(".stress [data-condition]").nth(7).waitFor();
  await page.getByRole("button", { name: "Stop the stress test" }).waitFor({ state: "detached" });
  const cells = await page.locator(".stress [data-verdict]").allTextContents();
  await page.getByRole("link", { name: "Make the two-page brief" }).click();
  await page.getByText(/Of the known patterns/).waitFor();
  const printed = await page.locator(".brief-stress tbody td").allTextContents();
  const counts = (texts: readonly string[]) => texts.map((text) => /\d+ of 20/.exec(text)?.[0]);
  expect(counts(printed)).toEqual(counts(cells));
  for (const format of ["A4", "Letter"] as const) expect(pagesOf(await page.pdf({ format }))).toBe(2);
  await page.context().close();
});

test("caveats stand on it, and that nobody independent has assured it", async () => {
  const page = await read();
  const said = await page.locator("#brief footer").innerText();
  const caveats = readFileSync(new URL("../../src/words/en/caveats.ts", import.meta.url), "utf8");
  for (const [, sentence] of caveats.matchAll(/^ {2}"(.*)",$/gm)) expect(said).toContain(sentence);
  expect(said).toContain("Not independently assured");
});

/** What a printed page looks like in grey: nothing may hang on hue. */
test("the chart reads in grey: each plan has a dash of its own", async () => {
  const page = await read();
  const dashes = await page
    .locator("#brief figure path[data-line]")
    .evaluateAll((lines) => lines.map((line) => line.getAttribute("stroke-dasharray")));
  expect(dashes).toHaveLength(3);
  expect(new Set(dashes).size).toBe(3);
});

test("the same as slides, and as an assurance pack of eleven documents (PM3.6)", async () => {
  const { page, complaints } = await open();
  await page.getByRole("link", { name: "As slides" }).click();
  await page.locator(".slide").nth(5).waitFor();
  await expect.poll(() => page.locator(".slide").count()).toBe(6);
  expect(await accessFaults(page)).toEqual([]);
  await page.getByRole("link", { name: "Assurance pack" }).click();
  await page.locator(".pack-items > li").nth(10).waitFor();
  await page.getByLabel(/^Ethics/).fill("We asked the people it is about.");
  expect(await accessFaults(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the pack (zip)" }).click(),
  ]);
  const files = unzipSync(readFileSync(await download.path()));
  const index = strFromU8(files["index.html"]);
  expect(index.match(/<section /g)).toHaveLength(11);
  expect(index).toContain("We asked the people it is about.");
  expect(strFromU8(files["tests.csv"])).toContain("missed");
  expect(complaints).toEqual([]);
  await page.context().close();
});
