/** Bad scenario files: every problem at once, each with its place, and never anything but a sentence. */
import { describe, expect, test } from "vitest";
import { checkScenario } from "../../src/scenario/check.ts";
import { LIMITS } from "../../src/scenario/limits.ts";
import { problemText } from "../../src/words/en/problem-sentence.ts";
import { board, body, event, scenarioOf, town } from "./tiny.ts";

type Told = readonly (readonly [at: string, code: string])[];
const told = (data: unknown): Told => checkScenario(data).problems.map(({ at, code }) => [at, code]);
/** Files come from JSON: what JSON cannot hold is put in by hand. */
const plain = (value: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(value));
const sound = plain(scenarioOf([event("merge-1", "merge", 6, { who: ["a", "b"] })]));
const withEvents = (...events: readonly unknown[]): unknown => ({ ...sound, events });
const merge = plain(event("merge-1", "merge", 6, { who: ["a", "b"] }));
const closing = plain(event("close-a", "abolish", 3, { who: ["a"] }));
const plan = (more: object): unknown => ({
  ...sound,
  options: [{ id: "plan", title: "A plan", plain: "It does something.", ...more }],
});

test("a sound file has no problems and comes back as it was", () => {
  expect(checkScenario(sound)).toEqual({ scenario: sound, problems: [] });
});

test("several boards may begin in one month", () => {
  const begins = (id: string): unknown =>
    plain(event(id, "create", 3, { board: board(`${id}-board`, ["a", "b"]) }));
  expect(told(withEvents(begins("one"), begins("two"), begins("three")))).toEqual([]);
});

test("of events in one month the one whose id comes first goes first, and it is said so", () => {
  const begins = plain(event("new", "create", 3, { board: board("new-board", ["a", "b"]) }));
  const early = plain(event("a-duty", "duty-to-cooperate", 3, { who: ["new-board"] }));
  const late = plain(event("z-duty", "duty-to-cooperate", 3, { who: ["new-board"] }));
  expect(told(withEvents(begins, late))).toEqual([]);
  const [problem] = checkScenario(withEvents(begins, early)).problems;
  expect(problemText(problem!)).toContain("order of their ids");
});

test.each([
  ["nothing at all", undefined],
  ["null", null],
  ["a number", 7],
  ["text", "joinery"],
  ["a list", [sound]],
])("%s is not a scenario", (_, data) => {
  expect(told(data)).toContainEqual(["the file", "not-an-object"]);
});

