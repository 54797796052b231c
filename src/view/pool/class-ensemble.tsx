/** The futures of a class as thin lines, how they fell out, and how the class had guessed. */
import { useCallback, useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { ClassFuture, PooledLesson } from "../../analysis/class-future.ts";
import { compareOutcome, seriesOf } from "../../analysis/comparison.ts";
import { pairedFutures } from "../../analysis/paired.ts";
import type { Future } from "../../experiment/runner.ts";
import { ensembleChart } from "../../picture/charts/ensemble.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { first, guessWords } from "../../words/en/first.ts";
import type { Guess } from "../../words/en/first.ts";
import { lessonWords } from "../../words/en/lessons.ts";
import { pool as words } from "../../words/en/pool.ts";
import { Chips } from "../chips.tsx";
import { ProvenanceProvider } from "../export/provenance.tsx";
import { countsOf, mostOf } from "../first/counts.ts";
import { FallOut } from "../first/fall-out.tsx";
import { PictureView } from "../picture-view.tsx";
import { fallOf } from "../teach/lesson-stage.tsx";
import { readIn, useLives } from "./lives.ts";

interface EnsembleProps {
  readonly lesson: PooledLesson;
  readonly futures: readonly ClassFuture[];
}

export function ClassEnsemble({ lesson, futures }: EnsembleProps): ReactElement {
  const lives = useLives(lesson, futures);
  const plans = [...new Set(futures.map(({ option }) => option))];
  const [chosen, setChosen] = useState(plans[0]);
  const plan = plans.includes(chosen) ? chosen : plans[0];
  const own = useMemo(() => futures.filter(({ option }) => option === plan), [futures, plan]);
  const lucks = useMemo(() => new Set(own.map(({ luck }) => luck)), [own]);
  const paired = useMemo(
    () =>
      pairedFutures(
        lives.futures.filter(({ run }) => lucks.has(run)),
        [LEAVE_AS_IS, plan],
      ),
    [lives.futures, lucks, plan],
  );
  const { show } = lessonWords[lesson];
  return (
    <section className="round-result">
      {plans.length < 2 ? null : (
        <Chips
          name="pooled-plan"
          legend={words.plan}
          values={plans}
          labelOf={(each) => show.choices[each]}
          chosen={plan}
          onChoose={setChosen}
        />
      )}
      {lives.failure === null ? null : <p className="failure">{words.failed(lives.failure)}</p>}
      {lives.scenario === null || paired.length < 2 * lucks.size ? (
        <output className="finding">{words.running}</output>
      ) : (
        <Together
          lesson={lesson}
          scenario={lives.scenario}
          paired={paired}
          plan={plan}
          name={show.choices[plan]}
          hands={handsOf(own)}
        />
      )}
    </section>
  );
}

const handsOf = (futures: readonly ClassFuture[]): Readonly<Record<Guess, number>> => {
  const count = (guess: Guess): number => futures.filter((each) => each.guess === guess).length;
  return { more: count("more"), same: count("same"), less: count("less") };
};

interface TogetherProps {
  readonly lesson: PooledLesson;
  readonly scenario: Scenario;
  /** The class's futures under the plan and under leave as is. */
  readonly paired: readonly Future[];
  readonly plan: string;
  readonly name: string;
  readonly hands: Readonly<Record<Guess, number>>;
}

function Together({ lesson, scenario, paired, plan, name, hands }: TogetherProps): ReactElement {
  const read = useMemo(() => readIn(lesson), [lesson]);
  const { outcome, scope } = read;
  const { show } = lessonWords[lesson];
  const counts = countsOf(compareOutcome(paired, LEAVE_AS_IS, plan, outcome, scope));
  const most = mostOf(counts);
  const lines = useMemo(() => seriesOf(paired, plan, read.outcome, read.scope), [paired, plan, read]);
  const draw = useCallback(
    (width: number) =>
      ensembleChart(
        {
          title: words.chart.title,
          subtitle: words.chart.subtitle(show.measure ?? first.chart.measure, name),
          unit: "of-100",
          span: { from: 0, to: scenario.months - 1 },
          label: words.chart.label,
          stroke: "in-practice",
          futures: lines,
        },
        { id: "class-futures", width },
      ),
    [lines, name, scenario, show],
  );
  return (
    <div className="round-columns">
      <div>
        <p className="finding">
          {show.fall === undefined
            ? words.sentence(counts.of[most], counts.all, most === "same" ? words.same : guessWords[most])
            : words.fell(counts.of[most], counts.all, show.fall[most])}
        </p>
        <ProvenanceProvider
          scenario={scenario.title}
          runs={counts.all}
          seed={words.luck}
          statistic={words.chart.statistic}
        >
          <PictureView draw={draw} />
        </ProvenanceProvider>
      </div>
      <div>
        <FallOut counts={counts} guess={null} hands={hands} {...fallOf(show)} />
        <p className="told-large">{words.why}</p>
      </div>
    </div>
  );
}
