/** The score: what changes when, with the playhead through it, and each change by itself with what it would be without. */
import { useCallback, useMemo } from "react";
import type { MouseEvent, ReactElement } from "react";
import { useStore } from "zustand";
import { timelinePicture } from "../../picture/timeline.ts";
import type { TimelineChange } from "../../picture/timeline-lanes.ts";
import type { Frame, Stage, StageEvent } from "../../protocol/api.ts";
import { bench } from "../../words/en/bench.ts";
import { pictureWords } from "../../words/en/picture.ts";
import { PictureView } from "../picture-view.tsx";
import { monthName, useBench } from "./bench-context.ts";
import { useBranching } from "./branching.ts";
import { ghostsOf, plansInSight } from "./ghosts.ts";
import { PanelOver } from "./panel-over.tsx";
import { kindOf, timeOf } from "./series.ts";

export function BenchScore({ stage, frame }: { readonly stage: Stage; readonly frame: Frame }): ReactElement {
  const { player } = useBench();
  const ghosts = useGhosts(stage);
  const draw = useCallback(
    (width: number) =>
      timelinePicture(
        {
          title: bench.score.title,
          subtitle: scoreMeasure(stage.events.length > 0, ghosts.length > 0),
          span: timeOf(stage),
          changes: [...ownChanges(stage), ...ghosts],
        },
        { id: "bench-score", width, hasKey: stage.events.length > 0, words: GHOST_WORDS },
      ),
    [stage, ghosts],
  );
  const isMany = stage.events.length > MANY;
  const goTo = ({ target }: MouseEvent<HTMLElement>): void => {
    const id =
      target instanceof Element ? target.closest("[data-change]")?.getAttribute("data-change") : null;
    const event = stage.events.find((each) => each.id === id);
    if (event !== undefined) player.show(event.announced);
  };
  return (
    <section className="bench-score" aria-label={bench.score.title}>
      {/* A scrolling region must be reachable by keyboard (WCAG 2.1.1). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- pointing is a short cut: the list below does the same */}
      <div {...(isMany ? { className: "scroll", tabIndex: 0 } : {})} onClick={goTo}>
        <PictureView
          draw={draw}
          hasTable={stage.events.length + ghosts.length > 0}
          renderOver={({ plot }) => (plot === undefined ? null : <PanelOver plot={plot} />)}
        />
      </div>
      {stage.events.length === 0 ? null : (
        <details className="changes" open={stage.events.length <= 4}>
          <summary>{bench.score.list}</summary>
          <ul>
            {stage.events.map((event) => (
              <Change
                key={event.id}
                event={event}
                isNow={event.announced <= frame.month && frame.month < event.starts}
              />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const ownChanges = ({ events }: Stage): readonly TimelineChange[] =>
  events.map(({ id, kind, plain, announced, starts, ends }) => ({
    id,
    kind: kindOf(kind),
    label: plain,
    announced,
    starts,
    ...(ends === null ? {} : { ends }),
  }));

function useGhosts(stage: Stage): readonly TimelineChange[] {
  const { scenario, branches: tree, view, settings } = useBench();
  const branches = useStore(tree.store, (now) => now.branches);
  const against = useStore(view, (now) => now.against);
  const other = against === settings.option ? null : against;
  return useMemo(
    () => ghostsOf(scenario, plansInSight(scenario, branches, other, stage.events.length > 0), stage),
    [scenario, branches, other, stage],
  );
}

/** In the table, too, a ghost says what it is. */
const GHOST_WORDS = {
  ...pictureWords,
  timeline: { ...pictureWords.timeline, pipeline: bench.score.elsewhere },
};

const scoreMeasure = (hasEvents: boolean, hasGhosts: boolean): string =>
  (hasEvents ? bench.score.measure : bench.score.none) +
  (hasGhosts ? bench.score[hasEvents ? "ghosts" : "ghostsAlone"] : "");

/** Changes above which the score gets a window of its own. */
const MANY = 16;

function Change({ event, isNow }: { readonly event: StageEvent; readonly isNow: boolean }): ReactElement {
  const { player, scenario } = useBench();
  const { leaveOut } = useBranching();
  const { announced, starts, plain } = event;
  const playing = useStore(player.store, (now) => now.playing);
  return (
    <li className={isNow ? "now" : undefined}>
      <button
        type="button"
        className="quiet"
        aria-label={bench.score.goTo(plain)}
        onClick={() => {
          if (playing) player.pause();
          player.show(announced);
        }}
      >
        {plain}
      </button>
      <span className="caveat">
        {bench.score.when(monthName(scenario, announced), monthName(scenario, starts))}
      </span>
      {announced < 1 ? null : (
        <button type="button" aria-label={bench.score.whatOf(plain)} onClick={() => leaveOut(event)}>
          {bench.score.what}
        </button>
      )}
    </li>
  );
}
