/** Twenty-nine years as a calendar: a row a year, a square a month, striped where somebody waits for a change. */
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { MONTHS_TO_GET_OVER, waitingIn } from "../../analysis/lessons/england.ts";
import { optionsOf } from "../../scenario/compile/timeline.ts";
import { teach } from "../../words/en/teach.ts";
import { Chips } from "../chips.tsx";
import type { OpenStage } from "../first/stage.ts";
import { TableView } from "../table-view.tsx";
import { monthKinds, yearsOf } from "./calendar.ts";
import type { CalendarYear } from "./calendar.ts";

const { calendar: said } = teach;

export function WaitingCalendar({ stage }: { readonly stage: OpenStage }): ReactElement {
  const { scenario } = stage;
  const plans = optionsOf(scenario);
  const [plan, setPlan] = useState(plans[0].id);
  const waiting = useMemo(() => waitingIn(scenario, plan), [scenario, plan]);
  const years = useMemo(() => yearsOf(scenario.start, monthKinds(waiting)), [scenario, waiting]);
  return (
    <section className="calendar">
      <h3>{said.title(waiting.free, scenario.months)}</h3>
      <p>{said.settled(waiting.settled, MONTHS_TO_GET_OVER, waiting.longest)}</p>
      <Chips
        name="calendar"
        legend={<span className="overline">{said.plans}</span>}
        values={plans.map(({ id }) => id)}
        labelOf={(each) => plans.find(({ id }) => id === each)?.title}
        chosen={plan}
        onChoose={setPlan}
      />
      <Squares years={years} />
      <p className="caveat">
        <i className="square" data-kind="waiting" /> {said.key.waiting}{" "}
        <i className="square" data-kind="fresh" /> {said.key.fresh(MONTHS_TO_GET_OVER)}{" "}
        <i className="square" data-kind="settled" /> {said.key.settled}
      </p>
      <details>
        <summary>{said.table}</summary>
        <TableView label={said.table} table={tableOf(years)} />
      </details>
    </section>
  );
}

/** The sentence above and the table below say the same to those who cannot see it. */
function Squares({ years }: { readonly years: readonly CalendarYear[] }): ReactElement {
  return (
    <div className="years" aria-hidden="true">
      {years.map(({ year, kinds }) => (
        <div key={year} className="year">
          <span>{year}</span>
          {kinds.map((kind, month) => (
            // oxlint-disable-next-line react/no-array-index-key -- a month of a year is its place
            <i key={month} className="square" data-kind={kind ?? "none"} />
          ))}
        </div>
      ))}
    </div>
  );
}

const tableOf = (years: readonly CalendarYear[]) => ({
  columns: said.columns.map((name, at) => ({ name, isNumber: at > 0 })),
  rows: years.map(({ year, kinds }) => {
    const counted = (kind: string): string => String(kinds.filter((each) => each === kind).length);
    return [String(year), counted("waiting"), counted("fresh"), counted("settled")];
  }),
});
