/** Many drawings as one that moves by itself: for where no video can be made. It holds no script, only times. */
import type { StandAlone } from "./stand-alone.ts";
import { element, group } from "./svg.ts";

/** Room for the largest of the drawings; even, since video wants it so. */
export function roomFor(frames: readonly StandAlone[]): { readonly width: number; readonly height: number } {
  const even = (pixels: number): number => 2 * Math.ceil(pixels / 2);
  return {
    width: even(Math.max(...frames.map(({ width }) => width))),
    height: even(Math.max(...frames.map(({ height }) => height))),
  };
}

/** @param seconds how long each drawing stands */
export function movingSvg(frames: readonly StandAlone[], seconds: number): string {
  const { width, height } = roomFor(frames);
  const whole = `${(frames.length * seconds).toFixed(2)}s`;
  const shown = frames.map(({ svg }, at) =>
    group(
      { display: at === 0 ? "inline" : "none" },
      element("animate", {
        attributeName: "display",
        calcMode: "discrete",
        dur: whole,
        repeatCount: "indefinite",
        ...timesOf(at, frames.length),
      }),
      svg,
    ),
  );
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height },
    ...shown,
  );
}

/** Shown in its own part of the whole, hidden before and after. */
function timesOf(at: number, all: number): { readonly values: string; readonly keyTimes: string } {
  const [from, to] = [at / all, (at + 1) / all].map((time) => time.toFixed(5));
  if (all === 1) return { values: "inline", keyTimes: "0" };
  if (at === 0) return { values: "inline;none", keyTimes: `0;${to}` };
  if (at === all - 1) return { values: "none;inline", keyTimes: `0;${from}` };
  return { values: "none;inline;none", keyTimes: `0;${from};${to}` };
}
