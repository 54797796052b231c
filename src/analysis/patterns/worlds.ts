/**
 * The inputs of the patterns, as data: small worlds, long calm, and the events that are tried in them.
 *
 * Every scenario starts in a February, so that outcomes are published in months 11, 23, 35 … as in the study's own yearly
 * rounds. Background churn is 0 unless a pattern asks for it: what happens is what the timeline says.
 */
import type { Scenario, SettingsSource, TimelineEvent, WorldSource } from "../../scenario/scenario.ts";

/** Residual churn where no timeline stands for it: reforms a body and year. */
export const USUAL_CHURN = 0.06;
/** Share of posts lost, and months of notice, of the reforms that are tried. */
export const USUAL_SEVERITY = 0.6;
export const USUAL_NOTICE = 9;

/** Nine places chosen as in the founding study: three strong, three middling, three weak. */
export const NINE: WorldSource = { template: "nine-localities" };
export const NINE_PLACES: readonly string[] = Array.from({ length: 9 }, (_, i) => placeId(i));

/** Places left to luck. */
export const places = (left: number): WorldSource => ({
  template: "nine-localities",
  strong: 0,
  middling: 0,
  weak: 0,
  left,
});

/** Id of a place of the template, from 0. */
export function placeId(index: number): string {
  return `place-${String(index + 1).padStart(3, "0")}`;
}

export interface CaseOptions {
  readonly months: number;
  readonly settings?: SettingsSource;
  readonly events?: readonly TimelineEvent[];
  readonly rules?: Scenario["rules"];
}

/** A scenario made for measuring; it is never shown as a story of its own. */
export function scenarioOf(
  world: WorldSource,
  { months, settings = {}, events = [], rules = {} }: CaseOptions,
): Scenario {
  return {
    joinery: 1,
    id: "pattern",
    title: "pattern",
    claim: "story",
    summary: "pattern",
    isNot: "pattern",
    start: "2007-02",
    months,
    world,
    settings,
    rules,
    events,
  };
}

export type EventPlan = Pick<TimelineEvent, "kind" | "starts"> & Partial<TimelineEvent>;

/** An event of a pattern: announced at its start unless said otherwise. */
export const eventOf = (id: string, plan: EventPlan): TimelineEvent => ({
  announced: plan.starts,
  plain: id,
  source: [],
  strength: "assumed",
  ...plan,
  id,
});

/** A reorganisation of bodies that keep their names. */
export function reform(
  id: string,
  starts: number,
  { notice = USUAL_NOTICE, ...plan }: Partial<TimelineEvent> & { readonly notice?: number } = {},
): TimelineEvent {
  return eventOf(id, {
    kind: "reorganise",
    announced: starts - notice,
    starts,
    size: USUAL_SEVERITY,
    ...plan,
  });
}

/** Some of each place's bodies, by their short names. */
export const bodiesOf = (places: readonly string[], keys: readonly string[]): readonly string[] =>
  places.flatMap((place) => keys.map((key) => `${place}-${key}`));

/** Partnerships of the usual place. */
export const BOARD = "board";

/** Months of the shared default case: six years, so that the three published after the study's start are in it. */
export const DEFAULT_MONTHS = 72;

/** Nine places under residual churn, and nothing else: the case most patterns look at first. */
export const defaultCase = (settings: SettingsSource = {}): Scenario =>
  scenarioOf(NINE, { months: DEFAULT_MONTHS, settings: { churn: USUAL_CHURN, ...settings } });

/** The third year, in the middle of the study. */
export const YEAR_THREE = [30, 41] as const;
/** The study's three years. */
export const STUDY_YEARS = [36, 71] as const;
