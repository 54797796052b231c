/**
 * The mark: a dovetail joint seen from the front. Two shapes that hold because each gives way: the tail of one
 * flares into the other, three units of air between them.
 */
import { element, group, path } from "./svg.ts";
import { painter } from "./theme.ts";
import type { Painter, ThemeName } from "./theme.ts";

const SIZE = 64;
const TAIL = "M22.5 2V21.4L41 15.2V48.8L22.5 42.6V62H9a7 7 0 0 1-7-7V9a7 7 0 0 1 7-7Z";
const SOCKET = "M25.5 2V17.2L44 11V53L25.5 46.8V62H55a7 7 0 0 0 7-7V9a7 7 0 0 0-7-7Z";

/** The mark, `size` pixels square; hidden from screen readers where its name stands beside it, else give it a label. */
export function mark({ size = SIZE, theme, label }: { readonly size?: number; readonly theme?: ThemeName; readonly label?: string } = {}): string {
  const named = label === undefined ? { "aria-hidden": "true" } : { role: "img", "aria-label": label };
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${SIZE} ${SIZE}`, width: size, height: size, ...named }, boards(painter(theme)));
}

/** The mark on a tile of paper, for places whose ground we do not know: browser tabs, home screens. */
export function icon(label: string): string {
  const paint = painter("light");
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${SIZE} ${SIZE}`, role: "img", "aria-label": label },
    element("rect", { width: SIZE, height: SIZE, rx: 12, fill: paint("paper") }), group({ transform: "translate(8 8) scale(0.75)" }, boards(paint)));
}

function boards(paint: Painter): string {
  return path(TAIL, { fill: paint("ink") }) + path(SOCKET, { fill: paint("trust") });
}
