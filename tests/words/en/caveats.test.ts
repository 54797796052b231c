/** What a scenario is not cannot be read the other way about. */
import { expect, test } from "vitest";
import { isNotSaid } from "../../../src/words/en/caveats.ts";
import { readShipped, shippedIds } from "../../scenarios/study.ts";

test("a text that says “not” itself stands as it is: every shipped one does", () => {
  for (const id of shippedIds()) {
    const { isNot } = readShipped(id);
    expect(isNotSaid(isNot), id).toBe(isNot);
  }
});

test.each(["A real coast.", "Notable places of the north.", "England."])(
  "“%s” is told as what it is not",
  (text) => {
    expect(isNotSaid(text)).toBe(`What it is not: ${text}`);
  },
);
