import { expect, test } from "vitest";
import { compile } from "../../../src/scenario/compile.ts";
import { monthOfWhen, optionsOf, timelineOf } from "../../../src/scenario/compile/timeline.ts";
import type { Option, TimelineEvent } from "../../../src/scenario/scenario.ts";
import { event, scenarioOf } from "../tiny.ts";

const LEAVE: Option = { id: "leave-as-is", title: "", plain: "" };
const datesOf = (events: readonly TimelineEvent[], id: string) => {
  const found = timelineOf(scenarioOf(events), LEAVE).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no event ${id}`);
  const { announced, planned, starts, ends } = found;
  return { announced, planned, starts, ends };
};
const freeze = (id: string, announced: number, starts: number, ends: number): TimelineEvent =>
  event(id, "election-freeze", starts, { announced, ends });

test("a month may be a date or a count from the start", () => {
  expect(monthOfWhen("1997-05", "1997-05")).toBe(0);
  expect(monthOfWhen("1997-05", "1998-04")).toBe(11);
  expect(monthOfWhen("1997-05", 60)).toBe(60);
});

test("events come in the order they start, of equals by id", () => {
  const events = [event("late", "reorganise", 9), event("b", "reorganise", 3), event("a", "reorganise", 3)];
  expect(timelineOf(scenarioOf(events), LEAVE).map(({ id }) => id)).toEqual(["a", "b", "late"]);
});

test("an election freeze makes starts wait for its end", () => {
  const events = [
    freeze("vote", 4, 6, 9),
    event("reform", "reorganise", 7, { announced: 5 }),
    event("before", "reorganise", 5),
  ];
  expect(datesOf(events, "reform")).toEqual({ announced: 5, planned: 9, starts: 9, ends: null });
  expect(datesOf(events, "before").starts).toBe(5);
});

test("a reform announced before anybody knew of the election was planned for its own date", () => {
  const events = [freeze("vote", 4, 6, 9), event("reform", "reorganise", 7, { announced: 2 })];
  expect(datesOf(events, "reform")).toEqual({ announced: 2, planned: 7, starts: 9, ends: null });
});

test("a start put off into a second freeze waits for that one too", () => {
  const events = [freeze("first", 0, 6, 9), freeze("second", 0, 8, 12), event("reform", "reorganise", 7)];
  expect(datesOf(events, "reform").starts).toBe(12);
});

test("what starts in the month a freeze ends is free", () => {
  expect(datesOf([freeze("vote", 4, 6, 9), event("reform", "reorganise", 9)], "reform").starts).toBe(9);
});

test("an option adds events, leaves some out and changes others", () => {
  const option: Option = {
    id: "other",
    title: "Another plan",
    plain: "Another plan.",
    events: [event("own", "shock", 2)],
    without: ["gone"],
    changes: { moved: { starts: 8, size: 0.1 } },
  };
  const events = [
    event("gone", "reorganise", 1),
    event("moved", "reorganise", 4),
    event("kept", "reorganise", 5),
  ];
  const timeline = timelineOf(scenarioOf(events, { options: [option] }), option);
  expect(timeline.map(({ id, starts, size }) => [id, starts, size])).toEqual([
    ["own", 2, undefined],
    ["kept", 5, undefined],
    ["moved", 8, 0.1],
  ]);
});

test("leave as is is always the first option, under the scenario's own name for it", () => {
  const scenario = scenarioOf([], {
    leaveAsIs: { title: "Nothing new", plain: "No change." },
    options: [{ ...LEAVE, id: "plan" }],
  });
  expect(optionsOf(scenario).map(({ id, title }) => [id, title])).toEqual([
    ["leave-as-is", "Nothing new"],
    ["plan", ""],
  ]);
});

test("an option that is not there is refused by name", () => {
  expect(() => compile(scenarioOf([]), { option: "nowhere" })).toThrow(
    'no option "nowhere"; there are leave-as-is',
  );
});
