/**
 * What is seen before anything is read: two networks that differ as their runs do, a projector on which nothing is cut, and the
 * shape of a screen before its content.
 */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { laboratory } from "../../src/protocol/server.ts";
import { LEAVE_AS_IS } from "../../src/scenario/compile/timeline.ts";
import { shippedScenario } from "../../src/scenario/library.ts";
import { browser, site } from "./opened.ts";
import { NARROW, accessFaults, expectNoSidewaysScroll, visit } from "./visitor.ts";

const STILL = { reducedMotion: "reduce" } as const;

interface Drawn {
  readonly full: number;
  readonly broken: number;
  /** Of the full lines, together. */
  readonly width: number;
  /** What is said beneath. */
  readonly said: string;
}

/** Both networks as they are drawn: lines told apart by their dashes, not by their colours. */
const drawn = (page: Page): Promise<readonly Drawn[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".pair-one")].map((one) => {
      const lines = [...one.querySelectorAll('[data-part="tie"] > path')];
      const full = lines.filter((line) => !line.hasAttribute("stroke-dasharray"));
      return {
        full: full.length,
        broken: lines.length - full.length,
        width: full.reduce((sum, line) => sum + Number(line.getAttribute("stroke-width")), 0),
        said: one.querySelector(".pair-told")?.textContent ?? "",
      };
    }),
  );

/** Pairs in one working group that shared in at least 8 of 10 of their meetings over the last year, counted anew. */
async function sharingWell(option: string): Promise<readonly [number, number]> {
  const scenario = await shippedScenario("a1-two-partnerships");
  const lab = laboratory();
  const stage = await lab.open({ scenario, option, seed: "joinery", run: 0 });
  const frames = (await lab.advance(stage.months)).slice(-12);
  const levelOf = (tie: number) => stage.partnerships[stage.tiePartnership[tie]!]!.level;
  const pairs = new Map<string, number[]>();
  stage.tieFirst.forEach((first, tie) => {
    const key = `${first} ${stage.tieSecond[tie]}`;
    if (levelOf(tie) !== "informal") pairs.set(key, [...(pairs.get(key) ?? []), tie]);
  });
  const worked = [...pairs.values()].filter((ties) => ties.some((tie) => levelOf(tie) === "operational"));
  const well = worked.filter((ties) => {
    const deeds = frames.flatMap(({ deeds: all }) =>
      ties.flatMap((tie) => [all[2 * tie]!, all[2 * tie + 1]!]).filter((deed) => deed > 0),
    );
    return deeds.filter((deed) => deed === 1).length >= 0.8 * deeds.length;
  });
  return [well.length, worked.length];
}

test("the two networks start alike and end as differently as their runs do, in shape and in number", async () => {
  const { page, complaints, close } = await visit(browser, site.url, STILL);
  const [still, moved] = await Promise.all([sharingWell(LEAVE_AS_IS), sharingWell("every-3")]);
  await expect.poll(async () => (await drawn(page)).every(({ full }) => full > 0)).toBe(true);
  const [left, right] = await drawn(page);
  expect(left?.said).toBe(right?.said);
  // A column may be a pixel wider than the other.
  expect(left?.width).toBeCloseTo(right?.width ?? 0, 0);
  await page.getByRole("button", { name: "Just show me" }).click();
  await expect
    .poll(async () => (await drawn(page)).map(({ full, broken }) => [full, full + broken]))
    .toEqual([still, moved]);
  expect(moved[0]).toBeLessThan(still[0]);
  const [alone, reorganised] = await drawn(page);
  expect(alone?.said).toContain(`${still[0]} of ${still[1]}`);
  expect(reorganised?.said).toContain(`${moved[0]} of ${moved[1]}`);
  expect(reorganised?.width).toBeLessThan(0.9 * (alone?.width ?? 0));
  await page.getByLabel("never", { exact: true }).check({ force: true });
  await expect
    .poll(async () => {
      const [one, other] = await drawn(page);
      return one?.said === other?.said && one?.full === other?.full;
    })
    .toBe(true);
  expect(complaints).toEqual([]);
  await close();
});

const ROOMS = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const;

