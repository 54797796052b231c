/** What the screen of one's own network knows: the file read, and the world made of it. */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { WorldChoices } from "../../network/world/choices.ts";
import type { MadeWorld, ReadMap } from "../../protocol/map-api.ts";
import { keepScenario } from "../keep/scenarios.ts";
import { startMapReader } from "./map-reader.ts";
import type { OwnMapReader } from "./map-reader.ts";

export interface MapState {
  /** Name of the file being read; null when none is. */
  readonly reading: string | null;
  readonly name: string;
  readonly map: ReadMap | null;
  readonly made: MadeWorld | null;
  readonly failure: string | null;
}

export interface MapDesk {
  readonly store: StoreApi<MapState>;
  readonly read: (bytes: Uint8Array, name: string) => Promise<void>;
  readonly make: (choices: Partial<WorldChoices>) => Promise<void>;
  readonly close: () => void;
}

const EMPTY: MapState = { reading: null, name: "", map: null, made: null, failure: null };

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
    read: async (bytes, name) => {
      store.setState({ ...EMPTY, reading: name });
      const map = await ask(({ reader }) => reader.read(bytes, name));
      if (map !== null) store.setState({ reading: null, name, map });
    },
    make: async (choices) => {
      const made = await ask(({ reader }) => reader.world(choices));
      if (made === null) return;
      const id = `own-network-${ownNumber(store.getState().name)}`;
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
