/** By keyboard alone on a phone's width: focus is seen at every stop and comes round, and a French visitor reaches the result. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browser, site } from "./opened.ts";
import { expectNoSidewaysScroll, visit } from "./visitor.ts";

const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: "reduce" } as const;

/** Where the focus is, and whether anything of it can be seen; null once it has left the page. */
const stop = (page: Page): Promise<{ readonly name: string; readonly isSeen: boolean } | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    // What is drawn of a hidden box is its label.
    const shown = focused.matches("input:is([type=radio], [type=checkbox], [type=file])")
      ? (focused.closest("label") ?? focused)
      : focused;
    const { left, top, right, bottom, width } = shown.getBoundingClientRect();
    const [x, low] = [left + width / 2, Math.min(bottom, innerHeight) - 2];
    const at = document.elementFromPoint(x, Math.max(top + 2, low));
    const isOnTop = at !== null && (shown.contains(at) || at.contains(shown));
    return {
      name: `${focused.tagName} ${focused.getAttribute("aria-label") ?? focused.textContent.trim().slice(0, 30)}`,
      isSeen: isOnTop && right > 0 && left < innerWidth && bottom > 0 && top < innerHeight,
    };
  });

/** More stops than any of these screens has: then the focus is caught somewhere. */
const MOST = 120;

async function walk(page: Page): Promise<number> {
  const unseen: string[] = [];
  for (let at = 0; at < MOST; at++) {
    await page.keyboard.press("Tab");
    const now = await stop(page);
    if (now === null) {
      expect(unseen).toEqual([]);
      return at;
    }
    if (!now.isSeen) unseen.push(now.name);
  }
  throw new Error(`the focus does not come round in ${MOST} stops`);
}

test("every stop is seen and the way comes round: game, pool, answers, class view, guess and pack", async () => {
  const screens: readonly (readonly [string, string])[] = [
    ["#/game/join?game=7", ".game-join a"],
    ["#/game?game=7", "main button"],
    ["#/pool/england", ".phone"],
    ["#/pool", ".class-pool"],
    ["#/answers", "main input"],
    ["#/lesson/0?view=class", ".present .pair"],
    ["#/compare/a13-the-closed-club?runs=20&vary=luck&guess=1", ".guess"],
    ["#/brief/a13-the-closed-club?runs=20&vary=luck&as=pack", ".pack-form"],
  ];
  const { page, complaints, close } = await visit(browser, site.url, PHONE);
  for (const [address, there] of screens) {
    await page.goto("about:blank");
    await page.goto(`${site.url}${address}`);
    await page.locator(there).first().waitFor();
    expect(await walk(page), address).toBeGreaterThan(3);
    await expectNoSidewaysScroll(page);
  }
  expect(complaints).toEqual([]);
  await close();
});

/** Goes on by Tab until something of that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let at = 0; at < MOST; at++) {
    await page.keyboard.press("Tab");
    const said = await page.evaluate(() => {
      const { activeElement: focused } = document;
      const label = focused?.closest("label")?.textContent ?? "";
      return `${label} ${focused?.getAttribute("aria-label") ?? ""} ${focused?.textContent ?? ""}`;
    });
    if (name.test(said)) return;
  }
  throw new Error(`nothing called ${name.source} in ${MOST} stops`);
}

test("a French visitor tests a plan by keyboard alone, guesses in French, and reads the answer in French", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}fr/#/plan`, PHONE);
  const heading = (name: RegExp): Promise<void> => page.getByRole("heading", { level: 1, name }).waitFor();
  const next = async (): Promise<void> => {
    await tabTo(page, /Suivant/);
    await page.keyboard.press("Enter");
  };
  await heading(/Qu’est-ce qui change/);
  await tabTo(page, /Des organismes fusionnent/);
  await page.keyboard.press("Space");
  await next();
  await heading(/Quand est-ce annoncé/);
  await next();
  await heading(/Qu’est-ce qui ne doit pas se briser/);
  await tabTo(page, /La confiance/);
  await page.keyboard.press("Space");
  await next();
  await heading(/Quel est le point de départ/);
  await tabTo(page, /Un comté à deux étages|Un petit conseil unique/);
  await page.keyboard.press("Space");
  await next();
  await heading(/Votre plan/);
  await expectNoSidewaysScroll(page);
  await tabTo(page, /Deviner d’abord/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Avant de regarder" }).waitFor();
  await tabTo(page, /pire|mieux/);
  await page.keyboard.press("Space");
  await tabTo(page, /Fixer ma réponse/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /^Ce que disent \d+ futurs simulés/ }).waitFor();
  await page.getByText(/^Vous avez dit/).waitFor();
  await expectNoSidewaysScroll(page);
  await page.getByRole("link", { name: "Faire la note de deux pages" }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});
