/**
 * The browser's own store, in versions that lead from one to the next, and word of how keeping goes.
 *
 * Where there is none (storage shut off, a frame in a sandbox) or no room is left, what is kept lasts as long as the
 * page, and the page says so.
 */
import { openDB } from "idb";
import type { DBSchema, IDBPDatabase } from "idb";
import { createStore } from "zustand/vanilla";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";
import type { StudyDraft } from "../../experiment/study-file/draft.ts";
import type { KeptFinding } from "../../protocol/study-api.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Branches } from "../bench/branch-store.ts";
import type { Workshop } from "../compare/workshop.ts";
import type { History } from "../edit/history.ts";
import type { KeptTheirs } from "./theirs.ts";

/** A finished run or comparison: enough to make it again, to know it when it comes out the same, and to tell what it said. */
export interface KeptResult {
  readonly id: string;
  readonly title: string;
  /** The finding in one sentence, as it was told. */
  readonly told: string;
  readonly scenario: Scenario;
  readonly screen: string;
  /** The screen's own arguments: options, seed, runs. */
  readonly search: string;
  readonly digest: string;
  readonly model: string;
  /** Day and time it was kept, ISO 8601. */
  readonly kept: string;
}

/** The steps of editing a scenario, and how often it has been kept: two tabs tell by it who was first. */
export interface KeptHistory {
  readonly id: string;
  readonly revision: number;
  readonly history: History;
}

/** How far a run of a study has come; the print says of which study. */
export interface StudyProgress {
  readonly print: string;
  readonly done: number;
  readonly rows: number;
}

/** A study on the desk, and how far it has come. */
export interface KeptStudy {
  readonly id: string;
  readonly draft: StudyDraft;
  /** Day and time of the last change, ISO 8601. */
  readonly changed: string;
  readonly progress?: StudyProgress;
}

/** Some findings, under the name of what was read of their futures. */
export interface KeptFindings {
  readonly readings: string;
  readonly findings: readonly KeptFinding[];
}

/** The branches of a scenario on the bench, with their undone steps, and the beginning of its fingerprint. */
export interface KeptBranches {
  readonly id: string;
  readonly print: string;
  readonly state: Branches;
}

/** A workshop as it stands, under the name of the scenario that its moves make. */
export interface KeptWorkshop {
  readonly id: string;
  readonly workshop: Workshop;
  /** Day and time of the last move or note, ISO 8601. */
  readonly changed: string;
}

export interface Kept extends DBSchema {
  readonly scenarios: { readonly key: string; readonly value: Scenario };
  readonly histories: { readonly key: string; readonly value: KeptHistory };
  readonly branches: { readonly key: string; readonly value: KeptBranches };
  readonly results: { readonly key: string; readonly value: KeptResult };
  readonly worlds: { readonly key: string; readonly value: WorldSet };
  readonly theirs: { readonly key: string; readonly value: KeptTheirs };
  readonly workshops: { readonly key: string; readonly value: KeptWorkshop };
  readonly studies: { readonly key: string; readonly value: KeptStudy };
  readonly findings: {
    readonly key: number;
    readonly value: KeptFindings;
    readonly indexes: { readonly readings: string };
  };
}

const VERSION = 6;

/** How keeping goes: in the browser; only while the page is open; no room; or another tab runs a newer Joinery. */
export type Keeping = "browser" | "visit" | "full" | "newer";
export const keeping = createStore<{ readonly how: Keeping }>(() => ({ how: "browser" }));

/** Opens the browser's store; null where it has none. */
async function open(): Promise<IDBPDatabase<Kept> | null> {
  try {
    const opened = await openDB<Kept>("joinery", VERSION, {
      upgrade: (database, from) => {
        if (from < 1) database.createObjectStore("scenarios", { keyPath: "id" });
        if (from < 2) {
          database.createObjectStore("histories", { keyPath: "id" });
          database.createObjectStore("results", { keyPath: "id" });
        }
        if (from < 3) {
          database.createObjectStore("studies", { keyPath: "id" });
          database.createObjectStore("findings", { autoIncrement: true }).createIndex("readings", "readings");
        }
        if (from < 4) database.createObjectStore("branches", { keyPath: "id" });
        if (from < 5) {
          database.createObjectStore("theirs", { keyPath: "id" });
          database.createObjectStore("workshops", { keyPath: "id" });
        }
        if (from < 6) database.createObjectStore("worlds", { keyPath: "print" });
      },
      // A newer page elsewhere waits for this one to let go.
      blocking: () => {
        opened.close();
        keeping.setState({ how: "newer" });
      },
      terminated: () => keeping.setState({ how: "visit" }),
    });
    return opened;
  } catch {
    keeping.setState({ how: "visit" });
    return null;
  }
}

const opening: { database: Promise<IDBPDatabase<Kept> | null> | null } = { database: null };
export const database = (): Promise<IDBPDatabase<Kept> | null> => (opening.database ??= open());

/** Does some keeping, and says how it went: false where it did not last. */
export async function keep(put: (open: IDBPDatabase<Kept>) => Promise<unknown>): Promise<boolean> {
  const opened = await database();
  if (opened === null) return false;
  try {
    await put(opened);
    if (keeping.getState().how === "full") keeping.setState({ how: "browser" });
    return true;
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
    if (keeping.getState().how !== "newer") keeping.setState({ how: isFull ? "full" : "visit" });
    return false;
  }
}

/** Other tabs of this page hear what was kept. */
function openTabs(): BroadcastChannel | null {
  try {
    return new BroadcastChannel("joinery");
  } catch {
    // A frame in a sandbox has no other tabs to tell.
    return null;
  }
}
const tabs = openTabs();

export const tellTabs = (id: string): void => tabs?.postMessage(id);

/** Hears of scenarios kept in other tabs, until the answer is called. */
export function hearTabs(heard: (id: string) => void): () => void {
  const listen = ({ data }: MessageEvent): void => {
    if (typeof data === "string") heard(data);
  };
  tabs?.addEventListener("message", listen);
  return () => tabs?.removeEventListener("message", listen);
}
