/** Reads maps and makes worlds of them, behind a worker: files may be large, and hostile. */
import { namedUniform } from "../engine/uniform.ts";
import { anonymousMap, lettersOf } from "../network/anonymous.ts";
import { waveChoices } from "../network/comparisons.ts";
import { describeNetwork, noteSentence } from "../network/describe.ts";
import type { NetworkMap } from "../network/map.ts";
import { pairsOf } from "../network/pairs.ts";
import { readFiles } from "../network/read-files.ts";
import { chosenTies } from "../network/selection.ts";
import { tableColumns } from "../network/table-columns.ts";
import { writeNetwork } from "../network/write.ts";
import { groupingAttributes } from "../network/silos.ts";
import { mapToWorld } from "../network/to-world.ts";
import { bodiesOf } from "../network/world/bodies.ts";
import { checkScenario } from "../scenario/check.ts";
import { networkNotes } from "../words/en/network.ts";
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
    read: async (files, options) => {
      const reading = readFiles(files, options);
      last.map = reading.map;
      const description = describeNetwork(reading, { random: draws() });
      const columns = files.length === 1 ? tableColumns(files[0]) : null;
      return { description, columns, ...(reading.map === null ? NOTHING : partsOf(reading.map)) };
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
    save: async (format, anonymous) => {
      if (last.map === null) throw new RangeError("no map was read");
      const hidden = anonymous ? anonymousMap(last.map) : null;
      const { files, notes } = writeNetwork(hidden?.map ?? last.map, format);
      const leftOut = hidden?.leftOut ?? [];
      const told =
        leftOut.length === 0 ? [] : [networkNotes["left-out-as-telling"]({ names: leftOut.join(", ") })];
      return { files, notes: [...told, ...notes.map(noteSentence)] };
    },
  };
}

type Parts = Omit<ReadMap, "description" | "columns">;
const NOTHING: Parts = { bodyDetails: [], tieDetails: [], relations: [], bodies: [], pairs: [], waves: [] };

function partsOf(map: NetworkMap): Parts {
  const letters = lettersOf(map);
  return {
    bodyDetails: groupingAttributes(map).map((name) => bodyDetail(map, name)),
    tieDetails: tieDetails(map),
    relations: map.relations,
    bodies: bodiesOf(map).map(({ id, label }) => ({ id, label, letter: letters.get(id) ?? id })),
    pairs: pairsOf(map.ties),
    waves: waveChoices(map).map(({ name, choice }) => ({ name, pairs: pairsOf(chosenTies(map, choice)) })),
  };
}

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
