/** The comparison as a policy person meets it, and its numbers counted again from its own files and the terminal. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { compareOutcome } from "../../src/analysis/comparison.ts";
import { futuresOf } from "../../src/experiment/ensemble.ts";
import { quantile } from "../../src/maths/quantile.ts";
import { LEAVE_AS_IS, optionsOf } from "../../src/scenario/compile/timeline.ts";
import { CONDITIONS, underCondition } from "../../src/scenario/conditions.ts";
import { shippedScenario } from "../../src/scenario/library.ts";
import { joinery, readCsv, requireBuild } from "../cli/terminal.ts";
import { browser, site } from "./opened.ts";
import { compared, downloaded, falselyPrecise, readAloud, sideways, visit } from "./reader.ts";
import { NARROW, accessFaults, faultsInBothThemes } from "./visitor.ts";

beforeAll(requireBuild);

const CLUB = "a13-the-closed-club";
/** With every section unfolded, or those that are named. */
const address = (search = "runs=20&vary=luck", id = CLUB, open = "all"): string =>
  `${site.url}#/compare/${id}?${search}&open=${open}`;

/** Every verdict card: plan, verdict, its three counts, and how bad. */
const cards = (page: Page): Promise<readonly string[]> =>
  page.locator(".verdict-card:not(.who)").allInnerTexts();

describe("leave as is (PM2.2)", () => {
  test("stands first in every comparison, and nothing takes it away", async () => {
    const { page } = await visit(browser, address());
    const first = page.locator(".plans > *").nth(1);
    await expect.poll(() => first.innerText()).toContain("As it is");
    await expect.poll(() => first.locator("input, button").count()).toBe(0);
    await compared(page, 20);
    await page.context().close();
  });

  test("is lived under the same luck as the plans: the digest is the terminal's", async () => {
    const { page } = await visit(browser, address());
    await compared(page, 20);
    const told = JSON.parse(joinery("compare", CLUB, "--runs", "20", "--json").out) as { digest: string };
    await expect
      .poll(() => page.locator(".take .fingerprint").first().innerText())
      .toContain(told.digest.slice(0, 12));
    await page.context().close();
  });
});

interface Told {
  readonly comparisons: readonly {
    readonly option: string;
    readonly outcome: string;
    readonly matters: number;
    readonly median: number;
    readonly better: number;
    readonly worse: number;
    readonly futures: number;
    readonly verdict: string;
    readonly dip: { readonly monthsBelow: number; readonly neverBack: number };
  }[];
}

