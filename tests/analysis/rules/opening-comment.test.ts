/** The opening comment of a source, taken apart. */
import { expect, test } from "vitest";
import { openingComment } from "../../../src/analysis/rules/opening-comment.ts";

const SOURCE = `/**
 * Doors open by day.
 *
 *     open      d += 1
 *               − 2
 *     closed    d = 0
 *
 * Said by somebody, and
 * somebody else.
 */
export const x = 1;
`;

test("claim, equations by cell with continued lines joined, and reasons", () => {
  expect(openingComment(SOURCE)).toEqual({
    claim: "Doors open by day.",
    blocks: [
      {
        kind: "equation",
        lines: [{ cells: ["open", "d += 1 − 2"] }, { cells: ["closed", "d = 0"] }],
      },
      { kind: "text", text: "Said by somebody, and somebody else." },
    ],
  });
});

test("a source without an opening comment is a fault", () => {
  expect(() => openingComment("export const x = 1;")).toThrow("does not open with a comment");
});
