/**
 * Lesson 4: the group game. Before a class plays it, the towns that it might become: all open, one that keeps to itself, all
 * that do, and a class that keeps to itself for a year, then talks, and writes a rule.
 *
 * That keeping to oneself pays whoever does it alone is a rule of the game (`game/score.ts`); that the town hardly notices
 * one and loses much by all is what the model says.
 */
import type { Future } from "../../experiment/runner.ts";
import { outcomeOf } from "../../model/outcomes/index.ts";
import type { Option, Scenario } from "../../scenario/scenario.ts";
import { game as words } from "../../words/en/game.ts";
import { courseOf } from "../game/course.ts";
import type { Step } from "../game/course.ts";
import { ROLES, ROUNDS, RULE_ROUND, USUAL, moveCode } from "../game/moves.ts";
import type { Move, Role } from "../game/moves.ts";
import { GAME_MONTHS, playedScenario } from "../game/played.ts";
import { above, endsOf, points } from "./gaps.ts";
import type { Lesson, Reveal } from "./lesson.ts";

/** Any game has a number; this one is nobody's. */
const GAME = 1;
/** Who keeps to itself alone. */
export const LONER: Role = "police";

type Choosing = (role: Role, round: number) => Partial<Move>;

/** Each town as what its groups choose, round by round. */
const TOWNS: Readonly<Record<string, Choosing>> = {
  "all-keep": () => ({ share: "keep" }),
  "one-keeps": (role) => ({ share: role === LONER ? "keep" : "open" }),
  "all-open": () => ({ share: "open" }),
  "talk-then-rule": (_, round) => ({
    share: round === 0 ? "keep" : "open",
    vote: round === RULE_ROUND ? "data" : "none",
  }),
};

/** The course of a game in which every group chooses so. */
export const courseWhere = (choosing: Choosing) =>
  courseOf(
    GAME,
    Array.from({ length: ROUNDS }, (_, round): readonly Step[] => [
      ...ROLES.map((role): Step => ({
        code: moveCode({ game: GAME, round, role, ...USUAL, ...choosing(role, round) }),
      })),
      "run",
      "next",
    ]).flat(),
  );

const townOf = (scenario: Scenario, id: string): Option => {
  const { options = [] } = playedScenario(scenario, courseWhere(TOWNS[id]), words.played);
  return { ...options[0], id };
};

/** The town hardly notices one that keeps to itself and loses much by all; a class that talks and writes a rule gets most of it back. */
function wholeIsPoor(futures: readonly Future[]): Reveal {
  const { matters } = outcomeOf("sharing");
  const [keep, one, open, talk] = Object.keys(TOWNS).map((town) => endsOf(futures, town, "sharing"));
  const [lostByOne, lostByAll, regained] = [above(open, one), above(open, keep), above(talk, keep)];
  return {
    holds: lostByAll.map((all, r) => all > matters && lostByOne[r] < all / 4 && regained[r] > all / 2),
    numbers: { one: points(lostByOne), all: points(lostByAll), talk: points(regained) },
  };
}

export const partnershipGame: Lesson = {
  id: "partnership-game",
  scenario: "partnership-game",
  shaped: (scenario) => ({
    ...scenario,
    months: GAME_MONTHS,
    options: Object.keys(TOWNS).map((town) => townOf(scenario, town)),
  }),
  options: Object.keys(TOWNS),
  outcomes: ["sharing"],
  tellsWhy: true,
  reveal: wholeIsPoor,
};
