/**
 * Type: sizes from the house scale, and lines of text set one under another.
 * Findings are set in the serif, everything else in the sans.
 */
import { element, escapeText } from "./svg.ts";
import type { Attributes } from "./svg.ts";

/** Pixels. `small` is for the foot of a figure only. */
export const SIZES = { title: 20, text: 14, small: 13 } as const;
const LEADING = 1.32;
/** Where the baseline stands below the top of a line, as a share of the type size. */
const ASCENT = 1.0;
const SANS = "'Public Sans Variable', 'Public Sans', 'Helvetica Neue', Arial, sans-serif";
const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";

/** The families as an attribute: by custom property on a page, by name in a file that stands alone. */
export function fontFamily(use: "interface" | "finding", isAlone: boolean): string {
  const names = use === "finding" ? SERIF : SANS;
  return isAlone ? names : `var(--font-${use}, ${names})`;
}

/** The height of one line of type. */
export function lineHeight(size: number): number {
  return size * LEADING;
}

export interface LinesStyle {
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly x?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly family?: string;
  readonly isBold?: boolean;
  /** The colour of the ground, where text crosses lines. */
  readonly halo?: string;
}

/** Lines from a top edge downwards; `end` is the lower edge of the last. */
export function textLines(lines: readonly string[], style: LinesStyle): { readonly svg: string; readonly end: number } {
  const { x = 0, y, size, fill, anchor = "start", family, isBold = false, halo } = style;
  const step = lineHeight(size);
  const attributes: Attributes = {
    "font-size": size, fill, "text-anchor": anchor === "start" ? undefined : anchor,
    "font-family": family, "font-weight": isBold ? 600 : undefined, ...haloAttributes(halo),
  };
  const svg = lines.map((line, at) => element("text", { x, y: y + at * step + size * ASCENT, ...attributes }, escapeText(line)));
  return { svg: svg.join(""), end: y + lines.length * step };
}

/** One text with its middle at a height; a halo of paper keeps it readable over lines. */
export function textAt(x: number, y: number, text: string, attributes: Attributes & { readonly halo?: string | undefined } = {}): string {
  const { halo, ...rest } = attributes;
  return element("text", { x, y, dy: "0.35em", ...haloAttributes(halo), ...rest }, escapeText(text));
}

function haloAttributes(halo: string | undefined): Attributes {
  return halo === undefined ? {} : { stroke: halo, "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" };
}
