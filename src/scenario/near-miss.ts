/**
 * What somebody may have meant: the nearest of the names there are, if it is near enough.
 *
 * Distance is the number of letters put in, left out, changed or swapped with the next (optimal string alignment:
 * Damerau 1964; Levenshtein 1966).
 */

/** Longest name that is compared: beyond it a slip of the finger is not the likely trouble. */
const LONGEST = 60;

export function editDistance(from: string, to: string): number {
  const width = to.length + 1;
  const cost = new Uint16Array((from.length + 1) * width);
  for (let i = 0; i <= from.length; i++) {
    for (let j = 0; j <= to.length; j++) {
      const at = i * width + j;
      if (i === 0 || j === 0) {
        cost[at] = i + j;
        continue;
      }
      const same = from[i - 1] === to[j - 1];
      cost[at] = Math.min(cost[at - width] + 1, cost[at - 1] + 1, cost[at - width - 1] + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) cost[at] = Math.min(cost[at], cost[at - 2 * width - 2] + 1);
    }
  }
  return cost[cost.length - 1];
}

/** The nearest name within a third of the length of what was written, and never more than three letters off; of equals the first. */
export function nearest(written: string, names: Iterable<string>): string | null {
  const text = written.trim().toLowerCase();
  if (text.length === 0 || text.length > LONGEST) return null;
  let best: string | null = null;
  let least = Math.min(3, Math.floor(text.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - text.length) >= least) continue;
    const distance = editDistance(text, name.toLowerCase());
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}