describe("one fault, told where it is", () => {
  const cases: readonly (readonly [string, unknown, string, string])[] = [
    ["a field that is missing", { ...sound, title: undefined }, "title", "missing"],
    ["a field nobody knows", { ...sound, tittle: "x" }, "tittle", "unknown-field"],
    ["text for a number", { ...sound, months: "24" }, "months", "wrong-type"],
    ["half a month", { ...sound, months: 1.5 }, "months", "not-whole"],
    ["no months", { ...sound, months: 0 }, "months", "out-of-range"],
    ["months beyond all lives", { ...sound, months: 1e9 }, "months", "out-of-range"],
    ["a thirteenth month", { ...sound, start: "2000-13" }, "start", "bad-month"],
    ["an empty title", { ...sound, title: "" }, "title", "empty-text"],
    ["a title of spaces", { ...sound, title: "  " }, "title", "empty-text"],
    ["a long title", { ...sound, title: "x".repeat(121) }, "title", "too-long"],
    ["half a character", { ...sound, title: "\ud800" }, "title", "broken-text"],
    ["a control character", { ...sound, title: "a\u0000" }, "title", "broken-text"],
    ["capital letters in an id", { ...sound, id: "Tiny" }, "id", "bad-id"],
    ["a claim nobody makes", { ...sound, claim: "certain" }, "claim", "not-one-of"],
    ["a long summary", { ...sound, summary: "word ".repeat(61) }, "summary", "summary-too-long"],
    ["an outcome nobody knows", { ...sound, outcomes: ["sharring"] }, "outcomes[0]", "not-one-of"],
    ["a parameter nobody knows", { ...sound, settings: { gian: 1 } }, "settings.gian", "unknown-field"],
    ["a parameter out of range", { ...sound, settings: { churn: 7 } }, "settings.churn", "out-of-range"],
    ["a number that is none", { ...sound, settings: { churn: NaN } }, "settings.churn", "not-finite"],
    ["a number without end", { ...sound, settings: { churn: Infinity } }, "settings.churn", "not-finite"],
    ["a rule nobody knows", { ...sound, rules: { trust: "faith" } }, "rules.trust", "not-one-of"],
    ["no world", { ...sound, world: undefined }, "world", "missing"],
    ["a world that is text", { ...sound, world: "town" }, "world", "bad-world"],
    [
      "a template nobody knows",
      { ...sound, world: { template: "atlantis" } },
      "world.template",
      "not-one-of",
    ],
    [
      "a template's argument out of range",
      { ...sound, world: { template: "england", localities: 1e6 } },
      "world.localities",
      "out-of-range",
    ],
    [
      "a template's argument nobody knows",
      { ...sound, world: { template: "england", boroughs: 3 } },
      "world.boroughs",
      "unknown-field",
    ],
    ["an event of no kind", withEvents({ ...merge, kind: "marge" }), "events[0].kind", "not-one-of"],
    [
      "a field of another kind",
      withEvents({ ...merge, form: "lead" }),
      "events[0].form",
      "not-for-this-kind",
    ],
    ["a size out of range", withEvents({ ...merge, size: 3 }), "events[0].size", "out-of-range"],
    ["a date that is no month", withEvents({ ...merge, starts: "soon" }), "events[0].starts", "bad-when"],
    [
      "a date with a thirteenth month",
      withEvents({ ...merge, announced: "2000-13" }),
      "events[0].announced",
      "bad-when",
    ],
    ["a date beyond all lives", withEvents({ ...merge, starts: 1e9 }), "events[0].starts", "bad-when"],
    ["groups of one", withEvents({ ...merge, each: 1 }), "events[0].each", "bad-each"],
    [
      "announced after it starts",
      withEvents({ ...merge, announced: 7 }),
      "events[0].announced",
      "dates-out-of-order",
    ],
    [
      "before the scenario",
      withEvents({ ...merge, announced: -5, starts: -1 }),
      "events[0].starts",
      "before-the-start",
    ],
    [
      "ends before it starts",
      withEvents(plain(event("t", "targets", 5, { ends: 5 }))),
      "events[0].ends",
      "dates-out-of-order",
    ],
    ["an id told twice", withEvents(merge, merge), "events[1].id", "repeated-id"],
    ["an id that means everybody", withEvents({ ...merge, id: "all" }), "events[0].id", "reserved-id"],
    ["a body nobody knows", withEvents({ ...merge, who: ["a", "bb"] }), "events[0].who[1]", "leads-nowhere"],
    [
      "a sector nobody knows",
      withEvents({ ...merge, who: ["sector:counsel"] }),
      "events[0].who[0]",
      "leads-nowhere",
    ],
    [
      "a locality nobody knows",
      withEvents({ ...merge, into: [{ id: "ab", covers: ["moon"] }] }),
      "events[0].into[0].covers[0]",
      "leads-nowhere",
    ],
    ["a merger of one", withEvents({ ...merge, who: ["a"] }), "events[0].who", "finds-nobody"],
    [
      "a merger into one that is there already",
      withEvents({ ...merge, into: [{ id: "c" }] }),
      "events[0]",
      "taken-id",
    ],
    [
      "a body that has gone by then",
      withEvents(closing, plain(event("cut", "staff-cut", 9, { who: ["a"] }))),
      "events[1].who[0]",
      "not-there-any-more",
    ],
    [
      "a body that comes later",
      withEvents(merge, plain(event("cut", "staff-cut", 2, { who: ["merge-1"] }))),
      "events[1].who[0]",
      "not-there-yet",
    ],
    [
      "a board's leader nobody knows",
      withEvents(plain(event("lead", "governance-form", 3, { form: "lead", leader: "zed" }))),
      "events[0].leader",
      "leads-nowhere",
    ],
    [
      "a new board's member nobody knows",
      withEvents(plain(event("new", "create", 3, { board: board("new-board", ["a", "zed"]) }))),
      "events[0].board.members[1]",
      "leads-nowhere",
    ],
    [
      "a new board where there is one",
      withEvents(plain(event("new", "create", 3, { board: board("board", ["a", "b"]) }))),
      "events[0]",
      "taken-id",
    ],
    [
      "a plan that leaves out what is not there",
      plan({ without: ["merge-2"] }),
      "options[0].without[0]",
      "leads-nowhere",
    ],
    [
      "a plan that changes what is not there",
      plan({ changes: { "merge-2": { size: 0.1 } } }),
      "options[0].changes.merge-2",
      "leads-nowhere",
    ],
    [
      "a change of what the kind does not take",
      plan({ changes: { "merge-1": { form: "lead" } } }),
      "options[0].changes.merge-1.form",
      "not-for-this-kind",
    ],
    [
      "a change out of the kind's range",
      plan({ changes: { "merge-1": { size: 2 } } }),
      "options[0].changes.merge-1.size",
      "out-of-range",
    ],
    [
      "a change of an event's kind",
      plan({ changes: { "merge-1": { kind: "split" } } }),
      "options[0].changes.merge-1.kind",
      "unknown-field",
    ],
    [
      "a change that puts dates out of order",
      plan({ changes: { "merge-1": { starts: 2 } } }),
      "options[0].changes.merge-1.starts",
      "dates-out-of-order",
    ],
    ["a plan called as the baseline", plan({ id: "leave-as-is" }), "options[0].id", "reserved-id"],
    [
      "a world in which a body covers nowhere",
      { ...sound, world: { ...town, organisations: [body("a"), body("b", "police", ["moon"])] } },
      "world.organisations[1].covers[0]",
      "leads-nowhere",
    ],
    [
      "a world in which a board has a stranger",
      { ...sound, world: { ...town, partnerships: [board("board", ["a", "zed"])] } },
      "world.partnerships[0].members[1]",
      "leads-nowhere",
    ],
  ];
  test.each(cases)("%s", (_, data, at, code) => {
    expect(told(data)).toContainEqual([at, code]);
    for (const problem of checkScenario(data).problems) {
      expect(problemText(problem)).toMatch(/^\S.* is .+; it must be .+\. \S.*[.?]$/s);
      expect(problemText(problem)).not.toMatch(/undefined|\bat .*\.ts:\d/);
    }
  });
});

