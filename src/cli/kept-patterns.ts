/**
 * Results of a check of patterns as they come, one line each, so that a check that was stopped or killed goes on where it was.
 *
 *     first line   what the results depend on: model, luck, runs        then   one result a line
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PATTERNS } from "../analysis/patterns/patterns.ts";
import type { PatternResult } from "../analysis/patterns/validate.ts";
import { MODEL_VERSION } from "../scenario/version.ts";

export const KEPT = "finished-patterns.txt";

export interface KeptPatterns {
  readonly known: ReadonlyMap<string, PatternResult>;
  readonly keep: (result: PatternResult) => void;
}

/** Whether a check that was not finished stands in a folder. */
export const isUnfinished = (folder: string): boolean => existsSync(join(folder, KEPT));

/** What was found with other luck or another number of runs is forgotten. */
export function openKept(folder: string, runs: number, seed: string): KeptPatterns {
  const path = join(folder, KEPT);
  const head = JSON.stringify({ model: MODEL_VERSION, seed, runs });
  const [first, ...lines] = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
  // What follows the last line's end was torn by a kill.
  const whole = first === head ? lines.slice(0, -1) : [];
  writeFileSync(path, [head, ...whole, ""].join("\n"));
  return {
    known: new Map(whole.flatMap(read)),
    keep: ({ pattern, ...found }) => {
      appendFileSync(path, `${JSON.stringify({ ...found, id: pattern.id }, lossless)}\n`);
    },
  };
}

/** JSON has no word for what is not a number. */
const NONE = "NaN";
const lossless = (_: string, value: unknown): unknown =>
  typeof value === "number" && !Number.isFinite(value) ? NONE : value;
const revived = (_: string, value: unknown): unknown => (value === NONE ? Number.NaN : value);

function read(line: string): readonly (readonly [string, PatternResult])[] {
  const { id, ...found }: Omit<PatternResult, "pattern"> & { id: string } = JSON.parse(line, revived);
  const pattern = PATTERNS.find((each) => each.id === id);
  return pattern === undefined ? [] : [[id, { ...found, pattern }]];
}
