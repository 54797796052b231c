/** Sharing in the town as far as it has been lived: one simulated future, and said to be one. */
import { useCallback } from "react";
import type { ReactElement } from "react";
import { GAME_MONTHS } from "../../analysis/game/played.ts";
import { bandChart } from "../../picture/charts/band.ts";
import type { ChangeMark } from "../../picture/marks.ts";
import { game as words } from "../../words/en/game.ts";
import { ProvenanceProvider } from "../export/provenance.tsx";
import { PictureView } from "../picture-view.tsx";
import type { Lived } from "./lived.ts";

const { chart } = words.result;
const HEIGHT = 180;

/** The news as charts mark it; nobody sees it before it has come. */
export const newsOf = ({ scenario }: Lived, until: number): readonly ChangeMark[] =>
  scenario.events.flatMap(({ id, announced, starts }) =>
    typeof announced === "number" && typeof starts === "number" && announced < until
      ? [{ id, label: words.reveal.chart.news, announced, starts }]
      : [],
  );

export function TownChart({ lived }: { readonly lived: Lived }): ReactElement {
  const draw = useCallback(
    (width: number) =>
      bandChart(
        {
          title: chart.title,
          subtitle: chart.subtitle,
          unit: "of-100",
          span: { from: 0, to: GAME_MONTHS - 1 },
          series: [{ label: chart.label, stroke: "in-practice", middle: lived.sharing }],
          changes: newsOf(lived, lived.sharing.length),
          until: lived.sharing.length - 1,
        },
        { id: "town", width, plotHeight: HEIGHT },
      ),
    [lived],
  );
  return (
    <ProvenanceProvider
      scenario={lived.scenario.title}
      runs={1}
      seed={lived.seed}
      statistic={chart.statistic}
    >
      <PictureView draw={draw} />
    </ProvenanceProvider>
  );
}
