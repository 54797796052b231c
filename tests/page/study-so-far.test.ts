/** A study in the page while it runs: what it says so far, and a worker that hangs, of which nothing is lost. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { smallStudyFile } from "../experiment/small-study.ts";
import { launchChromium, serveSite, type Site } from "./browser.ts";
import { accessFaults, visit } from "./visitor.ts";

let browser: Browser;
let site: Site;
beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Makes the first workers that live futures deaf after so many questions. */
function deafen(after: number): void {
  const Whole = Worker;
  let heard = 0;
  globalThis.Worker = class extends Whole {
    readonly #isDeaf: boolean;
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.#isDeaf = options?.name === "simulation" && heard < after;
    }
    override postMessage(...given: Parameters<Worker["postMessage"]>): void {
      if (this.#isDeaf && heard++ >= after) return;
      super.postMessage(...given);
    }
  };
}

const study = {
  ...smallStudyFile,
  factors: [{ id: "gain", sets: "settings.gain", low: 0.03, high: 0.14 }],
  repeats: [],
  design: { kind: "latin-hypercube", cases: 60 },
  runs: 5,
};

test("findings stand so far while a study runs; a worker that hangs is replaced, and the study comes out whole", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/design`);
  await page.clock.install();
  await page.addInitScript(deafen, 45);
  await page.reload();
  await page.locator("input[type=file]").setInputFiles({
    name: "study.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(study)),
  });
  await page.getByText("Nothing stands in the way.").waitFor();
  await page.getByRole("button", { name: "Run the study" }).click();
  await page.getByRole("heading", { name: /^What it says so far: \d+ of 300 futures$/ }).waitFor();
  await page.locator(".findings svg").first().waitFor();
  expect(await accessFaults(page)).toEqual([]);
  // Nobody answers any more; two looks without a sign later the worker is another.
  const notice = page.getByText("was replaced. What was done is kept", { exact: false });
  await expect
    .poll(async () => {
      await page.clock.runFor(46_000);
      return notice.count();
    })
    .toBe(1);
  await page.getByRole("heading", { name: "What the study says" }).waitFor();
  expect(await page.getByText(/^300 futures, \d+ of them run now\.$/).innerText()).not.toContain("300 of");
  expect(complaints).toEqual([]);
  await close();
});
