/** The bench, used: by mouse, by keyboard alone, on a phone, and with its workers failing under it. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { browser, site } from "./opened.ts";
import { KEEPS_NOTHING, accessFaults } from "./visitor.ts";

let complaints: string[] = [];

afterEach(() => {
  expect(complaints).toEqual([]);
});

const PLAN = "#/bench/a1-two-partnerships?option=every-3";

async function visit(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  complaints = [];
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    ...KEEPS_NOTHING,
    ...options,
  });
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(site.url + address);
  await page.locator(".controls").waitFor();
  await page.locator(".chart-grid .picture-stage svg, .sheet.picture .layers").first().waitFor();
  return page;
}

const month = (page: Page): Promise<number> =>
  page.locator(".scrub input").evaluate((input) => Number((input as HTMLInputElement).value));
const seen = (page: Page, wanted: number): Promise<unknown> =>
  page.waitForFunction(
    (value) => Number((document.querySelector(".scrub input") as HTMLInputElement).value) === value,
    wanted,
  );
const readings = (page: Page): Promise<string[]> => page.locator("button.reading").allInnerTexts();
const explained = (page: Page): Promise<unknown> => page.locator(".explain .sum").waitFor();

/** Numbers as printed, with the real minus sign. */
const numberIn = (text: string): number => Number(text.replaceAll("−", "-").replaceAll(/[^-\d.]/g, ""));

/** What the waterfall prints: start, parts and end. */
async function printed(page: Page): Promise<number[]> {
  const drawing = page.locator(".explain .picture-stage svg").first();
  await drawing.waitFor();
  const texts = await drawing.locator("text").allTextContents();
  return texts.filter((text) => /^[+−]?\d[\d.,]*$/.test(text)).map(numberIn);
}

/** Whether the browser's store holds a branch: a page that is gone within the moment of the step loses that step alone. */
const branchIsPut = (): Promise<boolean> =>
  new Promise((resolve) => {
    const asked = indexedDB.open("joinery");
    asked.addEventListener("success", () => {
      const all = asked.result.transaction("branches").objectStore("branches").getAll();
      all.addEventListener("success", () => {
        asked.result.close();
        resolve(all.result.some(({ state }) => state.branches.length > 0));
      });
    });
  });

