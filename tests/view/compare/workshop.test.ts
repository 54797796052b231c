/** A workshop's moves read as sentences, and any number of them can be taken back. */
import { expect, test } from "vitest";
import { checkScenario } from "../../../src/scenario/check.ts";
import { optionOf, timelineOf } from "../../../src/scenario/compile/timeline.ts";
import { shippedScenario } from "../../../src/scenario/library.ts";
import {
  SAFER,
  WORSE,
  holdingAfter,
  makeMove,
  moveSaid,
  redoMove,
  standing,
  startWorkshop,
  undoMove,
} from "../../../src/view/compare/workshop.ts";
import type { Move, Proposal } from "../../../src/view/compare/workshop.ts";
import { workshopFile, workshopIn } from "../../../src/view/compare/workshop-file.ts";
import { recordPage } from "../../../src/view/compare/workshop-record.ts";

const root = await shippedScenario("a8-merge-cluster-or-leave");
const move = (proposal: Proposal, kind: Move["kind"] = "add"): Move => ({
  kind,
  proposal,
  by: "Table 3",
  guess: "worse",
});

test("60 moves can be undone and done again (PM4.2)", () => {
  const store = startWorkshop({ ...root, id: "sixty" });
  const now = () => holdingAfter(store.getState().moves, store.getState().at);
  for (let m = 0; m < 60; m++) makeMove(store, move("people", m % 2 === 0 ? "add" : "drop"));
  for (let m = 0; m < 59; m++) undoMove(store);
  expect(now()).toEqual(["people"]);
  undoMove(store);
  undoMove(store);
  expect(now()).toEqual([]);
  for (let m = 0; m < 61; m++) redoMove(store);
  expect(store.getState().at).toBe(60);
  expect(now()).toEqual([]);
});

test("a move is a sentence", () => {
  expect(moveSaid(move("shorter"))).toBe("Table 3: halve the wait");
  expect(moveSaid({ ...move("pandemic", "drop"), by: "" })).toBe("Somebody takes back: a pandemic");
});

test("every move leaves a scenario without a fault, and none leaves the one it began with", () => {
  expect(standing(root, [])).toBe(root);
  expect(checkScenario(standing(root, [...SAFER, ...WORSE])).problems).toEqual([]);
  const slower = standing(root, ["slower"]);
  const starts = (scenario: typeof root) =>
    timelineOf(scenario, optionOf(scenario, "merge")).find(({ kind }) => kind === "merge")?.starts ?? 0;
  expect(starts(slower)).toBe(starts(root) + 12);
});

test("the record holds every move in order, and says so where nothing was put aside (PM4.4)", () => {
  const store = startWorkshop({ ...root, id: "record" });
  makeMove(store, move("people"));
  makeMove(store, move("data"));
  const page = recordPage(store.getState(), "here");
  expect(page.indexOf("keep key people")).toBeLessThan(page.indexOf("agree how to share data"));
  expect(page).toContain("Expected: worse.");
  expect(page).toMatch(/Not in the model<\/h2><p>none recorded/);
  store.setState({ parked: ["<elections>"] });
  expect(recordPage(store.getState(), "here")).toContain("<li>&lt;elections&gt;</li>");
});

test("a workshop comes out of its file as it went in; another file, or a move there is not, is refused", () => {
  const store = startWorkshop(root);
  makeMove(store, move("people"));
  makeMove(store, move("pandemic"));
  undoMove(store);
  store.setState({ parked: ["elections"], disagreed: ["Table 2 doubts it"] });
  const { root: _, ...state } = store.getState();
  const file = workshopFile(store.getState());
  expect(workshopIn(file)).toEqual({ scenario: root.id, ...state });
  expect(workshopIn(file.replace('"people"', '"magic"'))).toBeNull();
  expect(workshopIn("{}")).toBeNull();
  expect(workshopIn("no file of ours")).toBeNull();
});
