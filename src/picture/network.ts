/**
 * The network as a picture: who is there, who works with whom, on paper and in practice, and how each is doing.
 */
import { pictureWords } from "../words/en/picture.ts";
import { drawList } from "./draw-list.ts";
import { drawSvg } from "./draw-svg.ts";
import { layoutNetwork } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { legendEntries } from "./legend.ts";
import type { NetworkState, NetworkStructure } from "./network-data.ts";
import { networkFacts } from "./network-facts.ts";
import type { ChartText, Picture, PictureOptions } from "./picture.ts";
import { LARGEST_UNIT, networkScene } from "./scene.ts";
import { closeSheet, openSheet, sheetWidth } from "./sheet.ts";

export interface NetworkData extends ChartText {
  readonly structure: NetworkStructure;
  readonly state: NetworkState;
  /** Worked out from the structure if left out; pass it in when drawing the same network again and again. */
  readonly layout?: Layout;
}

export interface NetworkOptions extends PictureOptions {
  readonly phase?: number;
  readonly hasKey?: boolean;
  readonly hasLabels?: boolean;
}

const EDGE = 12;
const ISLAND_LABEL = 24;
const TALLEST = 640;
const SHORTEST = 260;

/** The picture. */
export function networkPicture(data: NetworkData, options: NetworkOptions): Picture {
  const { words = pictureWords, phase = 0, hasKey = true, hasLabels = true } = options;
  const { structure, state } = data;
  const width = sheetWidth(options);
  const most = options.plotHeight ?? Math.round(Math.min(TALLEST, Math.max(SHORTEST, width * 0.7)));
  const layout =
    data.layout ?? layoutNetwork(structure, { aspect: (width - 2 * EDGE) / (most - ISLAND_LABEL - EDGE) });
  const above = layout.islands.length === 0 ? 0 : ISLAND_LABEL;
  const needed = layout.height * Math.min(LARGEST_UNIT, (width - 2 * EDGE) / layout.width) + above + EDGE;
  const height = options.plotHeight ?? Math.ceil(Math.min(most, Math.max(SHORTEST, needed)));
  const sheet = openSheet(data, options, {
    height,
    key: hasKey ? legendEntries(structure, state, words) : [],
  });
  const box = {
    left: EDGE,
    top: sheet.box.top + above,
    width: width - 2 * EDGE,
    height: height - above - EDGE,
  };
  const scene = networkScene(structure, layout, state, { box, phase });
  const drawings = drawList(scene, { within: { left: 0, top: sheet.box.top, width, height }, hasLabels });
  return closeSheet(sheet, [drawSvg(drawings, sheet.paint)], networkFacts(structure, state, words));
}
