import { expect, test } from "vitest";
import { drawCanvas } from "../../src/picture/draw-canvas.ts";
import type { Brush } from "../../src/picture/draw-canvas.ts";
import { drawList } from "../../src/picture/draw-list.ts";
import { layoutNetwork } from "../../src/picture/layout.ts";
import { networkScene } from "../../src/picture/scene.ts";
import { painter } from "../../src/picture/theme.ts";
import { places, stateOf } from "./samples/network.ts";

test("a canvas gets every fill and stroke of the draw list, in colours it understands", () => {
  const structure = places(1);
  const box = { left: 0, top: 0, width: 600, height: 400 };
  const drawings = drawList(networkScene(structure, layoutNetwork(structure), stateOf(structure, 0.5), { box }), { within: box });
  const { brush, calls, colours } = recorder();
  drawCanvas(brush, drawings, { paint: painter("dark"), family: "sans-serif" });
  const shapes = drawings.filter(({ kind }) => kind !== "text");
  expect(calls.filter((call) => call === "fill")).toHaveLength(shapes.filter(({ fill }) => fill !== undefined).length);
  expect(calls.filter((call) => call === "stroke")).toHaveLength(shapes.filter(({ stroke }) => stroke !== undefined).length);
  expect(calls.filter((call) => call === "fillText")).toHaveLength(drawings.length - shapes.length);
  expect([...colours].every((colour) => /^#[0-9A-F]{6}$/.test(colour))).toBe(true);
  expect(brush.globalAlpha).toBe(1);
});

test("a real canvas context is a brush", () => {
  const paintOn = (context: CanvasRenderingContext2D) => drawCanvas(context, [], { paint: painter("light"), family: "sans-serif" });
  expect(paintOn).toBeTypeOf("function");
});

function recorder(): { readonly brush: Brush; readonly calls: string[]; readonly colours: Set<string> } {
  const calls: string[] = [];
  const colours = new Set<string>();
  const note = (name: string) => () => { calls.push(name); };
  const brush: Brush = {
    set fillStyle(value: unknown) { colours.add(String(value)); },
    set strokeStyle(value: unknown) { colours.add(String(value)); },
    lineWidth: 1, lineCap: "", lineJoin: "", globalAlpha: 1, font: "", textAlign: "", textBaseline: "",
    beginPath: note("beginPath"), closePath: note("closePath"), moveTo: note("moveTo"), lineTo: note("lineTo"), quadraticCurveTo: note("quadraticCurveTo"), arc: note("arc"),
    setLineDash: note("setLineDash"), fill: note("fill"), stroke: note("stroke"), fillText: note("fillText"), strokeText: note("strokeText"),
  };
  return { brush, calls, colours };
}
