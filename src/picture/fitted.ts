/** A picture of a given height, all told: the heading and the key take what they need, and the plot has the rest. */
import type { Picture } from "./picture.ts";

/** @param least the plot's height below which the picture is taller than asked for rather than unreadable */
export function fitted(draw: (plotHeight: number) => Picture, height: number, least: number): Picture {
  const lowest = draw(least);
  const spare = Math.floor(height - lowest.height);
  return spare <= 0 ? lowest : draw(least + spare);
}
