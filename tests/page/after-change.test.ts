/** The bench says what followed the last change: computed from the run on show, and nothing where nobody can tell. */
import { expect, test } from "vitest";
import { browser, site } from "./opened.ts";
import { visit } from "./reader.ts";

const EVERY_3 = "#/bench/a1-two-partnerships?option=every-3";

test("what followed the last change stands under each chart, follows the playhead when it rests, and keeps silent where nobody can tell", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}${EVERY_3}&month=5`);
  const said = page.locator(".after-change");
  const under = page.locator(".line-after:not(:empty)");
  const place = async (): Promise<number> => {
    const box = await page.locator(".chart-grid .over").first().boundingBox();
    return box?.y ?? Number.NaN;
  };
  await expect.poll(() => said.innerText()).toBe("No change has started by June 2010.");
  await expect.poll(() => under.count()).toBe(0);
  await page.evaluate(() => document.fonts.ready);
  const begun = await place();
  const playhead = page.locator(".scrub input[type=range]");
  // A year after the first has started: it stands alone.
  await playhead.fill("48");
  await expect.poll(() => said.innerText()).toContain("Announced April 2012, started January 2013.");
  await expect.poll(() => under.count()).toBe(5);
  expect(await place(), "charts stay where they are while sentences come").toBe(begun);
  await expect
    .poll(() => under.nth(1).innerText())
    .toMatch(/^Sharing \(working groups\) fell [\d.]+ points by /);
  const before = await under.nth(1).innerText();
  // While it plays the sentence stays; paused, it speaks of where the playhead is.
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect.poll(() => playhead.inputValue()).not.toBe("48");
  expect(await under.nth(1).innerText()).toBe(before);
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  // The next is announced before this one has run its course.
  await playhead.fill("64");
  await expect.poll(() => said.innerText()).toMatch(/^Cannot tell what followed which change: by May 2015/);
  await expect.poll(() => under.count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});
