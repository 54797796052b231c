/** Every student a future: lived under a luck of one's own, carried by a code or a file, and counted with the class's others. */
import { expect, test } from "vitest";
import { futureCode } from "../../src/analysis/class-future.ts";
import { compareOutcome } from "../../src/analysis/comparison.ts";
import { LESSON_SEED } from "../../src/analysis/lessons.ts";
import { futuresOf } from "../../src/experiment/ensemble.ts";
import { LEAVE_AS_IS } from "../../src/scenario/compile/timeline.ts";
import { shippedScenario } from "../../src/scenario/library.ts";
import { pool as words } from "../../src/words/en/pool.ts";
import { browser, site } from "./opened.ts";
import { accessFaults, expectNoSidewaysScroll, saved, visit } from "./visitor.ts";

const LUCKS = [7, 120_394, 999_999];

test("a student lives one future on a phone, and a teacher counts it with the others from codes and a file", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/pool/two-partnerships`, {
    viewport: { width: 360, height: 640 },
    reducedMotion: "reduce",
  });
  await page.getByLabel("less", { exact: true }).check();
  await page.getByLabel(words.mine.luck).fill(String(LUCKS[0]));
  await page.getByRole("button", { name: words.mine.live }).click();
  const codes = LUCKS.map((luck) =>
    futureCode({ lesson: "two-partnerships", option: "every-3", guess: "less", luck }),
  );
  await expect
    .poll(async () => (await page.locator(".own-code output").innerText()).replace(" ", ""), {
      timeout: 60_000,
    })
    .toBe(codes[0]);
  await expectNoSidewaysScroll(page);
  expect(await accessFaults(page)).toEqual([]);
  const { bytes } = await saved(page, () => page.getByRole("button", { name: words.mine.save }).click());
  await page.goto(`${site.url}#/pool`);
  const field = page.getByLabel(words.code);
  await field.fill(`${codes[1]!.slice(1)}2`);
  await page.getByText("is mistyped").waitFor();
  await field.fill(codes[1]!);
  await page.getByText(words.taken(1)).waitFor();
  await field.fill(codes[2]!);
  await page.getByText(words.taken(2)).waitFor();
  await page
    .getByLabel(words.files)
    .setInputFiles({ name: "one.txt", mimeType: "text/plain", buffer: Buffer.from(bytes) });
  await page.getByText(words.taken(3)).waitFor();
  await page.reload();
  const scenario = await shippedScenario("a1-two-partnerships");
  const futures = [LEAVE_AS_IS, "every-3"].flatMap((option) => [
    ...futuresOf({
      scenario,
      option,
      seed: LESSON_SEED,
      months: scenario.months,
      runs: LUCKS,
      outcomes: ["sharing"],
      levels: false,
      localities: false,
    }),
  ]);
  const less = compareOutcome(futures, LEAVE_AS_IS, "every-3", "sharing").verdict.worse * LUCKS.length;
  await expect
    .poll(() => page.locator(".class-pool p.finding").innerText(), { timeout: 60_000 })
    .toBe(words.sentence(Math.round(less), 3, "less"));
  await page.getByText("3 of 3 hands").waitFor();
  await expectNoSidewaysScroll(page);
  expect(await accessFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test("a later lesson is pooled by what it is about, where it is about it", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/pool/who-holds-the-ring`, {
    viewport: { width: 360, height: 640 },
    reducedMotion: "reduce",
  });
  await page.getByLabel("less joined up", { exact: true }).check();
  await page.getByLabel(words.mine.luck).fill("7");
  await page.getByRole("button", { name: words.mine.live }).click();
  await page
    .getByText(/^In your future: (more|less) joined up, by \d+ points?\.|^In your future: about/)
    .waitFor();
  await page
    .locator("svg desc")
    .filter({ hasText: "how joined up the 35 partners are" })
    .first()
    .waitFor({ state: "attached" });
  await expectNoSidewaysScroll(page);
  const codes = [7, 8].map((luck) =>
    futureCode({ lesson: "who-holds-the-ring", option: "shared", guess: "less", luck }),
  );
  await page.goto(`${site.url}#/pool?of=who-holds-the-ring&codes=${codes.join("_")}`);
  await page.getByText(/^In [12] of 2 futures of your class: (more|less) joined up\.$/).waitFor();
  await page.getByRole("rowheader", { name: "less joined up" }).waitFor();
  expect(await accessFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
