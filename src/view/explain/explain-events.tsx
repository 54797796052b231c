/** The changes behind a number, and the same future without each: lived again with the same luck when asked. */
import { useCallback } from "react";
import type { ReactElement } from "react";
import type { Subject } from "../../analysis/explain/subject.ts";
import { bandChart } from "../../picture/charts/band.ts";
import type { Explanation, Stage, StageEvent } from "../../protocol/api.ts";
import { bench } from "../../words/en/bench.ts";
import { explain } from "../../words/en/explain.ts";
import { monthName, useBench } from "../bench/bench-context.ts";
import { timeOf } from "../bench/series.ts";
import { PictureView } from "../picture-view.tsx";
import { figure, signedFigure } from "./explain-parts.tsx";
import type { Asked, Without } from "./explanation.ts";
import { unitOf } from "./subject-words.ts";

interface EventsProps extends Pick<Asked, "without" | "tryWithout"> {
  readonly stage: Stage;
  readonly subject: Subject;
  readonly explanation: Explanation;
  readonly month: number;
  readonly since: number;
}

export function ExplainEvents(props: EventsProps): ReactElement {
  const { stage, month } = props;
  const known = stage.events.filter(({ announced }) => announced <= month);
  return (
    <section>
      <h3>{explain.events}</h3>
      {known.length === 0 ? <p>{explain.noEvents}</p> : null}
      <ul className="events">
        {[...known]
          .sort((a, b) => b.announced - a.announced)
          .map((event) => (
            <Event key={event.id} event={event} {...props} />
          ))}
      </ul>
    </section>
  );
}

function Event({
  event,
  without,
  tryWithout,
  ...props
}: EventsProps & { readonly event: StageEvent }): ReactElement {
  const { scenario } = useBench();
  const found = without.get(event.id);
  return (
    <li>
      <p>
        {event.plain}{" "}
        <span className="caveat">
          {bench.score.when(monthName(scenario, event.announced), monthName(scenario, event.starts))}
        </span>
      </p>
      {found === undefined ? (
        <button
          type="button"
          aria-label={explain.withoutOf(event.plain)}
          onClick={() => tryWithout(event.id)}
        >
          {explain.without}
        </button>
      ) : found === null ? (
        <output>{explain.running}</output>
      ) : (
        <Paired {...props} event={event} found={found} />
      )}
    </li>
  );
}

function Paired({
  stage,
  subject,
  explanation,
  month,
  since,
  event,
  found,
}: Omit<EventsProps, "without" | "tryWithout"> & {
  readonly event: StageEvent;
  readonly found: Without;
}): ReactElement {
  const { scenario } = useBench();
  const unit = unitOf(subject);
  const draw = useCallback(
    (width: number) =>
      bandChart(
        {
          title: explain.without,
          subtitle: event.plain,
          unit,
          span: { ...timeOf(stage), from: since + 1, to: Math.max(since + 2, month) },
          series: [
            { label: explain.with, stroke: "leave-as-is", middle: explanation.values },
            { label: explain.withoutLine, stroke: "plan-1", middle: found.values },
          ],
        },
        { id: `explain-without-${event.id}`, width, plotHeight: 110 },
      ),
    [stage, unit, since, month, event, explanation, found],
  );
  if (found.after === null) return <p>{explain.gone}</p>;
  const difference = found.after - explanation.after;
  const date = monthName(scenario, month);
  return (
    <>
      <output className="paired">
        {difference === 0
          ? explain.pairedSame(figure(found.after, unit), date)
          : explain.paired(figure(found.after, unit), signedFigure(difference, unit), date)}
      </output>
      <PictureView draw={draw} />
    </>
  );
}
