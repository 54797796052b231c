/** The stress test on the page: every plan in every condition, drawn as the conditions come in. */
import { useCallback, useEffect, useMemo, useRef } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { conditionsHeld } from "../../analysis/regret.ts";
import { windTunnelChart } from "../../picture/charts/wind-tunnel.ts";
import { CONDITIONS } from "../../scenario/conditions.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { compare } from "../../words/en/compare.ts";
import { PictureView } from "../picture-view.tsx";
import type { Question } from "./address.ts";
import { pictureVerdict } from "./counts.ts";
import { outcomesOf, titlesOf } from "./outcomes-of.ts";
import { nameOf } from "./say.ts";
import { runStress, stressOf } from "./stress.ts";
import type { StressRow } from "./stress.ts";

const { stress: words } = compare;

interface StressProps {
  readonly scenario: Scenario;
  readonly question: Question;
}

export function StressTest({ scenario, question }: StressProps): ReactElement {
  const store = useMemo(() => stressOf(scenario, question), [scenario, question]);
  const { rows, running, failure } = useStore(store);
  const [outcome] = outcomesOf(scenario);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  const isWhole = rows.length === CONDITIONS.length;
  return (
    <section className="stress">
      <h2>{words.title}</h2>
      <p>{words.lead(nameOf(outcome))}</p>
      {isWhole ? null : (
        <p className="actions">
          <button
            type="button"
            onClick={() => {
              if (running) stop.current();
              else stop.current = runStress(scenario, question, outcome);
            }}
          >
            {running ? words.stop : words.run}
          </button>
          {running ? (
            <>
              <progress
                value={rows.length}
                max={CONDITIONS.length}
                aria-label={words.progress(rows.length + 1, CONDITIONS.length)}
              />
              <span>{words.progress(rows.length + 1, CONDITIONS.length)}</span>
            </>
          ) : null}
        </p>
      )}
      {failure === null ? null : (
        <p role="alert" className="failure">
          {words.failed(failure)}
        </p>
      )}
      {rows.length === 0 ? null : <Grid scenario={scenario} rows={rows} />}
    </section>
  );
}

/** "Merge 4 of 6, Cluster 5 of 6". */
export function heldSaid(rows: readonly StressRow[], titleOf: (plan: string) => string): string {
  const plans = rows[0]?.cells.map(({ plan }) => plan) ?? [];
  return plans
    .map((plan) => {
      const { held, of } = conditionsHeld(
        rows.flatMap(({ cells }) => cells.filter((cell) => cell.plan === plan)),
      );
      return words.held(titleOf(plan), held, of);
    })
    .join(", ");
}

function Grid({
  scenario,
  rows,
}: Pick<StressProps, "scenario"> & { readonly rows: readonly StressRow[] }): ReactElement {
  const draw = useCallback(
    (width: number) => {
      const titleOf = titlesOf(scenario);
      const futures = rows[0]?.cells[0]?.futures ?? 0;
      return windTunnelChart(
        {
          title: words.finding(heldSaid(rows, titleOf)),
          subtitle: words.measure(futures),
          options: rows[0]?.cells.map(({ plan }) => titleOf(plan)) ?? [],
          conditions: rows.map(({ condition }) => words.conditions[condition]),
          cells: rows.map(({ cells }) =>
            cells.map(({ verdict, held, futures: of, holds }) => ({
              verdict: pictureVerdict(verdict),
              holds: held,
              futures: of,
              isHeld: holds,
            })),
          ),
        },
        { id: "stress", width: Math.min(width, 820) },
      );
    },
    [scenario, rows],
  );
  return <PictureView draw={draw} />;
}
