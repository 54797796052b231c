/** The first screen: two partnerships, a guess, twelve years in ten seconds, what came of it and why, and three doors. */
import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { first, guessWords, oftenWords } from "../../words/en/first.ts";
import { Believe } from "./believe.tsx";
import { Doors } from "./doors.tsx";
import { NetworkKey } from "./network-key.tsx";
import { PairChart } from "./pair-chart.tsx";
import { PairNetworks } from "./pair-networks.tsx";
import { PairSkeleton } from "./pair-skeleton.tsx";
import { Predict } from "./predict.tsx";
import { OFTEN, oftenOf } from "./often.ts";
import { Result, titleOf } from "./result.tsx";
import { changesOf, sourceOf, useShown, useStage } from "./stage.ts";
import type { OpenStage, Shown, StageSource } from "./stage.ts";
import "./first.css";

const SOURCE: StageSource = {
  scenario: "a1-two-partnerships",
  options: ["every-3", "every-2", "every-6"],
  outcomes: ["sharing"],
  seed: "joinery",
  runs: 100,
};

export function FirstScreen(): ReactElement {
  const stage = useStage(SOURCE);
  return (
    <div className="first">
      <h1>
        {first.title.map((sentence) => (
          <span key={sentence}>{sentence} </span>
        ))}
      </h1>
      {stage === null ? (
        <div className="experiment">
          <PairSkeleton />
        </div>
      ) : (
        <Experiment stage={stage} />
      )}
      <section className="after">
        <p className="what">{first.what}</p>
        <Believe />
      </section>
      <Doors />
    </div>
  );
}

function Experiment({ stage }: { readonly stage: OpenStage }): ReactElement {
  const shown = useShown(stage);
  const { showing, left, right, paired, comparison, failure } = shown;
  const often = oftenWords[oftenOf(showing.option)];
  return (
    <div className="experiment">
      {left === null || right === null ? (
        <PairSkeleton failure={failure} />
      ) : (
        <PairNetworks
          left={left}
          right={right}
          titles={[first.left, first.right(often)]}
          month={showing.month}
        />
      )}
      <NetworkKey />
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
      <Panel stage={stage} shown={shown} />
    </div>
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

/** What stands beside the chart: the question, then the wait, then the result. */
function Panel({ stage, shown }: { readonly stage: OpenStage; readonly shown: Shown }): ReactElement {
  const { show } = stage;
  const { phase, guess } = shown.showing;
  const result = useRef<HTMLDivElement>(null);
  const before = useRef(phase);
  useEffect(() => {
    // The button that was pressed is gone by now: reading goes on at the result.
    if (phase === "shown" && before.current !== "shown") result.current?.focus();
    before.current = phase;
  }, [phase]);
  if (phase === "asking")
    return (
      <Predict
        question={first.predict.question}
        guess={guess}
        onGuess={show.guess}
        onShow={show.play}
        isReady={shown.left !== null && shown.right !== null}
      />
    );
  if (phase === "playing")
    return (
      <div className="predict">
        <p className="asked">{first.playing}</p>
        {guess === null ? null : <p>{first.predict.yours(guessWords[guess])}</p>}
        <p className="actions">
          <button type="button" onClick={show.finish}>
            {first.toEnd}
          </button>
        </p>
      </div>
    );
  return <Result host={result} stage={stage} shown={shown} />;
}
