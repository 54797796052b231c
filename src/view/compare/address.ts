/**
 * What a comparison is, as it stands in the address: which plans, how many futures, which luck, what varies, in which
 * condition, and the reader's own lines.
 */
import { CONDITIONS } from "../../scenario/conditions.ts";
import type { Condition } from "../../scenario/conditions.ts";
import { LEAVE_AS_IS, optionsOf } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { DEFAULT_SEED } from "../../scenario/version.ts";
import { wholeRounds } from "../../analysis/calibration/kept-worlds.ts";
import { SHIPPED_WORLDS, isShippedSet } from "../../analysis/calibration/world-set.ts";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";

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
  /** The believable worlds that futures are lived in where assumptions vary. */
  readonly worlds: WorldSet;
  readonly condition: Condition;
  /** What an outcome must not fall below, in the model's unit; an outcome without one must be no worse than leaving as is. */
  readonly lines: Readonly<Record<string, number>>;
}

/** Plans of a scenario, without *leave as is*. */
export const plansOf = (scenario: Scenario): readonly string[] =>
  optionsOf(scenario).flatMap(({ id }) => (id === LEAVE_AS_IS ? [] : [id]));

/** The believable worlds that an address asks for by their fingerprint; null for the shipped ones. */
export const worldsAsked = (search: URLSearchParams): string | null => search.get("worlds");

/** The worlds that futures are lived in; null where they differ in luck alone. */
export const worldsLived = ({ vary, worlds }: Pick<Question, "vary" | "worlds">): WorldSet | null =>
  vary === "luck" ? null : worlds;

/** The set that a link must carry; null where it needs none. */
export const sharedWorlds = ({ vary, worlds }: Pick<Question, "vary" | "worlds">): WorldSet | null =>
  vary === "luck" || isShippedSet(worlds) ? null : worlds;

/** How many futures are lived: whole rounds of the worlds, where each future has one. */
export const futuresWanted = ({ runs, vary, worlds }: Pick<Question, "runs" | "vary" | "worlds">): number =>
  roundsWanted(runs, { vary, worlds });

/** The numbers of futures to choose from, each once: with many worlds a round of them may be more than was asked. */
export const runChoices = (
  question: Pick<Question, "vary" | "worlds">,
): readonly { readonly runs: RunChoice; readonly wanted: number }[] =>
  RUN_CHOICES.map((runs) => ({ runs, wanted: futuresWanted({ ...question, runs }) })).filter(
    ({ wanted }, at, all) => at === 0 || wanted > all[at - 1].wanted,
  );

/** Some number of futures, made up to whole rounds where worlds are lived in. */
export const roundsWanted = (count: number, { vary, worlds }: Pick<Question, "vary" | "worlds">): number =>
  vary === "luck" ? count : wholeRounds(count, worlds.worlds);

/** @param worlds the set that the address asks for */
export function questionOf(
  scenario: Scenario,
  search: URLSearchParams,
  worlds: WorldSet = SHIPPED_WORLDS,
): Question {
  const known = plansOf(scenario);
  const asked = search.get("plans")?.split(",") ?? [];
  const chosen = known.filter((id) => asked.includes(id)).slice(0, MOST_PLANS);
  return {
    plans: chosen.length > 0 ? chosen : known.slice(0, Math.min(known.length, MOST_PLANS)),
    runs: RUN_CHOICES.find((each) => each === Number(search.get("runs"))) ?? 100,
    seed: search.get("seed") ?? DEFAULT_SEED,
    vary: VARY_CHOICES.find((each) => each === search.get("vary")) ?? "both",
    worlds,
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
  const { plans, runs, seed, vary, worlds, condition, lines } = question;
  const search = new URLSearchParams({ plans: plans.join(","), runs: String(runs), seed });
  if (vary !== "both") search.set("vary", vary);
  if (!isShippedSet(worlds)) search.set("worlds", worlds.print);
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
