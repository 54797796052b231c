/** The checking of scenarios and of believable worlds behind a worker: every problem of a file or of an edit, without holding up the page. */
import { expose } from "comlink";
import { checkWorlds } from "../experiment/study-file/worlds-file.ts";
import type { CheckedWorlds } from "../experiment/study-file/worlds-file.ts";
import { checkScenario } from "../scenario/check.ts";
import type { Checked } from "../scenario/check.ts";
import { loadScenario } from "../scenario/load.ts";

export interface Checker {
  readonly check: (data: unknown) => Promise<Checked>;
  /** Reads a file, JSON or YAML, and checks what it holds. */
  readonly read: (bytes: Uint8Array, name: string) => Promise<Checked>;
  /** A set of believable worlds, as data or as a file. */
  readonly checkWorlds: (data: unknown, name: string) => Promise<CheckedWorlds>;
  readonly readWorlds: (bytes: Uint8Array, name: string) => Promise<CheckedWorlds>;
}

/** Letters of a file's name that a set is called by. */
const LONGEST_NAME = 40;

const checker: Checker = {
  check: async (data) => checkScenario(data),
  read: async (bytes, name) => {
    const { data, problems } = await loadScenario(bytes, name);
    return problems.length > 0 ? { scenario: null, problems } : checkScenario(data);
  },
  checkWorlds: async (data, name) => checkWorlds(data, name),
  readWorlds: async (bytes, name) => {
    const { data, problems } = await loadScenario(bytes, name);
    return problems.length > 0
      ? { worlds: null, problems }
      : checkWorlds(data, name.replace(/\.[^.]*$/, "").slice(0, LONGEST_NAME));
  },
};

export const serveChecker = (): void => expose(checker);
