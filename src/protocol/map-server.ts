/** Reads maps and makes worlds of them, behind a worker: files may be large, and hostile. */
import { namedUniform } from "../engine/uniform.ts";
import { describeNetwork } from "../network/describe.ts";
import type { NetworkMap } from "../network/map.ts";
import { readNetwork } from "../network/read.ts";
import { groupingAttributes } from "../network/silos.ts";
import { mapToWorld } from "../network/to-world.ts";
import { bodiesOf } from "../network/world/bodies.ts";
import { checkScenario } from "../scenario/check.ts";
import { networkWorldNotes } from "../words/en/network-world.ts";
import { problemText } from "../words/en/problem-sentence.ts";
import type { BodyDetail, MapReader, ReadMap, TieDetail } from "./map-api.ts";

/** Draws for chance and communities; the same file always gets the same. */
function draws(): () => number {
  const uniform = namedUniform("network");
  let drawn = 0;
  return () => uniform("baseline", drawn++);
}

export function mapReader(): MapReader {
  const last: { map: NetworkMap | null } = { map: null };
  return {
    read: async (bytes, name) => {
      const reading = readNetwork(bytes, name);
      last.map = reading.map;
      const description = describeNetwork(reading, { random: draws() });
      return { description, ...(reading.map === null ? NOTHING : partsOf(reading.map)) };
    },
    world: async (choices) => {
      if (last.map === null) throw new RangeError("no map was read");
      const { scenario, notes } = mapToWorld(last.map, choices, draws());
      const { problems } = checkScenario(scenario);
      return {
        scenario,
        notes: notes.map(({ code, values }) => networkWorldNotes[code](values)),
        problems: problems.map(problemText),
      };
    },
  };
}

type Parts = Omit<ReadMap, "description">;
const NOTHING: Parts = { bodyDetails: [], tieDetails: [], relations: [], bodies: [], pairs: [] };

const partsOf = (map: NetworkMap): Parts => ({
  bodyDetails: groupingAttributes(map).map((name) => bodyDetail(map, name)),
  tieDetails: tieDetails(map),
  relations: map.relations,
  bodies: bodiesOf(map).map(({ id, label }) => ({ id, label })),
  pairs: pairsOf(map),
});

function bodyDetail({ nodes }: NetworkMap, name: string): BodyDetail {
  const counts = new Map<string, number>();
  for (const { attributes } of nodes) {
    const value = attributes.get(name);
    if (value !== undefined) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  }
  const values = [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
  return { name, values };
}

/** Details of ties that are numbers wherever they are given, strength first. */
function tieDetails({ ties }: NetworkMap): readonly TieDetail[] {
  const found = new Map<string, { low: number; high: number; isNumber: boolean }>();
  const take = (name: string, value: unknown): void => {
    const entry = found.get(name) ?? { low: Infinity, high: -Infinity, isNumber: true };
    found.set(name, entry);
    if (typeof value !== "number") entry.isNumber = false;
    else {
      entry.low = Math.min(entry.low, value);
      entry.high = Math.max(entry.high, value);
    }
  };
  for (const { weight, attributes } of ties) {
    if (weight !== null) take("weight", weight);
    for (const [name, value] of attributes) take(name, value);
  }
  return [...found].flatMap(([name, { low, high, isNumber }]) => (isNumber ? [{ name, low, high }] : []));
}

function pairsOf({ ties }: NetworkMap): ReadMap["pairs"] {
  const pairs = new Map<string, { from: string; to: string; strength: number }>();
  for (const { from, to, weight } of ties) {
    if (from === to) continue;
    const [a, b] = from < to ? [from, to] : [to, from];
    const key = JSON.stringify([a, b]);
    const pair = pairs.get(key) ?? { from: a, to: b, strength: 0 };
    pairs.set(key, pair);
    pair.strength += weight ?? 1;
  }
  return [...pairs.values()];
}
