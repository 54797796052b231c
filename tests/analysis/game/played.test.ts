/**
 * L4: choices that pay each organisation by itself leave everybody worse off when all make them; what is announced in the
 * third year does harm before anything has changed; and a rule of the class helps.
 */
import { beforeAll, expect, test } from "vitest";
import { courseOf } from "../../../src/analysis/game/course.ts";
import type { Step } from "../../../src/analysis/game/course.ts";
import { ROLES, ROUNDS, USUAL, moveCode } from "../../../src/analysis/game/moves.ts";
import type { Move, Role } from "../../../src/analysis/game/moves.ts";
import { GAME_MONTHS, PLAYED, ROUND_MONTHS, playedScenario } from "../../../src/analysis/game/played.ts";
import { scoresOf } from "../../../src/analysis/game/score.ts";
import type { RoleScore } from "../../../src/analysis/game/score.ts";
import { timesAbove } from "../../../src/analysis/game/town.ts";
import { futuresOf } from "../../../src/experiment/ensemble.ts";
import type { Future } from "../../../src/experiment/runner.ts";
import { beginRun, columnsOf, step } from "../../../src/model/simulate.ts";
import { frameOf } from "../../../src/protocol/frame.ts";
import type { Frame } from "../../../src/protocol/api.ts";
import { stageOf } from "../../../src/protocol/stage.ts";
import { checkScenario } from "../../../src/scenario/check.ts";
import { compile } from "../../../src/scenario/compile.ts";
import { gameScenario } from "../../../src/scenario/library.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { game as words } from "../../../src/words/en/game.ts";

let base: Scenario;
beforeAll(async () => {
  base = await gameScenario();
});

type Pick = (role: Role, round: number) => Partial<Move>;
const courseWhere = (pick: Pick) =>
  courseOf(
    7,
    Array.from({ length: ROUNDS }, (_, round): readonly Step[] => [
      ...ROLES.map((role): Step => ({
        code: moveCode({ game: 7, round, role, ...USUAL, ...pick(role, round) }),
      })),
      "run",
      "next",
    ]).flat(),
  );
const scenarioWhere = (pick: Pick): Scenario => playedScenario(base, courseWhere(pick), words.played);

/** Points of each round in one future. */
function pointsWhere(pick: Pick, run: number): readonly (readonly RoleScore[])[] {
  const scenario = scenarioWhere(pick);
  const compiled = compile(scenario, { option: PLAYED, seed: "game-7" });
  const world = beginRun(compiled.spec, run);
  const stage = stageOf(scenario, compiled, columnsOf(compiled.spec.structure, { localities: false }));
  const frames = Array.from({ length: GAME_MONTHS }, (_, month): Frame => {
    step(world);
    return frameOf(world, month, new Float64Array());
  });
  return courseWhere(pick).moves.map((moves, round) =>
    scoresOf(stage, frames.slice(round * ROUND_MONTHS, (round + 1) * ROUND_MONTHS), moves),
  );
}

const RUNS = Array.from({ length: 12 }, (_, run) => run);
const sumOf = (scores: readonly (readonly RoleScore[])[], role?: Role): number =>
  scores.flat().reduce((sum, each) => sum + (role === undefined || each.role === role ? each.points : 0), 0);
const timesMore = (pick: Pick, than: Pick, role?: Role): number =>
  RUNS.filter((run) => sumOf(pointsWhere(pick, run), role) > sumOf(pointsWhere(than, run), role)).length;

test("the game is a sound scenario, whatever the groups choose", () => {
  const picks: readonly Pick[] = [
    () => ({}),
    (_, round) => ({ share: "keep", time: round % 2 === 0 ? "own" : "joint", people: "free", vote: "pool" }),
    (role) => ({ share: role === "police" ? "open" : "keep", time: "joint", vote: "data" }),
  ];
  for (const pick of picks)
    expect(checkScenario(JSON.parse(JSON.stringify(scenarioWhere(pick)))).problems).toEqual([]);
});

test("whoever alone keeps to itself among open partners scores more for it", () => {
  const alone: Pick = (role) => ({ share: role === "police" ? "keep" : "open" });
  expect(timesMore(alone, () => ({ share: "open" }), "police")).toBe(RUNS.length);
});

test("and when all do, every one of them scores less than where all are open", () => {
  const [keep, open]: readonly Pick[] = [() => ({ share: "keep" }), () => ({ share: "open" })];
  for (const run of RUNS.slice(0, 4)) {
    const [least, most] = [pointsWhere(keep!, run), pointsWhere(open!, run)];
    for (const role of ROLES) expect(sumOf(least, role), role).toBeLessThan(sumOf(most, role));
  }
});

const futuresWhere = (pick: Pick, options: readonly string[]): readonly Future[] =>
  options.flatMap((option) => [
    ...futuresOf({
      scenario: scenarioWhere(pick),
      option,
      seed: "game-7",
      months: 60,
      runs: RUNS,
      outcomes: ["sharing"],
      levels: false,
      localities: false,
    }),
  ]);
const as = (option: string, futures: readonly Future[]): readonly Future[] =>
  futures.map((future) => ({ ...future, option }));

test("the town of a class that does as usual lies between the towns that never were, and a rule lifts it", () => {
  const usual = futuresWhere(() => ({}), [PLAYED, "all-open", "all-keep"]);
  expect(timesAbove(usual, PLAYED, "all-keep", "sharing")).toBe(RUNS.length);
  expect(timesAbove(usual, "all-open", PLAYED, "sharing")).toBe(RUNS.length);
  const ruled = as(
    "ruled",
    futuresWhere(() => ({ vote: "data" }), [PLAYED]),
  );
  const plain = usual.filter(({ option }) => option === PLAYED);
  expect(timesAbove([...plain, ...ruled], "ruled", PLAYED, "sharing")).toBeGreaterThanOrEqual(
    RUNS.length - 1,
  );
});

test("the news of round 3 does harm before anything has changed", () => {
  const quiet: Scenario = { ...scenarioWhere(() => ({})), events: [] };
  const [without] = [
    [
      ...futuresOf({
        scenario: quiet,
        option: PLAYED,
        seed: "game-7",
        months: 60,
        runs: RUNS,
        outcomes: ["sharing"],
        levels: false,
        localities: false,
      }),
    ],
  ];
  const news = as(
    "news",
    futuresWhere(() => ({}), [PLAYED]),
  );
  expect(timesAbove([...without!, ...news], PLAYED, "news", "sharing")).toBeGreaterThanOrEqual(
    RUNS.length - 1,
  );
});
