/** The steps of an edit: what was done, in words and as a patch that can be taken back, and what was undone. */
import { diff, patched, reverse } from "../../scenario/edit/patch.ts";
import type { Patch } from "../../scenario/edit/patch.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { MoveWords } from "../../words/en/edit.ts";

/** A move as data: which sentence, and what stands in it. */
export interface Said {
  readonly move: keyof MoveWords;
  readonly values: Readonly<Record<string, string>>;
}

export interface Step {
  readonly said: Said;
  readonly patch: Patch;
  /** Steps of one drag or of one visit to a field are one. */
  readonly session: string;
}

export interface History {
  readonly past: readonly Step[];
  readonly undone: readonly Step[];
  /** What was typed and cannot be used yet, by field: never lost, never in the scenario. */
  readonly drafts: Readonly<Record<string, string>>;
}

export interface Edited {
  readonly scenario: Scenario;
  readonly history: History;
}

export const NO_HISTORY: History = { past: [], undone: [], drafts: {} };

/** Steps that can be taken back. */
const LONGEST = 500;

/** An edit done: one step more, or the last one grown where it goes on. Nothing where nothing changed. */
export function done({ scenario, history }: Edited, after: Scenario, said: Said, session: string): Edited {
  const last = history.past.at(-1);
  const goesOn = last !== undefined && session !== "" && last.session === session;
  const before = goesOn ? patched(scenario, reverse(last.patch)) : scenario;
  const earlier = goesOn ? history.past.slice(0, -1) : history.past;
  const patch = diff(before, after);
  if (diff(scenario, after).length === 0) return { scenario, history };
  if (patch.length === 0) return { scenario: after, history: { ...history, past: earlier, undone: [] } };
  return {
    scenario: after,
    history: { ...history, past: [...earlier, { said, patch, session }].slice(-LONGEST), undone: [] },
  };
}

export function undo({ scenario, history }: Edited): Edited {
  const last = history.past.at(-1);
  if (last === undefined) return { scenario, history };
  return {
    scenario: patched(scenario, reverse(last.patch)),
    history: {
      ...history,
      past: history.past.slice(0, -1),
      undone: [{ ...last, session: "" }, ...history.undone],
    },
  };
}

export function redo({ scenario, history }: Edited): Edited {
  const [next, ...rest] = history.undone;
  if (next === undefined) return { scenario, history };
  return {
    scenario: patched(scenario, next.patch),
    history: { ...history, past: [...history.past, next], undone: rest },
  };
}
