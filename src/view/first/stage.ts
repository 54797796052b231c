/**
 * All that a showing of one scenario needs, for as long as its screen is there: one future of each option to play, many
 * futures to count, and the course of the showing.
 */
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import { compareOutcome } from "../../analysis/comparison.ts";
import type { OutcomeComparison } from "../../analysis/comparison.ts";
import { pairedFutures } from "../../analysis/paired.ts";
import type { Future } from "../../experiment/runner.ts";
import type { ChangeMark } from "../../picture/marks.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { shippedScenario } from "../../scenario/library.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { startFutures } from "../futures.ts";
import type { Futures } from "../futures.ts";
import type { ChartSource } from "./pair-chart.tsx";
import { startPlays } from "./play.ts";
import type { Play, PlayRoom, Plays } from "./play.ts";
import { startShow } from "./show.ts";
import type { Show, Showing } from "./show.ts";

export interface StageSource {
  readonly scenario: string;
  /** Options beside the baseline, the first of them shown first. */
  readonly options: readonly string[];
  readonly outcomes: readonly string[];
  readonly seed: string;
  readonly runs: number;
  /** The scenario as this showing uses it: shorter, or with further plans. */
  readonly shaped?: (scenario: Scenario) => Scenario;
  /** Further plans, lived once the showing stands and never played. */
  readonly beside?: readonly string[];
  /** Where outcomes are read: a level or a locality; the whole system if left out. */
  readonly scope?: string;
}

/** What a showing is made of, all started together. */
export interface OpenStage {
  readonly source: StageSource;
  readonly scenario: Scenario;
  readonly room: PlayRoom;
  readonly futures: Futures;
  readonly show: Show;
  /** The three together, as they stand. */
  readonly shown: StoreApi<Shown>;
  readonly close: () => void;
}

type Parts = Omit<OpenStage, "shown" | "close">;

export function openStage(source: StageSource, scenario: Scenario): OpenStage {
  const options = [LEAVE_AS_IS, ...source.options];
  const parts: Parts = {
    source,
    scenario,
    room: startPlays({ scenario, options, seed: source.seed, run: 0 }),
    futures: startFutures({
      scenario,
      seed: source.seed,
      runs: source.runs,
      outcomes: source.outcomes,
      levels: source.scope !== undefined,
      localities: source.scope !== undefined,
    }),
    show: startShow(source.options[0], scenario.months),
  };
  const { shown, stop } = follow(parts);
  return {
    ...parts,
    shown,
    close: () => {
      stop();
      parts.room.close();
      parts.futures.close();
      parts.show.close();
    },
  };
}

/** Opened once the scenario is there; null until then. `source` must keep its identity. */
export function useStage(source: StageSource): OpenStage | null {
  const [stage, setStage] = useState<OpenStage | null>(null);
  useEffect(() => {
    const now: { gone: boolean; opened: OpenStage | null } = { gone: false, opened: null };
    void shippedScenario(source.scenario).then((scenario) => {
      if (now.gone) return;
      now.opened = openStage(source, source.shaped?.(scenario) ?? scenario);
      setStage(now.opened);
    });
    return () => {
      now.gone = true;
      now.opened?.close();
    };
  }, [source]);
  return stage;
}

/** A showing as it stands: what is shown, and the comparison as far as its futures have come. */
export interface Shown {
  readonly showing: Showing;
  readonly plays: Plays;
  readonly left: Play | null;
  readonly right: Play | null;
  /** All futures that have come. */
  readonly gathered: readonly Future[];
  /** Those lived under both sides. */
  readonly paired: readonly Future[];
  /** Null until the first futures are there. */
  readonly comparison: OutcomeComparison | null;
  readonly failure: string | null;
}

export const useShown = ({ shown }: OpenStage): Shown => useStore(shown);

/** The option on show is asked for first, then the others, so that a change is answered at once. */
function follow(parts: Parts): { readonly shown: StoreApi<Shown>; readonly stop: () => void } {
  const { source, room, futures, show } = parts;
  const ask = ({ option, phase }: Showing): void =>
    futures.ask([
      ...sidesOf(option),
      ...source.options.filter((id) => id !== option),
      ...(phase === "shown" ? (source.beside ?? []) : []),
    ]);
  ask(show.store.getState());
  const shown = createStore<Shown>(() => tellOf(parts, null));
  const tell = (): void => shown.setState(tellOf(parts, shown.getState()), true);
  const stops = [
    show.store.subscribe((showing, before) => {
      const isDone = showing.phase === "shown" && before.phase !== "shown" && source.beside !== undefined;
      if (showing.option !== before.option || isDone) ask(showing);
      tell();
    }),
    room.store.subscribe(tell),
    futures.store.subscribe(tell),
  ];
  return { shown, stop: () => stops.forEach((stop) => stop()) };
}

const sidesOf = (option: string): readonly string[] =>
  option === LEAVE_AS_IS ? [LEAVE_AS_IS] : [LEAVE_AS_IS, option];

/** What stands now. What was counted stays, as long as neither the futures nor the option changed. */
function tellOf({ source, room, futures, show }: Parts, before: Shown | null): Shown {
  const showing = show.store.getState();
  const { plays, partings, failure } = room.store.getState();
  const gathered = futures.store.getState();
  const { option } = showing;
  const isSame = before?.gathered === gathered.futures && before.showing.option === option;
  const paired = isSame ? before.paired : pairedFutures(gathered.futures, sidesOf(option));
  const counted = (): OutcomeComparison | null =>
    paired.length === 0
      ? null
      : compareOutcome(paired, LEAVE_AS_IS, option, source.outcomes[0], source.scope);
  return {
    showing,
    plays: { plays, partings, failure },
    left: plays[LEAVE_AS_IS] ?? null,
    right: plays[option] ?? null,
    gathered: gathered.futures,
    paired,
    comparison: isSame ? before.comparison : counted(),
    failure: failure ?? gathered.failure,
  };
}

/** Where the numbers of a stage come from, as far as they have come. */
export const sourceOf = ({ source, scenario }: OpenStage, { comparison }: Shown): ChartSource => ({
  scenario: scenario.title,
  runs: comparison?.verdict.futures ?? 0,
  seed: source.seed,
});

/** The changes of the option on show, as charts mark them. */
export const changesOf = (play: Play | null, label: string): readonly ChangeMark[] =>
  (play?.stage.events ?? []).map(({ id, announced, starts }) => ({ id, label, announced, starts }));