/** Of the pictures on a class view: where they end against the keys and the window's side, and how much they fill. */
const fit = (page: Page) =>
  page.evaluate(() => {
    const keys = document.querySelector(".present-keys")?.getBoundingClientRect().top ?? 0;
    const boxes = [...document.querySelectorAll(".present .picture svg")].map((svg) =>
      svg.getBoundingClientRect(),
    );
    const texts = [...document.querySelectorAll(".present .picture svg")].flatMap((svg) => {
      const zoom = svg.getBoundingClientRect().width / Number(svg.getAttribute("viewBox")?.split(" ")[2]);
      return [...svg.querySelectorAll("text")].map(
        (text) => zoom * Number.parseFloat(getComputedStyle(text).fontSize),
      );
    });
    return {
      pictures: boxes.length,
      under: Math.max(...boxes.map(({ bottom }) => bottom)) - keys,
      beside: Math.max(...boxes.map(({ right }) => right)) - innerWidth,
      lowest: Math.max(...boxes.map(({ bottom }) => bottom)) / keys,
      smallest: Math.min(...texts),
    };
  });

test("on a projector every picture ends above the keys, and fills what is left of the window", async () => {
  const { page, complaints, close } = await visit(
    browser,
    `${site.url}#/lesson/targets-or-trust?view=class`,
    STILL,
  );
  await page.locator(".present .lesson-charts svg").first().waitFor();
  // First look, and what was watched, counted and varied; steps in between have no pictures.
  for (const [steps, pictures] of [
    [0, 3],
    [2, 2],
    [1, 1],
    [2, 1],
  ] as const) {
    for (let step = 0; step < steps; step++) await page.keyboard.press("Space");
    for (const room of ROOMS) {
      await page.setViewportSize(room);
      const message = `${await page.locator(".present h1").innerText()}, ${room.width} × ${room.height}`;
      await expect.poll(async () => (await fit(page)).pictures, { message }).toBe(pictures);
      await expect.poll(async () => (await fit(page)).under, { message }).toBeLessThanOrEqual(0);
      await expect.poll(async () => (await fit(page)).lowest, { message }).toBeGreaterThan(0.9);
      expect((await fit(page)).beside, message).toBeLessThanOrEqual(0);
      expect((await fit(page)).smallest, message).toBeGreaterThanOrEqual(22);
    }
  }
  expect(await accessFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

/** Keeps a file of the page back until it is let go. */
async function held(page: Page, name: string): Promise<() => void> {
  const gate: { open: () => void } = { open: () => undefined };
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve;
  });
  await page.route(
    (url) => url.pathname.includes(`/${name}-`),
    async (route) => {
      await opened;
      await route.continue();
    },
  );
  return gate.open;
}

const LATE = [
  ["#/compare/a13-the-closed-club?runs=20", "compare-screen", "comparison", ".compare h1"],
  ["#/lesson/two-partnerships", "lesson-screen", "lesson", ".lesson h1"],
] as const;

test("while a screen is on its way its shape stands there, says so, and fits a narrow window", async () => {
  const { page, close } = await visit(browser, `${site.url}#/help`, { ...STILL, serviceWorkers: "block" });
  for (const [address, file, shape, arrived] of LATE) {
    const letGo = await held(page, file);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    const skeleton = page.locator(`.skeleton[data-shape="${shape}"]`);
    await skeleton.waitFor();
    await page.setViewportSize(NARROW);
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await skeleton.getAttribute("aria-busy"), address).toBe("true");
    await skeleton.getByRole("status").waitFor();
    const box = await skeleton.boundingBox();
    expect(box?.height, address).toBeGreaterThan(0.7 * 900);
    const moves = await skeleton.evaluate((element) =>
      element.getAnimations({ subtree: true }).map(({ playState }) => playState),
    );
    expect(moves, address).toEqual([]);
    letGo();
    await page.locator(arrived).first().waitFor();
  }
  await close();
});

test("nothing on the first screen changes its place when the pictures come", async () => {
  const { page, close } = await visit(browser, "about:blank", { ...STILL, serviceWorkers: "block" });
  const letGo = await held(page, "experiment");
  const places = (): Promise<readonly (readonly [string, number])[]> =>
    page.evaluate(() =>
      [".pair", ".network-key", ".experiment-chart", ".predict", ".after", ".doors"].map((name) => [
        name,
        Math.round(document.querySelector(name)?.getBoundingClientRect().top ?? Number.NaN),
      ]),
    );
  await page.goto(site.url, { waitUntil: "commit" });
  await page.locator(".pair-awaited").waitFor();
  await page.evaluate(() => document.fonts.ready);
  const before = await places();
  letGo();
  await page.locator(".pair .picture svg [data-part='tie']").first().waitFor({ state: "attached" });
  await page.locator(".experiment-chart svg").waitFor();
  const after = await places();
  for (const [at, [name, top]] of after.entries())
    expect(Math.abs(top - before[at]![1]), name).toBeLessThanOrEqual(24);
  await close();
});
