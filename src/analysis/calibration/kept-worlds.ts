/**
 * The believable worlds that come with Joinery: settings that go together, accepted from the shipped study
 * `believable-worlds` because they come closest to what studies of partnerships have seen.
 *
 *     joinery study believable-worlds --out out/worlds
 *     joinery calibrate out/worlds --keep 10 --worlds 20
 *
 * Future r is lived in world r mod n, so that any n futures in a row hold every world once.
 */
import type { Scenario, SettingsSource } from "../../scenario/scenario.ts";
import file from "./believable-worlds.json";

export interface KeptWorlds {
  readonly study: string;
  /** Version of the model they were accepted with. */
  readonly model: string;
  readonly tried: number;
  readonly kept: number;
  readonly worlds: readonly SettingsSource[];
}

export const KEPT_WORLDS: KeptWorlds = file;

export const worldOfRun = (run: number, { length }: readonly unknown[]): number => run % length;

/** So many futures, made up to whole rounds: a part of a round would lean to the worlds at its beginning. */
export const wholeRounds = (runs: number, { length }: readonly unknown[]): number =>
  length * Math.max(1, Math.ceil(runs / length));

/** A scenario in a world. What the scenario itself says of its place holds in every world. */
export const inWorld = (scenario: Scenario, world: SettingsSource): Scenario => ({
  ...scenario,
  settings: { ...world, ...scenario.settings },
});
