/** Rival rules on the page: the counts are the terminal's, what changes is said, and everybody can read it. */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { joinery, readCsv, requireBuild } from "../cli/terminal.ts";
import { browser, site } from "./opened.ts";
import { downloaded, sideways, visit } from "./reader.ts";
import { NARROW, faultsInBothThemes } from "./visitor.ts";

beforeAll(requireBuild);

interface Told {
  readonly verdicts: readonly {
    readonly option: string;
    readonly outcome: string;
    readonly same: number;
    readonly of: number;
    readonly under: readonly { readonly rule: string; readonly better: number; readonly worse: number }[];
  }[];
}

test("the answer under every rival rule is counted from the terminal's futures, and another answer is said (R6.1)", async () => {
  const { page, complaints } = await visit(
    browser,
    `${site.url}#/compare/a5-one-person-leaves?runs=20&vary=luck&open=rivals`,
  );
  await page.getByRole("button", { name: "Try the rival rules" }).click();
  const rows = readCsv(await downloaded(page, "Every verdict with its counts (CSV)"));
  const told: Told = JSON.parse(
    joinery("compare", "a5-one-person-leaves", "--runs", "20", "--rivals", "--json").out,
  );
  for (const { option, outcome, under } of told.verdicts) {
    const own = rows.filter((row) => row["option"] === option && row["outcome"] === outcome);
    expect(own.slice(1).map(({ rule, better, worse }) => [rule, Number(better), Number(worse)])).toEqual(
      under.map(({ rule, better, worse }) => [rule, better, worse]),
    );
  }
  const [{ outcome }] = told.verdicts;
  const said = await page.locator(".rivals .stress-held").allInnerTexts();
  expect(
    said.map((each) => /the same under (?:all )?([\d]+(?: of \d+)?) rival rules/.exec(each)?.[1]),
  ).toEqual(
    told.verdicts
      .filter((each) => each.outcome === outcome)
      .map(({ same, of }) => (same === of ? String(of) : `${same} of ${of}`)),
  );
  expect(await faultsInBothThemes(page)).toEqual([]);
  await page.setViewportSize(NARROW);
  await expect.poll(() => sideways(page)).toBe(0);
  await page.getByRole("link", { name: "Make the two-page brief" }).click();
  const carried = await page
    .locator("#brief")
    .getByText(/put otherwise, one at a time/)
    .innerText();
  expect([...carried.matchAll(/under (all|\d+ of \d+)/g)].map(([, count]) => count)).toEqual(
    told.verdicts
      .filter((each) => each.outcome === outcome)
      .map(({ same, of }) => (same === of ? "all" : `${same} of ${of}`)),
  );
  await page.getByRole("link", { name: "Assurance pack" }).click();
  await page.getByText("Rival rules: ").waitFor({ state: "attached" });
  const [zip] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the pack (zip)" }).click(),
  ]);
  const files = unzipSync(readFileSync(await zip.path()));
  expect(readCsv(strFromU8(files["rivals.csv"] ?? new Uint8Array()))).toEqual(rows);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("in another condition the rival rules are tried in that condition, and the brief carries those", async () => {
  const { page, complaints } = await visit(
    browser,
    `${site.url}#/compare/a8-merge-cluster-or-leave?runs=20&vary=luck&when=targets&open=rivals`,
  );
  const told: { comparisons: readonly { outcome: string; matters: number }[] } = JSON.parse(
    joinery("compare", "a8-merge-cluster-or-leave", "--runs", "1", "--json").out,
  );
  const matters = new Map(told.comparisons.map((each) => [each.outcome, each.matters]));
  await page.getByRole("button", { name: "Try the rival rules" }).click();
  const rows = readCsv(await downloaded(page, "Every verdict with its counts (CSV)"));
  const differences = readCsv(await downloaded(page, "Differences of every future (CSV)"));
  const standing = rows.filter((row) => row["rule"] === "");
  // Three plans are compared unless others are chosen.
  expect(standing.length).toBe(3 * matters.size);
  for (const { option, outcome, better, worse } of standing) {
    const line = matters.get(outcome ?? "") ?? Number.NaN;
    const own = differences
      .filter((row) => row["option"] === option && row["outcome"] === outcome)
      .map(({ difference }) => Number(difference));
    expect([better, worse].map(Number), `${option} ${outcome}`).toEqual([
      own.filter((each) => each > line).length,
      own.filter((each) => each < -line).length,
    ]);
  }
  await page.getByRole("link", { name: "Make the two-page brief" }).click();
  await page
    .locator("#brief")
    .getByText(/put otherwise, one at a time/)
    .waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
