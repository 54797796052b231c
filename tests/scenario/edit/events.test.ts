/** Edits of timelines: what a plan changes stays with the plan, dates keep their order, nothing is left hanging. */
import { expect, test } from "vitest";
import { checkScenario } from "../../../src/scenario/check.ts";
import {
  addEvent,
  changeEvent,
  eventOn,
  eventsOn,
  freeId,
  monthsOf,
  moveDate,
  removeEvent,
  restoreEvent,
  shiftEvent,
} from "../../../src/scenario/edit/events.ts";
import { event, scenarioOf } from "../tiny.ts";

const targets = event("targets", "targets", 6, { announced: 2, ends: 18 });
const scenario = scenarioOf([targets], {
  options: [
    { id: "plan", title: "Plan", plain: "A plan.", events: [event("cut", "staff-cut", 4, { who: ["a"] })] },
  ],
});

test("under a plan the events of leave as is stand behind its own", () => {
  expect(eventsOn(scenario, "plan").map((each) => [each.event.id, each.standing])).toEqual([
    ["targets", "from-leave-as-is"],
    ["cut", "own"],
  ]);
});

test("an event of leave as is changed under a plan changes there alone, and only by what differs", () => {
  const after = changeEvent(scenario, "plan", { ...targets, starts: 9 });
  expect(after.events).toEqual(scenario.events);
  expect(after.options?.[0].changes).toEqual({ targets: { starts: 9 } });
  expect(eventOn(after, "plan", "targets")).toEqual({
    event: { ...targets, starts: 9 },
    standing: "changed-here",
  });
  expect(changeEvent(after, "plan", targets)).toEqual(scenario);
});

test("leaving an event out and putting it back leaves no trace", () => {
  const out = removeEvent(scenario, "plan", "targets");
  expect(out.options?.[0].without).toEqual(["targets"]);
  expect(eventOn(out, "plan", "targets")?.standing).toBe("left-out");
  expect(restoreEvent(out, "plan", "targets")).toEqual(scenario);
});

test("an event taken out of leave as is takes every plan's word of it along", () => {
  const spoken = removeEvent(
    changeEvent(scenario, "plan", { ...targets, starts: 9 }),
    "leave-as-is",
    "targets",
  );
  expect(spoken.options?.[0].changes).toBeUndefined();
  expect(checkScenario(spoken).problems).toEqual([]);
});

test("a date moves as far as the others let it", () => {
  const to = (field: "announced" | "starts" | "ends", month: number): unknown =>
    monthsOf(scenario, moveDate(scenario, targets, field, month));
  expect(to("announced", 20)).toEqual({ announced: 6, starts: 6, ends: 18 });
  expect(to("starts", 0)).toEqual({ announced: 2, starts: 2, ends: 18 });
  expect(to("starts", 40)).toEqual({ announced: 2, starts: 17, ends: 18 });
  expect(to("ends", 1)).toEqual({ announced: 2, starts: 6, ends: 7 });
});

test("shifted as a whole, an event keeps its distances and starts no earlier than the scenario", () => {
  expect(monthsOf(scenario, shiftEvent(scenario, targets, 3))).toEqual({ announced: 5, starts: 9, ends: 21 });
  expect(monthsOf(scenario, shiftEvent(scenario, targets, -30))).toEqual({
    announced: -4,
    starts: 0,
    ends: 12,
  });
});

test("a new id is free among events and plans alike", () => {
  expect(freeId(scenario, "plan")).toBe("plan-2");
  const added = addEvent(scenario, "plan", { ...targets, id: freeId(scenario, "targets") });
  expect(checkScenario(added).problems).toEqual([]);
});
