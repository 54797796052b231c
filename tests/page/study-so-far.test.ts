/** A study in the page while it runs: what it says so far, and a worker that hangs, of which nothing is lost. */
import { expect, test } from "vitest";
import { smallStudyFile } from "../experiment/small-study.ts";
import { browser, site } from "./opened.ts";
import { accessFaults, visit } from "./visitor.ts";

/** Makes the first workers that live futures deaf after so many questions. */
function deafen(after: number): void {
  let heard = 0;
  globalThis.Worker = new Proxy(Worker, {
    construct: (whole, [address, options]: [string | URL, WorkerOptions?]) => {
      const worker = new whole(address, options);
      if (options?.name !== "simulation" || heard >= after) return worker;
      const post = worker.postMessage.bind(worker);
      Object.defineProperty(worker, "postMessage", {
        value: (message: unknown, transfer: Transferable[] = []) => {
          if (heard++ < after) post(message, transfer);
        },
      });
      return worker;
    },
  });
}

const study = {
  ...smallStudyFile,
  factors: [{ id: "gain", sets: "settings.gain", low: 0.03, high: 0.14 }],
  repeats: [],
  outcomes: [{ measure: "trust", target: { value: 0.45, tolerance: 0.1 } }, { measure: "sharing" }],
  design: { kind: "latin-hypercube", cases: 60 },
  runs: 5,
};

test("findings stand so far while a study runs; a worker that hangs is replaced, the study comes out whole, and its worlds can be kept", async () => {
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
  // Nobody answers any more: the count has stopped before its end.
  const count = page.locator(".run-count strong");
  let last = "";
  await expect
    .poll(
      async () => {
        const before = last;
        last = await count.innerText();
        return last === before;
      },
      { interval: 2000, timeout: 60_000 },
    )
    .toBe(true);
  // Two looks without a sign later the worker is another.
  await page.clock.runFor(46_000);
  await page.clock.runFor(46_000);
  await page.getByText("was replaced. What was done is kept", { exact: false }).waitFor();
  await page.getByRole("heading", { name: "What the study says" }).waitFor();
  expect(await page.getByText(/^300 futures, \d+ of them run now\.$/).innerText()).not.toContain("300 of");
  // Its outcomes have targets: the worlds that come closest are found here, and lived in by comparisons.
  await page.getByRole("button", { name: "Find them" }).click();
  await page.getByText(/^6 of 60 worlds kept; the furthest misses/).waitFor();
  expect(await accessFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Keep them for comparisons" }).click();
  await page.getByText(/^Kept as “small-study [0-9a-f]{6}”/).waitFor();
  await page.goto(`${site.url}#/compare/a13-the-closed-club?runs=20`);
  const sets = page.getByLabel("Sets of assumptions").locator("option");
  await expect
    .poll(() => sets.allInnerTexts())
    .toContainEqual(expect.stringMatching(/^small-study .* \(20\)$/));
  expect(complaints).toEqual([]);
  await close();
});
