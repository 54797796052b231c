/**
 * The course of a game as what happened in it, one thing after another: a code typed in, a round run, the next begun.
 *
 * Everything else follows from that list, so that undoing is leaving out its last entry, and a reload reads it again.
 */
import { ROLES, ROUNDS, RULES, RULE_ROUND, readMove } from "./moves.ts";
import type { Move, Role, Rule } from "./moves.ts";
import type { CodeFault } from "../../maths/check-code.ts";

/** A group's code; a round run; the next round begun. */
export type Step = { readonly code: string } | "run" | "next";

export interface Course {
  readonly game: number;
  /** From 0. */
  readonly round: number;
  /** Codes are coming in; the round has been run; all rounds have been run and looked at. */
  readonly phase: "choosing" | "shown" | "over";
  /** One map a round, up to the present one. */
  readonly moves: readonly ReadonlyMap<Role, Move>[];
}

/** Why a code is not taken. */
export type Refusal =
  | { readonly why: CodeFault }
  | { readonly why: "game"; readonly game: number }
  | { readonly why: "round"; readonly round: number };

export const courseOf = (game: number, steps: readonly Step[]): Course =>
  steps.reduce(after, { game, round: 0, phase: "choosing", moves: [new Map()] });

function after(course: Course, step: Step): Course {
  const { game, round, phase, moves } = course;
  if (step === "run") return phase === "choosing" ? { ...course, phase: "shown" } : course;
  if (step === "next") {
    if (phase !== "shown") return course;
    if (round === ROUNDS - 1) return { ...course, phase: "over" };
    return { game, round: round + 1, phase: "choosing", moves: [...moves, new Map()] };
  }
  const taken = take(course, step.code);
  if (phase !== "choosing" || "why" in taken) return course;
  const present = new Map([...moves[round], [taken.move.role, taken.move] as const]);
  return { ...course, moves: moves.with(round, present) };
}

/** What a typed code comes to at this point of the game. */
export function take({ game, round }: Course, typed: string): { readonly move: Move } | Refusal {
  const read = readMove(typed);
  if ("fault" in read) return { why: read.fault };
  if (read.move.game !== game) return { why: "game", game: read.move.game };
  if (read.move.round !== round) return { why: "round", round: read.move.round };
  return read;
}

/** Groups that have not chosen in the present round. */
export const missingIn = ({ moves, round }: Course): readonly Role[] =>
  ROLES.filter((role) => !moves[round].has(role));

/** The rule that at least half of those who chose in the last round vote for, `none` where there is none. */
export function ruleOf({ moves }: Course): Rule {
  const votes = [...(moves[RULE_ROUND]?.values() ?? [])].map(({ vote }) => vote);
  const found = RULES.find(
    (rule) =>
      rule !== "none" &&
      votes.filter((vote) => vote === rule).length * 2 >= votes.length &&
      votes.includes(rule),
  );
  return found ?? "none";
}

/** The course as letters for an address. */
export const stepsText = (steps: readonly Step[]): string =>
  steps.map((step) => (typeof step === "string" ? step : step.code)).join("_");

/** Back from an address; what is no step is left out. */
export const stepsOf = (text: string): readonly Step[] =>
  text
    .split("_")
    .flatMap((each): readonly Step[] =>
      each === "run" || each === "next" ? [each] : "move" in readMove(each) ? [{ code: each }] : [],
    );
