/**
 * A map as files of other programs, with what each format cannot hold said beside it.
 */
import { csvHolds, nodeCsv, tieCsv } from "./formats/write-csv.ts";
import { gexfHolds, gexfText, type GexfOptions } from "./formats/write-gexf.ts";
import { graphmlHolds, graphmlText } from "./formats/write-graphml.ts";
import { jsonHolds, jsonRenamed, jsonText } from "./formats/write-json.ts";
import { isPajekMoment, pajekHolds, pajekText } from "./formats/write-pajek.ts";
import { lossesOf } from "./formats/losses.ts";
import type { NetworkMap, Note } from "./map.ts";

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

export function writeNetwork(map: NetworkMap, format: WritableFormat, options: GexfOptions = {}): Written {
  switch (format) {
    case "graphml": return { files: [{ ending: ".graphml", text: graphmlText(map) }], notes: lossesOf(map, graphmlHolds) };
    case "gexf": return { files: [{ ending: ".gexf", text: gexfText(map, options) }], notes: lossesOf(map, gexfHolds) };
    case "pajek": return { files: [{ ending: ".net", text: pajekText(map) }], notes: [...lossesOf(map, pajekHolds), ...pajekLosses(map)] };
    case "csv": return {
      files: [{ ending: "-ties.csv", text: tieCsv(map) }, { ending: "-nodes.csv", text: nodeCsv(map) }],
      notes: lossesOf(map, csvHolds),
    };
    case "json": return { files: [{ ending: ".json", text: jsonText(map) }], notes: [...lossesOf(map, jsonHolds), ...jsonRenamed(map)] };
    default: return format satisfies never;
  }
}

function pajekLosses(map: NetworkMap): Note[] {
  const notes: Note[] = [];
  const tell = (code: Note["code"], count: number): void => {
    if (count > 0) notes.push({ at: pajekHolds.format, code, values: { count: `${count}`, names: "" } });
  };
  tell("ids-as-numbers", map.nodes.filter((node, place) => node.id !== `${place + 1}` && node.id !== node.label).length);
  tell("lost-waves", map.waves.length);
  tell("lost-boxes", map.nodes.filter((node) => node.parent !== null).length);
  const spells = [...map.nodes, ...map.ties].flatMap((thing) => thing.spells);
  tell("lost-times", spells.filter(({ start, end }) => !isPajekMoment(start) || !isPajekMoment(end)).length);
  return notes;
}
