/** Names of draws: given by purpose and subject, and never the same for two. */
import { expect, test } from "vitest";
import { nameOf } from "../../../src/engine/random.ts";
import { openNames } from "../../../src/scenario/compile/names.ts";

test("a table of names is the names one by one", () => {
  const { low, high } = openNames().of("post", ["a|board", "b|board"]);
  expect([low[1], high[1]]).toEqual([...nameOf("post", "b|board")]);
});

test("one subject may be asked for twice, and two of different purposes are two", () => {
  const names = openNames();
  expect(names.one("post", "a")).toEqual(names.one("post", "a"));
  expect(names.one("churn", "a")).not.toEqual(names.one("post", "a"));
});

test("two subjects that would share their luck are refused, by name", () => {
  // Two subjects whose 64 bits agree would take decades to find; they are made here.
  const names = openNames(() => nameOf("twin"));
  names.one("post", "twin-a");
  expect(() => names.one("post", "twin-b")).toThrow(
    "post|twin-b and post|twin-a would share their luck; rename one of them",
  );
});
