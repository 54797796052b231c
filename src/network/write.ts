/**
 * A map as files of other programs, with what each format cannot hold said beside it.
 */
import { csvHolds, nodeCsv, tieCsv } from "./formats/write-csv.ts";
import { gexfHolds, gexfText, type GexfOptions } from "./formats/write-gexf.ts";
import { graphmlHolds, graphmlText } from "./formats/write-graphml.ts";
import { jsonHolds, jsonRenamed, jsonText } from "./formats/write-json.ts";
import { isPajekMoment, pajekHolds, pajekText } from "./formats/write-pajek.ts";
import { lossesOf } from "./formats/losses.ts";
import type { MapTie, NetworkMap, Note } from "./map.ts";

export const writableFormats = ["graphml", "gexf", "pajek", "csv", "json"] as const;
export type WritableFormat = (typeof writableFormats)[number];

export interface WrittenFile {
  /** What to add to the name the person gives: `.graphml`, `-nodes.csv`. */
  readonly ending: string;
  readonly text: string;
}

export interface Written {
  readonly files: readonly WrittenFile[];
  /** What the format cannot hold. */
  readonly notes: readonly Note[];
}

export interface WriteOptions extends GexfOptions {
  /**
   * For readers that know only the core of a format: in a directed map a tie without direction becomes two arcs (networkx
   * refuses GraphML and GEXF that mix them), and Pajek gets no times and no relations (igraph and networkx read neither).
   */
  readonly plain?: boolean;
}

export function writeNetwork(whole: NetworkMap, format: WritableFormat, options: WriteOptions = {}): Written {
  const map = options.plain === true ? plainMap(whole, format) : whole;
  const { files, notes } = written(map, format, options);
  return { files, notes: [...notes, ...mixedNote(map, format)] };
}

function plainMap(map: NetworkMap, format: WritableFormat): NetworkMap {
  const arcs = map.directed ? map.ties.flatMap(asArcs) : map.ties;
  if (format !== "pajek") return { ...map, ties: arcs };
  return {
    ...map,
    nodes: map.nodes.map((node) => ({ ...node, spells: [] })),
    ties: arcs.map((tie) => ({ ...tie, relation: null, spells: [] })),
  };
}

function asArcs(tie: MapTie): MapTie[] {
  if (tie.directed) return [tie];
  const there = { ...tie, directed: true };
  return tie.from === tie.to ? [there] : [there, { ...there, from: tie.to, to: tie.from }];
}

function mixedNote(map: NetworkMap, format: WritableFormat): Note[] {
  const without = map.ties.filter((tie) => !tie.directed).length;
  if (!map.directed || without === 0 || format === "csv") return [];
  return [{ at: format, code: "mixed-not-everywhere", values: { count: `${without}` } }];
}

function written(map: NetworkMap, format: WritableFormat, options: GexfOptions): Written {
  switch (format) {
    case "graphml":
      return { files: [{ ending: ".graphml", text: graphmlText(map) }], notes: lossesOf(map, graphmlHolds) };
    case "gexf":
      return { files: [{ ending: ".gexf", text: gexfText(map, options) }], notes: lossesOf(map, gexfHolds) };
    case "pajek":
      return {
        files: [{ ending: ".net", text: pajekText(map) }],
        notes: [...lossesOf(map, pajekHolds), ...pajekLosses(map)],
      };
    case "csv":
      return {
        files: [
          { ending: "-ties.csv", text: tieCsv(map) },
          { ending: "-nodes.csv", text: nodeCsv(map) },
        ],
        notes: lossesOf(map, csvHolds),
      };
    case "json":
      return {
        files: [{ ending: ".json", text: jsonText(map) }],
        notes: [...lossesOf(map, jsonHolds), ...jsonRenamed(map)],
      };
    default:
      return format satisfies never;
  }
}

function pajekLosses(map: NetworkMap): Note[] {
  const notes: Note[] = [];
  const tell = (code: Note["code"], count: number): void => {
    if (count > 0) notes.push({ at: pajekHolds.format, code, values: { count: `${count}`, names: "" } });
  };
  tell(
    "ids-as-numbers",
    map.nodes.filter((node, place) => node.id !== `${place + 1}` && node.id !== node.label).length,
  );
  tell("lost-waves", map.waves.length);
  tell("lost-boxes", map.nodes.filter((node) => node.parent !== null).length);
  const spells = [...map.nodes, ...map.ties].flatMap((thing) => thing.spells);
  tell("lost-times", spells.filter(({ start, end }) => !isPajekMoment(start) || !isPajekMoment(end)).length);
  return notes;
}
