/**
 * Labels at the ends of lines: a short sample of the line's own colour and dash, its name in ink, its last value
 * below. On a narrow picture the names stand in the key instead.
 */
import { SAMPLE_WIDTH, strokeSample } from "../key.ts";
import type { KeyEntry } from "../key.ts";
import { textWidth, wrapWithin } from "../measure.ts";
import type { Sheet } from "../sheet.ts";
import { strokes } from "../strokes.ts";
import type { StrokeName } from "../strokes.ts";
import { element, group } from "../svg.ts";
import { SIZES, lineHeight, textLines } from "../type.ts";
import { spread } from "./spread.ts";

export interface LineLabel {
  readonly label: string;
  readonly stroke: StrokeName;
  /** Where the line ends, in pixels. */
  readonly x: number;
  readonly y: number;
  /** What the line ends at, in words. */
  readonly value: string;
}

const MOST_LINES_IN_CHART = 4;
const WIDEST = 172;
/** A hairline ties a label to its line only where the line really ends, not while it is still being drawn. */
const LONGEST_TIE = 48;
const GAP = 8;
const APART = 6;

/** A chart holds at most four lines; more must be shown as small multiples. */
export function atMostFour<Line>(lines: readonly Line[]): readonly Line[] {
  if (lines.length > MOST_LINES_IN_CHART) throw new Error(`A chart holds at most ${MOST_LINES_IN_CHART} lines, not ${lines.length}; use small multiples`);
  return lines;
}

/** The lines' entries for a key. */
export function strokeKey(lines: readonly Pick<LineLabel, "label" | "stroke">[]): readonly KeyEntry[] {
  return lines.map(({ label, stroke }) => ({ label, sample: strokeSample(stroke) }));
}

/** Pixels the labels need at the right of the plot. */
export function labelsWidth(lines: readonly Pick<LineLabel, "label" | "value">[], offset = 0): number {
  const widest = Math.max(0, ...lines.flatMap((line) => textOf(line).map((text) => textWidth(text, SIZES.text))));
  return offset + GAP + SAMPLE_WIDTH + GAP + widest;
}

/** The labels, kept apart, each tied to its line's end by a hairline; `offset` leaves room for marks beside the plot. */
export function drawLineLabels(sheet: Sheet, lines: readonly LineLabel[], offset = 0): string {
  const { box, paint } = sheet;
  const sizes = lines.map((line) => textOf(line).length * lineHeight(SIZES.text) + APART);
  const middles = spread(lines.map(({ y }, at) => ({ at: y, size: sizes[at] ?? 0 })), box.top - APART, box.top + box.height + APART);
  const right = box.left + box.width + offset;
  return group({ "data-part": "labels" }, ...lines.map((line, at) => {
    const y = middles[at] ?? line.y;
    const [name, value] = [nameOf(line), line.value];
    const top = y - ((name.length + 1) * lineHeight(SIZES.text)) / 2;
    const start = right + GAP + SAMPLE_WIDTH + GAP;
    const said = textLines(name, { x: start, y: top, size: SIZES.text, fill: paint("ink"), isBold: true });
    return tie(line, right + GAP, y, paint(strokes[line.stroke].paint)) + strokeSample(line.stroke)(right + GAP, y, paint)
      + said.svg + textLines([value], { x: start, y: said.end, size: SIZES.text, fill: paint("muted") }).svg;
  }));
}

function tie({ x, y }: LineLabel, toX: number, toY: number, stroke: string): string {
  if (toX - x > LONGEST_TIE) return "";
  return element("line", { x1: x, y1: y, x2: toX, y2: toY, stroke, "stroke-width": 0.75, "stroke-opacity": 0.7 });
}

function nameOf({ label }: Pick<LineLabel, "label">): readonly string[] {
  return wrapWithin(label, SIZES.text, WIDEST, 2);
}

function textOf(line: Pick<LineLabel, "label" | "value">): readonly string[] {
  return [...nameOf(line), line.value];
}
