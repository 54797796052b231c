/** Regions, named in the middle of their places: where places are many and too small to be named themselves. */
import { group, mean } from "d3";
import type { Island } from "../../picture/layout.ts";
import type { Point } from "../../picture/sector-shapes.ts";
import type { StageLocality } from "../../protocol/api.ts";

export interface Region extends Point {
  readonly label: string;
}

/** None where a network has fewer than two. */
export function regionsOf(
  localities: readonly StageLocality[],
  islands: readonly Island[],
): readonly Region[] {
  const regionOf = new Map(localities.map(({ id, region }) => [id, region]));
  const members = group(islands, ({ id }) => regionOf.get(id));
  members.delete(undefined);
  if (members.size < 2) return [];
  return [...members].map(([region = "", those]) => ({
    label: region.replaceAll("-", " "),
    x: mean(those, ({ x }) => x) ?? 0,
    y: mean(those, ({ y }) => y) ?? 0,
  }));
}
