/**
 * The network on the page: in depth, flat when it is large, and without WebGL. Costs are printed; only counts are held,
 * since no graphics card is at hand: the pictures come from the software renderer.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { build, preview } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium, type Site } from "./browser.ts";
import { browser, site } from "./opened.ts";
import type { Harness } from "./harness/network.tsx";
import { accessFaults, expectNoSidewaysScroll, visit } from "./visitor.ts";

declare const harness: Harness;

let alone: Site;

/** The views by themselves, with networks larger than any that is shipped. */
async function serveHarness(): Promise<Site> {
  const root = fileURLToPath(new URL("./harness", import.meta.url));
  const outDir = mkdtempSync(join(tmpdir(), "joinery-harness-"));
  const input = join(root, "network.html");
  await build({ root, configFile: false, logLevel: "error", build: { outDir, rollupOptions: { input } } });
  const server = await preview({
    root,
    configFile: false,
    logLevel: "silent",
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("The harness has no port.");
  return {
    url: `http://127.0.0.1:${address.port}/network.html`,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}

beforeAll(async () => {
  alone = await serveHarness();
});

afterAll(async () => {
  await alone?.close();
});

/** Milliseconds a software renderer may take on a busy machine: a wait, not a claim. */
const PATIENCE = 200_000;

const BENCH = "#/bench/a1-two-partnerships";

async function goDeep(page: Page): Promise<void> {
  await page.getByLabel("In depth (3D)").check();
  await page.locator('canvas[data-cost*="calls"]').waitFor({ timeout: PATIENCE });
}

interface DepthCost {
  readonly calls: number;
  readonly bytes: number;
  readonly work: number;
  readonly geometries: number;
}

const costOf = async (page: Page): Promise<DepthCost> =>
  JSON.parse((await page.locator('canvas[data-cost*="calls"]').getAttribute("data-cost")) ?? "{}");

/** How many colours are in a picture of the planes: a blank one has very few. */
async function coloursIn(page: Page): Promise<number> {
  const shot = await page.getByRole("application").screenshot();
  const blank = await browser.newPage();
  const count = await blank.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const brush = canvas.getContext("2d")!;
    brush.drawImage(image, 0, 0);
    const { data: pixels } = brush.getImageData(0, 0, image.width, image.height);
    return new Set(new Uint32Array(pixels.buffer)).size;
  }, shot.toString("base64"));
  await blank.close();
  return count;
}

test.each(["light", "dark"] as const)(
  "in depth the planes are drawn in the %s theme, and nothing stands in the way of a reader",
  async (colorScheme) => {
    const { page, complaints, close } = await visit(browser, `${site.url}${BENCH}`, {
      colorScheme,
      reducedMotion: "reduce",
    });
    await goDeep(page);
    expect(await coloursIn(page)).toBeGreaterThan(200);
    expect(await accessFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
);

test("keys and buttons turn it, and either reset leads back to where one began", async () => {
  const { page, close } = await visit(browser, `${site.url}${BENCH}`, { reducedMotion: "reduce" });
  await goDeep(page);
  const picture = page.getByRole("application");
  const look = (): Promise<string | null> => picture.getAttribute("data-look");
  const [first, drawn] = [await look(), (await picture.screenshot()).toString("base64")];
  await picture.press("ArrowRight");
  await expect.poll(() => look()).toContain('"turn":-7');
  await page.waitForTimeout(500);
  expect((await picture.screenshot()).toString("base64") === drawn).toBe(false);
  await picture.press("a");
  await expect.poll(() => look()).toContain('"tilt":90');
  await picture.press("0");
  await expect.poll(() => look()).toBe(first);
  await page.getByRole("button", { name: "Nearer" }).click();
  await expect.poll(() => look()).toContain('"nearness":1.3');
  await page.getByRole("button", { name: "Reset the view" }).click();
  await expect.poll(() => look()).toBe(first);
  await close();
});

test("a body is chosen by name or by pointing, and its month is told in words", async () => {
  const { page, close } = await visit(browser, `${site.url}${BENCH}`, { reducedMotion: "reduce" });
  await goDeep(page);
  await page.getByLabel("Find an organisation").fill("Police");
  const told = page.locator(".net-picked");
  await told.getByRole("heading", { name: "Police" }).waitFor();
  await expect.poll(() => told.innerText()).toMatch(/Boards[\s\S]*of 100/);
  // Its ties stand in a list, for those who do not point; a tie's card has its numbers, each to be asked why.
  await told.locator(".partners button").first().press("Enter");
  await told.getByRole("heading", { name: /Police/ }).waitFor();
  await expect.poll(() => told.innerText()).toMatch(/Trust of Police in/);
  await expect.poll(() => told.locator(".why").count()).toBeGreaterThan(1);
  await page.getByRole("button", { name: "Let go" }).click();
  await expect.poll(() => told.getByRole("heading").count()).toBe(0);
  // Kinds of tie and a brushed span mean the same in depth as flat.
  const sent = async (): Promise<string> => JSON.stringify(await costOf(page));
  const whole = await sent();
  await page.getByLabel("boards", { exact: true }).uncheck();
  await expect.poll(sent).not.toBe(whole);
  await page.getByRole("button", { name: "On one month" }).click();
  await page.locator("body").press("Shift+ArrowRight");
  await page.locator("body").press("[");
  await page.getByText("what changed in the span").waitFor();
  await close();
});

test(
  "a click in depth means the body, or the tie, that is drawn there",
  { timeout: 2 * PATIENCE },
  async () => {
    const { page, close } = await visit(browser, alone.url, { reducedMotion: "reduce" });
    await page.evaluate(() => harness.show({ bodies: 14, ties: 12, localities: 2 }, 0, 1));
    await goDeep(page);
    const picture = page.getByRole("application");
    const box = (await picture.boundingBox())!;
    for (const what of ["body", "tie"] as const) {
      const target = await page.evaluate(([kind, width, height]) => harness.alone(kind, width, height), [
        what,
        box.width,
        box.height,
      ] as const);
      expect(target).not.toBeNull();
      await picture.click({ position: { x: target!.at[0], y: target!.at[1] } });
      await expect.poll(() => page.locator(".net-picked h3").innerText()).toBe(target!.name);
    }
    await close();
  },
);

test("a graphics card that stops is told of and waited for; the flat view works meanwhile", async () => {
  const { page, close } = await visit(browser, `${site.url}${BENCH}`, { reducedMotion: "reduce" });
  await goDeep(page);
  await page.evaluate(() => {
    const context = document.querySelector<HTMLCanvasElement>("canvas[data-cost]")?.getContext("webgl2");
    const switches = context?.getExtension("WEBGL_lose_context");
    Object.assign(globalThis, { switches });
    switches?.loseContext();
  });
  await page.getByText("The graphics card stopped.").waitFor();
  await page.getByRole("button", { name: "On one month" }).click();
  await page.evaluate(() =>
    (globalThis as unknown as { switches: WEBGL_lose_context }).switches.restoreContext(),
  );
  await expect.poll(() => page.getByText("The graphics card stopped.").count()).toBe(0);
  await page.locator(`canvas[data-cost*='"month":1']`).waitFor();
  await expect.poll(() => coloursIn(page)).toBeGreaterThan(200);
  await page.getByLabel("Flat").check();
  await page.locator(".layers").waitFor();
  await close();
});

test("on a narrow screen nothing is cut off", async () => {
  const { page, close } = await visit(browser, `${site.url}${BENCH}`, {
    viewport: { width: 320, height: 640 },
    reducedMotion: "reduce",
  });
  const sheet = page.getByRole("tab", { name: "Network" });
  if ((await sheet.count()) > 0) await sheet.click();
  await goDeep(page);
  await expectNoSidewaysScroll(page);
  await close();
});

test("without WebGL the view says why it is off, the flat one works, and nothing complains", async () => {
  const plain = await launchChromium(["--disable-gpu", "--disable-3d-apis"]);
  const { page, complaints, close } = await visit(plain, `${site.url}${BENCH}`);
  const deep = page.getByLabel("In depth (3D)");
  await deep.waitFor();
  await expect.poll(() => deep.isDisabled()).toBe(true);
  await page.getByText("The view in depth is off").waitFor();
  await page.getByText("Who works with whom").first().waitFor();
  expect(complaints).toEqual([]);
  await close();
  await plain.close();
});

const LARGE = { bodies: 3000, ties: 30_000, localities: 150 } as const;
/** A drum is 8 bytes, a column 8, a link 4: what a month can send at the very most. */
const MOST_BYTES = 3 * LARGE.bodies * 8 + LARGE.bodies * 8 + LARGE.ties * 4;

async function showLarge(page: Page, month: number, changed: number): Promise<void> {
  await page.evaluate(([size, at, share]) => harness.show(size, at, share), [LARGE, month, changed] as const);
}

test(
  "3,000 organisations and 30,000 ties in depth: some tens of calls, and only what changed is sent",
  { timeout: 2 * PATIENCE },
  async () => {
    const { page, close } = await visit(browser, alone.url, { reducedMotion: "reduce" });
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))),
      ).observe({ type: "longtask" });
    });
    const elsewhere = page.waitForEvent("worker");
    await showLarge(page, 0, 0);
    // Where everybody stands is worked out on another thread.
    expect((await elsewhere).url()).toMatch(/layout/);
    await page.locator('canvas[data-cost*="strokes"]').waitFor({ timeout: PATIENCE });
    const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
    console.log(`flat, until first drawn: tasks over 50 ms: ${tasks.join(", ")}`);
    await goDeep(page);
    const shown = async (month: number, changed: number): Promise<DepthCost> => {
      await showLarge(page, month, changed);
      await page.locator(`canvas[data-cost*='"month":${month}']`).waitFor({ timeout: PATIENCE });
      return costOf(page);
    };
    const first = await costOf(page);
    const same = await shown(1, 0);
    const few = await shown(2, 0.01);
    const all = await shown(3, 1);
    console.log("in depth, software renderer:", JSON.stringify({ first, same, few, all }));
    expect(first.calls).toBeLessThanOrEqual(40);
    expect(same.bytes).toBe(0);
    expect(few.bytes).toBeGreaterThan(0);
    // One tie in a hundred changes what one body in five does: stretches near each other go together.
    expect(few.bytes).toBeLessThan(all.bytes / 2);
    expect(all.bytes).toBeLessThanOrEqual(MOST_BYTES);
    await close();
  },
);

