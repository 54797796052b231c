/** The group game (T3): eight phones and a board, without a server; a mistyped code, a reload, undoing, the reveal. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { courseOf } from "../../src/analysis/game/course.ts";
import type { Step } from "../../src/analysis/game/course.ts";
import { ROLES, USUAL, moveCode } from "../../src/analysis/game/moves.ts";
import type { Move, Role } from "../../src/analysis/game/moves.ts";
import { ALL_KEEP, PLAYED, playedScenario } from "../../src/analysis/game/played.ts";
import { timesAbove } from "../../src/analysis/game/town.ts";
import { futuresOf } from "../../src/experiment/ensemble.ts";
import { gameScenario } from "../../src/scenario/library.ts";
import { game as words, roleCards } from "../../src/words/en/game.ts";
import { browser, site } from "./opened.ts";
import { accessFaults, expectNoSidewaysScroll, visit } from "./visitor.ts";

const GAME = 42;

const codeFor = (role: Role, round: number, more: Partial<Move> = {}): string =>
  moveCode({ game: GAME, round, role, ...USUAL, ...more });

test("T3.2: a phone in portrait: every choice in reach of a thumb, nothing cut off, and a reload forgets nothing", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/game/join?game=${GAME}`, {
    viewport: { width: 360, height: 640 },
    reducedMotion: "reduce",
  });
  await page.getByRole("link", { name: roleCards.police.name }).click();
  await page.getByLabel("4", { exact: true }).check();
  await page.getByLabel("Keep it to yourselves").check();
  await page.getByLabel("Whoever is free").check();
  await page.getByLabel("Hand over well when people change").check();
  const expected = codeFor("police", 3, { share: "keep", people: "free", vote: "handover" });
  const shown = async (): Promise<string> =>
    (await page.locator(".own-code output").innerText()).replace(" ", "");
  await expect.poll(() => shown()).toBe(expected);
  await page.reload();
  await expect.poll(() => shown()).toBe(expected);
  await expectNoSidewaysScroll(page);
  const targets = await page.locator(".phone :is(.chips label, input[inputmode], a, summary)").all();
  expect(targets.length).toBeGreaterThan(15);
  for (const target of targets) expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  expect(await accessFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

/** Types a round's codes by keyboard alone, as they are read out. */
async function typeRound(page: Page, round: number, more: Partial<Move>): Promise<void> {
  await page.getByLabel(words.board.code).focus();
  for (const role of ROLES) {
    await page.keyboard.type(codeFor(role, round, more));
    await page.getByText(words.board.taken(roleCards[role].name)).waitFor();
  }
}

const run = async (page: Page, round: number): Promise<void> => {
  await page.getByRole("button", { name: words.board.run }).click();
  await page.getByRole("heading", { name: words.result.title(round + 1) }).waitFor();
};

test("T3.1: codes are typed one after another; mistyped, strayed and late ones are refused in words; undo and reload", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/game?game=${GAME}`, {
    reducedMotion: "reduce",
  });
  await page.getByRole("button", { name: words.board.start }).click();
  const field = page.getByLabel(words.board.code);
  const said = page.locator(".code-said");
  const code = codeFor("police", 0, { share: "open" });
  const swapped = code[1]! + code[0]! + code.slice(2);
  await field.fill(swapped);
  await expect.poll(() => said.innerText()).toContain("is mistyped");
  await field.fill(moveCode({ game: 9, round: 0, role: "police", ...USUAL }));
  await expect.poll(() => said.innerText()).toContain("is for game 9");
  await field.fill(codeFor("police", 2));
  await expect.poll(() => said.innerText()).toContain("is for round 3");
  await field.fill("O0IL11");
  await expect.poll(() => said.innerText()).toContain("never use 0, O, 1, I or L");
  await typeRound(page, 0, { share: "open" });
  await page.getByText(words.board.everybody).waitFor();
  await page.reload();
  await page.getByText(words.board.everybody).waitFor();
  await page.getByRole("button", { name: words.board.undo }).click();
  await page.getByText(words.board.missing(1)).waitFor();
  await run(page, 0);
  await page.locator(".round-result svg").waitFor();
  const told = await page.locator(".round-result").innerText();
  await page.reload();
  await expect.poll(() => page.locator(".round-result").innerText()).toBe(told);
  const roles = await page.locator(".scores tbody th").allInnerTexts();
  expect(roles).toEqual(ROLES.map((role) => roleCards[role].name));
  expect(await accessFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test("four rounds to the reveal: talking in round 2, the news in round 3, a rule in round 4, and the count from the same runs", async () => {
  const chosen = (round: number): Partial<Move> => ({
    share: round === 0 ? "keep" : "open",
    vote: round === 3 ? "data" : "none",
  });
  const { page, close } = await visit(browser, `${site.url}#/game?game=${GAME}`, { reducedMotion: "reduce" });
  await page.getByRole("button", { name: words.board.start }).click();
  for (let round = 0; round < 4; round++) {
    await page.getByText(words.board.talking[round]!).waitFor();
    if (round === 3) await page.getByLabel(words.board.rule).fill("We tell each other first.");
    await typeRound(page, round, chosen(round));
    await run(page, round);
    await expect.poll(() => page.getByText(words.news.text).count()).toBe(round === 2 ? 1 : 0);
    if (round === 3) await page.getByText(words.board.ruleIn(words.phone.vote.data)).waitFor();
    await page
      .getByRole("button", { name: round < 3 ? words.board.next(round + 2) : words.board.reveal })
      .click();
  }
  const steps = [0, 1, 2, 3].flatMap((round): readonly Step[] => [
    ...ROLES.map((role): Step => ({ code: codeFor(role, round, chosen(round)) })),
    "run",
    "next",
  ]);
  const scenario = playedScenario(await gameScenario(), courseOf(GAME, steps), words.played);
  const futures = [PLAYED, ALL_KEEP].flatMap((option) => [
    ...futuresOf({
      scenario,
      option,
      seed: `game-${GAME}`,
      months: scenario.months,
      runs: Array.from({ length: 100 }, (_, number) => number),
      outcomes: ["sharing"],
      levels: false,
      localities: false,
    }),
  ]);
  const counted = timesAbove(futures, PLAYED, ALL_KEEP, "sharing");
  await expect
    .poll(() => page.locator(".reveal .finding").first().innerText(), { timeout: 60_000 })
    .toBe(words.reveal.sentence(counted, 100));
  await expect.poll(() => page.locator(".debrief li").count()).toBe(words.reveal.questions.length);
  expect(await accessFaults(page)).toEqual([]);
  await page.getByRole("button", { name: words.reveal.bench }).click();
  await page.waitForURL(/#\/bench\/partnership-game-42/);
  await close();
});
