/** The timeline as a score, with the playhead. */
import { useCallback } from "react";
import type { ReactElement } from "react";
import { lanes } from "../../picture/timeline-lanes.ts";
import type { ChangeKind, TimelineChange } from "../../picture/timeline-lanes.ts";
import { timelinePicture } from "../../picture/timeline.ts";
import type { TimeSpan } from "../../picture/time.ts";
import type { Frame, Stage, StageEvent } from "../../protocol/api.ts";
import { bench } from "../../words/en/bench.ts";
import { PictureView } from "../picture-view.tsx";

export const spanOf = ({ months, start }: Stage): TimeSpan => ({
  from: 0,
  to: months - 1,
  startYear: Number(start.slice(0, 4)),
  startMonth: Number(start.slice(5, 7)),
});

const KINDS: readonly ChangeKind[] = lanes.flatMap(({ kinds }) => kinds);

/** An event in the terms of the picture; a reorganisation from within stands with changes of boundary. */
function changeOf({ id, kind, plain, announced, starts, ends }: StageEvent): TimelineChange {
  return {
    id,
    kind: KINDS.find((each) => each === kind) ?? "boundary-change",
    label: plain,
    announced,
    starts,
    ...(ends === null ? {} : { ends }),
  };
}

export function BenchTimeline({
  stage,
  frame,
}: {
  readonly stage: Stage;
  readonly frame: Frame;
}): ReactElement {
  const draw = useCallback(
    (width: number) =>
      timelinePicture(
        {
          title: bench.timeline,
          subtitle: bench.timelineMeasure,
          span: spanOf(stage),
          changes: stage.events.map(changeOf),
          playhead: frame.month,
        },
        { id: "bench-timeline", width },
      ),
    [stage, frame],
  );
  return <PictureView draw={draw} />;
}