test(
  "the same flat: a dozen strokes whatever the size, less when near, and a name found is a name written",
  { timeout: 2 * PATIENCE },
  async () => {
    const { page, close } = await visit(browser, alone.url, { reducedMotion: "reduce" });
    await showLarge(page, 0, 1);
    const canvas = page.locator('canvas[data-cost*="strokes"]');
    await canvas.waitFor({ timeout: PATIENCE });
    const cost = async (): Promise<Record<"strokes" | "ties" | "bodies" | "named", number>> =>
      JSON.parse((await canvas.getAttribute("data-cost")) ?? "{}");
    const whole = await cost();
    await page.getByLabel("Find an organisation").fill("Body 77");
    await page.getByRole("heading", { name: "Body 77" }).waitFor();
    await page
      .locator(`canvas[data-cost*='"strokes"']:not([data-cost*='"named":0'])`)
      .waitFor({ timeout: PATIENCE });
    const near = await cost();
    console.log("flat:", JSON.stringify({ whole, near }));
    expect(whole.strokes).toBeLessThanOrEqual(30);
    expect(whole.bodies).toBe(LARGE.bodies);
    expect(near.bodies).toBeLessThan(LARGE.bodies / 2);
    expect(near.named).toBeGreaterThan(0);
    await close();
  },
);

/** A browser gives so many contexts and no more; a small picture is soon drawn. */
const OFTEN = 17;

test(
  "in and out of depth more often than there are contexts leaves nothing behind",
  { timeout: 2 * PATIENCE },
  async () => {
    const { page, complaints, close } = await visit(browser, alone.url, {
      reducedMotion: "reduce",
      viewport: { width: 400, height: 300 },
    });
    const warnings: string[] = [];
    page.on("console", (message) => warnings.push(message.text()));
    await page.evaluate(() => harness.show({ bodies: 151, ties: 30, localities: 2 }, 0, 1));
    const geometries: number[] = [];
    for (let time = 0; time < OFTEN; time++) {
      await goDeep(page);
      geometries.push((await costOf(page)).geometries);
      await page.getByLabel("Flat").check();
      await page.locator('canvas[data-cost*="strokes"]').waitFor({ timeout: PATIENCE });
    }
    expect(new Set(geometries).size).toBe(1);
    expect(warnings.filter((text) => /Too many active WebGL/i.test(text))).toEqual([]);
    await page.evaluate(() => harness.end());
    await expect.poll(() => page.locator("canvas").count()).toBe(0);
    expect(complaints.filter((text) => !/404/.test(text))).toEqual([]);
    await close();
  },
);
