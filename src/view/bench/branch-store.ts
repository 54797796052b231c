/** The branches of one scenario, edited by patches that can be undone and redone. */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { Scenario } from "../../scenario/scenario.ts";
import { branchOff, family, planOf } from "./branches.ts";
import type { Branch } from "./branches.ts";

/** What an edit takes away and what it puts there; the other way round it undoes itself. */
interface Patch {
  readonly removed: readonly Branch[];
  readonly added: readonly Branch[];
}

export interface Branches {
  /** In the order they were made. */
  readonly branches: readonly Branch[];
  readonly past: readonly Patch[];
  readonly future: readonly Patch[];
  /** Counts all branches ever made, so that no id comes twice. */
  readonly made: number;
}

export interface BranchStore {
  readonly store: StoreApi<Branches>;
  /** Makes a branch and says its id; null where there is no such plan to leave. */
  readonly add: (branch: Pick<Branch, "from" | "month" | "edit" | "title">) => string | null;
  /** Takes away a branch and all that leave it. */
  readonly remove: (id: string) => void;
  readonly rename: (id: string, title: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

const BY_ID = /\d+$/;
const numberOf = ({ id }: Branch): number => Number(BY_ID.exec(id)?.[0] ?? 0);

function applied(branches: readonly Branch[], { removed, added }: Patch): readonly Branch[] {
  const gone = new Set(removed.map(({ id }) => id));
  return [...branches.filter(({ id }) => !gone.has(id)), ...added].sort((a, b) => numberOf(a) - numberOf(b));
}

const reversed = ({ removed, added }: Patch): Patch => ({ removed: added, added: removed });

export const NO_BRANCHES: Branches = { branches: [], past: [], future: [], made: 0 };

/** Branches that came with a link stand for those that were there, and undoing brings these back. */
export const withLinked = (state: Branches, linked: readonly Branch[]): Branches => ({
  branches: linked,
  past: [...state.past, { removed: state.branches, added: linked }],
  future: [],
  made: Math.max(state.made, ...linked.map(numberOf)),
});

export function startBranches(scenario: Scenario, state: Branches = NO_BRANCHES): BranchStore {
  const store = createStore<Branches>(() => state);
  const change = (patch: Patch): void =>
    store.setState(({ branches, past }) => ({
      branches: applied(branches, patch),
      past: [...past, patch],
      future: [],
    }));
  return {
    store,
    add: ({ from, month, edit, title }) => {
      const { branches, made } = store.getState();
      const plan = planOf(scenario, branches, from);
      if (plan === undefined) return null;
      const id = `branch-${made + 1}`;
      const option = branchOff(scenario, plan, { id, title, month, edit });
      store.setState({ made: made + 1 });
      change({ removed: [], added: [{ id, from, month, edit, title, option }] });
      return id;
    },
    remove: (id) => {
      const removed = family(store.getState().branches, id);
      if (removed.length > 0) change({ removed, added: [] });
    },
    rename: (id, title) => {
      const branch = store.getState().branches.find((each) => each.id === id);
      if (branch === undefined || branch.title === title) return;
      change({
        removed: [branch],
        added: [{ ...branch, title, option: { ...branch.option, title, plain: title } }],
      });
    },
    undo: () =>
      store.setState(({ branches, past, future }) => {
        const patch = past.at(-1);
        return patch === undefined
          ? {}
          : {
              branches: applied(branches, reversed(patch)),
              past: past.slice(0, -1),
              future: [patch, ...future],
            };
      }),
    redo: () =>
      store.setState(({ branches, past, future }) => {
        const [patch] = future;
        return patch === undefined
          ? {}
          : { branches: applied(branches, patch), past: [...past, patch], future: future.slice(1) };
      }),
  };
}
