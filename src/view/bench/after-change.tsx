/** What the run says of the last change that has started: once for all charts, then for each chart how its line moved. */
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { lastChange, movedSince } from "../../analysis/after-change.ts";
import type { LastChange, Moved } from "../../analysis/after-change.ts";
import { readable } from "../../picture/numbers.ts";
import type { Stage, StageEvent } from "../../protocol/api.ts";
import { bench } from "../../words/en/bench.ts";
import { monthName, useBench } from "./bench-context.ts";
import type { ChartId } from "./chart-plans.ts";
import type { ReadLine } from "./readings.tsx";

const { after } = bench;

/** The month the playhead rests at: while it plays, what was said last goes on standing. */
export function useRested(): number {
  const { player } = useBench();
  const month = useStore(player.store, ({ frame }) => frame?.month ?? 0);
  const playing = useStore(player.store, (now) => now.playing);
  const [rested, setRested] = useState(month);
  if (!playing && rested !== month) setRested(month);
  return rested;
}

export function useLastChange({ events }: Stage): LastChange<StageEvent> {
  const month = useRested();
  return useMemo(() => lastChange(events, month), [events, month]);
}

export function AfterChange({ stage }: { readonly stage: Stage }): ReactElement | null {
  const { scenario } = useBench();
  const month = useRested();
  const last = useLastChange(stage);
  if (stage.events.length === 0) return null;
  const date = (of: number): string => monthName(scenario, of);
  const said =
    last.kind === "none"
      ? after.none(date(month))
      : last.kind === "several"
        ? after.several(last.count, date(month))
        : last.kind === "early"
          ? after.early(last.change.plain, date(last.change.starts))
          : after.lead(last.change.plain, date(last.change.announced), date(last.change.starts));
  return <p className="after-change">{said}</p>;
}

/** The line of a chart that is spoken of; a health signal moves too late and too loosely to be spoken of so. */
const SPOKEN_OF: Readonly<Partial<Record<ChartId, number>>> = {
  trust: 0,
  sharing: 0,
  silo: 0,
  practice: 1,
  burden: 0,
};

interface LineAfterProps {
  readonly stage: Stage;
  readonly chart: ChartId;
  readonly lines: readonly ReadLine[];
}

export function LineAfter({ stage, chart, lines }: LineAfterProps): ReactElement | null {
  const { scenario } = useBench();
  const month = useRested();
  const last = useLastChange(stage);
  const line = lines[SPOKEN_OF[chart] ?? lines.length];
  if (stage.events.length === 0 || line === undefined) return null;
  const moved = last.kind === "alone" ? movedSince(line.values, last.change, month) : null;
  // The room stays when there is nothing to say: charts do not move under the pointer.
  if (moved === null) return <p className="line-after" />;
  const [title] = bench.chart[chart];
  const name =
    chart === "practice" ? after.practice : lines.length > 1 ? after.lineOf(title, line.label) : title;
  return (
    <p className="line-after">{sentenceOf(name, moved, { month, date: (of) => monthName(scenario, of) })}</p>
  );
}

interface Told {
  readonly month: number;
  readonly date: (month: number) => string;
}

export function sentenceOf(
  name: string,
  { way, by, at, back, backIn }: Moved,
  { month, date }: Told,
): string {
  if (way === "held") return after.held(name);
  const moved = after.moved(name, way, bench.finding.points(readable(by, "of-100")), date(at));
  // What moves on at the month on show has had no time to come back.
  if (at === month) return after.end(moved);
  if (backIn !== null) return after.backIn(moved, date(backIn));
  return after.notBack(moved, way, back === "partly", date(month));
}
