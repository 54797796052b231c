/** The experiment of the first screen, once it is there: the two networks, the chart of many futures, and what came of it. */
import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { exporting } from "../../words/en/export.ts";
import { first, guessWords, oftenWords } from "../../words/en/first.ts";
import { ProvenanceProvider } from "../export/provenance.tsx";
import { NetworkKey } from "./network-key.tsx";
import { PairChart } from "./pair-chart.tsx";
import { PairNetworks } from "./pair-networks.tsx";
import { AwaitedChart, PairFailure } from "./pair-skeleton.tsx";
import { OFTEN, oftenOf } from "./often.ts";
import { Result, titleOf } from "./result.tsx";
import { changesOf, sourceOf, useShown } from "./stage.ts";
import type { OpenStage } from "./stage.ts";

export { openStage } from "./stage.ts";

interface StageProps {
  readonly stage: OpenStage;
}

interface PicturesProps extends StageProps {
  /** Asked to play, perhaps before there was anything to play. */
  readonly isWanted: boolean;
}

/** What leaves the screen as a file says where it comes from. */
export function Pictures(props: PicturesProps): ReactElement {
  const { scenario, source } = props.stage;
  return (
    <ProvenanceProvider
      scenario={scenario.title}
      runs={source.runs}
      seed={source.seed}
      statistic={exporting.comparison}
    >
      <Drawn {...props} />
    </ProvenanceProvider>
  );
}

function Drawn({ stage, isWanted }: PicturesProps): ReactElement {
  const shown = useShown(stage);
  const { showing, left, right, paired, comparison, failure } = shown;
  const { play } = stage.show;
  const mayPlay = isWanted && showing.phase === "asking" && left !== null && right !== null;
  useEffect(() => {
    if (mayPlay) play();
  }, [mayPlay, play]);
  const often = oftenWords[oftenOf(showing.option)];
  return (
    <>
      {failure !== null && (left === null || right === null) ? (
        <PairFailure />
      ) : (
        <PairNetworks
          left={left}
          right={right}
          titles={[first.left, first.right(often)]}
          month={showing.month}
        />
      )}
      <NetworkKey />
      {showing.phase === "asking" && right === null ? (
        <AwaitedChart />
      ) : (
        <div className="experiment-chart">
          <PairChart
            id="first-chart"
            from={sourceOf(stage, shown)}
            futures={paired}
            lines={linesFor(showing.option)}
            changes={changesOf(right, first.chart.change)}
            months={stage.scenario.months}
            month={showing.month}
            title={titleOf(showing, comparison)}
            subtitle={first.chart.measure}
          />
          <output className="caveat">
            {comparison === null ? "" : first.sofar(comparison.verdict.futures, stage.source.runs)}
          </output>
          <p className="fingerprint">
            {left === null
              ? ""
              : first.fingerprint(
                  stage.scenario.id,
                  MODEL_VERSION,
                  stage.source.seed,
                  left.stage.fingerprint.slice(0, 12),
                )}
          </p>
        </div>
      )}
    </>
  );
}

const LEFT_LINE = {
  option: LEAVE_AS_IS,
  outcome: "sharing",
  label: first.chart.left,
  stroke: "leave-as-is",
} as const;
/** One list for each option, so that a chart is drawn anew only when something changed. */
const LINES = Object.fromEntries(
  OFTEN.map((option) => [
    option,
    option === LEAVE_AS_IS
      ? [LEFT_LINE]
      : [LEFT_LINE, { option, outcome: "sharing", label: first.chart.right, stroke: "plan-1" } as const],
  ]),
);
const linesFor = (option: string): (typeof LINES)[string] => LINES[oftenOf(option)];

/** What stands beside the chart once it has been asked for: the wait, then the result. */
export function Outcome({ stage }: StageProps): ReactElement {
  const shown = useShown(stage);
  const { phase, guess } = shown.showing;
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone by now: reading goes on at the result.
    if (phase === "shown") result.current?.focus();
  }, [phase]);
  if (phase === "shown") return <Result host={result} stage={stage} shown={shown} />;
  return (
    <div className="predict">
      <p className="asked">{first.playing}</p>
      {guess === null ? null : <p>{first.predict.yours(guessWords[guess])}</p>}
      <p className="actions">
        <button type="button" onClick={stage.show.finish}>
          {first.toEnd}
        </button>
      </p>
    </div>
  );
}
