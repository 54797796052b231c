/** Chromium's worker and Node live the same runs: the same fingerprints, and so the same digest. */
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { digestOf } from "../../src/experiment/digest.ts";
import type { Finished } from "../../src/experiment/digest.ts";
import { futuresOf } from "../../src/experiment/ensemble.ts";
import type { Job } from "../../src/experiment/runner.ts";
import { optionsOf } from "../../src/scenario/compile/timeline.ts";
import { readShipped } from "../scenarios/study.ts";
import { findSite } from "./browser.ts";
import { browser, site } from "./opened.ts";

let page: Page;

beforeAll(async () => {
  page = await browser.newPage();
  await page.goto(site.url);
  // The library by which a page speaks with its workers; the tests bring their own, the built page gives none away.
  await page.evaluate(
    readFileSync(createRequire(import.meta.url).resolve("comlink/dist/umd/comlink.js"), "utf8"),
  );
});

/** The built worker's own script. */
function workerScript(): string {
  const name = readdirSync(`${findSite()}/assets`).find((each) => /^simulation\.worker-.*\.js$/.test(each));
  if (name === undefined) throw new Error("The built page has no simulation worker.");
  return `${site.url}assets/${name}`;
}

/** Counts the modules that a worker puts to work from here on. */
const COUNT = `{
  const { Instance } = WebAssembly;
  self.instances = 0;
  WebAssembly.Instance = class extends Instance {
    constructor(...given) {
      super(...given);
      self.instances++;
    }
  };
}`;

interface Lived {
  readonly finished: Finished[];
  /** Modules that the worker put to work: one for each job, where nothing refuses them. */
  readonly instances: number;
}

/** Lives a job in the built worker. */
async function inChromium(job: Job): Promise<Lived> {
  const [worker] = await Promise.all([
    page.waitForEvent("worker"),
    page.evaluate(`window.builtWorker = new Worker(${JSON.stringify(workerScript())}, { type: "module" })`),
  ]);
  await worker.evaluate(COUNT);
  const finished: Finished[] = await page.evaluate(
    `(async (job) => {
      const finished = [];
      await Comlink.wrap(window.builtWorker).simulate(
        job,
        Comlink.proxy(({ option, run, fingerprint, made }) => finished.push({ option, run, fingerprint, made }) > 0),
      );
      return finished;
    })(${JSON.stringify(job)})`,
  );
  const instances: number = await worker.evaluate("self.instances");
  await page.evaluate("window.builtWorker.terminate()");
  return { finished, instances };
}

test.each(["nine-localities", "england-1997-2026"])(
  "%s has the same digest in Chromium and in Node",
  async (id) => {
    const scenario = readShipped(id);
    const options = optionsOf(scenario).map((option) => option.id);
    const jobs = options.map((option): Job => ({
      scenario,
      option,
      seed: "joinery",
      months: scenario.months,
      runs: [0, 1],
      levels: false,
      localities: false,
      outcomes: ["trust"],
    }));
    const here = jobs.flatMap((job) => [...futuresOf(job)]);
    const there: Finished[] = [];
    for (const job of jobs) {
      const { finished, instances } = await inChromium(job);
      there.push(...finished);
      // Without the module the same bits would come, only later, and nobody would notice.
      expect(instances).toBeGreaterThan(0);
    }
    expect(there.map(({ fingerprint }) => fingerprint)).toEqual(here.map(({ fingerprint }) => fingerprint));
    expect(digestOf(options, there)).toBe(digestOf(options, here));
  },
);
