/**
 * The group game: who plays, what a group may choose in a round, and the code that carries a choice to the teacher.
 *
 * A code holds the game's number, the round and the organisation besides the choices, so that a code that strayed in
 * from another class or an earlier round is known for what it is.
 */
import { codeOf, readCode } from "../../maths/check-code.ts";
import type { CodeFault } from "../../maths/check-code.ts";

/** Ids of the organisations in the game's scenario. */
export const ROLES = [
  "council",
  "commissioner",
  "hospital",
  "practices",
  "housing",
  "police",
  "charity",
  "school",
] as const;
export type Role = (typeof ROLES)[number];

export const ROUNDS = 4;
/** Round, from 0, in which groups may write one rule. */
export const RULE_ROUND = 3;
/** Games are told apart by a number that fits on a board: 1 to this. */
export const MOST_GAMES = 99;

export const SHARES = ["keep", "usual", "open"] as const;
export const TIMES = ["own", "both", "joint"] as const;
export const PEOPLE = ["same", "free"] as const;
/** Rules that a class may write and the model can follow. */
export const RULES = ["none", "data", "progress", "handover", "pool"] as const;
export type Rule = (typeof RULES)[number];

/** What one group chose in one round. */
export interface Move {
  readonly game: number;
  /** From 0. */
  readonly round: number;
  readonly role: Role;
  readonly share: (typeof SHARES)[number];
  readonly time: (typeof TIMES)[number];
  readonly people: (typeof PEOPLE)[number];
  /** The rule it votes for; `none` before the last round. */
  readonly vote: Rule;
}

/** What a group that says nothing does. */
export const USUAL = { share: "usual", time: "both", people: "same", vote: "none" } as const;

const SIGNS_OF_MOVE = 4;
export const MOVE_CODE_LENGTH = SIGNS_OF_MOVE + 2;
/** Ways each part can be, in the order in which they are packed. */
const WAYS = [
  MOST_GAMES + 1,
  ROUNDS,
  ROLES.length,
  SHARES.length,
  TIMES.length,
  PEOPLE.length,
  RULES.length,
] as const;

export function moveCode({ game, round, role, share, time, people, vote }: Move): string {
  const parts = [
    game,
    round,
    ROLES.indexOf(role),
    SHARES.indexOf(share),
    TIMES.indexOf(time),
    PEOPLE.indexOf(people),
    RULES.indexOf(vote),
  ];
  return codeOf(
    parts.reduce((value, part, i) => value * WAYS[i] + part, 0),
    SIGNS_OF_MOVE,
  );
}

export function readMove(typed: string): { readonly move: Move } | { readonly fault: CodeFault } {
  const read = readCode(typed, SIGNS_OF_MOVE);
  if ("fault" in read) return read;
  const parts: number[] = [];
  let left = read.value;
  for (const ways of WAYS.toReversed()) {
    parts.unshift(left % ways);
    left = Math.floor(left / ways);
  }
  const [game, round, role, share, time, people, vote] = parts;
  // Sound by its checks, and yet no choice: a code of something else.
  if (left > 0 || game === 0) return { fault: "check" };
  return {
    move: {
      game,
      round,
      role: ROLES[role],
      share: SHARES[share],
      time: TIMES[time],
      people: PEOPLE[people],
      vote: RULES[vote],
    },
  };
}
