/** The network of the month on show. Places are worked out once for all bodies there will ever be, so nothing moves. */
import { useCallback, useMemo } from "react";
import type { ReactElement } from "react";
import { layoutNetwork } from "../../picture/layout.ts";
import { networkPicture } from "../../picture/network.ts";
import type { Frame, Stage } from "../../protocol/api.ts";
import { bench } from "../../words/en/bench.ts";
import { pairsOf, stateOf, structureOf } from "../network/network-of-frame.ts";
import { PictureView } from "../picture-view.tsx";

const ASPECT = 1.35;

export function BenchNetwork({
  stage,
  frame,
}: {
  readonly stage: Stage;
  readonly frame: Frame;
}): ReactElement {
  const pairs = useMemo(() => pairsOf(stage), [stage]);
  // Sizes are those of the first month shown: a body keeps its place and its size.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new frame must not move anybody
  const structure = useMemo(() => structureOf(stage, pairs, frame.capacity), [stage, pairs]);
  const layout = useMemo(() => layoutNetwork(structure, { aspect: ASPECT }), [structure]);
  const draw = useCallback(
    (width: number) =>
      networkPicture(
        {
          structure,
          layout,
          state: stateOf(stage, pairs, frame),
          title: bench.network,
          subtitle: bench.networkMeasure,
        },
        { id: "bench-network", width },
      ),
    [structure, layout, stage, pairs, frame],
  );
  return <PictureView draw={draw} />;
}
