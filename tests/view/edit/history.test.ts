/** Steps of an edit: each can be taken back and brought back, a drag is one, and each says what was done. */
import { expect, test } from "vitest";
import { changeEvent, moveDate, shiftEvent } from "../../../src/scenario/edit/events.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { NO_HISTORY, done, redo, undo } from "../../../src/view/edit/history.ts";
import type { Edited } from "../../../src/view/edit/history.ts";
import { moves } from "../../../src/words/en/edit.ts";
import { event, scenarioOf } from "../../scenario/tiny.ts";

const begun: Edited = {
  scenario: scenarioOf([event("targets", "targets", 6, { ends: 18 })]),
  history: NO_HISTORY,
};
const titled = (scenario: Scenario, title: string): Scenario => ({ ...scenario, title });
const said = { move: "scenario", values: { what: "the name" } } as const;

test("60 edits taken back one by one give the beginning, brought back the end, each in between exact (PM4.2)", () => {
  const states: Edited[] = [begun];
  for (let step = 1; step <= 60; step++) {
    const last = states.at(-1) ?? begun;
    const [current] = last.scenario.events;
    const after =
      step % 3 === 0
        ? titled(last.scenario, `Title ${step}`)
        : changeEvent(last.scenario, "leave-as-is", shiftEvent(last.scenario, current, 1));
    states.push(done(last, after, said, `session ${step}`));
  }
  let now = states.at(-1) ?? begun;
  for (const before of states.toReversed().slice(1)) {
    now = undo(now);
    expect(now.scenario).toEqual(before.scenario);
  }
  expect(undo(now)).toEqual(now);
  for (const after of states.slice(1)) {
    now = redo(now);
    expect(now.scenario).toEqual(after.scenario);
  }
  expect(redo(now).history.undone).toEqual([]);
});

test("a drag is one step, and one that ends where it began is none", () => {
  const [targets] = begun.scenario.events;
  const to = (edited: Edited, month: number): Edited => {
    const moved = moveDate(edited.scenario, targets, "starts", month);
    return done(edited, changeEvent(edited.scenario, "leave-as-is", moved), said, "drag");
  };
  const dragged = to(to(to(begun, 7), 8), 9);
  expect(dragged.history.past).toHaveLength(1);
  expect(undo(dragged).scenario).toEqual(begun.scenario);
  const home = done(dragged, begun.scenario, said, "drag");
  expect(home.history.past).toEqual([]);
});

test("a new edit after taking back lets go of what was taken back; an edit that changes nothing is none", () => {
  const one = done(begun, titled(begun.scenario, "One"), said, "1");
  const two = done(undo(one), titled(begun.scenario, "Two"), said, "2");
  expect(two.history.undone).toEqual([]);
  expect(done(two, structuredClone(two.scenario), said, "3")).toEqual(two);
});

test("a move reads as a sentence", () => {
  expect(moves.starts({ name: "Merge the two trusts", to: "April 2027" })).toBe(
    "Moved ‘Merge the two trusts’ to start in April 2027",
  );
});
