/** What people write where a machine wants something else: the sentence says what they may have meant. */
import { describe, expect, test } from "vitest";
import { checkScenario } from "../../../src/scenario/check.ts";
import { listMeant, monthMeant, numberMeant } from "../../../src/scenario/check/meant.ts";
import { problemText } from "../../../src/words/en/problem-sentence.ts";
import { board, event, scenarioOf } from "../tiny.ts";

const share = { low: 0, high: 1 };

describe("months", () => {
  test.each([
    ["2006-10-01", "2006-10"],
    ["2006/3", "2006-03"],
    ["10/2006", "2006-10"],
    ["October 2006", "2006-10"],
    ["1 Oct 2006", "2006-10"],
  ])("%s may mean %s", (found, meant) => expect(monthMeant(found)).toEqual({ meant }));

  test.each(["01/10/2006", "2006-13", "Mon 2006", "soon", 2006])(
    "%s is left to its writer: it has two readings, or none",
    (found) => expect(monthMeant(found)).toEqual({}),
  );
});

describe("numbers", () => {
  test.each([
    [68, "0.68"],
    ["68%", "0.68"],
    ["68 %", "0.68"],
    ["0,3", "0.3"],
    ["0.3", "0.3"],
  ])("%s may mean %s of one", (found, meant) => expect(numberMeant(found, share)).toEqual({ meant }));

  test("a large number where large numbers go is no share of a hundred", () => {
    expect(numberMeant(500, { low: 0, high: 120 })).toEqual({});
    expect(numberMeant("24", { low: 1, high: 1200 })).toEqual({ meant: "24" });
  });

  test.each(["a lot", 4000, null, true])("%s says nothing", (found) =>
    expect(numberMeant(found, share)).toEqual({}),
  );
});

test("one name for a list of one", () => {
  expect(listMeant("sector:council")).toEqual({ meant: '["sector:council"]' });
  expect(listMeant(3)).toEqual({});
});

test("the sentence asks: did you mean that?", () => {
  const data = scenarioOf([
    event("merge-1", "merge", 6, { who: ["a", "b"], size: 68, starts: "2000-07-01" }),
  ]);
  const said = checkScenario(data).problems.map(problemText);
  expect(said).toEqual([
    expect.stringContaining("Did you mean 2000-07?"),
    expect.stringContaining("Did you mean 0.68?"),
  ]);
});

describe("who leads a partnership sits in it", () => {
  const lead = { form: "lead", leader: "c" } as const;

  test("in the world", () => {
    const world = scenarioOf([]).world;
    if ("template" in world) throw new Error("the tiny world is spelt out");
    const led = (members: readonly string[]) =>
      scenarioOf([], { world: { ...world, partnerships: [board("board", members, lead)] } });
    expect(checkScenario(led(["a", "c"])).problems).toEqual([]);
    expect(checkScenario(led(["a", "b"])).problems).toMatchObject([
      { at: "world.partnerships[0].leader", code: "not-a-member" },
    ]);
  });

  test("and on a board that begins", () => {
    const begins = event("new", "create", 3, { board: board("new-board", ["a", "b"], lead) });
    expect(checkScenario(scenarioOf([begins])).problems).toMatchObject([
      { at: "events[0].board.leader", code: "not-a-member" },
    ]);
  });
});
