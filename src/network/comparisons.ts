/**
 * Two sets of ties among the same nodes: formal beside informal, one wave beside the next.
 *
 * Chance gives the nodes of the second set each other's places and leaves its shape as it is (QAP; Krackhardt 1988).
 */
import { againstChance, type Chance } from "../maths/against-chance.ts";
import { type Overlap, overlap, renamed } from "../maths/tie-overlap.ts";
import { randomOrder } from "../maths/random-graphs.ts";
import type { Moment, NetworkMap } from "./map.ts";
import { chosenTies, graphOf, type TieChoice } from "./selection.ts";
import { type ChanceOptions, drawsFor } from "./structure.ts";

export interface NamedChoice {
  readonly name: string;
  readonly choice: TieChoice;
}

export interface Comparison extends Overlap {
  readonly first: string;
  readonly second: string;
  /** What chance gives for the Jaccard index. */
  readonly chance: Chance | null;
}

export function compareTies(
  map: NetworkMap,
  first: NamedChoice,
  second: NamedChoice,
  { random, draws = 100 }: ChanceOptions,
): Comparison {
  const a = graphOf(map, chosenTies(map, first.choice));
  const b = graphOf(map, chosenTies(map, second.choice));
  const found = overlap(a, b);
  const drawn: (number | null)[] = [];
  for (let draw = drawsFor("light", b, draws); draw > 0; draw--) {
    drawn.push(overlap(a, renamed(b, randomOrder(b.count, random))).jaccard);
  }
  return { ...found, first: first.name, second: second.name, chance: againstChance(found.jaccard, drawn) };
}

const MOST_RELATIONS = 12;

/** The kinds of tie a map holds: its relations, or else columns of numbers in which nought stands for no tie. */
export function relationChoices(map: NetworkMap): NamedChoice[] {
  if (map.relations.length > 1) {
    return map.relations
      .slice(0, MOST_RELATIONS)
      .map((relation) => ({ name: relation, choice: { kind: "relation", relation } }));
  }
  const columns = columnsWithNought(map).filter((name) => waveStem(name) === null);
  return columns.length > 1 ? columns.slice(0, MOST_RELATIONS).map(above) : [];
}

function above(attribute: string): NamedChoice {
  return { name: attribute, choice: { kind: "attribute", attribute, above: 0 } };
}

const MOST_WAVES = 60;

/**
 * The waves a map holds, in order: its waves; else the moments at which ties begin or end; else columns that differ only in
 * the number at their end (contact_2018, contact_2019), in which nought stands for no tie.
 */
export function waveChoices(map: NetworkMap): NamedChoice[] {
  if (map.waves.length > 1) return map.waves.map((wave) => ({ name: wave, choice: { kind: "wave", wave } }));
  const moments = momentsOf(map);
  if (moments.length > 1 && moments.length <= MOST_WAVES) {
    return moments.map((moment) => ({ name: `${moment}`, choice: { kind: "moment", moment } }));
  }
  const stems = new Map<string, string[]>();
  for (const name of columnsWithNought(map)) {
    const stem = waveStem(name);
    if (stem !== null) stems.set(stem, [...(stems.get(stem) ?? []), name]);
  }
  const longest = [...stems.values()].toSorted((a, b) => b.length - a.length).at(0) ?? [];
  return longest.length > 1 ? longest.toSorted((a, b) => waveNumber(a) - waveNumber(b)).map(above) : [];
}

function momentsOf(map: NetworkMap): Moment[] {
  const moments = new Set<Moment>();
  for (const { spells } of map.ties) {
    for (const { start, end } of spells)
      for (const moment of [start, end]) if (moment !== null) moments.add(moment);
  }
  return [...moments].toSorted((a, b) =>
    typeof a === "number" && typeof b === "number" ? a - b : `${a}` < `${b}` ? -1 : 1,
  );
}

function columnsWithNought(map: NetworkMap): string[] {
  const hasNought = new Map<string, boolean>();
  for (const { attributes } of map.ties) {
    for (const [name, value] of attributes) {
      if (typeof value === "number" && value >= 0)
        hasNought.set(name, hasNought.get(name) === true || value === 0);
      else if (typeof value === "boolean") hasNought.set(name, true);
    }
  }
  return [...hasNought].filter(([, has]) => has).map(([name]) => name);
}

function waveStem(name: string): string | null {
  return /^(.*?\D)\d{1,4}$/.exec(name)?.[1] ?? null;
}

function waveNumber(name: string): number {
  return Number(/\d{1,4}$/.exec(name)?.[0] ?? "0");
}
