/** Futures that can be compared: those whose luck has been lived under every option asked for. */
import type { Future } from "../experiment/runner.ts";

export function pairedFutures(futures: readonly Future[], options: readonly string[]): readonly Future[] {
  const wanted = futures.filter(({ option }) => options.includes(option));
  const counts = new Map<number, number>();
  for (const { run } of wanted) counts.set(run, (counts.get(run) ?? 0) + 1);
  return wanted.filter(({ run }) => counts.get(run) === options.length);
}

/** How many futures each option then has. */
export const pairsOf = (paired: readonly Future[], options: readonly string[]): number =>
  options.length === 0 ? 0 : paired.length / options.length;

/** Numbers of the runs that can be compared, in order. */
export const pairedRuns = (paired: readonly Future[]): readonly number[] =>
  [...new Set(paired.map(({ run }) => run))].sort((a, b) => a - b);
