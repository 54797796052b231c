/** A link carries a branch: what it differs in, and from what, comes out as it went in. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { timelineOf, optionOf } from "../../../src/scenario/compile/timeline.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { branchesAsText, branchesOfText } from "../../../src/view/bench/branch-link.ts";
import { NO_BRANCHES, startBranches, withLinked } from "../../../src/view/bench/branch-store.ts";
import { regrown } from "../../../src/view/bench/branches.ts";

const a1: Scenario = JSON.parse(
  readFileSync(new URL("../../../scenarios/a1-two-partnerships.json", import.meta.url), "utf8"),
);
const [, second, third] = timelineOf(a1, optionOf(a1, "every-3"));

/** A change left out, and from that branch a later one moved. */
function grown() {
  const tree = startBranches(a1);
  const without = { kind: "without", event: second.id } as const;
  const first = tree.add({ from: "every-3", month: second.announced - 1, edit: without, title: "one" });
  const move = { kind: "move", event: third.id, by: 6 } as const;
  const next = tree.add({ from: first ?? "", month: third.announced - 2, edit: move, title: "two" });
  return { tree, next: next ?? "" };
}

test("a branch and all it grew from come out of a link as they went in, but for their names", () => {
  const { tree, next } = grown();
  const { branches } = tree.store.getState();
  const text = branchesAsText(branches, next);
  expect(text).toMatch(/^[\w.~-]+$/);
  const out = branchesOfText(a1, text);
  const bare = (all: typeof out) => all.map(({ id, from, month, edit }) => ({ id, from, month, edit }));
  expect(bare(out)).toEqual(bare(branches));
  expect(out[1].option.changes).toEqual(branches[1].option.changes);
  expect(out[1].title).toMatch(/6 months later/);
});

test("a plan of the scenario needs no branch in the link", () => {
  expect(branchesAsText(grown().tree.store.getState().branches, "every-3")).toBe("");
});

test.each([
  "",
  "branch-1",
  "branch-1.every-3.9999.w.none",
  "branch-1.nowhere.3.w.x~branch-2.branch-1.4.w.y",
  "…",
])("what does not fit the scenario is let go: %s", (text) => {
  expect(branchesOfText(a1, text)).toEqual([]);
});

test("branches of a link stand for those that were there; undoing brings these back", () => {
  const { tree } = grown();
  const own = tree.store.getState();
  const linked = branchesOfText(a1, `branch-1.every-3.10.p.every-2`);
  const both = startBranches(a1, withLinked(own, linked));
  expect(both.store.getState().branches.map(({ edit }) => edit.kind)).toEqual(["plan"]);
  both.undo();
  expect(both.store.getState().branches).toEqual(own.branches);
  expect(withLinked(NO_BRANCHES, linked).made).toBe(1);
});

test("branches kept of a scenario that has changed are made again, and those whose change is gone are let go", () => {
  const { tree } = grown();
  const changed = { ...a1, options: (a1.options ?? []).filter(({ id }) => id !== "every-3") };
  expect(regrown(changed, tree.store.getState().branches)).toEqual([]);
  expect(regrown(a1, tree.store.getState().branches)).toEqual(tree.store.getState().branches);
});
