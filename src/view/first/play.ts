/**
 * One simulated future of several options, whole, so that two of them can be played side by side and changed at once.
 *
 * A worker lives each option from start to end and hands over its months. They are few and small (a dozen bodies, a dozen
 * years), so all are kept, and playing asks nobody.
 */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { NetworkState, NetworkStructure, TieState } from "../../picture/network-data.ts";
import type { Frame, Stage } from "../../protocol/api.ts";
import type { Parting } from "../../analysis/parting.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { startLaboratory } from "../laboratory.ts";
import { WELL, sharesOf } from "./flow.ts";
import { pairsOf, stateOf, structureOf } from "../network/network-of-frame.ts";
import type { PairsOfTies } from "../network/network-of-frame.ts";

/** One option's future, ready to be drawn. */
export interface Play {
  readonly stage: Stage;
  readonly structure: NetworkStructure;
  readonly states: readonly NetworkState[];
}

export interface Plays {
  /** By option. */
  readonly plays: Readonly<Record<string, Play>>;
  /** Why each option parts from the baseline, by option and run. */
  readonly partings: Readonly<Record<string, Parting>>;
  readonly failure: string | null;
}

export interface PlaySource {
  readonly scenario: Scenario;
  /** In the order they are wanted; the first is the baseline. */
  readonly options: readonly string[];
  readonly seed: string;
  readonly run: number;
}

export interface PlayRoom {
  readonly store: StoreApi<Plays>;
  /** Asks why an option parts from the baseline in one future; the answer comes into the store. */
  readonly part: (option: string, run: number) => void;
  readonly close: () => void;
}

export const partingKey = (option: string, run: number): string => `${option} ${run}`;

/** A worker of its own. A breakdown is told in the store; what was played stays. */
export function startPlays(source: PlaySource): PlayRoom {
  const { scenario, options, seed, run } = source;
  const store = createStore<Plays>(() => ({ plays: {}, partings: {}, failure: null }));
  const own = startLaboratory();
  const gone = { yes: false };
  // One thing after another: the worker holds one open run.
  let queue: Promise<void> = Promise.resolve();
  const next = (work: () => Promise<void>): void => {
    queue = queue.then(async () => {
      if (gone.yes) return;
      try {
        await Promise.race([work(), own.failed]);
      } catch (error) {
        if (!gone.yes) store.setState({ failure: error instanceof Error ? error.message : String(error) });
      }
    });
  };
  for (const option of options)
    next(async () => {
      const stage = await own.laboratory.open({ scenario, option, seed, run });
      const frames = await own.laboratory.advance(stage.months);
      const { plays } = store.getState();
      store.setState({ plays: { ...plays, [option]: playOf(stage, frames) } });
    });
  return {
    store,
    part: (option, number) =>
      next(async () => {
        const key = partingKey(option, number);
        if (store.getState().partings[key] !== undefined) return;
        const parting = await own.laboratory.part({
          scenario,
          baseline: options[0],
          option,
          seed,
          run: number,
        });
        store.setState({ partings: { ...store.getState().partings, [key]: parting } });
      }),
    close: () => {
      gone.yes = true;
      own.close();
    },
  };
}

function playOf(stage: Stage, frames: readonly Frame[]): Play {
  const pairs = workedPairs(stage);
  const structure = structureOf(stage, pairs, frames[0].capacity);
  const shares = sharesOf(stage, pairs, frames);
  const rows = new Map(
    pairs.pairs.map(({ first, second }, row) => [keyOf(stage.bodies[first], stage.bodies[second]), row]),
  );
  const states = frames.map((frame, month): NetworkState => {
    const state = stateOf(stage, pairs, frame);
    const ties = state.ties.filter(({ isOnPaper }) => isOnPaper);
    return { ...state, ties: ties.map((tie) => flowing(tie, shares[month][rows.get(tieKey(tie)) ?? 0])) };
  });
  return { stage, structure, states };
}

const keyOf = (first: { readonly id: string }, second: { readonly id: string }): string =>
  `${first.id} ${second.id}`;
const tieKey = ({ from, to }: TieState): string => `${from} ${to}`;

/** What is drawn as in practice is what shares well. */
const flowing = (tie: TieState, sharing: number): TieState => ({
  ...tie,
  sharing,
  isInPractice: sharing >= WELL,
});

/** Who meets in a working group: on a board everybody meets everybody, and a picture of that is a ball of wool. */
function workedPairs(stage: Stage): PairsOfTies {
  const isWorked = (tie: number): boolean =>
    stage.partnerships[stage.tiePartnership[tie]].level === "operational";
  return { pairs: pairsOf(stage).pairs.filter(({ ties }) => ties.some(isWorked)) };
}
