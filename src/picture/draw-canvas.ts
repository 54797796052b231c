/**
 * A draw list painted on a canvas, for networks too large for SVG: the same strokes and fills in the same order.
 *
 * The brush is what a 2D canvas context offers, named here so that this file needs no page; the colours must be
 * worked out beforehand (`themes`, or what the page's custom properties say now).
 */
import type { Drawing } from "./draw-list.ts";
import type { Painter } from "./theme.ts";
import { SIZES } from "./type.ts";

/** The part of CanvasRenderingContext2D that is used; a real context fits. */
export interface Brush {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(bendX: number, bendY: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  setLineDash(segments: number[]): void;
  fill(): void;
  stroke(): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
}

const HALO = 4;

/** Paint the list, back to front, on a canvas already cleared and scaled to pixels. */
export function drawCanvas(brush: Brush, drawings: readonly Drawing[], { paint, family }: { readonly paint: Painter; readonly family: string }): void {
  brush.lineJoin = "round";
  for (const drawing of drawings) {
    brush.globalAlpha = drawing.opacity ?? 1;
    if (drawing.kind === "text") write(brush, drawing, { paint, family });
    else stroke(brush, drawing, paint);
  }
  brush.globalAlpha = 1;
}

function stroke(brush: Brush, drawing: Exclude<Drawing, { readonly kind: "text" }>, paint: Painter): void {
  brush.beginPath();
  trace(brush, drawing);
  if (drawing.fill !== undefined) {
    brush.fillStyle = paint(drawing.fill);
    brush.fill();
  }
  if (drawing.stroke === undefined) return;
  brush.strokeStyle = paint(drawing.stroke);
  brush.lineWidth = drawing.weight ?? 1;
  brush.lineCap = drawing.cap ?? "butt";
  brush.setLineDash([...(drawing.dash ?? [])]);
  brush.stroke();
}

function trace(brush: Brush, drawing: Exclude<Drawing, { readonly kind: "text" }>): void {
  switch (drawing.kind) {
    case "circle": return brush.arc(drawing.x, drawing.y, drawing.radius, 0, 2 * Math.PI);
    case "arc": return brush.arc(drawing.x, drawing.y, drawing.radius, drawing.from, drawing.to);
    case "curve": brush.moveTo(drawing.from.x, drawing.from.y); return brush.quadraticCurveTo(drawing.bend.x, drawing.bend.y, drawing.to.x, drawing.to.y);
    case "outline": drawing.points.forEach(({ x, y }, at) => (at === 0 ? brush.moveTo(x, y) : brush.lineTo(x, y))); return brush.closePath();
    case "segments": return drawing.pairs.forEach(([from, to]) => { brush.moveTo(from.x, from.y); brush.lineTo(to.x, to.y); });
    default: return drawing satisfies never;
  }
}

function write(brush: Brush, drawing: Extract<Drawing, { readonly kind: "text" }>, { paint, family }: { readonly paint: Painter; readonly family: string }): void {
  brush.font = `${drawing.isBold ? 600 : 400} ${SIZES.text}px ${family}`;
  brush.textAlign = drawing.anchor === "middle" ? "center" : drawing.anchor;
  brush.textBaseline = "middle";
  brush.setLineDash([]);
  brush.strokeStyle = paint(drawing.ground);
  brush.lineWidth = HALO;
  brush.strokeText(drawing.text, drawing.x, drawing.y);
  brush.fillStyle = paint(drawing.fill ?? "ink");
  brush.fillText(drawing.text, drawing.x, drawing.y);
}
