/** A group's choice goes into a code of six signs and comes back; what is typed wrongly never passes for a choice. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  MOST_GAMES,
  MOVE_CODE_LENGTH,
  PEOPLE,
  ROLES,
  ROUNDS,
  RULES,
  SHARES,
  TIMES,
  moveCode,
  readMove,
} from "../../../src/analysis/game/moves.ts";
import { SIGNS, codeOf } from "../../../src/maths/check-code.ts";

const anyMove = fc.record({
  game: fc.integer({ min: 1, max: MOST_GAMES }),
  round: fc.integer({ min: 0, max: ROUNDS - 1 }),
  role: fc.constantFrom(...ROLES),
  share: fc.constantFrom(...SHARES),
  time: fc.constantFrom(...TIMES),
  people: fc.constantFrom(...PEOPLE),
  vote: fc.constantFrom(...RULES),
});

test("T3.1: every choice comes back from its code", () => {
  fc.assert(
    fc.property(anyMove, (move) => {
      const code = moveCode(move);
      expect(code).toHaveLength(MOVE_CODE_LENGTH);
      expect(readMove(code)).toEqual({ move });
    }),
    { numRuns: 300 },
  );
});

test("T3.1: every single wrong sign and every pair of neighbours swapped is caught", () => {
  fc.assert(
    fc.property(anyMove, (move) => {
      const code = moveCode(move);
      for (let at = 0; at < code.length; at++) {
        for (const sign of SIGNS)
          if (sign !== code[at])
            expect(readMove(code.slice(0, at) + sign + code.slice(at + 1))).toEqual({ fault: "check" });
        const next = code[at + 1];
        if (next !== undefined && next !== code[at])
          expect(readMove(code.slice(0, at) + next + code[at] + code.slice(at + 2))).toEqual({
            fault: "check",
          });
      }
    }),
    { numRuns: 12 },
  );
});

test("a sound code that is no choice is refused", () => {
  expect(readMove(codeOf(0, 4))).toEqual({ fault: "check" });
  expect(readMove(codeOf(923_000, 4))).toEqual({ fault: "check" });
});
