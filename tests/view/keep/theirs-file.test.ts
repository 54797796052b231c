/** What a reader wrote comes out of its file as it went in, and no other file is taken for one. */
import { expect, test } from "vitest";
import { textsFile, textsOf } from "../../../src/view/keep/theirs-file.ts";
import { NOTHING_WRITTEN, changedParts } from "../../../src/view/keep/theirs.ts";

const written = {
  ...NOTHING_WRITTEN,
  by: "The board’s analyst",
  ethics: "We asked the people <concerned>.",
  agreed: { gain: { by: "A. Nalyst", on: "2026-11-20", why: "As in the review" } },
  expected: { locked: "2026-11-20T10:00:00.000Z", print: "abc", guesses: { "merge trust 60": "worse" } },
};

test("texts, agreements and what was expected go out and come in", () => {
  expect(textsOf(textsFile("my-plan", written))).toEqual({ scenario: "my-plan", texts: written });
  expect(textsOf(textsFile("my-plan", NOTHING_WRITTEN))?.texts).toEqual(NOTHING_WRITTEN);
});

test("another file is refused, and a part of the wrong kind stands empty", () => {
  expect(textsOf("{}")).toBeNull();
  expect(textsOf("not JSON")).toBeNull();
  const odd = textsFile("x", written).replace('"The board’s analyst"', "17");
  expect(textsOf(odd)?.texts.by).toBe("");
});

test("only the part that changed is put away, so that two tabs do not overwrite each other", () => {
  expect(changedParts(NOTHING_WRITTEN, { ...NOTHING_WRITTEN, next: "Ask the teams" })).toEqual({
    next: "Ask the teams",
  });
});
