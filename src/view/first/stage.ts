/**
 * All that a showing of one scenario needs, for as long as its screen is there: one future of each option to play, many
 * futures to count, and the course of the showing.
 */
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
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
}

const open = (source: StageSource, scenario: Scenario): OpenStage => ({
  source,
  scenario,
  room: startPlays({ scenario, options: [LEAVE_AS_IS, ...source.options], seed: source.seed, run: 0 }),
  futures: startFutures({
    scenario,
    seed: source.seed,
    runs: source.runs,
    outcomes: source.outcomes,
    levels: source.scope !== undefined,
    localities: source.scope !== undefined,
  }),
  show: startShow(source.options[0], scenario.months),
});

/** Opened once the scenario is there; null until then. `source` must keep its identity. */
export function useStage(source: StageSource): OpenStage | null {
  const [stage, setStage] = useState<OpenStage | null>(null);
  useEffect(() => {
    const now: { gone: boolean; opened: OpenStage | null } = { gone: false, opened: null };
    void shippedScenario(source.scenario).then((scenario) => {
      if (now.gone) return;
      now.opened = open(source, source.shaped?.(scenario) ?? scenario);
      setStage(now.opened);
    });
    return () => {
      now.gone = true;
      now.opened?.room.close();
      now.opened?.futures.close();
      now.opened?.show.close();
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
  /** Futures lived under both sides. */
  readonly paired: readonly Future[];
  /** Null until the first futures are there. */
  readonly comparison: OutcomeComparison | null;
  readonly failure: string | null;
}

/** Follows a stage; the option on show is asked for first, then the others, so that a change is answered at once. */
export function useShown({ source, room, futures, show }: OpenStage): Shown {
  const showing = useStore(show.store);
  const plays = useStore(room.store);
  const gathered = useStore(futures.store);
  const { option, phase } = showing;
  const isAlike = option === LEAVE_AS_IS;
  const stands = phase === "shown";
  useEffect(
    () =>
      futures.ask([
        LEAVE_AS_IS,
        ...(isAlike ? [] : [option]),
        ...source.options.filter((id) => id !== option),
        ...(stands ? (source.beside ?? []) : []),
      ]),
    [futures, source, option, isAlike, stands],
  );
  const paired = useMemo(
    () => pairedFutures(gathered.futures, isAlike ? [LEAVE_AS_IS] : [LEAVE_AS_IS, option]),
    [gathered.futures, option, isAlike],
  );
  const comparison = useMemo(
    () =>
      paired.length === 0
        ? null
        : compareOutcome(paired, LEAVE_AS_IS, option, source.outcomes[0], source.scope),
    [paired, option, source],
  );
  return {
    showing,
    plays,
    left: plays.plays[LEAVE_AS_IS] ?? null,
    right: plays.plays[option] ?? null,
    paired,
    comparison,
    failure: plays.failure ?? gathered.failure,
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
