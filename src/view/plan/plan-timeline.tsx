/** The plan as bars, with what is coming anyway as ghosts. */
import { useCallback, useMemo } from "react";
import type { ReactElement } from "react";
import { timelinePicture } from "../../picture/timeline.ts";
import type { TimelineChange } from "../../picture/timeline-lanes.ts";
import { optionsOf, timelineOf } from "../../scenario/compile/timeline.ts";
import { plan as words } from "../../words/en/plan.ts";
import { spanOf } from "../compare/outcomes-of.ts";
import { PictureView } from "../picture-view.tsx";
import { changeTitle, scenarioOfDraft } from "./scenario-of-draft.ts";
import type { Answered } from "./scenario-of-draft.ts";

const YEAR = 12;

export function PlanTimeline({ plan }: { readonly plan: Answered }): ReactElement {
  const scenario = useMemo(() => scenarioOfDraft({ ...plan, safeguards: [] }), [plan]);
  const draw = useCallback(
    (width: number) => {
      const [, option] = optionsOf(scenario);
      const changes = timelineOf(scenario, option).map(
        ({ id, kind, announced, starts, ends, plain }): TimelineChange => ({
          id,
          kind,
          label: id === "the-plan" ? changeTitle(plan) : plain.replace(/\.$/, ""),
          announced,
          starts,
          ...(ends === null ? {} : { ends }),
          standing: id === "the-plan" ? "plan" : "pipeline",
        }),
      );
      const last = Math.max(...changes.map(({ starts, ends = starts }) => ends));
      return timelinePicture(
        {
          title: words.options.timeline,
          subtitle: words.options.timelineMeasure,
          span: { ...spanOf(scenario), to: Math.min(scenario.months - 1, last + 2 * YEAR) },
          changes,
        },
        { id: "plan-timeline", width, hasKey: false },
      );
    },
    [scenario, plan],
  );
  return <PictureView draw={draw} />;
}
