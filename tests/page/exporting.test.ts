/** Whatever leaves the page carries its caveats, its fingerprint and what it is (X1, X3). */
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { textsOf } from "../../src/picture/png-text.ts";
import { caveats } from "../../src/words/en/caveats.ts";
import { browser, site } from "./opened.ts";
import { accessFaults, saved, visit } from "./visitor.ts";

let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  const address = `${site.url}#/compare/a9-announce-and-wait?runs=20`;
  ({ page, complaints } = await visit(browser, address, { acceptDownloads: true }));
  await page.waitForFunction(
    () => document.querySelector<HTMLButtonElement>(".keep-comparison button")?.disabled === false,
  );
});

const save = async (item: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => {
  await page.getByRole("button", { name: "Save this picture" }).first().click();
  return saved(page, () => page.getByRole("button", { name: item }).click());
};

const said = (svg: string): string =>
  svg
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll("&#39;", "'");

test("the drawing stands alone: colours written out, caveats and fingerprint burnt in", async () => {
  const { name, bytes } = await save("Drawing (SVG)");
  const svg = strFromU8(bytes);
  expect(name).toMatch(/\.svg$/);
  expect(svg).not.toContain("var(");
  for (const caveat of caveats) expect(said(svg)).toContain(caveat);
  expect(said(svg)).toMatch(
    /Announce and wait · Joinery [\d.]+ · 20 simulated futures · luck “joinery” · .* · fingerprint [0-9a-f]{12}/,
  );
});

test.each(["Picture (PNG)", "Picture on white (PNG)"])(
  "%s is twice the size and says what it is",
  async (item) => {
    const { bytes } = await save(item);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect(view.getUint32(16)).toBeGreaterThanOrEqual(2 * 720);
    const words = textsOf(bytes).get("Description") ?? "";
    for (const caveat of caveats) expect(words).toContain(caveat);
    expect(words).toMatch(/20 simulated futures · luck “joinery”/);
  },
);

test("the numbers come with what they are", async () => {
  const files = unzipSync((await save("Numbers (CSV, zipped with what they are)")).bytes);
  const table = Object.entries(files).find(([name]) => name.endsWith(".csv"));
  expect(strFromU8(table![1]).split("\r\n").length).toBeGreaterThan(2);
  expect(JSON.parse(strFromU8(files["about.json"]))).toMatchObject({
    runs: 20,
    seed: "joinery",
    caveats: [...caveats],
  });
});

test("the menu opens and closes by keyboard, breaks no rule of accessibility and complains of nothing", async () => {
  const menu = page.getByRole("button", { name: "Save this picture" }).first();
  await menu.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Drawing (SVG)" }).waitFor();
  expect(await accessFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("button", { name: "Drawing (SVG)" }).count()).toBe(0);
  await expect.poll(() => menu.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(complaints).toEqual([]);
});

test("an embedded screen has no frame, keeps its caveats and leads to the whole", async () => {
  const { page: inside } = await visit(browser, `${site.url}#/compare/a9-announce-and-wait?runs=20&embed=1`);
  await inside.locator(".embed-strip").waitFor();
  await expect.poll(() => inside.locator(".bar").isVisible()).toBe(false);
  for (const caveat of caveats)
    await expect.poll(() => inside.locator(".embed-strip").innerText()).toContain(caveat);
  const whole = await inside.getByRole("link", { name: "Open at full size in Joinery" }).getAttribute("href");
  expect(whole).toContain("#/compare/a9-announce-and-wait?runs=20");
  expect(whole).not.toContain("embed");
  await inside.close();
});
