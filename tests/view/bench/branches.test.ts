/** A branch differs after its month and not before: the same luck, the same months, to the last bit. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { seriesFingerprint } from "../../../src/engine/fingerprint.ts";
import { beginRun, columnsOf, simulate } from "../../../src/model/simulate.ts";
import { compile } from "../../../src/scenario/compile.ts";
import { optionOf, timelineOf } from "../../../src/scenario/compile/timeline.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { startBranches } from "../../../src/view/bench/branch-store.ts";
import { branchOff, openEvents, roomToMove, withBranches } from "../../../src/view/bench/branches.ts";
import type { Branch, BranchEdit } from "../../../src/view/bench/branches.ts";

const shipped = (id: string): Scenario =>
  JSON.parse(readFileSync(new URL(`../../../scenarios/${id}.json`, import.meta.url), "utf8"));

function branchOf(scenario: Scenario, from: string, month: number, edit: BranchEdit): Branch {
  const named = { id: "branch-1", title: "A branch", month, edit };
  return { ...named, from, option: branchOff(scenario, optionOf(scenario, from), named) };
}

/** Fingerprints of the standard outcomes of one future up to and including a month, and after it. */
function prints(scenario: Scenario, option: string, month: number): readonly [string, string] {
  const { spec } = compile(scenario, { option, seed: "branch" });
  const columns = columnsOf(spec.structure, { localities: false });
  const { values } = simulate(beginRun(spec, 0), 4, columns);
  const cut = (month + 1) * columns.length;
  return [seriesFingerprint(values.slice(0, cut)), seriesFingerprint(values.slice(cut))];
}

const a1 = shipped("a1-two-partnerships");
const england = shipped("england-2025-2028");
const second = timelineOf(a1, optionOf(a1, "every-3"))[1];
const merger = timelineOf(england, optionOf(england, "leave-as-is")).find(({ announced }) => announced > 3);

describe("the months up to a branch are the same to the last bit, and those after it are not", () => {
  test.each([
    [
      "a reorganisation that does not happen",
      a1,
      "every-3",
      second.announced - 1,
      { kind: "without", event: second.id },
    ],
    [
      "a reorganisation that comes a year later",
      a1,
      "every-3",
      30,
      { kind: "move", event: second.id, by: 12 },
    ],
    ["another plan from here", a1, "leave-as-is", 40, { kind: "plan", option: "every-2" }],
    [
      "a change of the timeline that does not happen",
      england,
      "leave-as-is",
      (merger?.announced ?? 1) - 1,
      { kind: "without", event: merger?.id ?? "" },
    ],
  ] as const)("%s", (_, scenario, from, month, edit) => {
    const branch = branchOf(scenario, from, month, edit);
    const tree = withBranches(scenario, [branch]);
    const [before, after] = prints(tree, from, month);
    const [branchBefore, branchAfter] = prints(tree, branch.id, month);
    expect(branchBefore).toBe(before);
    expect(branchAfter).not.toBe(after);
  });
});

describe("what a branch may touch", () => {
  test("is announced after its month", () => {
    const plan = optionOf(a1, "every-3");
    const ids = openEvents(a1, plan, second.announced - 1).map(({ id }) => id);
    expect(ids).toContain(second.id);
    expect(openEvents(a1, plan, second.announced).map(({ id }) => id)).not.toContain(second.id);
  });

  test("cannot be moved to before the branch, nor past the end", () => {
    const plan = optionOf(a1, "every-3");
    const event = openEvents(a1, plan, 30).find(({ id }) => id === second.id);
    if (event === undefined) throw new Error("the second reorganisation is open");
    const { least, most } = roomToMove(a1, event, 30);
    const dates = (by: number) => {
      const { option } = branchOf(a1, "every-3", 30, { kind: "move", event: second.id, by });
      return timelineOf(a1, option).find(({ id }) => id === second.id);
    };
    expect(dates(-1000)?.announced).toBe(31);
    expect(dates(1000)?.starts).toBe(a1.months - 1);
    expect(least).toBeLessThan(0);
    expect(most).toBeGreaterThan(0);
  });

  test("of what is left alone nothing differs: an edit of nothing is the plan itself", () => {
    const { option } = branchOf(a1, "every-3", 143, { kind: "without", event: second.id });
    expect(timelineOf(a1, option)).toEqual(timelineOf(a1, optionOf(a1, "every-3")));
  });
});

describe("edits of branches", () => {
  const grown = () => {
    const branches = startBranches(a1);
    const first = branches.add({
      from: "every-3",
      month: 20,
      edit: { kind: "without", event: second.id },
      title: "one",
    });
    const child = branches.add({
      from: first ?? "",
      month: 60,
      edit: { kind: "plan", option: "every-2" },
      title: "two",
    });
    return { branches, first: first ?? "", child: child ?? "" };
  };
  const titles = ({ store }: ReturnType<typeof startBranches>) =>
    store.getState().branches.map(({ title }) => title);

  test("are undone and redone one after another", () => {
    const { branches, first } = grown();
    branches.rename(first, "uno");
    branches.undo();
    expect(titles(branches)).toEqual(["one", "two"]);
    branches.undo();
    branches.undo();
    expect(titles(branches)).toEqual([]);
    branches.redo();
    branches.redo();
    branches.redo();
    expect(titles(branches)).toEqual(["uno", "two"]);
  });

  test("a new edit ends what could be redone", () => {
    const { branches } = grown();
    branches.undo();
    branches.add({ from: "every-3", month: 70, edit: { kind: "plan", option: "once" }, title: "three" });
    branches.redo();
    expect(titles(branches)).toEqual(["one", "three"]);
  });

  test("a branch goes with all that leave it, and comes back with them, in their order", () => {
    const { branches, first } = grown();
    branches.remove(first);
    expect(titles(branches)).toEqual([]);
    branches.undo();
    expect(titles(branches)).toEqual(["one", "two"]);
  });

  test("a branch of nothing is not made", () => {
    const { branches } = grown();
    expect(
      branches.add({ from: "nowhere", month: 1, edit: { kind: "plan", option: "once" }, title: "" }),
    ).toBeNull();
  });

  test("a branch of a branch keeps what its parent left out", () => {
    const { branches, first } = grown();
    const third = timelineOf(a1, optionOf(a1, "every-3"))[2].id;
    branches.add({ from: first, month: 60, edit: { kind: "without", event: third }, title: "three" });
    const option = branches.store.getState().branches.at(-1)?.option;
    if (option === undefined) throw new Error("the grandchild is there");
    expect(timelineOf(a1, option)).toHaveLength(1);
  });
});
