/** What is printed can be listened to: the structure in the PDF's own bytes, for the brief, the slides and the pack (B5). */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { requireBuild } from "../cli/terminal.ts";
import { browser, site } from "./opened.ts";
import { taggedPdf } from "./tagged-pdf.ts";
import type { Part, Tagged } from "./tagged-pdf.ts";
import { visit } from "./reader.ts";

beforeAll(requireBuild);

const address = (as: string): string => `${site.url}#/brief/a13-the-closed-club?runs=20${as}`;

/** The same elements as the screen has them, in its order. */
const onScreen = (page: Page, root: string): Promise<readonly string[]> =>
  page.evaluate((selector) => {
    const names: Readonly<Record<string, string>> = { TABLE: "Table", OL: "L", UL: "L" };
    return [...(document.querySelector(selector)?.querySelectorAll("h1,h2,h3,table,ul,ol") ?? [])]
      .filter((each) => each.checkVisibility())
      .map(({ tagName }) => names[tagName] ?? tagName);
  }, root);

const READ = ["H1", "H2", "H3", "Table", "L"];
const rolesOf = ({ parts }: Tagged): readonly string[] =>
  parts.filter(({ role }) => READ.includes(role)).map(({ role }) => role);
const of = ({ parts }: Tagged, role: string): readonly Part[] => parts.filter((part) => part.role === role);

/** What holds of everything we print. */
function expectReadable(pdf: Tagged): void {
  expect(pdf.language).toBe("en-GB");
  expect(pdf.showsTitle).toBe(true);
  expect(of(pdf, "H1")).toHaveLength(1);
  const ranks = pdf.parts.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => Number(role[1]));
  ranks.forEach((rank, at) =>
    expect(rank - (ranks[at - 1] ?? 0), `heading ${at + 1}`).toBeLessThanOrEqual(1),
  );
  for (const heading of pdf.parts.filter(({ role }) => /^H\d$/.test(role)))
    expect(heading.isDrawn).toBe(true);
  for (const figure of of(pdf, "Figure")) expect(figure.alt).not.toBe("");
  for (const head of of(pdf, "TH")) expect(head.within).toContain("Table");
  for (const item of of(pdf, "LI")) expect(item.within.at(-1)).toBe("L");
}

const print = async (page: Page): Promise<Tagged> =>
  taggedPdf(await page.pdf({ format: "A4", tagged: true, preferCSSPageSize: true }));

test("the brief: its finding is the title, and headings, tables, pictures and one's own words are read in order", async () => {
  const { page, close } = await visit(browser, address("&vary=luck"));
  await page.locator("#brief").waitFor({ timeout: 110_000 });
  await page.getByText(/Of the known patterns/).waitFor();
  await page.getByRole("textbox", { name: "If you do one thing next" }).fill("Ask the teams each month.");
  const heading = await page.locator("#brief h1").innerText();
  await expect.poll(() => page.title()).toBe(`${heading} · Joinery`);
  const pdf = await print(page);
  expectReadable(pdf);
  expect(pdf.title).toBe(`${heading} · Joinery`);
  expect(rolesOf(pdf)).toEqual(await onScreen(page, "#brief"));
  const heads = of(pdf, "TH").map(({ scope }) => scope);
  expect(heads).toContain("Row");
  expect(heads).toContain("Column");
  expect(of(pdf, "TD").length).toBeGreaterThan(0);
  expect(of(pdf, "Figure").length).toBeGreaterThan(0);
  // After the last heading but one comes what the reader wrote.
  const headings = pdf.parts.flatMap(({ role }, at) => (role === "H2" ? [at] : []));
  const [next = 0, foot = 0] = headings.slice(-2);
  expect(pdf.parts.slice(next, foot).map(({ role }) => role)).toContain("P");
  await close();
});

test("the slides: one heading each, in order, and a picture with its finding", async () => {
  const { page, close } = await visit(browser, address("&vary=luck&as=deck"));
  await page.locator("#brief").waitFor({ timeout: 110_000 });
  const pdf = await print(page);
  expectReadable(pdf);
  expect(rolesOf(pdf)).toEqual(await onScreen(page, "#brief"));
  expect(of(pdf, "H2")).toHaveLength((await page.locator(".slide").count()) - 1);
  await close();
});

test("the pack: open on paper, with the table of who agreed; and so is the page in the zip", async () => {
  const { page, close } = await visit(browser, address("&as=pack"));
  await page.locator("#brief").waitFor({ timeout: 110_000 });
  await page
    .getByRole("textbox", { name: /^Agreed by: / })
    .first()
    .fill("A. Okoro");
  const pdf = await print(page);
  expectReadable(pdf);
  expect(pdf.title).toMatch(/^Assurance pack: /);
  expect(of(pdf, "H2")).toHaveLength(11 + 2);
  expect(of(pdf, "LI").length).toBeGreaterThan(40);
  expect(of(pdf, "TH").filter(({ scope }) => scope === "Row").length).toBe(
    await page.locator(".agreements tbody tr").count(),
  );
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the pack (zip)" }).click(),
  ]);
  const html = strFromU8(unzipSync(readFileSync(await download.path()))["index.html"]!);
  await page.setContent(html);
  const own = await print(page);
  expectReadable(own);
  expect(of(own, "H2")).toHaveLength(11);
  expect(of(own, "Table")).toHaveLength(1);
  await close();
});
