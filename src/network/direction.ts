/**
 * Whether ties have a direction, where the file does not say.
 *
 * What is listed tells most of it:
 *
 *     every tie is listed both ways, and the same both ways   → no direction (a symmetric matrix; each tie counts once)
 *     no tie is listed both ways                              → no direction (each pair written down once)
 *     some are and some are not, or the two ways differ       → direction
 *
 * A heading such as "sender" and "receiver" settles it before that, and the person's own word before everything. Where a
 * format lists arcs by its own definition, a pair listed once is an arc.
 */
import type { TieDraft } from "./draft.ts";
import type { Report } from "./report.ts";
import { saysTheSame } from "./repeats.ts";

export interface DirectionRules {
  /** The person's own word, for every tie; null leaves it to the file. */
  readonly directed: boolean | null;
  /** What the file says of ties that do not say it themselves; null where it says nothing. */
  readonly fileDirected: boolean | null;
  /** What a file means by pairs that are each listed once, if it says nothing. */
  readonly onceMeansDirected: boolean;
}

export interface Decided {
  readonly ties: readonly TieDraft[];
  readonly directed: boolean;
  /** Whether ties were listed both ways and the same, so that half of them are to be set aside without a word each. */
  readonly isMirrored: boolean;
}

export function decideDirection(ties: readonly TieDraft[], rules: DirectionRules, report: Report): Decided {
  const word = rules.directed;
  if (word !== null)
    return { ties: ties.map((tie) => ({ ...tie, directed: word })), directed: word, isMirrored: false };
  const open = ties.filter((tie) => tie.directed === null);
  if (open.length === 0 && ties.length > 0) return mixed(ties, report);
  const guess = rules.fileDirected === null ? guessed(open, rules.onceMeansDirected, report) : null;
  const directed = guess?.directed ?? rules.fileDirected === true;
  const decided = ties.map((tie) => (tie.directed === null ? { ...tie, directed } : tie));
  return ties.length === 0
    ? { ties, directed, isMirrored: false }
    : { ...mixed(decided, report), isMirrored: guess?.isMirrored === true };
}

/** A map has direction if any of its ties has. */
function mixed(ties: readonly TieDraft[], report: Report): Decided {
  const arcs = ties.filter((tie) => tie.directed === true).length;
  if (arcs > 0 && arcs < ties.length) {
    report.note("mixed-directions", { directed: `${arcs}`, undirected: `${ties.length - arcs}` });
  }
  return { ties, directed: arcs > 0, isMirrored: false };
}

function guessed(
  ties: readonly TieDraft[],
  onceMeansDirected: boolean,
  report: Report,
): { directed: boolean; isMirrored: boolean } {
  const seen = countBothWays(ties);
  const values = { both: `${seen.both}`, once: `${seen.once}` };
  if (seen.both === 0) {
    if (ties.length > 0)
      report.note(onceMeansDirected ? "directed-by-format" : "undirected-as-listed-once", values);
    return { directed: onceMeansDirected, isMirrored: false };
  }
  if (seen.once === 0 && seen.differing === 0) {
    report.note("undirected-as-mirrored", values);
    return { directed: false, isMirrored: true };
  }
  report.note(seen.once === 0 ? "directed-as-ways-differ" : "directed-as-some-listed-both-ways", values);
  return { directed: true, isMirrored: false };
}

/** Ties of a node with itself tell nothing. */
function countBothWays(ties: readonly TieDraft[]): { both: number; once: number; differing: number } {
  const key = (tie: TieDraft, a: string, b: string): string => JSON.stringify([a, b, tie.relation, tie.wave]);
  const first = new Map<string, TieDraft>();
  for (const tie of ties) {
    const own = key(tie, tie.from, tie.to);
    if (!first.has(own)) first.set(own, tie);
  }
  const count = { both: 0, once: 0, differing: 0 };
  for (const tie of first.values()) {
    if (tie.from === tie.to) continue;
    const back = first.get(key(tie, tie.to, tie.from));
    if (back === undefined) count.once++;
    else count.both++;
    if (back !== undefined && !saysTheSame(tie, back, true)) count.differing++;
  }
  return count;
}
