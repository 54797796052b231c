/** The laboratory of the methods lesson: futures needed, one at a time, all at once, and what is missed. */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import {
  FACTORS,
  allAtOnce,
  methodsLab,
  oneAtATimeOf,
  savingOf,
  sharesOf,
} from "../../analysis/lessons/methods-lab.ts";
import { points } from "../../analysis/lessons/gaps.ts";
import { plansOf } from "../../analysis/lessons/lesson.ts";
import { pairedFutures, pairsOf } from "../../analysis/paired.ts";
import { keptPatterns } from "../../analysis/patterns/kept.ts";
import type { Future } from "../../experiment/runner.ts";
import { indexChart } from "../../picture/charts/index-bars.ts";
import { optionsOf } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { teach } from "../../words/en/teach.ts";
import type { OpenStage } from "../first/stage.ts";
import { useFutures } from "../futures.ts";
import type { Futures } from "../futures.ts";
import { PictureView } from "../picture-view.tsx";
import { HeadRow } from "../head-row.tsx";

const { methods: said } = teach;

export function Methods({ stage }: { readonly stage: OpenStage }): ReactElement {
  const { futures } = useStore(stage.futures.store);
  const paired = useMemo(() => pairedFutures(futures, plansOf(methodsLab)), [futures]);
  const counted = pairsOf(paired, plansOf(methodsLab));
  return (
    <section className="methods">
      {counted < 3 ? (
        <output className="loading">{teach.seeWorking}</output>
      ) : (
        <>
          <Needed futures={paired} scenario={stage.scenario} counted={counted} />
          <OneAtATime futures={paired} />
        </>
      )}
      <AllAtOnce scenario={stage.scenario} />
      <Missed />
    </section>
  );
}

interface NeededProps {
  readonly futures: readonly Future[];
  readonly scenario: Scenario;
  readonly counted: number;
}

function Needed({ futures, scenario, counted }: NeededProps): ReactElement {
  const titles = new Map(optionsOf(scenario).map(({ id, title }) => [id, title]));
  return (
    <>
      <h3>{said.needed.title}</h3>
      <p>{said.needed.lead(counted)}</p>
      <Rows
        columns={said.needed.columns}
        rows={methodsLab.options.map((plan) => {
          const { factor, withSameLuck, withoutSameLuck } = savingOf(futures, plan);
          return [
            titles.get(plan) ?? plan,
            said.needed.runs(withSameLuck.runs, withSameLuck.low, withSameLuck.high),
            String(withoutSameLuck.runs),
            said.needed.times(factor),
          ];
        })}
      />
    </>
  );
}

function OneAtATime({ futures }: { readonly futures: readonly Future[] }): ReactElement {
  const { alone, together } = useMemo(() => oneAtATimeOf(futures), [futures]);
  const [one, other, third] = alone.map(points);
  return (
    <>
      <h3>{said.alone.title}</h3>
      <p>{said.alone.lead}</p>
      <Rows
        columns={said.alone.columns}
        rows={[
          ...[one, other, third].map((value, at) => [said.factors[FACTORS[at].id], said.points(value)]),
          [said.alone.sum, said.points(one + other)],
          [said.alone.together, said.points(points(together))],
        ]}
      />
    </>
  );
}

function AllAtOnce({ scenario }: { readonly scenario: Scenario }): ReactElement {
  const [isAsked, setIsAsked] = useState(false);
  const design = useMemo(() => allAtOnce(scenario), [scenario]);
  return (
    <>
      <h3>{said.all.title}</h3>
      <p>{said.all.lead(design.plans.length)}</p>
      {isAsked ? (
        <Design scenario={design.scenario} plans={design.plans} />
      ) : (
        <p className="actions">
          <button type="button" onClick={() => setIsAsked(true)}>
            {said.all.run(design.plans.length)}
          </button>
        </p>
      )}
    </>
  );
}

interface DesignProps {
  readonly scenario: Scenario;
  readonly plans: readonly string[];
}

function Design({ scenario, plans }: DesignProps): ReactElement | null {
  const source = useMemo(() => ({ scenario, seed: "lesson", runs: 1, outcomes: ["sharing"] }), [scenario]);
  const futures = useFutures(source);
  return futures === null ? null : <Shares futures={futures} plans={plans} />;
}

function Shares({
  futures,
  plans,
}: {
  readonly futures: Futures;
  readonly plans: readonly string[];
}): ReactElement {
  const { futures: lived } = useStore(futures.store);
  useEffect(() => futures.ask(plans), [futures, plans]);
  const shares = useMemo(() => (lived.length < plans.length ? null : sharesOf(lived, plans)), [lived, plans]);
  const draw = useCallback(
    (width: number) =>
      indexChart(
        {
          title: said.all.chart,
          subtitle: said.all.measure,
          factors: FACTORS.map(({ id }, at) => ({
            id,
            label: said.factors[id],
            alone: estimateOf(shares?.first[at]),
            total: estimateOf(shares?.total[at]),
          })),
        },
        { id: "lesson-shares", width: Math.min(width, 720) },
      ),
    [shares],
  );
  if (shares === null)
    return <output className="loading">{said.all.soFar(lived.length, plans.length)}</output>;
  return <PictureView draw={draw} />;
}

type Estimated = ReturnType<typeof sharesOf>["first"][number] | undefined;

const estimateOf = (estimate: Estimated) => ({
  value: estimate?.value ?? Number.NaN,
  low: estimate?.interval.low ?? Number.NaN,
  high: estimate?.interval.high ?? Number.NaN,
});

/** A page of ticks only is not believed: what the model misses, counted, with the way to the page that shows it. */
function Missed(): ReactElement {
  const [count, setCount] = useState<{ readonly met: number; readonly missed: number } | null>(null);
  useEffect(() => {
    void keptPatterns().then(({ met, missed }) => setCount({ met, missed: missed.length }));
  }, []);
  return (
    <>
      <h3>{said.missed.title}</h3>
      <p>
        {count === null ? "" : said.missed.text(count.met, count.missed)}{" "}
        <a href="#/check">{said.missed.link}</a>
      </p>
    </>
  );
}

interface RowsProps {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Rows({ columns, rows }: RowsProps): ReactElement {
  return (
    <table className="method-rows">
      <HeadRow names={columns} />
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={columns[at + 1]} data-label={columns[at + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
