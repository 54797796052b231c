/** The network of the month on show, flat or in depth. Places are worked out once for all bodies there will ever be. */
import { useCallback, useState } from "react";
import type { ReactElement } from "react";
import { networkPicture } from "../../picture/network.ts";
import type { Frame, Stage } from "../../protocol/api.ts";
import { bench } from "../../words/en/bench.ts";
import type { Ground } from "../network/ground.ts";
import { stateOf } from "../network/network-of-frame.ts";
import { NetworkViews } from "../network/network-views.tsx";
import { PictureView } from "../picture-view.tsx";

interface BenchNetworkProps {
  readonly stage: Stage;
  readonly frame: Frame;
}

export function BenchNetwork({ stage, frame }: BenchNetworkProps): ReactElement {
  const [picked, setPicked] = useState<string | null>(null);
  return (
    <NetworkViews
      stage={stage}
      frame={frame}
      picked={picked}
      onPick={setPicked}
      renderFlat={(ground) => <FlatNetwork stage={stage} frame={frame} ground={ground} />}
    />
  );
}

function FlatNetwork({
  stage,
  frame,
  ground,
}: BenchNetworkProps & { readonly ground: Ground }): ReactElement {
  const draw = useCallback(
    (width: number) =>
      networkPicture(
        {
          structure: ground.structure,
          layout: ground.layout,
          state: stateOf(stage, ground.pairs, frame),
          title: bench.network,
          subtitle: bench.networkMeasure,
        },
        { id: "bench-network", width },
      ),
    [ground, stage, frame],
  );
  return <PictureView draw={draw} />;
}
