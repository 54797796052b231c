/** The wire of real networks: a file is read and described behind a worker, and made into a world there. */
import type { NetworkDescription } from "../network/describe.ts";
import type { ReadOptions } from "../network/options.ts";
import type { Pair } from "../network/pairs.ts";
import type { NamedFile } from "../network/read-files.ts";
import type { TableColumns } from "../network/table-columns.ts";
import type { WritableFormat, WrittenFile } from "../network/write.ts";
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
  /** What a picture needs: who there is, under which letter it goes without its name, and each pair that is tied. */
  readonly bodies: readonly { readonly id: string; readonly label: string; readonly letter: string }[];
  readonly pairs: readonly Pair[];
  /** The same for each wave, where there are several. */
  readonly waves: readonly { readonly name: string; readonly pairs: readonly Pair[] }[];
  /** Columns that a person may say the meaning of; null where the file is no table. */
  readonly columns: TableColumns | null;
}

/** A map as files of another program. */
export interface SavedMap {
  readonly files: readonly WrittenFile[];
  /** What that format cannot hold, or was left out, in sentences. */
  readonly notes: readonly string[];
}

export interface MadeWorld {
  readonly scenario: Scenario;
  /** What was decided or filled in, in sentences. */
  readonly notes: readonly string[];
  /** What keeps it from being run, in sentences; empty where it can be. */
  readonly problems: readonly string[];
}

export interface MapReader {
  /** Several files are waves of one map; a table of organisations stands beside them. */
  readonly read: (files: readonly NamedFile[], options: ReadOptions) => Promise<ReadMap>;
  /** A world of the map read last. @throws RangeError when none was read */
  readonly world: (choices: Partial<WorldChoices>) => Promise<MadeWorld>;
  /** The map read last, with letters for names if asked. @throws RangeError when none was read */
  readonly save: (format: WritableFormat, anonymous: boolean) => Promise<SavedMap>;
}
