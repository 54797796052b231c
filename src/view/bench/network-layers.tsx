/**
 * The flat network in three layers: islands and ties, dots on their way, bodies and names. Only the dots move while it
 * plays; the other two are drawn again once a month. Up to a certain number of bodies they are SVG, above it canvas.
 */
import { useEffect, useMemo, useRef } from "react";
import type { ReactElement, RefObject } from "react";
import { drawCanvas } from "../../picture/draw-canvas.ts";
import type { Drawing } from "../../picture/draw-list.ts";
import { drawSvg } from "../../picture/draw-svg.ts";
import { dotsAt } from "../../picture/network-marks.ts";
import type { Scene } from "../../picture/scene.ts";
import { painter, propertyName } from "../../picture/theme.ts";
import type { Painter } from "../../picture/theme.ts";

interface LayersProps {
  readonly scene: Scene;
  readonly ground: readonly Drawing[];
  readonly top: readonly Drawing[];
  readonly width: number;
  readonly height: number;
  readonly moving: boolean;
}

/** Bodies above which SVG would be slow. */
const MOST_IN_SVG = 150;

export function NetworkLayers({ scene, ground, top, width, height, moving }: LayersProps): ReactElement {
  const Layer = scene.bodies.length > MOST_IN_SVG ? CanvasLayer : SvgLayer;
  return (
    <>
      <Layer drawings={ground} width={width} height={height} />
      <Dots scene={scene} width={width} height={height} moving={moving} />
      <Layer drawings={top} width={width} height={height} />
    </>
  );
}

interface LayerProps {
  readonly drawings: readonly Drawing[];
  readonly width: number;
  readonly height: number;
}

function SvgLayer({ drawings, width, height }: LayerProps): ReactElement {
  const inside = useMemo(() => drawSvg(drawings, painter(undefined)), [drawings]);
  return (
    <svg
      className="layer"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      fontSize={14}
      // oxlint-disable-next-line react/no-danger -- the picture layer escapes every text it is given, and a test holds it to that
      dangerouslySetInnerHTML={{ __html: inside }}
    />
  );
}

/** What the page's colours are just now; a canvas knows no custom properties. */
function pagePainter(): Painter {
  const style = getComputedStyle(document.documentElement);
  return (paint) => style.getPropertyValue(propertyName(paint)).trim();
}

/** A canvas as sharp as the screen, cleared. */
function brushOf(
  { current: canvas }: RefObject<HTMLCanvasElement | null>,
  width: number,
  height: number,
): CanvasRenderingContext2D | null {
  const brush = canvas?.getContext("2d") ?? null;
  if (canvas === null || brush === null) return null;
  const { devicePixelRatio: ratio } = globalThis;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  brush.setTransform(ratio, 0, 0, ratio, 0, 0);
  return brush;
}

function CanvasLayer({ drawings, width, height }: LayerProps): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const brush = brushOf(canvas, width, height);
    if (brush !== null)
      drawCanvas(brush, drawings, {
        paint: pagePainter(),
        family: getComputedStyle(document.body).fontFamily,
      });
  }, [drawings, width, height]);
  return <canvas className="layer" ref={canvas} aria-hidden="true" />;
}

/** Milliseconds a dot takes from end to end. */
const WAY = 1800;

function Dots({
  scene,
  width,
  height,
  moving,
}: Pick<LayersProps, "scene" | "width" | "height" | "moving">): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const paint = pagePainter();
    const radius = Math.max(1.2, Math.min(3.2, scene.unit * 0.22));
    const draw = (phase: number): void => {
      const brush = brushOf(canvas, width, height);
      if (brush === null) return;
      brush.fillStyle = paint("sharing");
      brush.strokeStyle = paint("paper");
      brush.lineWidth = radius * 0.45;
      for (const tie of scene.ties)
        for (const { x, y } of dotsAt(tie, phase)) {
          brush.beginPath();
          brush.arc(x, y, radius, 0, 2 * Math.PI);
          brush.fill();
          brush.stroke();
        }
    };
    if (!moving) {
      draw(0);
      return undefined;
    }
    let asked = requestAnimationFrame(function next(time) {
      draw((time / WAY) % 1);
      asked = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(asked);
  }, [scene, width, height, moving]);
  return <canvas className="layer" ref={canvas} aria-hidden="true" />;
}
