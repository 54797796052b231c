/**
 * The virtual evaluator: a study as an evaluator would design it, tried on many simulated worlds in which the truth is known.
 *
 *     arms       strong against weak places, as the founding study had them; or places that get a programme, and places that do not
 *     truth      the same estimate on the same worlds' own change: what the method finds of y(effect) − y(nothing), same luck
 *     nothing    for strong and weak places: partnerships do not move health at all; for a programme: nobody gets it
 *
 * Since luck is the same in both, noise and trends cancel and what is left is what partnership working, or the programme, did. The
 * evaluator sees y(effect) alone.
 */
import type { Future } from "../../experiment/runner.ts";
import type { Scenario, TimelineEvent } from "../../scenario/scenario.ts";
import type { EventKindName } from "../../model/events/index.ts";
import type { TestedEstimate } from "../../maths/t-test.ts";
import { evaluate } from "./methods.ts";
import type { EvaluationMethod, Panel } from "./panel.ts";
import { studyWorth } from "./power.ts";
import type { StudyWorth } from "./power.ts";

export interface EvaluationDesign {
  readonly method: EvaluationMethod;
  /** Outcome of the catalogue, read in the last month of each year. */
  readonly outcome: string;
  readonly places: number;
  /** Years observed, the first of them being year `from` of the run, counted from 0. */
  readonly years: number;
  readonly from: number;
  /** Nothing: strong against weak places. */
  readonly programme?: Programme;
  readonly organisations?: number;
}

export interface Programme {
  readonly kind: EventKindName;
  readonly size?: number;
  /** How many places get it. */
  readonly treated: number;
  /** Observed years in which it starts, in turn over the treated places: one for all, several for a stepped wedge. */
  readonly starts: readonly number[];
}

const place = (index: number): string => `place-${String(index + 1).padStart(3, "0")}`;

/** First treated year of each place that is compared; Infinity for those never treated. Middling places are not compared. */
export function startsOf({ places, programme }: EvaluationDesign): readonly (readonly [string, number])[] {
  if (programme !== undefined)
    return Array.from({ length: places }, (_, i) => [
      place(i),
      i < programme.treated ? programme.starts[i % programme.starts.length] : Infinity,
    ]);
  const third = Math.floor(places / 3);
  const weakFrom = places - third;
  return Array.from({ length: places }, (_, i) => i)
    .filter((i) => i < third || i >= weakFrom)
    .map((i) => [place(i), i < third ? 0 : Infinity]);
}

/** The world in which the evaluator works; with `effect` 0 nothing that is looked for is there. */
export function evaluationScenario(design: EvaluationDesign, effect: number): Scenario {
  const { places, years, from, programme, organisations } = design;
  const third = Math.floor(places / 3);
  const strengths =
    programme === undefined
      ? { strong: third, middling: places - 2 * third, weak: third, left: 0 }
      : { strong: 0, middling: 0, weak: 0, left: places };
  return {
    joinery: 1,
    id: "evaluation",
    title: "Evaluation",
    claim: "story",
    summary: "Made-up places for a virtual evaluation.",
    isNot: "Any real place.",
    // Outcomes are published in January: the last month of each year of the run.
    start: "2007-02",
    months: 12 * (from + years),
    world: {
      template: "nine-localities",
      ...strengths,
      ...(organisations === undefined ? {} : { organisations }),
    },
    settings: { churn: 0.06, ...(programme === undefined ? { effect } : {}) },
    events: programme === undefined || effect === 0 ? [] : programmeEvents(design, programme, effect),
  };
}

/** One event for each start, in the places that start then. An effect of 2 is twice the size. */
function programmeEvents(
  design: EvaluationDesign,
  { kind, size = 0.3, starts }: Programme,
  effect: number,
): readonly TimelineEvent[] {
  return [...new Set(starts)].map((start) => {
    const month = 12 * (design.from + start);
    const who = startsOf(design).flatMap(([id, own]) => (own === start ? [`locality:${id}`] : []));
    return {
      id: `programme-${start}`,
      kind,
      announced: month,
      starts: month,
      who,
      size: size * effect,
      plain: "The programme starts.",
      source: [],
      strength: "assumed",
    };
  });
}

/** What the evaluator sees of one world. */
export function panelOf({ columns, values }: Future, design: EvaluationDesign): Panel {
  const compared = startsOf(design);
  return {
    starts: compared.map(([, start]) => start),
    outcome: compared.map(([id]) => {
      const column = columns.findIndex(({ outcome, scope }) => outcome === design.outcome && scope === id);
      if (column < 0) throw new RangeError(`no series of ${design.outcome} for ${id}`);
      return Float64Array.from(
        { length: design.years },
        (_, year) => values[(12 * (design.from + year + 1) - 1) * columns.length + column],
      );
    }),
  };
}

export interface Evaluated {
  readonly effect: number;
  readonly worth: StudyWorth;
  /** Mean true effect over worlds, and the spread of single estimates around it. */
  readonly truth: number;
  readonly estimates: readonly TestedEstimate[];
}

/**
 * @param withEffect futures of `evaluationScenario(design, effect)`, by run
 * @param without the same runs with effect 0
 */
export function evaluateWorlds(
  design: EvaluationDesign,
  effect: number,
  withEffect: readonly Future[],
  without: readonly Future[],
): Evaluated {
  const nothing = new Map(without.map((future) => [future.run, panelOf(future, design)]));
  const worlds = withEffect.flatMap((future) => {
    const none = nothing.get(future.run);
    if (none === undefined) return [];
    const seen = panelOf(future, design);
    const change: Panel = {
      starts: seen.starts,
      outcome: seen.outcome.map((row, i) =>
        Float64Array.from(row, (value, year) => value - none.outcome[i][year]),
      ),
    };
    return [
      {
        estimate: evaluate(design.method, seen),
        truth: effect === 0 ? 0 : evaluate(design.method, change).estimate,
      },
    ];
  });
  const estimates = worlds.map(({ estimate }) => estimate);
  const truths = worlds.map(({ truth }) => truth);
  return {
    effect,
    worth: studyWorth(estimates, truths),
    truth: truths.reduce((sum, each) => sum + each, 0) / truths.length,
    estimates,
  };
}
