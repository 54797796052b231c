/** The score: what changes when, with the playhead through it, and each change by itself with what it would be without. */
import { useCallback } from "react";
import type { MouseEvent, ReactElement } from "react";
import { useStore } from "zustand";
import { timelinePicture } from "../../picture/timeline.ts";
import type { Frame, Stage, StageEvent } from "../../protocol/api.ts";
import { bench } from "../../words/en/bench.ts";
import { PictureView } from "../picture-view.tsx";
import { monthName, useBench } from "./bench-context.ts";
import { useBranching } from "./branching.ts";
import { PanelOver } from "./panel-over.tsx";
import { kindOf, timeOf } from "./series.ts";

export function BenchScore({ stage, frame }: { readonly stage: Stage; readonly frame: Frame }): ReactElement {
  const { player } = useBench();
  const draw = useCallback(
    (width: number) =>
      timelinePicture(
        {
          title: bench.score.title,
          subtitle: stage.events.length === 0 ? bench.score.none : bench.score.measure,
          span: timeOf(stage),
          changes: stage.events.map(({ id, kind, plain, announced, starts, ends }) => ({
            id,
            kind: kindOf(kind),
            label: plain,
            announced,
            starts,
            ...(ends === null ? {} : { ends }),
          })),
        },
        { id: "bench-score", width, hasKey: stage.events.length > 0 },
      ),
    [stage],
  );
  const goTo = ({ target }: MouseEvent<HTMLElement>): void => {
    const id =
      target instanceof Element ? target.closest("[data-change]")?.getAttribute("data-change") : null;
    const event = stage.events.find((each) => each.id === id);
    if (event !== undefined) player.show(event.announced);
  };
  return (
    <section className="bench-score" aria-label={bench.score.title}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- pointing is a short cut: the list below does the same */}
      <div onClick={goTo}>
        <PictureView
          draw={draw}
          hasTable={stage.events.length > 0}
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
      {announced === 0 ? null : (
        <button type="button" aria-label={bench.score.whatOf(plain)} onClick={() => leaveOut(event)}>
          {bench.score.what}
        </button>
      )}
    </li>
  );
}
