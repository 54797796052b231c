/** What both views of a run's network share: who is there, and where everybody stands. */
import { useMemo } from "react";
import { layoutNetwork } from "../../picture/layout.ts";
import type { Layout } from "../../picture/layout.ts";
import type { NetworkStructure } from "../../picture/network-data.ts";
import type { Frame, Stage } from "../../protocol/api.ts";
import { pairsOf, structureOf } from "./network-of-frame.ts";
import type { PairsOfTies } from "./network-of-frame.ts";

export interface Ground {
  readonly pairs: PairsOfTies;
  readonly structure: NetworkStructure;
  readonly layout: Layout;
}

export interface NetworkViewProps {
  readonly stage: Stage;
  readonly frame: Frame;
  /** Id of the body that is chosen. */
  readonly picked: string | null;
  readonly onPick: (id: string | null) => void;
}

/** Width over height of the flat picture on the bench. */
const ASPECT = 1.35;

/** Worked out once for a stage: sizes are those of the first month shown, so that nothing moves. */
export function useGround(stage: Stage, frame: Frame): Ground {
  return useMemo(() => {
    const pairs = pairsOf(stage);
    const structure = structureOf(stage, pairs, frame.capacity);
    return { pairs, structure, layout: layoutNetwork(structure, { aspect: ASPECT }) };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new month must not move anybody
  }, [stage]);
}
