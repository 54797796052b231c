/**
 * A draw list as SVG: strokes of one thing that follow each other stand in one group, named for it.
 */
import type { Drawing } from "./draw-list.ts";
import { coordinate, element, group, path } from "./svg.ts";
import type { Attributes } from "./svg.ts";
import type { Painter } from "./theme.ts";
import { textAt } from "./type.ts";

/** The list as SVG text. */
export function drawSvg(drawings: readonly Drawing[], paint: Painter): string {
  const groups: { readonly part: string; readonly id: string; readonly inside: string[] }[] = [];
  for (const drawing of drawings) {
    const last = groups.at(-1);
    if (last !== undefined && last.part === drawing.part && last.id === drawing.id) last.inside.push(drawOne(drawing, paint));
    else groups.push({ part: drawing.part, id: drawing.id, inside: [drawOne(drawing, paint)] });
  }
  return groups.map(({ part, id, inside }) => group({ "data-part": part, "data-id": id }, ...inside)).join("");
}

function drawOne(drawing: Drawing, paint: Painter): string {
  switch (drawing.kind) {
    case "circle": return element("circle", { cx: drawing.x, cy: drawing.y, r: drawing.radius, ...ink(drawing, paint) });
    case "outline": return path(`${drawing.points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${pair(x, y)}`).join("")}Z`, ink(drawing, paint));
    case "segments": return path(drawing.pairs.map(([from, to]) => `M${pair(from.x, from.y)}L${pair(to.x, to.y)}`).join(""), ink(drawing, paint));
    case "arc": return path(arc(drawing), ink(drawing, paint));
    case "curve": return path(`M${pair(drawing.from.x, drawing.from.y)}Q${pair(drawing.bend.x, drawing.bend.y)} ${pair(drawing.to.x, drawing.to.y)}`, ink(drawing, paint));
    case "text": return textAt(drawing.x, drawing.y, drawing.text, {
      fill: paint(drawing.fill ?? "ink"), halo: paint(drawing.ground), "font-weight": drawing.isBold ? 600 : undefined, "text-anchor": drawing.anchor === "start" ? undefined : drawing.anchor,
    });
    default: return drawing satisfies never;
  }
}

function ink({ fill, stroke, weight, dash, opacity, cap }: Drawing, paint: Painter): Attributes {
  return {
    fill: fill === undefined ? "none" : paint(fill), stroke: stroke === undefined ? undefined : paint(stroke), "stroke-width": weight,
    "stroke-dasharray": dash?.map(coordinate).join(" "), "stroke-linecap": cap, "stroke-linejoin": stroke === undefined ? undefined : "round", opacity,
  };
}

/** A whole turn cannot be written as one arc: its ends would meet. */
function arc({ x, y, radius, from, to }: Extract<Drawing, { readonly kind: "arc" }>): string {
  const point = (angle: number) => pair(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  const size = coordinate(radius);
  const turn = `A${size} ${size} 0 0 1`;
  return `M${point(from)}${turn} ${point((from + to) / 2)}${turn} ${point(to)}`;
}

function pair(x: number, y: number): string {
  return `${coordinate(x)} ${coordinate(y)}`;
}
