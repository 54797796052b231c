import type { World } from "./state.ts";

/**
 * Organisational trust between two bodies with nothing behind it: they trust each other as the places they both cover
 * do; where they share none, as the first place of the first does.
 */
export function startingStanding(
  { structure, state }: Pick<World, "structure" | "state">,
  first: number,
  second: number,
): number {
  const { start, items } = structure.organisations.covers;
  const { startingTrust } = state.localities;
  let sum = 0;
  let count = 0;
  for (let a = start[first]; a < start[first + 1]; a++) {
    for (let b = start[second]; b < start[second + 1]; b++) {
      if (items[a] !== items[b]) continue;
      sum += startingTrust[items[a]];
      count++;
    }
  }
  return count > 0 ? sum / count : startingTrust[items[start[first]]];
}
