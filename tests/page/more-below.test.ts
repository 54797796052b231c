/** On a small projector a step may be longer than the window: going on shows the rest first, then the next step from its top. */
import { expect, test } from "vitest";
import { browser, site } from "./opened.ts";
import { visit } from "./visitor.ts";

test("space shows what lies under the keys before it goes on, and says so", async () => {
  const { page, complaints, close } = await visit(
    browser,
    `${site.url}#/lesson/two-partnerships?view=class`,
    { reducedMotion: "reduce", viewport: { width: 1024, height: 768 } },
  );
  const heading = page.locator(".present h1");
  const more = page.getByRole("button", { name: "More" });
  await page.locator(".present .pair").waitFor();
  for (const step of ["Guess", "Watch", "Count", "Why?"]) {
    await page.keyboard.press("Space");
    await expect.poll(() => heading.innerText()).toBe(step);
  }
  await more.waitFor();
  const below = () =>
    page.locator(".present").evaluate((all) => all.scrollHeight - all.clientHeight - all.scrollTop);
  expect(await below()).toBeGreaterThan(8);
  await page.keyboard.press("Space");
  await expect.poll(below).toBeLessThanOrEqual(8);
  await more.waitFor({ state: "detached" });
  expect(await heading.innerText()).toBe("Why?");
  await page.keyboard.press("Space");
  await expect.poll(() => heading.innerText()).toBe("What did the model leave out?");
  await expect.poll(() => page.locator(".present").evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.getByRole("button", { name: "Back" }).click();
  await expect.poll(() => heading.innerText()).toBe("Why?");
  await page.getByRole("button", { name: "Next" }).waitFor();
  // On a phone the keys take a quarter of the window: nothing may be passed over behind them.
  await page.setViewportSize({ width: 360, height: 780 });
  const place = () =>
    page.locator(".present").evaluate((all) => ({
      top: all.scrollTop,
      seen:
        (all.querySelector(".present-keys")?.getBoundingClientRect().top ?? 0) -
        all.getBoundingClientRect().top,
    }));
  await more.waitFor();
  // The button that was pressed would take the key for itself.
  await page.getByRole("button", { name: "Back" }).blur();
  while (await more.isVisible()) {
    const before = await place();
    await page.keyboard.press("Space");
    await expect.poll(async () => (await place()).top).toBeGreaterThan(before.top);
    expect((await place()).top - before.top).toBeLessThanOrEqual(before.seen);
  }
  expect(await heading.innerText()).toBe("Why?");
  expect(complaints).toEqual([]);
  await close();
});
