/** What the charts show: which of them, whole or taken apart, before many futures, against what, over which span. */
import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { Stage } from "../../protocol/api.ts";
import { bench } from "../../words/en/bench.ts";
import { lab } from "../../words/en/lab.ts";
import { monthName, useBench } from "./bench-context.ts";
import { PANELS, spanBetween } from "./bench-view.ts";
import { CHARTS, CHART_IDS } from "./chart-plans.ts";
import type { Many } from "./many-futures.ts";

export function ChartChoices({
  stage,
  many,
}: {
  readonly stage: Stage;
  readonly many: Many | null;
}): ReactElement {
  const { view } = useBench();
  const { panels, apart, many: isMany } = useStore(view);
  return (
    <div className="choices-row">
      <label>
        <span>{bench.charts.panels}</span>
        <select
          value={panels}
          onChange={({ target }) =>
            view.setState({ panels: PANELS.find((each) => each === target.value) ?? "whole" })
          }
        >
          {PANELS.filter((each) => each !== "places" || stage.localities.length > 1).map((each) => (
            <option key={each} value={each}>
              {bench.charts[each]}
            </option>
          ))}
        </select>
      </label>
      {panels === "whole" ? (
        <WhichCharts />
      ) : (
        <label>
          <span>{bench.charts.apart}</span>
          <select
            value={apart}
            onChange={({ target }) =>
              view.setState({ apart: CHART_IDS.find((each) => each === target.value) ?? "trust" })
            }
          >
            {CHARTS.map(({ id }) => (
              <option key={id} value={id}>
                {bench.chart[id][0]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={isMany}
          onChange={({ target }) => view.setState({ many: target.checked })}
        />
        {bench.charts.many}
      </label>
      {many === null ? null : <ManySaid many={many} />}
      <SpanFields months={stage.months} />
    </div>
  );
}

function ManySaid({
  many: { count, asked, running, replaced, failure },
}: {
  readonly many: Many;
}): ReactElement {
  return (
    <output className="caveat">
      {failure !== null
        ? bench.failed(failure)
        : running
          ? bench.charts.manyCount(count, asked)
          : bench.charts.manyDone(count)}{" "}
      {replaced > 0 ? lab.workerBack : null}
    </output>
  );
}

function WhichCharts(): ReactElement {
  const { view } = useBench();
  const charts = useStore(view, (now) => now.charts);
  return (
    <details className="menu">
      <summary>{bench.charts.choose}</summary>
      <fieldset className="menu-body">
        <legend>{bench.charts.choose}</legend>
        {CHART_IDS.map((id) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={charts.includes(id)}
              onChange={({ target }) =>
                view.setState({
                  charts: CHART_IDS.filter((each) => (each === id ? target.checked : charts.includes(each))),
                })
              }
            />
            {bench.chart[id][0]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** The span in fields: what dragging over a chart does, for those who do not drag. */
function SpanFields({ months }: { readonly months: number }): ReactElement {
  const { scenario, view } = useBench();
  const span = useStore(view, (now) => now.span);
  const [from, to] = span ?? [0, months - 1];
  const set = (one: number, other: number): void =>
    view.setState({ span: spanBetween(Math.max(0, one), Math.min(months - 1, other)) });
  return (
    <details className="menu">
      <summary>
        {span === null
          ? bench.charts.spanNone
          : bench.charts.span(monthName(scenario, from), monthName(scenario, to))}
      </summary>
      <div className="menu-body">
        <label>
          <span>{bench.charts.spanFrom}</span>
          <input
            type="number"
            min={1}
            max={months}
            value={from + 1}
            onChange={({ target }) => set(Number(target.value) - 1, to)}
          />
        </label>
        <label>
          <span>{bench.charts.spanTo}</span>
          <input
            type="number"
            min={1}
            max={months}
            value={to + 1}
            onChange={({ target }) => set(from, Number(target.value) - 1)}
          />
        </label>
        <button type="button" disabled={span === null} onClick={() => view.setState({ span: null })}>
          {bench.charts.spanOff}
        </button>
      </div>
    </details>
  );
}
