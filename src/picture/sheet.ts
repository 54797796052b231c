/**
 * The sheet of paper a picture is drawn on: its heading, its foot and the text that stands for it.
 *
 * From the top: the finding, the measure, the key, the drawing, then where the numbers come from and what they
 * cannot say. Heights follow from how the words wrap, so a longer language makes a taller picture, never a
 * cut sentence.
 */
import { pictureWords } from "../words/en/picture.ts";
import type { PictureWords } from "../words/en/picture.ts";
import { drawKey, keyHeight } from "./key.ts";
import type { KeyEntry } from "./key.ts";
import { wrapText } from "./measure.ts";
import type { Box, ChartText, Picture, PictureOptions, Provenance } from "./picture.ts";
import { patternsUsed } from "./patterns.ts";
import { element, escapeText, group, safeId } from "./svg.ts";
import { painter } from "./theme.ts";
import type { Painter } from "./theme.ts";
import { SIZES, fontFamily, textLines } from "./type.ts";

/** Below this many pixels labels move from the line ends into the key. */
const NARROW = 560;
const DEFAULT_WIDTH = 640;
const MARGIN_ALONE = 20;
const GAP = 10;

/** Pixels a picture wants around its drawing. */
export interface Needs {
  readonly height: number;
  readonly left?: number;
  readonly right?: number;
  readonly above?: number;
  readonly below?: number;
  readonly key?: readonly KeyEntry[];
}

export interface Sheet {
  readonly id: string;
  readonly width: number;
  readonly isNarrow: boolean;
  readonly paint: Painter;
  readonly words: PictureWords;
  /** Where the drawing goes. */
  readonly box: Box;
  /** The top edge of what comes after the drawing. */
  readonly end: number;
  readonly heading: string;
  readonly text: ChartText;
  readonly options: PictureOptions;
}

/** Is a picture of this width too narrow for labels beside its lines? */
export function isNarrow({ width = DEFAULT_WIDTH }: PictureOptions): boolean {
  return width < NARROW;
}

/** The width a picture will have. */
export function sheetWidth({ width = DEFAULT_WIDTH }: PictureOptions): number {
  return width;
}

/** The height of a plot unless one is asked for: flatter on a wide picture. */
export function plotHeight({ width = DEFAULT_WIDTH, plotHeight: asked }: PictureOptions): number {
  return asked ?? Math.round(Math.max(200, Math.min(340, width * 0.42)));
}

/** Lay the heading and find room for the drawing. */
export function openSheet(text: ChartText, options: PictureOptions, needs: Needs): Sheet {
  const width = sheetWidth(options);
  const paint = painter(options.theme);
  const { left = 0, right = 0, above = 0, below = 0, key = [] } = needs;
  const family = fontFamily("finding", options.theme !== undefined);
  const titleShown = options.titleOutside === true ? [] : wrapText(text.title, SIZES.title, width);
  const title = textLines(titleShown, {
    y: 0,
    size: SIZES.title,
    fill: paint("ink"),
    family,
    isBold: true,
  });
  const subtitle = textLines(wrapText(text.subtitle, SIZES.text, width), {
    y: title.end + 2,
    size: SIZES.text,
    fill: paint("muted"),
  });
  const keyTop = subtitle.end + (key.length > 0 ? GAP : 0);
  const top = keyTop + keyHeight(key, width) + GAP + above;
  return {
    id: safeId(options.id),
    width,
    isNarrow: isNarrow(options),
    paint,
    words: options.words ?? pictureWords,
    box: { left, top, width: Math.max(40, width - left - right), height: needs.height },
    end: top + needs.height + below,
    heading: title.svg + subtitle.svg + drawKey(key, { left: 0, top: keyTop, width }, paint),
    text,
    options,
  };
}

/** Put the drawing between heading and foot. The summary opens with the finding, so it can stand alone. */
export function closeSheet(
  sheet: Sheet,
  body: readonly string[],
  { summary, table, plot, plots }: Omit<Picture, "svg" | "width" | "height">,
): Picture {
  const { options, paint, text } = sheet;
  const foot = footer(sheet, options.footer);
  const height = Math.ceil(foot.end);
  const whole = `${asSentence(text.title)} ${summary}`;
  const drawing = body.join("");
  const svg = rootElement(sheet, height, [
    element("title", { id: `${sheet.id}-title` }, escapeText(text.title)),
    element("desc", { id: `${sheet.id}-desc` }, escapeText(`${asSentence(text.subtitle)} ${summary}`)),
    patternsUsed(drawing + sheet.heading, sheet.id, paint),
    ground(sheet, height),
    sheet.heading,
    drawing,
    foot.svg,
  ]);
  const facts = { svg, width: sheet.width, height, summary: whole, table };
  return { ...facts, ...(plot === undefined ? {} : { plot }), ...(plots === undefined ? {} : { plots }) };
}

function rootElement(sheet: Sheet, height: number, children: readonly string[]): string {
  const { zoom = 1, theme } = sheet.options;
  const margin = theme === undefined ? 0 : MARGIN_ALONE;
  const [across, down] = [sheet.width + 2 * margin, height + 2 * margin];
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `${-margin} ${-margin} ${across} ${down}`,
      width: across * zoom,
      height: down * zoom,
      role: "img",
      "aria-labelledby": `${sheet.id}-title ${sheet.id}-desc`,
      "font-family": fontFamily("interface", theme !== undefined),
      "font-size": SIZES.text,
      fill: sheet.paint("ink"),
    },
    ...children,
  );
}

function ground({ options, paint, width }: Sheet, height: number): string {
  if (options.theme === undefined) return "";
  const margin = MARGIN_ALONE;
  return element("rect", {
    x: -margin,
    y: -margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
    fill: paint("paper"),
  });
}

function footer(
  sheet: Sheet,
  provenance: Provenance | undefined,
): { readonly svg: string; readonly end: number } {
  if (provenance === undefined) return { svg: "", end: sheet.end };
  const { paint, width, words } = sheet;
  const line = words.footer({ ...provenance, runs: String(provenance.runs) });
  const top = sheet.end + GAP;
  const rule = element("line", { x1: 0, x2: width, y1: top, y2: top, stroke: paint("hairline") });
  const lines = [...provenance.caveats, line].flatMap((sentence) => wrapText(sentence, SIZES.small, width));
  const written = textLines(lines, { y: top + 6, size: SIZES.small, fill: paint("muted") });
  return { svg: group({}, rule, written.svg), end: written.end };
}

function asSentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
