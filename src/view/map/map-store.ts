/** What the screen of one's own network knows: the file read, and the world made of it. */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { ReadOptions } from "../../network/options.ts";
import type { NamedFile } from "../../network/read-files.ts";
import type { WorldChoices } from "../../network/world/choices.ts";
import type { WritableFormat } from "../../network/write.ts";
import type { MadeWorld, ReadMap, SavedMap } from "../../protocol/map-api.ts";
import { keepScenario } from "../keep/scenarios.ts";
import { startMapReader } from "./map-reader.ts";
import type { OwnMapReader } from "./map-reader.ts";

export interface MapState {
  /** Names of the files being read; null when none are. */
  readonly reading: string | null;
  readonly files: readonly NamedFile[];
  /** How often something was read: every reading begins the screen anew. */
  readonly count: number;
  /** Letters stand for names, here and in all that is made. */
  readonly isHidden: boolean;
  readonly map: ReadMap | null;
  readonly made: MadeWorld | null;
  readonly failure: string | null;
}

export interface MapDesk {
  readonly store: StoreApi<MapState>;
  readonly read: (files: readonly NamedFile[], options?: ReadOptions) => Promise<void>;
  readonly hide: (isHidden: boolean) => void;
  readonly save: (format: WritableFormat) => Promise<SavedMap | null>;
  readonly make: (choices: Partial<WorldChoices>) => Promise<void>;
  readonly close: () => void;
}

const EMPTY: MapState = {
  reading: null,
  files: [],
  count: 0,
  isHidden: false,
  map: null,
  made: null,
  failure: null,
};

export function openMapDesk(): MapDesk {
  const store = createStore<MapState>(() => EMPTY);
  const held: { own: OwnMapReader | null } = { own: null };
  /** Waits for the worker; where it breaks down it is ended, so that the next question starts another. */
  const ask = async <T>(question: (own: OwnMapReader) => Promise<T>): Promise<T | null> => {
    held.own ??= startMapReader();
    const { own } = held;
    try {
      return await Promise.race([question(own), own.failed]);
    } catch (error) {
      own.close();
      held.own = null;
      store.setState({ reading: null, failure: error instanceof Error ? error.message : String(error) });
      return null;
    }
  };
  return {
    store,
    read: async (files, options = {}) => {
      const { count, isHidden } = store.getState();
      store.setState({ ...EMPTY, isHidden, count, reading: files.map(({ name }) => name).join(", ") });
      const map = await ask(({ reader }) => reader.read(files, options));
      if (map !== null) store.setState({ reading: null, files, map, count: count + 1 });
    },
    // A world that was made with names is no longer what is shown.
    hide: (isHidden) => store.setState({ isHidden, made: null }),
    save: (format) => ask(({ reader }) => reader.save(format, store.getState().isHidden)),
    make: async (choices) => {
      const { files, isHidden } = store.getState();
      const made = await ask(({ reader }) => reader.world({ ...choices, anonymous: isHidden }));
      if (made === null) return;
      const id = `own-network-${ownNumber(files.map(({ name }) => name).join())}${isHidden ? "-letters" : ""}`;
      const scenario = { ...made.scenario, id };
      if (made.problems.length === 0) await keepScenario(scenario);
      store.setState({ made: { ...made, scenario } });
    },
    close: () => {
      held.own?.close();
      held.own = null;
    },
  };
}

/** A short name for a file, so that the same file keeps one world and another file gets its own. */
function ownNumber(name: string): string {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000;
  return sum.toString(36);
}
