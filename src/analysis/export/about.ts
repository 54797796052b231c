/** about.json: what a result is, what made it, how to make it again, and what it must not be taken for. */
import { MODEL_VERSION } from "../../scenario/version.ts";
import type { Scenario, SettingsSource } from "../../scenario/scenario.ts";
import type { WorldSet } from "../calibration/world-set.ts";
import { caveats } from "../../words/en/caveats.ts";

export interface ResultAbout {
  readonly scenario: Scenario;
  readonly options: readonly string[];
  readonly seed: string;
  readonly months: number;
  /** Runs asked for and runs finished, of each option. */
  readonly runs: number;
  readonly finished: Readonly<Record<string, number>>;
  readonly partial: boolean;
  /** SHA-256 of what was run: scenario as compiled, settings, rules, seed and model version. */
  readonly fingerprint?: string;
  readonly digest: string;
  /** Empty where the terminal cannot give the same. */
  readonly command: string;
  /** The condition it was lived in, where it was another than the scenario's own. */
  readonly condition?: string;
  /** Sets of assumptions, where futures differ in them: future r was lived in set r modulo their number. */
  readonly worlds?: readonly SettingsSource[];
  /** Where these sets came from. */
  readonly worldsFrom?: Omit<WorldSet, "worlds">;
}

export function aboutOf({
  scenario,
  options,
  seed,
  months,
  runs,
  finished,
  partial,
  fingerprint,
  digest,
  command,
  condition,
  worlds,
  worldsFrom,
}: ResultAbout): string {
  const about = {
    made: "Joinery",
    model: MODEL_VERSION,
    scenario: scenario.id,
    title: scenario.title,
    claim: scenario.claim,
    isNot: scenario.isNot,
    ...(scenario.knownOn === undefined ? {} : { knownOn: scenario.knownOn }),
    start: scenario.start,
    months,
    options,
    seed,
    runs,
    finished,
    partial,
    ...(fingerprint === undefined ? {} : { fingerprint }),
    digest,
    ...(command === "" ? {} : { command }),
    ...(condition === undefined ? {} : { condition }),
    ...(worlds === undefined
      ? {}
      : { worlds, worldsFrom, worldOfFuture: "number of the future modulo number of worlds" }),
    caveats,
    statistic:
      "each row is one simulated future, or one month of one; nothing is averaged but the last 12 months in runs.csv",
    licence: "CC0-1.0 for these numbers; MIT for the program that made them",
    file: scenario,
  };
  return `${JSON.stringify(about, null, 2)}\n`;
}
