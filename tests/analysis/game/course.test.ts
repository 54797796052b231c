/** A game is the list of what happened in it: refusals, rounds, votes, and the way through an address and back. */
import { expect, test } from "vitest";
import { courseOf, missingIn, ruleOf, stepsOf, stepsText, take } from "../../../src/analysis/game/course.ts";
import type { Step } from "../../../src/analysis/game/course.ts";
import { ROLES, USUAL, moveCode } from "../../../src/analysis/game/moves.ts";
import type { Move, Role } from "../../../src/analysis/game/moves.ts";

const code = (role: Role, round: number, more: Partial<Move> = {}): Step => ({
  code: moveCode({ game: 7, round, role, ...USUAL, ...more }),
});
const roundOf = (round: number, more: (at: number) => Partial<Move> = () => ({})): readonly Step[] =>
  ROLES.map((role, at) => code(role, round, more(at)));

test("codes fill a round, a later one of the same group replaces its first, and whoever is missing is named", () => {
  const course = courseOf(7, [
    code("police", 0),
    code("school", 0, { share: "open" }),
    code("police", 0, { share: "keep" }),
  ]);
  expect(course.moves[0]!.get("police")!.share).toBe("keep");
  expect(missingIn(course)).toEqual(ROLES.filter((role) => role !== "police" && role !== "school"));
});

test("a code of another game or another round is refused, and says which", () => {
  const course = courseOf(7, [...roundOf(0), "run", "next"]);
  expect(course).toMatchObject({ round: 1, phase: "choosing" });
  expect(take(course, moveCode({ game: 8, round: 1, role: "police", ...USUAL }))).toEqual({
    why: "game",
    game: 8,
  });
  expect(take(course, moveCode({ game: 7, round: 0, role: "police", ...USUAL }))).toEqual({
    why: "round",
    round: 0,
  });
  expect(take(course, "222222")).toEqual({ why: "check" });
});

test("once a year is run its choices stand; leaving out the last step takes it back", () => {
  const steps: readonly Step[] = [code("police", 0), "run", code("school", 0)];
  expect(courseOf(7, steps).moves[0]!.size).toBe(1);
  expect(courseOf(7, steps).phase).toBe("shown");
  expect(courseOf(7, steps.slice(0, 1)).phase).toBe("choosing");
});

test("after four rounds it is over, and steps that no longer fit change nothing", () => {
  const whole = [0, 1, 2, 3].flatMap((round): readonly Step[] => [...roundOf(round), "run", "next"]);
  expect(courseOf(7, whole)).toMatchObject({ round: 3, phase: "over" });
  expect(courseOf(7, [...whole, "run", "next", code("police", 3)])).toEqual(courseOf(7, whole));
});

test("a rule needs the votes of half of those who chose", () => {
  const before = [0, 1, 2].flatMap((round): readonly Step[] => [...roundOf(round), "run", "next"]);
  const voted = (half: number) =>
    ruleOf(courseOf(7, [...before, ...roundOf(3, (at) => (at < half ? { vote: "data" } : {}))]));
  expect(voted(4)).toBe("data");
  expect(voted(3)).toBe("none");
  expect(ruleOf(courseOf(7, before))).toBe("none");
});

test("an address holds the whole course; what is no step in it is left out", () => {
  const steps: readonly Step[] = [...roundOf(0), "run", "next", code("charity", 1)];
  expect(stepsOf(stepsText(steps))).toEqual(steps);
  expect(stepsOf("begun_nonsense_<b>")).toEqual([]);
  expect(stepsText(steps).length).toBeLessThan(100);
});
