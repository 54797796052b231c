/**
 * Some of the ties of a map, and the graph they make.
 */
import { type Graph, simpleGraph } from "../maths/graph.ts";
import type { MapTie, Moment, NetworkMap } from "./map.ts";

export type TieChoice =
  | { readonly kind: "all" }
  | { readonly kind: "relation"; readonly relation: string }
  | { readonly kind: "wave"; readonly wave: string }
  | { readonly kind: "moment"; readonly moment: Moment }
  /** Ties whose attribute is a number above this, or true. */
  | { readonly kind: "attribute"; readonly attribute: string; readonly above: number };

export function chosenTies(map: NetworkMap, choice: TieChoice): readonly MapTie[] {
  switch (choice.kind) {
    case "all":
      return map.ties;
    case "relation":
      return map.ties.filter((tie) => tie.relation === choice.relation);
    case "wave":
      return map.ties.filter((tie) => tie.wave === choice.wave);
    case "moment":
      return map.ties.filter((tie) => holdsAt(tie, choice.moment));
    case "attribute":
      return map.ties.filter((tie) => isAbove(tie, choice.attribute, choice.above));
    default:
      return choice satisfies never;
  }
}

/** A tie without spells always holds. Numbers compare with numbers, dates with dates. */
export function holdsAt(tie: MapTie, moment: Moment): boolean {
  if (tie.spells.length === 0) return true;
  return tie.spells.some(({ start, end }) => !isLater(start, moment) && !isLater(moment, end));
}

function isLater(a: Moment | null, b: Moment | null): boolean {
  if (a === null || b === null || typeof a !== typeof b) return false;
  return a > b;
}

function isAbove(tie: MapTie, attribute: string, above: number): boolean {
  const value = attribute === "weight" ? tie.weight : tie.attributes.get(attribute);
  return typeof value === "number" ? value > above : value === true;
}

/** Nodes by their place in the map. */
export function placesOf(map: NetworkMap): ReadonlyMap<string, number> {
  return new Map(map.nodes.map((node, place) => [node.id, place]));
}

/**
 * The simple graph of these ties: node k is `map.nodes[k]`; self ties and repeats go, strengths are not looked at. In a
 * directed map a tie without direction is two arcs.
 */
export function graphOf(map: NetworkMap, ties: readonly MapTie[] = map.ties): Graph {
  const place = placesOf(map);
  const from: number[] = [];
  const to: number[] = [];
  for (const tie of ties) {
    const a = place.get(tie.from);
    const b = place.get(tie.to);
    if (a === undefined || b === undefined) continue;
    from.push(a);
    to.push(b);
    if (!map.directed || tie.directed) continue;
    from.push(b);
    to.push(a);
  }
  return simpleGraph(map.nodes.length, { from, to }, map.directed);
}
