/** How a command ends: the exit codes, and errors that are told without a stack trace. */
import { InputError } from "../scenario/problem.ts";
import type { Problem } from "../scenario/problem.ts";
import { cli } from "../words/en/cli.ts";
import { problemText } from "../words/en/problem-sentence.ts";

export { problemText };

export const DONE = 0;
export const FAILED = 1;
export const BAD_INPUT = 2;
export const STOPPED = 130;

/** Tells every problem on stderr, one a line, and returns the exit code. */
export function tellProblems(problems: readonly Problem[]): number {
  for (const problem of problems) process.stderr.write(`${problemText(problem)}\n`);
  return BAD_INPUT;
}

/** A disk or a folder that refuses, in a sentence; null for anything else. */
function unwritten(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || !("path" in error)) return null;
  const why = Object.entries(cli.why).find(([code]) => code === error.code)?.[1] ?? error.message;
  return cli.cannotWrite(String(error.path), why);
}

/** Tells an error in a sentence; only a fault of the program itself is a failure. */
export function tellError(error: unknown): number {
  if (error instanceof InputError) return tellProblems(error.problems);
  const written = unwritten(error);
  if (written !== null) {
    process.stderr.write(`${written}\n`);
    return FAILED;
  }
  process.stderr.write(`${cli.failed(error instanceof Error ? error.message : String(error))}\n`);
  return FAILED;
}
