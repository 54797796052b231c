/** A workshop as a file to take along and to open again: moves, notes, and what each state was seen to say. Pure. */
import { CONDITIONS } from "../../scenario/conditions.ts";
import { objectIn, parsed, textIn } from "../keep/theirs-file.ts";
import { SAFER } from "./workshop.ts";
import type { GuessMade, Move, Proposal, Workshop } from "./workshop.ts";

const KIND = "joinery: a workshop";

export function workshopFile({ root, moves, at, parked, disagreed, seen }: Workshop): string {
  const findings = Object.fromEntries(
    Object.entries(seen).flatMap(([key, each]) => (each === undefined ? [] : [[key, each.finding]])),
  );
  return `${JSON.stringify({ kind: KIND, scenario: root.id, moves, at, parked, disagreed, findings }, null, 2)}\n`;
}

export interface WorkshopRead extends Omit<Workshop, "root"> {
  /** Id of the scenario it is of. */
  readonly scenario: string;
}

/** Null where the file is another one, or holds a move that there is not. */
export function workshopIn(file: string): WorkshopRead | null {
  const read = objectIn(parsed(file));
  if (read.kind !== KIND) return null;
  const made = listIn(read.moves).map(moveIn);
  const moves = made.flatMap((move) => (move === null ? [] : [move]));
  if (moves.length !== made.length) return null;
  const at = typeof read.at === "number" ? Math.trunc(read.at) : moves.length;
  return {
    scenario: textIn(read.scenario),
    moves,
    at: Math.min(Math.max(0, at), moves.length),
    parked: listIn(read.parked).map(textIn),
    disagreed: listIn(read.disagreed).map(textIn),
    seen: Object.fromEntries(
      Object.entries(objectIn(read.findings)).map(([key, each]) => [
        key,
        { row: null, finding: textIn(each) },
      ]),
    ),
  };
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const PROPOSALS: readonly Proposal[] = [...SAFER, ...CONDITIONS.filter((each) => each !== "calm")];
const GUESSES: readonly GuessMade[] = ["", "better", "same", "worse"];

function moveIn(value: unknown): Move | null {
  const { kind, proposal, by, guess } = objectIn(value);
  const known = PROPOSALS.find((each) => each === proposal);
  if (known === undefined || (kind !== "add" && kind !== "drop")) return null;
  return { kind, proposal: known, by: textIn(by), guess: GUESSES.find((each) => each === guess) ?? "" };
}