describe("by mouse", () => {
  test("a run opens with its whole history drawn, plays, pauses, steps and scrubs, and losing nothing", async () => {
    const page = await visit(PLAN);
    await page.waitForFunction(() => document.querySelectorAll("button.reading").length >= 8);
    const line = await page.locator("path[data-line]").first().getAttribute("d");
    expect(line?.split("L").length ?? 0).toBeGreaterThan(20);
    const first = await readings(page);
    await page.getByRole("button", { name: "Play" }).click();
    await page.waitForFunction(
      () => Number((document.querySelector(".scrub input") as HTMLInputElement).value) > 3,
    );
    await page.getByRole("button", { name: "Pause" }).click();
    const paused = await month(page);
    await page.getByRole("button", { name: "On one month" }).click();
    await seen(page, paused + 1);
    await page.getByRole("button", { name: "To the end" }).click();
    await seen(page, 143);
    const last = await readings(page);
    await page.getByRole("button", { name: "To the start" }).click();
    await seen(page, 0);
    await expect.poll(() => readings(page)).toEqual(first);
    await page.locator(".scrub input").fill("143");
    await seen(page, 143);
    await expect.poll(() => readings(page)).toEqual(last);
    await page.close();
  });

  test("a press on a chart goes there, a drag marks a span through charts and network, and Escape forgets it", async () => {
    const page = await visit(PLAN);
    const box = await page.locator(".chart-grid .over").first().boundingBox();
    if (box === null) throw new Error("a chart has room");
    await page.mouse.click(box.x + box.width / 2, box.y + box.height - 4);
    await page.waitForFunction(
      () => Number((document.querySelector(".scrub input") as HTMLInputElement).value) > 0,
    );
    expect(Math.abs((await month(page)) - 71.5)).toBeLessThan(2);
    await page.mouse.move(box.x + box.width * 0.2, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + 8, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.locator(".over-span").count()).toBeGreaterThan(5);
    await page.getByText(/How trust changed from/).waitFor();
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.querySelectorAll(".over-span").length === 0);
    await page.close();
  });

  test("a change that did not happen becomes a branch: the months before are the same, those after are not; undone and redone", async () => {
    const page = await visit(`${PLAN}&month=26`);
    await seen(page, 26);
    const before = await readings(page);
    await page
      .getByRole("button", { name: /^What if this had not happened/ })
      .first()
      .click();
    await page.locator(".tree-line.current").waitFor();
    await page
      .getByText(/^Trust: .* at the end$/)
      .first()
      .waitFor({ state: "attached" });
    await expect.poll(() => page.locator("[data-lane] [data-change^='every-3:']").count()).toBeGreaterThan(0);
    await page.getByLabel("Set against").selectOption("");
    await page.waitForFunction(
      (count) => document.querySelectorAll("button.reading").length === count,
      before.length,
    );
    await expect.poll(() => readings(page)).toEqual(before);
    await page.locator(".scrub input").fill("60");
    await seen(page, 60);
    const without = await readings(page);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.waitForFunction(() => document.querySelector(".tree") === null);
    await page.waitForFunction(
      (last) =>
        [...document.querySelectorAll("button.reading")]
          .map((each) => (each as HTMLElement).innerText)
          .join() !== last,
      without.join(),
    );
    await expect.poll(() => readings(page)).not.toEqual(without);
    await page.getByRole("button", { name: "Redo" }).click();
    await page.locator(".tree").waitFor();
    // A branch needs no keeping: it is there after the page has gone, with its steps to be undone.
    await page.waitForFunction(branchIsPut);
    await page.reload();
    await page.locator(".tree").waitFor();
    await expect.poll(() => page.getByRole("button", { name: "Undo" }).isEnabled()).toBe(true);
    await page.getByRole("button", { name: "Keep as a scenario of your own" }).click();
    const link = page.getByRole("link", { name: "Compare it over many futures" });
    const id = (await link.getAttribute("href"))?.replace("#/compare/", "") ?? "";
    await page.goto(`${site.url}#/bench/${id}`);
    await page.getByRole("heading", { name: "Two partnerships, with branches" }).waitFor();
    await expect
      .poll(() => page.getByRole("combobox", { name: "Plan" }).first().innerText())
      .toMatch(/Without/);
    await page.close();
  });

  test("a link carries a branch to somebody who has never seen it", async () => {
    const page = await visit(
      "#/bench/a1-two-partnerships?option=branch-1&month=26&branches=branch-1.every-3.20.p.every-2",
    );
    await page.locator(".tree-line.current").waitFor();
    await expect
      .poll(() => page.getByRole("combobox", { name: "Plan" }).first().innerText())
      .toMatch(/Every 2 years, from /);
    expect(page.url()).not.toContain("branches=");
    await page.close();
  });

  test("a number is explained in one press: parts that add up on screen, events, the rule with numbers, assumptions, and without an event", async () => {
    const page = await visit(`${PLAN}&month=40`);
    await seen(page, 40);
    await page.locator("button.reading").first().click();
    await explained(page);
    const numbers = await printed(page);
    const [start = 0, ...rest] = numbers;
    const end = rest.pop() ?? 0;
    const decimals = 1;
    expect(rest.length).toBeGreaterThan(2);
    expect(rest.reduce((sum, part) => sum + part, start)).toBeCloseTo(end, decimals);
    const panel = page.locator(".explain");
    const [, sum, change] =
      /add up to (\S+)\. The change is (\S+)\./.exec(await panel.locator(".sum").innerText()) ?? [];
    expect(sum).toBe(change);
    await expect.poll(() => panel.locator(".equation").allInnerTexts()).toHaveLength(2);
    const [, result, ω, P, O] =
      /(\d\.\d+) = (\d\.\d+) · (\d\.\d+) \+ .* · (\d\.\d+)/.exec(
        (await panel.locator(".equation").allInnerTexts())[1],
      ) ?? [];
    expect(Number(ω) * Number(P) + (1 - Number(ω)) * Number(O)).toBeCloseTo(Number(result), 2);
    await expect.poll(() => panel.locator(".papers dt").count()).toBeGreaterThan(0);
    await panel
      .getByRole("button", { name: /^Without this change/ })
      .first()
      .click();
    await panel.locator(".paired").waitFor();
    await expect.poll(() => panel.locator(".paired").innerText()).toMatch(/same luck/);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.querySelector(".explain") === null);
    await page.close();
  });

  test("a body is found by name, its card shows its numbers, and each can be asked why", async () => {
    const page = await visit(`${PLAN}&month=40`);
    await seen(page, 40);
    await page.getByLabel("Find a body").fill("Police");
    await page.keyboard.press("Enter");
    await page.locator(".card").getByRole("heading", { name: "Police" }).waitFor();
    await page.locator(".card .why").first().click();
    await explained(page);
    await expect.poll(() => page.locator(".explain h2").innerText()).toMatch(/Keeping to itself: Police/);
    await page.close();
  });

  test("a tie is picked in the picture, and the trust of either side can be asked why", async () => {
    const page = await visit(`${PLAN}&month=40`);
    await seen(page, 40);
    const box = await page.locator(".layers").boundingBox();
    if (box === null) throw new Error("the picture has room");
    for (let at = 0; at < 40 && (await page.locator(".card h4").count()) === 0; at++)
      await page.mouse.click(box.x + box.width * (0.3 + 0.01 * at), box.y + box.height * 0.55);
    await page.locator(".card .why").first().click();
    await explained(page);
    await expect.poll(() => page.locator(".explain h2").innerText()).toMatch(/Trust of .+ in .+, in .+/);
    await page.close();
  });

  test("many futures stand behind the one when asked, and say what their band holds", async () => {
    const page = await visit(`${PLAN}&month=40`);
    await page.getByLabel("Many futures behind").check();
    await page.getByText(/Bands hold 8 in 10 of 100 futures/).waitFor({ timeout: 90_000 });
    await expect.poll(() => page.locator("[data-band]").count()).toBeGreaterThan(2);
    await page.close();
  });
});