test("who succeeds each other in a circle is told that somebody is gone by then", () => {
  const circle = withEvents(
    plain(event("one", "merge", 3, { who: ["a", "b"], into: [{ id: "ab" }] })),
    plain(event("two", "split", 6, { who: ["ab"], into: [{ id: "a" }, { id: "b" }] })),
  );
  expect(told(circle)).toEqual([["events[1]", "taken-id"]]);
});

test("several faults in several places are all told at once", () => {
  const places = told({
    ...sound,
    title: 7,
    months: -1,
    world: { ...town, localities: [] },
    settings: { churn: "much", gian: 1 },
    events: [{ ...merge, starts: "soon" }, { kind: "marge" }, 7],
    options: [{ id: "x" }],
  }).map(([at]) => at);
  for (const at of [
    "title",
    "months",
    "world.localities",
    "settings.churn",
    "settings.gian",
    "events[0].starts",
    "events[1].kind",
    "events[1].id",
    "events[2]",
    "options[0].title",
  ])
    expect(places).toContain(at);
});

test("a near miss is asked about, a far one is not", () => {
  const [near] = checkScenario({ ...sound, tittle: "x" }).problems;
  expect(problemText(near!)).toContain("Did you mean title?");
  const [far] = checkScenario({ ...sound, zebra: "x" }).problems;
  expect(problemText(far!)).not.toContain("Did you mean");
});

test("keys that reach into objects are refused wherever they stand", () => {
  const data: unknown = JSON.parse(
    JSON.stringify(sound)
      .replace('"months"', '"__proto__":{"x":1},"constructor":1,"months"')
      .replace('"who"', '"prototype":1,"who"'),
  );
  expect(told(data)).toEqual([
    ["__proto__", "forbidden-key"],
    ["constructor", "forbidden-key"],
    ["events[0].prototype", "forbidden-key"],
  ]);
  expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
});

test("minus nought is nought", () => {
  const { scenario } = checkScenario({ ...sound, settings: { churn: -0 } });
  expect(Object.is(scenario?.settings?.churn, 0)).toBe(true);
});

test("a version of the future, and one with no way from it, are told of by themselves", () => {
  expect(told({ joinery: 2, whatever: 1 })).toEqual([["joinery", "future-version"]]);
  expect(told({ joinery: 0, whatever: 1 })).toEqual([["joinery", "old-version"]]);
  expect(told({ ...sound, joinery: 1.5 })).toEqual([["joinery", "future-version"]]);
  expect(told({ ...sound, joinery: "1" })).toContainEqual(["joinery", "not-one-of"]);
});

test("lists beyond their limits are told of", () => {
  const events = Array.from({ length: LIMITS.events + 1 }, (_, i) => ({
    ...merge,
    id: `m-${i}`,
    kind: "shock",
    who: ["town"],
    ends: 9,
  }));
  expect(told(withEvents(...events))).toContainEqual(["events", "too-many"]);
  const organisations = Array.from({ length: LIMITS.organisations + 1 }, (_, i) => body(`b-${i}`));
  expect(told({ ...sound, world: { ...town, organisations } })).toContainEqual([
    "world.organisations",
    "too-many",
  ]);
  const crowd = Array.from({ length: LIMITS.bodiesInPlace + 1 }, (_, i) => body(`b-${i}`));
  expect(
    told({ ...sound, events: [], world: { ...town, organisations: [...town.organisations, ...crowd] } }),
  ).toEqual([["events", "too-many-bodies"]]);
});

test("a flood of problems is told as far as anybody would read, and the rest counted", () => {
  const strange = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, 1]));
  const events = Array.from({ length: 500 }, () => ({ kind: "marge" }));
  const { problems } = checkScenario({ ...sound, ...strange, events });
  expect(problems).toHaveLength(LIMITS.problems + 1);
  expect(problems.at(-1)?.code).toBe("too-many-problems");
});

test("what loops in itself is cut off", () => {
  const loop: Record<string, unknown> = { ...sound };
  loop["world"] = loop;
  expect(told(loop).some(([, code]) => code === "too-deep")).toBe(true);
});
