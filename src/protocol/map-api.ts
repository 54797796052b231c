/** The wire of real networks: a file is read and described behind a worker, and made into a world there. */
import type { NetworkDescription } from "../network/describe.ts";
import type { WorldChoices } from "../network/world/choices.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** A detail of organisations that puts them into groups. */
export interface BodyDetail {
  readonly name: string;
  /** Its values, the commonest first. */
  readonly values: readonly string[];
}

/** A detail of ties that is a number. */
export interface TieDetail {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

export interface ReadMap {
  readonly description: NetworkDescription;
  readonly bodyDetails: readonly BodyDetail[];
  readonly tieDetails: readonly TieDetail[];
  readonly relations: readonly string[];
  /** What a picture needs: who there is, and each pair that is tied, with the sum of its strengths. */
  readonly bodies: readonly { readonly id: string; readonly label: string }[];
  readonly pairs: readonly { readonly from: string; readonly to: string; readonly strength: number }[];
}

export interface MadeWorld {
  readonly scenario: Scenario;
  /** What was decided or filled in, in sentences. */
  readonly notes: readonly string[];
  /** What keeps it from being run, in sentences; empty where it can be. */
  readonly problems: readonly string[];
}

export interface MapReader {
  readonly read: (bytes: Uint8Array, name: string) => Promise<ReadMap>;
  /** A world of the map read last. @throws RangeError when none was read */
  readonly world: (choices: Partial<WorldChoices>) => Promise<MadeWorld>;
}
