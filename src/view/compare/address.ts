/**
 * What a comparison is, as it stands in the address: which plans, how many futures, which luck, what varies, in which
 * condition, and the reader's own lines.
 */
import { CONDITIONS } from "../../scenario/conditions.ts";
import type { Condition } from "../../scenario/conditions.ts";
import { LEAVE_AS_IS, optionsOf } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { DEFAULT_SEED } from "../../scenario/version.ts";

export const MOST_PLANS = 3;
export const RUN_CHOICES = [20, 100, 500] as const;
export type RunChoice = (typeof RUN_CHOICES)[number];

/** Whether futures differ in luck alone, or in believable assumptions too. */
export const VARY_CHOICES = ["both", "luck"] as const;
export type Vary = (typeof VARY_CHOICES)[number];

export interface Question {
  /** Plans beside *leave as is*, in the scenario's order. */
  readonly plans: readonly string[];
  readonly runs: RunChoice;
  readonly seed: string;
  readonly vary: Vary;
  readonly condition: Condition;
  /** What an outcome must not fall below, in the model's unit; an outcome without one must be no worse than leaving as is. */
  readonly lines: Readonly<Record<string, number>>;
}

/** Plans of a scenario, without *leave as is*. */
export const plansOf = (scenario: Scenario): readonly string[] =>
  optionsOf(scenario).flatMap(({ id }) => (id === LEAVE_AS_IS ? [] : [id]));

export function questionOf(scenario: Scenario, search: URLSearchParams): Question {
  const known = plansOf(scenario);
  const asked = search.get("plans")?.split(",") ?? [];
  const chosen = known.filter((id) => asked.includes(id)).slice(0, MOST_PLANS);
  return {
    plans: chosen.length > 0 ? chosen : known.slice(0, Math.min(known.length, MOST_PLANS)),
    runs: RUN_CHOICES.find((each) => each === Number(search.get("runs"))) ?? 100,
    seed: search.get("seed") ?? DEFAULT_SEED,
    vary: VARY_CHOICES.find((each) => each === search.get("vary")) ?? "both",
    condition: CONDITIONS.find((each) => each === search.get("when")) ?? "calm",
    lines: linesOf(search.get("line")),
  };
}

/** "sharing:0.4,trust:0.35" */
function linesOf(text: string | null): Question["lines"] {
  const pairs = (text ?? "").split(",").map((each) => each.split(":"));
  return Object.fromEntries(
    pairs.flatMap(([outcome = "", value = ""]) =>
      outcome === "" || value === "" || !Number.isFinite(Number(value)) ? [] : [[outcome, Number(value)]],
    ),
  );
}

export function addressOf(screen: "compare" | "brief", scenario: string, question: Question): string {
  const { plans, runs, seed, vary, condition, lines } = question;
  const search = new URLSearchParams({ plans: plans.join(","), runs: String(runs), seed });
  if (vary !== "both") search.set("vary", vary);
  if (condition !== "calm") search.set("when", condition);
  const line = Object.entries(lines).map(([outcome, value]) => `${outcome}:${value}`);
  if (line.length > 0) search.set("line", line.join(","));
  return `#/${screen}/${encodeURIComponent(scenario)}?${search.toString()}`;
}

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
