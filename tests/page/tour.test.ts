/** A tour from each door: every stop speaks of something that is there, and it is left as it was come to. */
import { expect, test } from "vitest";
import { browser, site } from "./opened.ts";
import { accessFaults, visit } from "./visitor.ts";

/** Stops of each door, and those of them that mark a place on the page. */
test.each([
  ["plan", 4, 3, ".choices"],
  ["teach", 3, 2, ".lessons"],
  ["study", 3, 3, ".facts"],
])("the door “%s” has a tour, by keyboard alone", async (door, stops, marked, content) => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/${door}`);
  await page.locator(content).first().waitFor();
  await page.getByRole("button", { name: "Show me round" }).focus();
  await page.keyboard.press("Enter");
  let seen = 0;
  for (let at = 1; at <= stops; at++) {
    await page.getByText(`Stop ${at} of ${stops}`, { exact: true }).waitFor();
    if (at <= marked) await page.locator("[data-tour]").waitFor();
    seen += await page.locator("[data-tour]").count();
    if (at === 1) expect(await accessFaults(page)).toEqual([]);
    await page
      .getByRole("dialog")
      .getByRole("button", { name: at < stops ? "Next" : "Done" })
      .press("Enter");
  }
  expect(seen).toBe(marked);
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await expect.poll(() => page.locator("[data-tour]").count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Show me round");
  expect(complaints).toEqual([]);
  await close();
});