test("the page, its CSV and the terminal give the same numbers", async () => {
  const { page, complaints } = await visit(browser, address());
  await compared(page, 20);
  const rows = readCsv(await downloaded(page, "Differences of every future (CSV)"));
  const shown = await cards(page);
  const { comparisons } = JSON.parse(joinery("compare", CLUB, "--runs", "20", "--json").out) as Told;
  expect(shown).toHaveLength(comparisons.length);
  for (const { option, outcome, matters, ...told } of comparisons) {
    const differences = rows
      .filter((row) => row.option === option && row.outcome === outcome && row.difference !== "")
      .map(({ difference }) => Number(difference));
    expect(differences).toHaveLength(told.futures);
    expect(quantile(differences, 0.5)).toBe(told.median);
    expect(differences.filter((d) => d > matters)).toHaveLength(told.better);
    expect(differences.filter((d) => d < -matters)).toHaveLength(told.worse);
  }
  // Cards stand outcome by outcome, the terminal's rows plan by plan.
  const outcomes = [...new Set(comparisons.map(({ outcome }) => outcome))];
  const inPageOrder = outcomes.flatMap((outcome) => comparisons.filter((row) => row.outcome === outcome));
  const words: Readonly<Record<string, string>> = {
    "usually-better": "Usually better",
    "usually-worse": "Usually worse",
    depends: "It depends",
    "cannot-tell": "Cannot tell",
  };
  inPageOrder.forEach(({ verdict, better, worse, futures, dip }, at) => {
    const card = shown[at];
    expect(card).toContain(words[verdict]);
    expect(card).toContain(`${better} of ${futures}: `);
    expect(card).toContain(`${worse} of ${futures}: `);
    expect(card).toContain(`Most futures are worse for ${dip.monthsBelow} month`);
    expect(card).toContain(`${Math.round(dip.neverBack * futures)} of ${futures} futures`);
  });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("no number on the page claims more than two figures, save what is counted (X6)", async () => {
  const { page } = await visit(browser, address("runs=20&vary=luck", "a8-merge-cluster-or-leave"));
  await compared(page, 20);
  expect(falselyPrecise(await readAloud(page))).toEqual([]);
  await page.context().close();
});

test("every chart says what its band holds, and that it is luck only (X7, X8)", async () => {
  const { page } = await visit(browser, address());
  await compared(page, 20);
  const charts = await page.locator(".outcome-picture svg desc").allTextContents();
  expect(charts.length).toBeGreaterThan(0);
  for (const said of charts) {
    expect(said).toContain("8 in 10 futures");
    expect(said).toContain("luck only");
  }
  await page.context().close();
});

test("chance and assumptions are kept apart, and both are the default (X7)", async () => {
  const { page } = await visit(browser, address("runs=20"));
  await compared(page, 20);
  const [first] = await page.locator(".outcome-picture svg desc").allTextContents();
  expect(first).toContain("luck and assumptions");
  await page.getByRole("radio", { name: "Luck only" }).click({ force: true });
  await page.waitForURL(/vary=luck/);
  await page.getByText("luck only").first().waitFor();
  await page.context().close();
});

test("futures stop and go on where they stopped", async () => {
  const { page } = await visit(browser, address("runs=500&vary=luck"));
  await page.getByRole("heading", { name: /What \d+ simulated futures say/ }).waitFor();
  await page.getByRole("button", { name: "Stop" }).click();
  const said = page.locator(".progress-said");
  const before = await said.innerText();
  expect(before).toMatch(/^Stopped at \d+ of 500/);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect.poll(() => arrived(page), patiently).toBeGreaterThan(firstNumber(before));
  await page.context().close();
});

const patiently = { timeout: 60_000 } as const;
const firstNumber = (text: string): number => Number(/\d+/.exec(text)?.[0]);
const arrived = async (page: Page): Promise<number> =>
  firstNumber(await page.locator(".progress-said").innerText());

test("a helper that breaks down is replaced with a message, and nothing is lost (X13)", async () => {
  const { page } = await visit(browser, address("runs=500&vary=luck", "a8-merge-cluster-or-leave"));
  await page.getByRole("heading", { name: /What \d+ simulated futures say/ }).waitFor();
  const before = await arrived(page);
  for (const worker of page.workers())
    await worker.evaluate(
      () =>
        void setTimeout(() => {
          throw new Error("broken on purpose");
        }),
    );
  await page.getByText("A background helper stopped and was replaced").waitFor();
  await expect.poll(() => arrived(page)).toBeGreaterThanOrEqual(before);
  await expect.poll(() => arrived(page), patiently).toBeGreaterThan(before);
  await page.context().close();
});

test("every cell of the stress test counts again from runs of its condition (PM2.7)", async () => {
  const { page } = await visit(browser, address("runs=20&vary=luck", CLUB, "stress"));
  await compared(page, 20);
  await page.getByRole("button", { name: "Run the stress test" }).click();
  await page
    .locator(".stress [data-condition]")
    .nth(CONDITIONS.length - 1)
    .waitFor();
  await page.getByRole("button", { name: "Stop the stress test" }).waitFor({ state: "detached" });
  const cells = await page.locator(".stress [data-verdict]").allTextContents();
  const scenario = await shippedScenario(CLUB);
  const [outcome] = scenario.outcomes ?? [];
  const plans = optionsOf(scenario).flatMap(({ id }) => (id === LEAVE_AS_IS ? [] : [id]));
  const counted = CONDITIONS.flatMap((condition) => {
    const changed = underCondition(scenario, condition);
    const futures = optionsOf(changed).flatMap(({ id: option }) => [
      ...futuresOf({
        scenario: changed,
        option,
        seed: "joinery",
        months: changed.months,
        runs: Array.from({ length: 20 }, (_, run) => run),
        levels: false,
        localities: false,
      }),
    ]);
    return plans.map((plan) => {
      const { differences, matters } = compareOutcome(futures, LEAVE_AS_IS, plan, outcome);
      return differences.filter((d) => d >= -matters).length;
    });
  });
  expect(cells.map((cell) => Number(/(\d+) of 20/.exec(cell)?.[1]))).toEqual(counted);
  await page
    .getByRole("button", { name: /^.+, budgets cut by 3 in 10: .*holds in \d+ of 20 futures/ })
    .first()
    .waitFor();
  const told = readCsv(await downloaded(page, "Counts of every cell (CSV)")).filter(
    (row) => row.outcome === outcome,
  );
  expect(told.map(({ held }) => Number(held))).toEqual(counted);
  await page.getByRole("radio", { name: "A line of my own" }).check({ force: true });
  await page.getByLabel("Your line").fill("30");
  await page.getByText("must not fall below 30 of 100 in any year").waitFor();
  const levels = readCsv(await downloaded(page, "Every future of every cell (CSV)"));
  const own = CONDITIONS.flatMap((condition) =>
    [LEAVE_AS_IS, ...plans].map((option) =>
      levels.filter(
        (row) =>
          row.condition === condition &&
          row.option === option &&
          row.outcome === outcome &&
          Number(row.worst_year) >= 0.3,
      ),
    ),
  );
  const shown = await page.locator(".stress [data-verdict]").allTextContents();
  expect(shown.map((cell) => Number(/(\d+) of 20/.exec(cell)?.[1]))).toEqual(own.map(({ length }) => length));
  await page.locator(".stress-cell").nth(5).click();
  await page.getByRole("link", { name: "Compare the plans in this condition" }).waitFor();
  expect(await accessFaults(page)).toEqual([]);
  await page.context().close();
});

test("a guess is asked first where it is wished for, and stays beside the result", async () => {
  const { page } = await visit(browser, address("runs=20&vary=luck&guess=1"));
  await page.getByRole("heading", { name: "Before you look" }).waitFor();
  await expect.poll(() => page.locator(".verdicts").count()).toBe(0);
  await page
    .getByRole("group", { name: /Joined up in practice/ })
    .getByRole("group", { name: /^2 years after it starts/ })
    .getByRole("radio", { name: "worse" })
    .check({ force: true });
  await page.getByRole("button", { name: "Lock my guess and show me" }).click();
  await compared(page, 20);
  await expect.poll(() => page.locator(".guess-said").allInnerTexts()).toEqual(["You said: worse"]);
  await page.context().close();
});

test("a workshop: a move is tried, replayed with R, undone, and stands in the record (PM4)", async () => {
  const { page, complaints } = await visit(
    browser,
    address("runs=20&vary=luck", "a8-merge-cluster-or-leave"),
  );
  await compared(page, 20);
  await page.getByLabel("Who proposes it").fill("Table 3");
  await page.getByRole("button", { name: "Make this move" }).click();
  await page.getByRole("heading", { level: 1, name: /\(workshop\)/ }).waitFor();
  await compared(page, 20);
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("r");
  await page.locator(".replay svg").waitFor();
  expect(await accessFaults(page)).toEqual([]);
  const record = await downloaded(page, "Save the record of the session");
  expect(record).toContain("Table 3: keep key people");
  expect(record).toContain("none recorded");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("heading", { level: 1, name: "Merge, cluster or leave?", exact: true }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

describe("everybody can use it", () => {
  const views = ["Difference", "Each plan", "All futures", "One at a time", "By level"] as const;

  test("in any view axe finds nothing in either theme, and nothing runs off a window of 320 pixels", async () => {
    const { page } = await visit(browser, address());
    await compared(page, 20);
    for (const view of views) {
      await page.getByRole("radio", { name: view }).first().check({ force: true });
      expect(await faultsInBothThemes(page), view).toEqual([]);
    }
    await page.setViewportSize(NARROW);
    for (const view of views) {
      await page.getByRole("radio", { name: view }).first().check({ force: true });
      await expect.poll(() => sideways(page)).toBe(0);
    }
    await page.context().close();
  });

  test("nothing plays by itself, and single futures are stepped through by keyboard", async () => {
    const { page } = await visit(browser, address());
    await compared(page, 20);
    await page.getByRole("radio", { name: "One at a time" }).first().focus();
    await page.keyboard.press("Space");
    await page.locator("svg text").filter({ hasText: "Future 1 of 20" }).first().waitFor();
    await page.getByRole("button", { name: "Next future" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("svg text").filter({ hasText: "Future 2 of 20" }).first().waitFor();
    await page.context().close();
  });
});
