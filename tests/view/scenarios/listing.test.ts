/** The list of scenarios: each asks a question; they are found by a word or a subject. */
import { expect, test } from "vitest";
import {
  NO_WISH,
  addressOfWish,
  isWished,
  questionAsked,
  wishOf,
} from "../../../src/view/scenarios/listing.ts";
import type { Wish } from "../../../src/view/scenarios/listing.ts";
import { scenarioList } from "../../../src/words/en/scenario-list.ts";
import { readShipped, shippedIds } from "../../scenarios/study.ts";

const shipped = shippedIds().map(readShipped);
const found = (wish: Partial<Wish>): readonly string[] =>
  shipped.filter((each) => isWished(each, { ...NO_WISH, ...wish })).map(({ id }) => id);

test("every shipped scenario asks a question of its own, and no question is left over", () => {
  expect(Object.keys(scenarioList.questions).sort()).toEqual(shippedIds());
  const asked = shipped.map(questionAsked);
  expect(asked.filter((question) => !question.endsWith("?"))).toEqual([]);
  expect(new Set(asked).size).toBe(asked.length);
});

test("one of somebody's own asks with the first sentence of its summary", () => {
  const own = { ...shipped[0]!, id: "mine", summary: "Three towns merge. What comes of it?" };
  expect(questionAsked(own)).toBe("Three towns merge.");
});

test("without a wish all are there; all words of a wish must occur", () => {
  expect(found({})).toHaveLength(shipped.length);
  expect(found({ find: "  WALES " })).toContain("wales-2009");
  expect(found({ find: "facade" })).toContain("a4-the-facade");
  expect(found({ find: "wales alberta" })).toEqual([]);
});

test("a subject and a word narrow together", () => {
  expect(found({ about: "crisis" })).toContain("a7-the-shock");
  expect(found({ about: "crisis" })).not.toContain("a6-the-cut");
  expect(found({ about: "money", find: "public health" })).toEqual(
    expect.arrayContaining(["a6-the-cut", "england-2013-public-health"]),
  );
  expect(found({ about: "money", find: "norway" })).toEqual([]);
});

test("a wish goes into the address and comes back; what the address makes up is left out", () => {
  const wish: Wish = { find: "trust & law", about: "data" };
  expect(wishOf(new URLSearchParams(addressOfWish(wish).split("?")[1]))).toEqual(wish);
  expect(addressOfWish(NO_WISH)).toBe("#/scenarios");
  expect(wishOf(new URLSearchParams("about=weather"))).toEqual(NO_WISH);
});
