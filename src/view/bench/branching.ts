/** Making, leaving, undoing and keeping branches: what every button and key of the bench does with them. */
import { keepScenario } from "../keep/scenarios.ts";
import type { StageEvent } from "../../protocol/api.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { bench } from "../../words/en/bench.ts";
import { titleOf } from "./against.ts";
import { useBench } from "./bench-context.ts";
import { branchTitle } from "./branch-title.ts";
import { family, keptWith, planOf } from "./branches.ts";
import type { BranchEdit } from "./branches.ts";

export interface Branching {
  /** A branch of the plan on show, from a month on; it is shown at once. */
  readonly make: (month: number, edit: BranchEdit) => void;
  readonly leaveOut: (event: StageEvent) => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Keeps the scenario with its branches as one of the reader's own; says its id. */
  readonly keep: () => Promise<Scenario>;
}

export function useBranching(): Branching {
  const { scenario, branches: tree, settings, choose, say, view } = useBench();
  const { branches } = tree.store.getState();
  const make: Branching["make"] = (month, edit) => {
    const from = settings.option;
    const title = branchTitle(scenario, branches, { from, month, edit });
    const id = tree.add({ from, month, edit, title });
    if (id === null) return;
    view.setState({ against: settings.option });
    choose({ option: id });
    say(bench.announce.branched(title));
  };
  /** After a step back or forth the plan on show may be gone: then its nearest living ancestor is shown. */
  const step = (move: () => void, said: string): void => {
    const before = tree.store.getState().branches;
    move();
    const after = tree.store.getState().branches;
    let { option } = settings;
    while (planOf(scenario, after, option) === undefined)
      option = before.find(({ id }) => id === option)?.from ?? LEAVE_AS_IS;
    if (option !== settings.option) choose({ option });
    say(said);
  };
  return {
    make,
    leaveOut: ({ id, announced }) => make(Math.max(0, announced - 1), { kind: "without", event: id }),
    remove: (id) => {
      const gone = family(branches, id);
      const title = titleOf(scenario, branches, id);
      const from = branches.find((each) => each.id === id)?.from ?? LEAVE_AS_IS;
      tree.remove(id);
      if (gone.some((each) => each.id === settings.option)) choose({ option: from });
      say(bench.announce.removed(title));
    },
    undo: () => step(tree.undo, bench.announce.undone),
    redo: () => step(tree.redo, bench.announce.redone),
    keep: async () => {
      const kept = keptWith(scenario, branches, {
        id: `${scenario.id.slice(0, 60)}-${Date.now().toString(36)}`,
        title: bench.branch.keptTitle(scenario.title),
      });
      await keepScenario(kept);
      return kept;
    },
  };
}
