/** What came of it: one sentence that was counted, the guess beside it, one thing to change, and why. */
import { useState } from "react";
import type { ReactElement, RefObject } from "react";
import type { OutcomeComparison } from "../../analysis/comparison.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { first, guessWords, oftenWords } from "../../words/en/first.ts";
import { Asked, Chips } from "../chips.tsx";
import { countsOf, middleRun, mostOf } from "./counts.ts";
import { FallOut } from "./fall-out.tsx";
import { OFTEN, oftenOf } from "./often.ts";
import { partingKey } from "./play.ts";
import type { Showing } from "./show.ts";
import type { OpenStage, Shown } from "./stage.ts";
import { WhyChain } from "./why.tsx";

const { result, vary, why, chart } = first;

/** The finding as the chart's title; before the end a question. */
export function titleOf({ phase, option }: Showing, comparison: OutcomeComparison | null): string {
  if (phase === "asking") return chart.waiting;
  if (phase === "playing" || comparison === null) return chart.playing;
  if (option === LEAVE_AS_IS) return chart.same;
  const { verdict } = comparison.verdict;
  return verdict === "depends" ? chart.depends : chart[mostOf(countsOf(comparison))];
}

/** The one sentence, in counted futures. */
export function sentenceOf(option: string, comparison: OutcomeComparison): string {
  if (option === LEAVE_AS_IS) return result.alike;
  const counts = countsOf(comparison);
  const most = mostOf(counts);
  return result.sentence[most](counts.of[most], counts.all);
}

interface ResultProps {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly stage: OpenStage;
  readonly shown: Shown;
}

export function Result({ host, stage, shown }: ResultProps): ReactElement {
  const { show } = stage;
  const { showing, comparison } = shown;
  const { option, guess } = showing;
  return (
    <>
      <div className="result" ref={host} tabIndex={-1}>
        <output className="finding">
          {comparison === null ? result.working : sentenceOf(option, comparison)}
        </output>
        <p className="guessed">
          {guess === null ? first.predict.skipped : first.predict.yours(guessWords[guess])}
        </p>
        {comparison === null ? null : <FallOut counts={countsOf(comparison)} guess={guess} />}
        <p className="caveat">{result.small}</p>
      </div>
      <Chips
        name="often"
        legend={<Asked over={vary.legend} asked={vary.help} />}
        values={OFTEN}
        labelOf={(each) => oftenWords[each]}
        chosen={oftenOf(option)}
        onChoose={show.choose}
        isMain
      />
      <div className="aftermath">
        <Why key={option} stage={stage} shown={shown} />
      </div>
    </>
  );
}

/** Asked for when opened; of the middle future of those that have come. */
function Why({ stage, shown }: Pick<ResultProps, "stage" | "shown">): ReactElement {
  const [run, setRun] = useState<number | null>(null);
  const { comparison, plays, showing } = shown;
  const { option } = showing;
  const parting = run === null ? undefined : plays.partings[partingKey(option, run)];
  return (
    <>
      <p className="actions">
        {option === LEAVE_AS_IS ? null : (
          <button
            type="button"
            className="primary"
            aria-expanded={run !== null}
            disabled={comparison === null}
            onClick={() => {
              if (comparison === null) return;
              if (run !== null) return setRun(null);
              const middle = middleRun(comparison);
              setRun(middle);
              stage.room.part(option, middle);
            }}
          >
            {why.open}
          </button>
        )}
        <button type="button" onClick={stage.show.play}>
          {first.replay}
        </button>
        <button
          type="button"
          className="quiet"
          disabled={shown.paired.length === 0}
          onClick={() => void saveRuns(shown)}
        >
          {result.numbers}
        </button>
      </p>
      {run === null ? null : parting === undefined ? (
        <output className="loading">{plays.failure === null ? why.working : why.failed}</output>
      ) : (
        <WhyChain parting={parting} />
      )}
    </>
  );
}

/** The futures that were counted, as the terminal writes them. */
async function saveRuns({ paired }: Shown): Promise<void> {
  const [{ runsTable }, { saveText }] = await Promise.all([
    import("../../analysis/export/rows.ts"),
    import("../keep/save-file.ts"),
  ]);
  saveText("runs.csv", runsTable(paired), "text/csv");
}