describe("by keyboard alone", () => {
  test("play, step, scrub, mark, explain, branch, undo", async () => {
    const page = await visit(PLAN);
    await page.keyboard.press("End");
    await seen(page, 143);
    await page.keyboard.press("Home");
    await seen(page, 0);
    await page.keyboard.press("ArrowRight");
    await seen(page, 1);
    await page.keyboard.press("Shift+ArrowRight");
    await seen(page, 13);
    await page.keyboard.press("[");
    await page.locator(".over-span").first().waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press(" ");
    await page.waitForFunction(
      () => Number((document.querySelector(".scrub input") as HTMLInputElement).value) > 14,
    );
    await page.keyboard.press(" ");
    await page.keyboard.press("e");
    await explained(page);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.querySelector(".explain") === null);
    await page.keyboard.press("b");
    await page.waitForFunction(() => document.activeElement?.tagName === "SELECT");
    await page.locator(".branch-form button[type=submit]").focus();
    await page.keyboard.press("Enter");
    await page.locator(".tree").waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press("Control+z");
    await page.waitForFunction(() => document.querySelector(".tree") === null);
    await page.keyboard.press("Control+y");
    await page.locator(".tree").waitFor();
    await page.close();
  });

  test("what is typed into a field stays in the field", async () => {
    const page = await visit(`${PLAN}&month=20`);
    await seen(page, 20);
    await page.getByLabel("Find a body").pressSequentially("be [] ");
    await expect.poll(() => page.getByLabel("Find a body").inputValue()).toBe("be [] ");
    await expect.poll(() => month(page)).toBe(20);
    await expect.poll(() => page.locator(".explain, .over-span").count()).toBe(0);
    await page.close();
  });

  test("keys can be switched off", async () => {
    const page = await visit(`${PLAN}&month=20`);
    await seen(page, 20);
    await page.getByText("Keys", { exact: true }).click();
    await page.getByLabel("Use these keys").uncheck();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press("End");
    await page.waitForTimeout(300);
    await expect.poll(() => month(page)).toBe(20);
    await page.close();
  });
});

