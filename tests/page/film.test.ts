/** The network through time as a film: a video where the browser can record one, else a drawing that moves, and it says so. */
import { expect, test } from "vitest";
import { caveats } from "../../src/words/en/caveats.ts";
import { exporting } from "../../src/words/en/export.ts";
import { browser, site } from "./opened.ts";
import { KEEPS_NOTHING, saved, visit } from "./visitor.ts";

const BENCH = "#/bench/england-2025-2028";

test("a browser that records gives a WebM video", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}${BENCH}`, {
    reducedMotion: "reduce",
  });
  const button = page.getByRole("button", { name: exporting.film.save });
  await button.waitFor();
  const { name, bytes } = await saved(page, () => button.click());
  expect(name).toMatch(/\.webm$/);
  // Every WebM file begins with the mark of EBML.
  expect([...bytes.subarray(0, 4)]).toEqual([0x1a, 0x45, 0xdf, 0xa3]);
  expect(bytes.length).toBeGreaterThan(20_000);
  expect(complaints).toEqual([]);
  await close();
});

test("one that cannot gives a moving drawing with caveats and fingerprint in every picture, and says so", async () => {
  const context = await browser.newContext({ ...KEEPS_NOTHING, reducedMotion: "reduce" });
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, "MediaRecorder"));
  const page = await context.newPage();
  await page.goto(`${site.url}${BENCH}`);
  const button = page.getByRole("button", { name: exporting.film.save });
  const { name, bytes } = await saved(page, () => button.click());
  await page.getByText(exporting.film.noVideo(name)).waitFor();
  const svg = new TextDecoder().decode(bytes);
  const pictures = svg.match(/<animate /g)?.length ?? 0;
  expect(pictures).toBeGreaterThan(20);
  for (const caveat of caveats) expect(svg).toContain(caveat);
  expect(svg.match(/fingerprint [0-9a-f]{8}/g)!.length).toBeGreaterThanOrEqual(pictures);
  expect(svg).not.toMatch(/<script|\shref/);
  await context.close();
});
