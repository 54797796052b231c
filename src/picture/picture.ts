/**
 * What every picture gives and what every picture may be told.
 *
 * A picture is a pure function from data and options to text: the drawing, a summary that states the finding,
 * and the same numbers as a table. Nothing here touches a page, a file or a clock.
 */
import type { PictureWords } from "../words/en/picture.ts";
import type { Table } from "./table.ts";
import type { ThemeName } from "./theme.ts";

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart's numbers stand on the drawing, so that the page can lay a playhead or a brush over it. */
export interface Plot {
  readonly box: Box;
  /** Values at the left and right edge of the box. */
  readonly across: readonly [number, number];
  /** Values at the bottom and top edge of the box. */
  readonly up: readonly [number, number];
}

/** One axis of many on a drawing: its line in pixels, and the values at either end. */
export interface PlacedAxis {
  readonly id: string;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

export interface Picture {
  readonly svg: string;
  /** Pixels of the drawing as laid out, before zoom. */
  readonly width: number;
  readonly height: number;
  readonly summary: string;
  readonly table: Table;
  /** Left out where there are no axes. */
  readonly plot?: Plot;
  /** Where a drawing has an axis for each of many things. */
  readonly axes?: readonly PlacedAxis[];
  /** Of several panels, each in reading order. */
  readonly plots?: readonly Plot[];
}

/** What must travel with a figure that leaves the page. */
export interface Provenance {
  readonly scenario: string;
  readonly version: string;
  /** Simulated futures behind the figure. */
  readonly runs: number;
  readonly seed: string;
  /** What line and band are, in words: "middle future and 8 in 10 futures". */
  readonly statistic: string;
  /** Two or three sentences. */
  readonly caveats: readonly string[];
  readonly date?: string;
  readonly link?: string;
}

export interface PictureOptions {
  /** Prefix of every id in the drawing; two pictures on one page need two prefixes. */
  readonly id: string;
  /** Pixels across; labels, keys and marks rearrange themselves below 560. */
  readonly width?: number;
  /** Pixels of the plot itself, without title and footer. */
  readonly plotHeight?: number;
  /** Drawn size over laid-out size: 1.75 makes 14-pixel labels 24 for the back row. */
  readonly zoom?: number;
  /** Named: colours are written out, with a ground and a margin, for a file that stands alone. */
  readonly theme?: ThemeName;
  /** Left out on a page that shows the fingerprint itself. */
  readonly footer?: Provenance;
  /** The finding stands above the picture as a heading of its own; it stays the picture's name for those who cannot see it. */
  readonly titleOutside?: boolean;
  readonly words?: PictureWords;
}

/** What a chart says: the finding, then what is measured and in what unit. */
export interface ChartText {
  readonly title: string;
  readonly subtitle: string;
}
