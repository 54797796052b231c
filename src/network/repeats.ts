/**
 * The same tie listed again.
 *
 * Two ties are the same if they join the same ends (in the same direction, if they have one) in the same relation, wave and
 * time, and nothing else the file says of them differs but the strength. The later one is named with the place of the first.
 * In a table a row that comes again is a slip, and is set aside unless the person says otherwise; a graph file may hold several
 * ties between two nodes on purpose, and they are kept. A tie that differs in anything else is another tie, and is always kept.
 * Measures count a pair once in any case.
 */
import type { TieDraft } from "./draft.ts";
import type { AttributeValue } from "./map.ts";
import type { Report } from "./report.ts";

/** What becomes of the strengths: the first or the last counts, they add up, or every repeat stays a tie of its own. */
export type RepeatRule = "first" | "last" | "sum" | "keep";

export function setRepeatsAside(
  ties: readonly TieDraft[],
  rule: RepeatRule,
  report: Report,
  isMirrored: boolean,
): readonly TieDraft[] {
  const kept: TieDraft[] = [];
  const places = new Map<string, number[]>();
  let parallel = 0;
  for (const tie of ties) {
    const key = keyOf(tie);
    const same = places.get(key) ?? [];
    const place = same.slice(0, MOST_COMPARED).find((other) => saysTheSame(kept[other], tie, false));
    if (place === undefined) {
      if (same.length > 0) parallel++;
      places.set(key, [...same.slice(0, MOST_COMPARED), kept.length]);
      kept.push(tie);
      continue;
    }
    if (isMirrored && kept[place].from === tie.to && tie.from !== tie.to) continue;
    tellRepeat(kept[place], tie, rule, report);
    if (rule === "keep") kept.push(tie);
    else kept[place] = { ...kept[place], weight: joinedWeight(kept[place].weight, tie.weight, rule) };
  }
  if (parallel > 0) report.note("parallel-ties", { count: `${parallel}` });
  return kept;
}

/** A pair with thousands of different ties must not cost their square. */
const MOST_COMPARED = 50;

function keyOf(tie: TieDraft): string {
  const isTurned = tie.directed !== true && tie.from > tie.to;
  const ends = isTurned ? [tie.to, tie.from] : [tie.from, tie.to];
  return JSON.stringify([...ends, tie.directed, tie.relation, tie.wave, tie.spells]);
}

function tellRepeat(first: TieDraft, tie: TieDraft, rule: RepeatRule, report: Report): void {
  const isReversed = first.from !== tie.from;
  report.problem(isReversed ? "reversed-tie" : "repeated-tie", tie.at, `${tie.from} – ${tie.to}`, {
    first: typeof first.at === "number" ? `line ${first.at}` : (first.at ?? "?"),
    rule,
    firstWeight: first.weight === null ? "none" : `${first.weight}`,
    weight: tie.weight === null ? "none" : `${tie.weight}`,
  });
}

function joinedWeight(first: number | null, next: number | null, rule: RepeatRule): number | null {
  if (rule === "sum") return (first ?? 1) + (next ?? 1);
  return rule === "last" ? next : first;
}

/** Whether two ties agree in all but their ends; strengths are looked at only on request. */
export function saysTheSame(a: TieDraft, b: TieDraft, withWeight: boolean): boolean {
  if (withWeight && a.weight !== b.weight) return false;
  if (a.attributes.size !== b.attributes.size) return false;
  for (const [name, value] of a.attributes) {
    const other = b.attributes.get(name);
    if (other === undefined || !isSameValue(value, other)) return false;
  }
  return a.histories.size === 0 && b.histories.size === 0;
}

function isSameValue(a: AttributeValue, b: AttributeValue): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
