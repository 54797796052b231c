/**
 * A map without names: letters for organisations, in the order of the map; and no text that could name them after all.
 *
 * Numbers stay, and so do texts that put organisations into groups ("council", "North"). A detail is left out, and told, if
 * its texts hold a name, are all different, or are different for more than half of those who have one (a comment, a
 * telephone number).
 */
import type { Attributes, MapNode, MapTie, NetworkMap } from "./map.ts";
import { letterOf } from "../scenario/letters.ts";
import { bodiesOf } from "./world/bodies.ts";

/** Two letters may be part of any word. */
const SHORTEST_NAME = 3;
/** In a map of a handful, half is no measure. */
const HANDFUL = 6;

export interface AnonymousMap {
  readonly map: NetworkMap;
  /** Letters by the id of the node. */
  readonly letters: ReadonlyMap<string, string>;
  /** Details that were left out because they could name somebody. */
  readonly leftOut: readonly string[];
}

export function anonymousMap(map: NetworkMap): AnonymousMap {
  const letters = lettersOf(map);
  const letter = (id: string): string => letters.get(id) ?? id;
  const names = map.nodes
    .flatMap(({ id, label }) => [id.toLowerCase(), label.toLowerCase()])
    .filter((name) => name.length >= SHORTEST_NAME && !/^\d+$/.test(name));
  const telling = [...new Set([...tellingTexts(map.nodes, names), ...tellingTexts(map.ties, names)])];
  const without = <T extends MapNode | MapTie>(thing: T): T => ({
    ...thing,
    attributes: kept(thing.attributes, telling),
    histories: new Map([...thing.histories].filter(([name]) => !telling.includes(name))),
  });
  const nodes = map.nodes.map((node) => ({
    ...without(node),
    id: letter(node.id),
    label: letter(node.id),
    parent: node.parent === null ? null : letter(node.parent),
  }));
  const ties = map.ties.map((tie) => ({ ...without(tie), from: letter(tie.from), to: letter(tie.to) }));
  return { map: { ...map, nodes, ties }, letters, leftOut: telling };
}

/** The same letters as in a world made of the map without names; what is no body goes by a number. */
export function lettersOf(map: NetworkMap): ReadonlyMap<string, string> {
  const bodies = bodiesOf(map);
  const bodyIds = new Set(bodies.map(({ id }) => id));
  const others = map.nodes.filter(({ id }) => !bodyIds.has(id));
  return new Map([
    ...bodies.map(({ id }, at) => [id, letterOf(at)] as const),
    ...others.map(({ id }, at) => [id, `group ${at + 1}`] as const),
  ]);
}

const kept = (attributes: Attributes, telling: readonly string[]): Attributes =>
  new Map([...attributes].filter(([name]) => !telling.includes(name)));

function tellingTexts(
  things: readonly { readonly attributes: Attributes }[],
  names: readonly string[],
): readonly string[] {
  const found = new Map<string, { count: number; values: Set<string> }>();
  for (const { attributes } of things)
    for (const [name, value] of attributes) {
      if (typeof value === "number" || typeof value === "boolean") continue;
      const entry = found.get(name) ?? { count: 0, values: new Set<string>() };
      found.set(name, entry);
      entry.count++;
      entry.values.add(JSON.stringify(value).toLowerCase());
    }
  const isTelling = ({ count, values }: { count: number; values: ReadonlySet<string> }): boolean =>
    (values.size > 1 && values.size === count) ||
    (count > HANDFUL && values.size * 2 > count) ||
    [...values].some((value) => names.some((name) => value.includes(name)));
  return [...found].filter(([, entry]) => isTelling(entry)).map(([name]) => name);
}
