/**
 * A map of who is tied to whom as a picture, before anything else is known: thickness is the strength of a tie.
 *
 * Between two waves a tie may be new (thick), kept (thin) or gone (dashed): three looks that need no colour.
 */
import { pictureWords } from "../words/en/picture.ts";
import { drawList, drawTie } from "./draw-list.ts";
import type { Drawing } from "./draw-list.ts";
import { drawSvg } from "./draw-svg.ts";
import type { KeyEntry } from "./key.ts";
import { layoutNetwork } from "./layout.ts";
import type { NetworkState, NetworkStructure } from "./network-data.ts";
import type { ChartText, Picture, PictureOptions } from "./picture.ts";
import { LARGEST_UNIT, networkScene } from "./scene.ts";
import type { SceneTie } from "./scene.ts";
import { closeSheet, openSheet, sheetWidth } from "./sheet.ts";
import { numberColumn, wordColumn } from "./table.ts";
import type { Table } from "./table.ts";

export type TieChange = "kept" | "formed" | "dissolved";

export interface MapLine {
  readonly from: string;
  readonly to: string;
  /** In [0, 1]: its thickness. */
  readonly share: number;
  /** Its strength as the table tells it; empty where none is known. */
  readonly strength: string;
  readonly change?: TieChange;
}

export interface MapNetworkData extends ChartText {
  readonly bodies: readonly { readonly id: string; readonly label: string }[];
  readonly lines: readonly MapLine[];
}

const EDGE = 12;
const TALLEST = 640;
const SHORTEST = 260;
const THIN = 0.12;
const THICK = 0.75;
const ONE_PLACE = "map";

export function mapNetworkPicture(data: MapNetworkData, options: PictureOptions): Picture {
  const structure = structureOf(data);
  const width = sheetWidth(options);
  const most = options.plotHeight ?? Math.round(Math.min(TALLEST, Math.max(SHORTEST, width * 0.7)));
  const layout = layoutNetwork(structure, { aspect: (width - 2 * EDGE) / (most - 2 * EDGE) });
  const needed = layout.height * Math.min(LARGEST_UNIT, (width - 2 * EDGE) / layout.width) + 2 * EDGE;
  const height = options.plotHeight ?? Math.ceil(Math.min(most, Math.max(SHORTEST, needed)));
  const hasChanges = data.lines.some(({ change }) => change !== undefined);
  const sheet = openSheet(data, options, { height, key: hasChanges ? changeKey() : [] });
  const box = { left: EDGE, top: sheet.box.top + EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
  const scene = networkScene(structure, layout, stateOf(data), { box });
  const drawings = drawList(scene, { within: { left: 0, top: sheet.box.top, width, height } });
  const { mapNetwork: words } = pictureWords;
  const count = (change: TieChange): number => data.lines.filter((line) => line.change === change).length;
  return closeSheet(sheet, [drawSvg(drawings, sheet.paint)], {
    summary: hasChanges
      ? words.changed(count("kept"), count("formed"), count("dissolved"))
      : words.counts(data.bodies.length, data.lines.length),
    table: tableOf(data, hasChanges),
  });
}

const structureOf = ({ bodies, lines }: MapNetworkData): NetworkStructure => ({
  localities: [{ id: ONE_PLACE, label: "" }],
  bodies: bodies.map(({ id, label }) => ({
    id,
    label,
    sector: "other",
    localities: [ONE_PLACE],
    capacity: 1,
  })),
  pairs: lines.map(({ from, to }) => ({ from, to })),
});

const thickness = ({ share, change }: MapLine): number =>
  change === undefined ? share : change === "formed" ? THICK : THIN;

const stateOf = ({ bodies, lines }: MapNetworkData): NetworkState => ({
  bodies: bodies.map(({ id }) => ({ id, standing: "alive", silo: 0, burden: 0 })),
  ties: lines.map((line) => ({
    from: line.from,
    to: line.to,
    trust: thickness(line),
    sharing: 0,
    isOnPaper: line.change === "dissolved",
    isInPractice: line.change !== "dissolved",
  })),
});

function changeKey(): readonly KeyEntry[] {
  const { kept, formed, dissolved } = pictureWords.mapNetwork;
  return [
    { label: formed, sample: (x, y, paint) => drawSvg([sampleTie(x, y, 4.5)], paint) },
    { label: kept, sample: (x, y, paint) => drawSvg([sampleTie(x, y, 1.25)], paint) },
    { label: dissolved, sample: (x, y, paint) => drawSvg([sampleTie(x, y, 0)], paint) },
  ];
}

/** A tie of this width; 0 for one that is gone. */
function sampleTie(x: number, y: number, width: number): Drawing {
  const tie: SceneTie = {
    id: "sample",
    ends: ["", ""],
    from: { x, y },
    bend: { x: x + 14, y },
    to: { x: x + 28, y },
    kind: width === 0 ? "paper" : "practice",
    width,
    dots: [],
    isAssumed: false,
  };
  return drawTie(tie);
}

/** One row a tie, by name. */
function tableOf({ bodies, lines }: MapNetworkData, hasChanges: boolean): Table {
  const { mapNetwork: words } = pictureWords;
  const names = new Map(bodies.map(({ id, label }) => [id, label]));
  const name = (id: string): string => names.get(id) ?? id;
  return {
    columns: [
      wordColumn(words.from),
      wordColumn(words.to),
      hasChanges ? wordColumn(words.change) : numberColumn(words.strength),
    ],
    rows: lines.map(({ from, to, strength, change }) => [
      name(from),
      name(to),
      hasChanges ? (change === undefined ? "" : words[change]) : strength,
    ]),
  };
}