describe("on a phone", () => {
  const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true } as const;

  test("picture, charts and score are tabs; the playhead stays in reach; nothing is wider than the screen", async () => {
    const page = await visit(PLAN, phone);
    for (const name of ["Picture", "Charts", "Changes"]) {
      await page.getByRole("tab", { name }).tap();
      await expect.poll(() => page.locator(".bench-sheets > .sheet:visible").count()).toBe(1);
      const bar = await page.locator(".controls").boundingBox();
      expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeCloseTo(640, 0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
    const small = await page
      .locator(".transport button, .tabs button")
      .evaluateAll((buttons) =>
        buttons.filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.textContent),
      );
    expect(small).toEqual([]);
    await page.close();
  });
});

describe("for everybody", () => {
  test.each([
    ["light", 1280, PLAN],
    ["dark", 1280, `${PLAN}&month=40&explain=sharing`],
    ["light", 360, `${PLAN}&month=40`],
  ] as const)("axe finds nothing: %s, %i wide", async (colorScheme, width, address) => {
    const page = await visit(address, { colorScheme, viewport: { width, height: 900 } });
    if (address.includes("explain")) await explained(page);
    expect(await accessFaults(page)).toEqual([]);
    await page.close();
  });

  test("with reduced motion nothing moves by itself: what has changed is said", async () => {
    const page = await visit(`${PLAN}&month=30`, { reducedMotion: "reduce" });
    await seen(page, 30);
    await page.waitForFunction(() =>
      /July 2012/.test(document.querySelector(".heard[aria-live]")?.textContent ?? ""),
    );
    await page.close();
  });
});

describe("never frozen", () => {
  test.each([
    [
      "breaks down",
      (): void => {
        setTimeout(() => {
          throw new Error("broken on purpose");
        });
      },
    ],
    ["falls silent", (): void => self.close()],
  ] as const)(
    "a worker that %s is replaced, with a message, and the run stands where it was",
    async (_, kill) => {
      const page = await visit(`${PLAN}&month=60`);
      await seen(page, 60);
      await page.waitForFunction(() => document.querySelectorAll("button.reading").length >= 8);
      const before = await readings(page);
      const [worker] = page.workers();
      await worker.evaluate(kill).catch(() => undefined);
      await page.getByRole("button", { name: "On one month" }).click();
      await page.getByText(/A background helper stopped and was replaced/).waitFor({ timeout: 60_000 });
      await seen(page, 61);
      await page.getByRole("button", { name: "Back one month" }).click();
      await seen(page, 60);
      await expect.poll(() => readings(page)).toEqual(before);
      complaints = complaints.filter((each) => !each.includes("broken on purpose"));
      await page.close();
    },
  );

  test("a trace of playing and scrubbing: long tasks are counted and printed", async () => {
    const page = await visit(PLAN);
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))),
      ).observe({ type: "longtask" });
    });
    await page.getByLabel("Months a second").selectOption("32");
    await page.getByRole("button", { name: "Play", exact: true }).click();
    const begun = await month(page);
    await expect.poll(() => month(page)).toBeGreaterThan(begun + 12);
    await page.getByRole("button", { name: "Pause", exact: true }).click();
    for (const to of [120, 10, 80, 40]) await page.locator(".scrub input").fill(String(to));
    await seen(page, 40);
    const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
    console.log(
      `bench, playing and scrubbing: ${tasks.length} tasks over 50 ms, longest ${Math.max(0, ...tasks)} ms`,
    );
    await expect.poll(() => month(page)).toBe(40);
    await page.close();
  });
});
