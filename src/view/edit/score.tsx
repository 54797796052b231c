/**
 * The timeline as a score that can be written on. The drawing is for the eye; over it lie real controls: a button for each
 * event and a slider for each of its dates, so that pointer, finger, keyboard and screen reader all have the same.
 */
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ReactElement } from "react";
import { eventsOn } from "../../scenario/edit/events.ts";
import { edit } from "../../words/en/edit.ts";
import type { Editing, Editor } from "./editor.ts";
import { layScore } from "./score-layout.ts";
import { ScoreDrawing } from "./score-drawing.tsx";
import { ScoreEvent } from "./score-event.tsx";

interface ScoreProps {
  readonly editor: Editor;
  readonly editing: Editing;
}

const { score: words } = edit;

export function Score({ editor, editing }: ScoreProps): ReactElement {
  const { scenario, track, selected } = editing;
  const host = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const events = useMemo(() => eventsOn(scenario, track), [scenario, track]);
  const layout = useMemo(
    () => (width === 0 ? null : layScore(scenario, events, width)),
    [scenario, events, width],
  );
  const rows = layout?.lanes.flatMap((lane) => lane.rows) ?? [];
  const hasGhosts = events.some(({ standing }) => standing !== "own");
  return (
    <section className="score-panel" aria-labelledby="score-title">
      <h2 id="score-title">{words.title}</h2>
      <p className="caveat">
        {words.lead} {words.keys}
        {hasGhosts ? ` ${words.ghosts}.` : ""}
      </p>
      <div className="score" ref={host}>
        {layout === null ? null : (
          <>
            <ScoreDrawing layout={layout} width={width} selected={selected} />
            {rows.map((row) => (
              <ScoreEvent
                key={row.placed.change.id}
                row={row}
                layout={layout}
                editor={editor}
                editing={editing}
              />
            ))}
          </>
        )}
        {events.length === 0 ? <p className="score-empty">{words.empty}</p> : null}
      </div>
    </section>
  );
}
