/**
 * Several files read as one map: a table of organisations stands beside the others, and the others are waves.
 *
 * A wave is called by what its file's name has of its own ("ties-2019.csv", "ties-2021.csv": 2019, 2021). Waves stand in
 * the order of time where their names tell it, else in the order in which they were given.
 */
import { inTimeOrder } from "./finish.ts";
import { joinWaves } from "./join-waves.ts";
import type { NetworkMap, Note, Reading } from "./map.ts";
import type { ReadOptions } from "./options.ts";
import { readNetwork } from "./read.ts";

export interface NamedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

interface ReadFile {
  readonly file: NamedFile;
  readonly reading: Reading;
}

export function readFiles(files: readonly NamedFile[], options: ReadOptions = {}): Reading {
  const read = files.map((file) => ({ file, reading: readNetwork(file.bytes, file.name, options) }));
  const [first] = read;
  if (first === undefined) return { map: null, problems: [], notes: [] };
  const tables = read.filter(({ reading }) => isNodeTable(reading.map));
  const others = read.filter((each) => !tables.includes(each));
  if (others.length === 0) return first.reading;
  const [table, ...unused] = tables;
  const beside = options.nodes ?? table?.file;
  const waves =
    beside === undefined || beside === options.nodes
      ? others
      : others.map(({ file }) => ({
          file,
          reading: readNetwork(file.bytes, file.name, { ...options, nodes: beside }),
        }));
  const passedOver = unused.map(({ file }): Note => ({
    at: file.name,
    code: "node-table-passed-over",
    values: {},
  }));
  return withNotes(waves.length === 1 ? waves[0].reading : joined(waves), passedOver);
}

const isNodeTable = (map: NetworkMap | null): boolean =>
  map !== null && map.ties.length === 0 && map.provenance.format === "node list";

const withNotes = (reading: Reading, notes: readonly Note[]): Reading =>
  notes.length === 0 ? reading : { ...reading, notes: [...reading.notes, ...notes] };

function joined(read: readonly ReadFile[]): Reading {
  const names = ownParts(read.map(({ file }) => file.name));
  const parts = new Map(
    read.flatMap(({ reading: { map } }, at) => (map === null ? [] : [[names[at], map] as const])),
  );
  const waves = inTimeOrder([...parts.keys()]);
  const map = joinWaves(
    waves.flatMap((wave) => {
      const part = parts.get(wave);
      return part === undefined ? [] : [{ wave, map: part }];
    }),
  );
  const note: Note = { at: read[0].file.name, code: "files-as-waves", values: { names: waves.join(", ") } };
  return {
    map,
    problems: read.flatMap(({ reading }) => reading.problems),
    notes: [...read.flatMap(({ reading }) => reading.notes), ...(waves.length > 1 ? [note] : [])],
  };
}

/** What each name has that the others have not, without its ending; made unlike where two would be the same. */
function ownParts(names: readonly string[]): readonly string[] {
  const stems = names.map((name) => name.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, ""));
  const start = sharedStart(stems);
  const end = sharedStart(stems.map((stem) => Array.from(stem.slice(start)).toReversed().join("")));
  const own = stems.map((stem) => stem.slice(start, stem.length - end).replace(/^[-_ .]+|[-_ .]+$/g, ""));
  // A year or a number is kept whole: "2019" and "2018" differ in more than their last figure.
  const numbers = stems.map((stem) => stem.match(/\d+/g)?.at(-1) ?? "");
  const best = areDifferent(numbers) ? numbers : areDifferent(own) ? own : stems;
  const seen = new Map<string, number>();
  return best.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

const areDifferent = (texts: readonly string[]): boolean =>
  texts.every((text) => text !== "") && new Set(texts).size === texts.length;

function sharedStart(texts: readonly string[]): number {
  const [first = ""] = texts;
  let length = 0;
  while (length < first.length && texts.every((text) => text[length] === first[length])) length++;
  return length;
}
