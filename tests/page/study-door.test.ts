/** A researcher's first minutes: the shipped study, run again in the page, row by row, and its files as the terminal writes them. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { compareAll } from "../../src/analysis/comparison.ts";
import { differencesCsv } from "../../src/analysis/export/differences.ts";
import { runsTable } from "../../src/analysis/export/rows.ts";
import { SHIPPED_STUDY } from "../../src/analysis/shipped-run.ts";
import { futuresOf } from "../../src/experiment/ensemble.ts";
import type { Future } from "../../src/experiment/runner.ts";
import { LEAVE_AS_IS, optionsOf } from "../../src/scenario/compile/timeline.ts";
import { shippedScenario } from "../../src/scenario/library.ts";
import { browser, site } from "./opened.ts";
import { visit } from "./visitor.ts";

const scenario = await shippedScenario(SHIPPED_STUDY.scenario);
const futures = (option: string, outcomes?: readonly string[]): readonly Future[] => [
  ...futuresOf({
    scenario,
    option,
    seed: SHIPPED_STUDY.seed,
    months: scenario.months,
    runs: Array.from({ length: SHIPPED_STUDY.runs }, (_, run) => run),
    levels: true,
    localities: false,
    ...(outcomes === undefined ? {} : { outcomes }),
  }),
];

test("the study comes out the same in the page, and its files are those of Node, byte for byte", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/study`, { acceptDownloads: true });
  await page.locator("svg text", { hasText: /^Usually less sharing under/ }).waitFor();
  await page.getByText("joinery compare a1-two-partnerships", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Reproduce it here" }).click();
  await page.getByText("The same: all 210 rows, and the digest.").waitFor({ timeout: 90_000 });
  const digests = await page.locator("section .facts .code").allInnerTexts();
  expect(digests[1]).toBe(digests[0]);

  const take = async (name: RegExp): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name }).click(),
    ]);
    return readFile(await download.path(), "utf8");
  };
  await page.locator(".study-door select").selectOption("every-3");
  expect(await take(/^runs\.csv/)).toBe(runsTable(futures("every-3")));
  const ids = optionsOf(scenario).map(({ id }) => id);
  const all = ids.flatMap((id) => futures(id, scenario.outcomes ?? []));
  const plans = ids.filter((id) => id !== LEAVE_AS_IS);
  const runs = Array.from({ length: SHIPPED_STUDY.runs }, (_, run) => run);
  expect(await take(/^differences\.csv/)).toBe(
    differencesCsv(compareAll(all, LEAVE_AS_IS, plans, scenario.outcomes ?? []), runs),
  );
  expect(complaints).toEqual([]);
  await close();
});
