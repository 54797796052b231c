/** What all views of a run's network share: who is there, and where everybody stands. */
import { layoutNetwork } from "../../picture/layout.ts";
import type { Layout } from "../../picture/layout.ts";
import type { NetworkStructure } from "../../picture/network-data.ts";
import type { Stage } from "../../protocol/api.ts";
import { pairsOf, structureOf } from "./network-of-frame.ts";
import type { PairsOfTies } from "./network-of-frame.ts";
import { planesOf } from "./planes.ts";
import type { Planes } from "./planes.ts";

export interface Ground {
  readonly pairs: PairsOfTies;
  readonly structure: NetworkStructure;
  readonly layout: Layout;
  /** The same for the pictures of columns of numbers. */
  readonly planes: Planes;
}

/** Width over height of the flat picture on the bench. */
const ASPECT = 1.35;
/** What another thread works out. */
export type Places = Pick<Ground, "layout" | "planes">;

export function placesOf(stage: Stage, capacity: Float32Array): Places {
  const structure = structureOf(stage, pairsOf(stage), capacity);
  const layout = layoutNetwork(structure, { aspect: ASPECT });
  return { layout, planes: planesOf(stage, structure, layout) };
}

/** Pairs and structure are worked out when a table or a card asks for them. */
export function groundOf(stage: Stage, capacity: Float32Array, { layout, planes }: Places): Ground {
  const made: { pairs?: PairsOfTies; structure?: NetworkStructure } = {};
  return {
    layout,
    planes,
    get pairs() {
      return (made.pairs ??= pairsOf(stage));
    },
    get structure() {
      return (made.structure ??= structureOf(stage, (made.pairs ??= pairsOf(stage)), capacity));
    },
  };
}
