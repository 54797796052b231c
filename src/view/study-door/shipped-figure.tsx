/** The figure that ships: drawn at once, from numbers that ship. */
import { useCallback } from "react";
import type { ReactElement } from "react";
import { SHIPPED_STUDY } from "../../analysis/shipped-run.ts";
import { bandShares } from "../../analysis/bands.ts";
import { tooSmall, verdictOf } from "../../analysis/verdict.ts";
import type { BandSeries } from "../../picture/charts/band-data.ts";
import { bandChart } from "../../picture/charts/band.ts";
import type { StrokeName } from "../../picture/strokes.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { first } from "../../words/en/first.ts";
import { studyDoor } from "../../words/en/study-door.ts";
import { findingOf } from "../compare/say.ts";
import { ProvenanceProvider } from "../export/provenance.tsx";
import { PictureView } from "../picture-view.tsx";
import shipped from "./shipped-run.json";

const { figure, plans } = studyDoor;

const DRAWN = [
  ["leave-as-is", "leave-as-is"],
  ["every-6", "plan-3"],
  ["every-3", "plan-1"],
  ["every-2", "plan-2"],
] as const satisfies readonly (readonly [keyof typeof plans, StrokeName])[];

const at = (share: number): number => bandShares.findIndex((each) => each === share);

const SERIES = DRAWN.flatMap(([option, stroke]): readonly BandSeries[] => {
  const found = shipped.figure.find((each) => each.option === option);
  if (found === undefined) return [];
  const { lines } = found;
  return [
    { label: plans[option], stroke, low: lines[at(0.1)], middle: lines[at(0.5)], high: lines[at(0.9)] },
  ];
});

/** The title: the verdicts on the plans that are drawn, by the one rule. */
const FINDING = findingOf(
  DRAWN.flatMap(([option]) =>
    shipped.ends
      .filter((end) => end.option === option)
      .map(({ differences }) => ({
        option,
        outcome: SHIPPED_STUDY.outcome,
        verdict: verdictOf(differences, tooSmall.index),
      })),
  ),
  (option) => Object.entries(plans).find(([id]) => id === option)?.[1] ?? option,
);

export function ShippedFigure({ scenario }: { readonly scenario: Scenario }): ReactElement {
  const { months } = scenario;
  const draw = useCallback(
    (width: number) =>
      bandChart(
        {
          title: FINDING,
          subtitle: figure.measure(SHIPPED_STUDY.runs),
          unit: "of-100",
          span: { from: 0, to: months - 1 },
          series: SERIES,
        },
        { id: "shipped-figure", width },
      ),
    [months],
  );
  return (
    <div>
      <ProvenanceProvider
        scenario={scenario.title}
        runs={SHIPPED_STUDY.runs}
        seed={SHIPPED_STUDY.seed}
        statistic={first.chart.statistic}
        fingerprint={shipped.digest}
      >
        <PictureView draw={draw} />
      </ProvenanceProvider>
      <p className="caveat">{figure.luck}</p>
    </div>
  );
}
