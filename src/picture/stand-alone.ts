/**
 * A drawing of the page as a file that stands by itself: colours written out, a ground, a margin, and beneath it the
 * sentences that must travel with it. It asks nothing of whoever made the drawing, so every picture can leave the page.
 */
import { wrapText } from "./measure.ts";
import type { Picture } from "./picture.ts";
import { element, escapeText, group } from "./svg.ts";
import { themes } from "./theme.ts";
import type { Paint, ThemeName } from "./theme.ts";
import { SIZES, fontFamily, textLines } from "./type.ts";

/** What is under the drawing: a theme's paper, or white for a document. */
export type Ground = ThemeName | "white";

const MARGIN = 20;
const GAP = 12;
const NOTE_LEADING = 4;

export interface StandAlone {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The drawing with its notes burnt in, each note beginning a line of its own. */
export function standAlone(picture: Picture, ground: Ground, notes: readonly string[]): StandAlone {
  const paint = painterOn(ground);
  const top = picture.height + GAP;
  const lines = notes.flatMap((note) => wrapText(note, SIZES.small, picture.width));
  const written = textLines(lines, { y: top + NOTE_LEADING, size: SIZES.small, fill: paint("muted") });
  const [width, height] = [picture.width + 2 * MARGIN, Math.ceil(written.end) + 2 * MARGIN];
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      "font-family": fontFamily("interface", true),
    },
    element("desc", {}, escapeText([picture.summary, ...notes].join(" "))),
    element("rect", { width, height, fill: paint("paper") }),
    group(
      { transform: `translate(${MARGIN} ${MARGIN})` },
      writtenOut(picture.svg, paint),
      element("line", { x1: 0, x2: picture.width, y1: top - 4, y2: top - 4, stroke: paint("hairline") }),
      written.svg,
    ),
  );
  return { svg, width, height };
}

type Paints = (paint: Paint) => string;

const painterOn = (ground: Ground): Paints =>
  ground === "white"
    ? (paint) => (paint === "paper" ? themes.light.surface : themes.light[paint])
    : (paint) => themes[ground][paint];

const isPaint = (name: string): name is Paint => Object.hasOwn(themes.light, name);

/** Custom properties give way to their values: of the theme for colours, of the fallback for type. */
const writtenOut = (svg: string, paint: Paints): string =>
  svg
    .replaceAll(/var\(--colour-([a-z-]+), (#[0-9a-fA-F]{3,8})\)/g, (_, name: string, otherwise: string) =>
      isPaint(name) ? paint(name) : otherwise,
    )
    .replaceAll(/var\(--font-[a-z-]+, ([^()]*)\)/g, (_, names: string) => names);
