/** The checking of scenarios behind a worker: every problem of a file or of an edit, without holding up the page. */
import { expose } from "comlink";
import { checkScenario } from "../scenario/check.ts";
import type { Checked } from "../scenario/check.ts";
import { loadScenario } from "../scenario/load.ts";

export interface Checker {
  readonly check: (data: unknown) => Promise<Checked>;
  /** Reads a file, JSON or YAML, and checks what it holds. */
  readonly read: (bytes: Uint8Array, name: string) => Promise<Checked>;
}

const checker: Checker = {
  check: async (data) => checkScenario(data),
  read: async (bytes, name) => {
    const { data, problems } = await loadScenario(bytes, name);
    return problems.length > 0 ? { scenario: null, problems } : checkScenario(data);
  },
};

export const serveChecker = (): void => expose(checker);
