/** Every subject has a name that says it, and no other. */
import { expect, test } from "vitest";
import { nameOfSubject, subjectOf } from "../../../src/analysis/explain/subject.ts";
import type { Subject } from "../../../src/analysis/explain/subject.ts";

test.each([
  [{ kind: "outcome", outcome: "trust", scope: "system" }, "trust"],
  [{ kind: "outcome", outcome: "in-practice", scope: "strategic" }, "in-practice@strategic"],
  [{ kind: "trust", from: "a", toward: "b", partnership: "board" }, "trust(a,b@board)"],
  [{ kind: "silo", organisation: "a" }, "silo(a)"],
  [{ kind: "burden", organisation: "a" }, "burden(a)"],
  [{ kind: "reported", partnership: "board" }, "reported(board)"],
] as const satisfies readonly (readonly [Subject, string])[])(
  "%o is written %s and read back",
  (subject, name) => {
    expect(nameOfSubject(subject)).toBe(name);
    expect(subjectOf(name)).toEqual(subject);
  },
);

test("spaces do not matter, and what says nothing is no subject", () => {
  expect(subjectOf("trust( a, b @ board )")).toEqual(subjectOf("trust(a,b@board)"));
  expect(subjectOf("envy(a)")).toBeNull();
  expect(subjectOf("trust(a)")).toBeNull();
  expect(subjectOf("")).toBeNull();
});
