/** What every part of the bench shares: the run that is watched, its branches, and what can be asked for. */
import { createContext, useContext } from "react";
import type { StoreApi } from "zustand/vanilla";
import type { OpenRequest } from "../../protocol/api.ts";
import { dateOf } from "../../scenario/dates.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { bench } from "../../words/en/bench.ts";
import type { BenchView } from "./bench-view.ts";
import type { BranchStore } from "./branch-store.ts";
import type { Desk } from "./desk.ts";
import type { Player } from "./playback.ts";

export interface BenchSettings {
  /** Id of a plan or of a branch. */
  readonly option: string;
  readonly seed: string;
  readonly run: number;
}

export interface BenchParts {
  readonly scenario: Scenario;
  readonly player: Player;
  readonly desk: Desk;
  readonly branches: BranchStore;
  readonly view: StoreApi<BenchView>;
  readonly settings: BenchSettings;
  readonly request: OpenRequest;
  /** Goes to other settings by way of the address; what is left out stays. */
  readonly choose: (settings: Partial<BenchSettings>) => void;
  /** Opens the explanation of a subject by its name, from the month that is read. */
  readonly explain: (subject: string) => void;
  /** Says something once to those who listen. */
  readonly say: (text: string) => void;
}

export const BenchContext = createContext<BenchParts | null>(null);

/** @throws outside the bench */
export function useBench(): BenchParts {
  const parts = useContext(BenchContext);
  if (parts === null) throw new Error("this part stands on the bench and nowhere else");
  return parts;
}

/** "March 2014" of a month of a scenario. */
export const monthName = ({ start }: Pick<Scenario, "start">, month: number): string =>
  bench.date(dateOf(start, month));
