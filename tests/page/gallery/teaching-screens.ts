/** Lessons, the group game, and every student a future. */
import type { Page } from "playwright-core";
import { LESSONS } from "../../../src/analysis/lessons.ts";
import { ROLES, USUAL, moveCode } from "../../../src/analysis/game/moves.ts";
import { futureCode } from "../../../src/analysis/class-future.ts";
import { game as words } from "../../../src/words/en/game.ts";
import { PATIENCE } from "./screen.ts";
import type { Screen } from "./screen.ts";

const lessonScreens = LESSONS.flatMap(({ id }): readonly Screen[] => [
  {
    name: `lesson-page-${id}`,
    address: `#/teach/${id}`,
    reach: (page) =>
      page.getByText("Students will see", { exact: false }).first().waitFor({ timeout: PATIENCE }),
  },
  { name: `worksheet-${id}`, address: `#/teach/${id}?view=worksheet` },
  {
    name: `lesson-class-${id}`,
    address: `#/lesson/${id}?view=class`,
    reach: async (page) => {
      await page.locator(".present :is(.pair, .lesson-charts svg)").first().waitFor();
      for (let step = 0; step < 3; step++) await page.keyboard.press("Space");
      await page.waitForTimeout(1500);
    },
  },
]);

const codesOf = (round: number): readonly string[] =>
  ROLES.map((role) => moveCode({ game: 42, round, role, ...USUAL, share: round === 0 ? "keep" : "open" }));

/** The board with these rounds behind it, and the next one's codes in. */
const boardAt = (rounds: number): string => {
  const behind = Array.from({ length: rounds }, (_, round) => [...codesOf(round), "run", "next"]).flat();
  const steps = rounds === 4 ? behind : [...behind, ...codesOf(rounds).slice(0, 5)];
  return `#/game?game=42&steps=${steps.join("_")}`;
};

const gameScreens: readonly Screen[] = [
  { name: "game-set-up", address: "#/game?game=42" },
  { name: "game-round-1", address: boardAt(0) },
  {
    name: "game-result",
    address: boardAt(0),
    reach: async (page) => {
      await page.getByRole("button", { name: words.board.run }).click();
      await page.locator(".round-result svg").waitFor({ timeout: PATIENCE });
    },
  },
  { name: "game-news", address: boardAt(2) },
  { name: "game-rule", address: boardAt(3) },
  {
    name: "game-reveal",
    address: boardAt(4),
    reach: (page) =>
      page.locator(".reveal .finding").filter({ hasText: "of 100" }).first().waitFor({ timeout: PATIENCE }),
  },
  { name: "game-join", address: "#/game/join?game=42" },
  { name: "game-phone", address: "#/game/police?game=42&round=4" },
];

const pooled = [7, 120_394, 999_999, 31, 4242, 80_808].map((luck) =>
  futureCode({
    lesson: "two-partnerships",
    option: "every-3",
    guess: luck % 2 === 0 ? "less" : "same",
    luck,
  }),
);

const poolScreens: readonly Screen[] = [
  { name: "pool-own", address: "#/pool/two-partnerships" },
  {
    name: "pool-own-lived",
    address: "#/pool/two-partnerships?luck=7&guess=less&lived=1",
    reach: (page) => page.locator(".own-code output").waitFor({ timeout: PATIENCE }),
  },
  { name: "pool-empty", address: "#/pool" },
  {
    name: "pool-class",
    address: `#/pool?of=two-partnerships&codes=${pooled.join("_")}`,
    reach: (page) => page.locator(".class-pool p.finding").waitFor({ timeout: PATIENCE }),
  },
];

async function student(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Just show me" }).click();
  await page.locator(".fall-out").waitFor();
}

export const teachingScreens: readonly Screen[] = [
  { name: "lessons", address: "#/teach" },
  ...lessonScreens,
  { name: "lesson-student", address: "#/lesson/targets-or-trust", reach: student },
  {
    name: "worksheet-print",
    address: "#/teach/why-reorganise?view=worksheet",
    isPrinted: true,
  },
  { name: "answers", address: "#/answers" },
  {
    name: "answers-none",
    address: "#/answers",
    reach: async (page) => {
      await page.locator("textarea").first().fill("no answers at all");
      await page.getByRole("button", { name: "Check it" }).click();
    },
  },
  ...gameScreens,
  ...poolScreens,
];
