/** What a comparison is, as it stands in the address: which plans, how many futures, which luck. */
import { LEAVE_AS_IS, optionsOf } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { DEFAULT_SEED } from "../../scenario/version.ts";

export const MOST_PLANS = 3;
export const RUN_CHOICES = [20, 100, 500] as const;
export type RunChoice = (typeof RUN_CHOICES)[number];

export interface Question {
  /** Plans beside *leave as is*, in the scenario's order. */
  readonly plans: readonly string[];
  readonly runs: RunChoice;
  readonly seed: string;
}

/** Plans of a scenario, without *leave as is*. */
export const plansOf = (scenario: Scenario): readonly string[] =>
  optionsOf(scenario).flatMap(({ id }) => (id === LEAVE_AS_IS ? [] : [id]));

export function questionOf(scenario: Scenario, search: URLSearchParams): Question {
  const known = plansOf(scenario);
  const asked = search.get("plans")?.split(",") ?? [];
  const chosen = known.filter((id) => asked.includes(id)).slice(0, MOST_PLANS);
  const runs = RUN_CHOICES.find((each) => each === Number(search.get("runs"))) ?? 100;
  return {
    plans: chosen.length > 0 ? chosen : known.slice(0, Math.min(known.length, MOST_PLANS)),
    runs,
    seed: search.get("seed") ?? DEFAULT_SEED,
  };
}

export const addressOf = (
  screen: "compare" | "brief",
  scenario: string,
  { plans, runs, seed }: Question,
): string =>
  `#/${screen}/${encodeURIComponent(scenario)}?${new URLSearchParams({ plans: plans.join(","), runs: String(runs), seed }).toString()}`;

/** Replaces the address, so that Back leaves the comparison and does not go through every choice. */
export const goTo = (address: string): void => location.replace(address);

/** Where a future is explained: on the bench, at the month that is read. */
export function explainAddress(
  scenario: string,
  asked: {
    readonly option: string;
    readonly seed: string;
    readonly run: number;
    readonly outcome: string;
    readonly month: number;
  },
): string {
  const search = new URLSearchParams({
    option: asked.option,
    seed: asked.seed,
    run: String(asked.run),
    explain: asked.outcome,
    month: String(asked.month),
  });
  return `#/bench/${encodeURIComponent(scenario)}?${search.toString()}`;
}
