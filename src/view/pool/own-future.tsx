/** One student's future: a plan, a guess, a luck of their own; then what came of it, and the code that carries it. */
import { useEffect, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { MOST_LUCK, futureCode } from "../../analysis/class-future.ts";
import type { ClassFuture, PooledLesson } from "../../analysis/class-future.ts";
import { compareOutcome } from "../../analysis/comparison.ts";
import { LESSON_SEED, lessonOf } from "../../analysis/lessons.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { first, guessWords } from "../../words/en/first.ts";
import type { Guess } from "../../words/en/first.ts";
import { lessonWords } from "../../words/en/lessons.ts";
import { pool as words } from "../../words/en/pool.ts";
import { Chips } from "../chips.tsx";
import { countsOf, mostOf } from "../first/counts.ts";
import { PairChart } from "../first/pair-chart.tsx";
import type { PairLine } from "../first/pair-chart.tsx";
import { saveText } from "../keep/save-file.ts";
import { keepInAddress } from "../route.ts";
import { spaced } from "../game/spaced.ts";
import { readIn, useLives } from "./lives.ts";

const GUESSES = ["more", "same", "less"] as const satisfies readonly Guess[];
const { mine } = words;

interface OwnProps {
  readonly lesson: PooledLesson;
  readonly search: URLSearchParams;
}

export function OwnFuture({ lesson, search }: OwnProps): ReactElement {
  const plans = lessonOf(lesson)?.options ?? [];
  const [option, setOption] = useState(() => plans.find((each) => each === search.get("plan")) ?? plans[0]);
  const [guess, setGuess] = useState(() => GUESSES.find((each) => each === search.get("guess")) ?? null);
  const [luck, setLuck] = useState(() => search.get("luck") ?? "");
  const [lived, setLived] = useState<ClassFuture | null>(() =>
    search.get("lived") === "1" && isLuck(luck) ? { lesson, option, guess, luck: Number(luck) } : null,
  );
  useEffect(
    () => keepInAddress({ plan: option, guess: guess ?? "", luck, lived: lived === null ? "" : "1" }),
    [option, guess, luck, lived],
  );
  const { title, show } = lessonWords[lesson];
  return (
    <article className="statement phone">
      <h1>{mine.title}</h1>
      <p className="lead">{mine.of(title)}</p>
      <Chips
        name="plan"
        legend={mine.plan}
        values={plans}
        labelOf={(each) => show.choices[each]}
        chosen={option}
        onChoose={(each) => {
          setOption(each);
          setLived(null);
        }}
      />
      <Chips
        name="guess"
        legend={show.fall === undefined ? mine.guess : mine.guessOf}
        values={GUESSES}
        labelOf={(each) => (show.fall ?? guessWords)[each]}
        chosen={guess}
        onChoose={(each) => {
          setGuess(each);
          setLived(null);
        }}
      />
      <Luck
        luck={luck}
        onLuck={(typed) => {
          setLuck(typed);
          setLived(null);
        }}
      />
      <p className="actions">
        <button
          type="button"
          className="primary large"
          disabled={guess === null || !isLuck(luck)}
          onClick={() => setLived({ lesson, option, guess, luck: Number(luck) })}
        >
          {mine.live}
        </button>
      </p>
      {lived === null ? null : <Came future={lived} />}
    </article>
  );
}

const isLuck = (typed: string): boolean => /^\d{1,6}$/.test(typed.trim()) && Number(typed) <= MOST_LUCK;

interface LuckProps {
  readonly luck: string;
  readonly onLuck: (typed: string) => void;
}

function Luck({ luck, onLuck }: LuckProps): ReactElement {
  return (
    <p className="game-number">
      <label htmlFor="luck">{mine.luck}</label>
      <input
        id="luck"
        className="luck"
        inputMode="numeric"
        autoComplete="off"
        value={luck}
        aria-describedby="luck-help"
        onChange={({ target }) => onLuck(target.value)}
      />
      <span id="luck-help" className="caveat">
        {luck === "" || isLuck(luck) ? mine.luckHelp : mine.bad}
      </span>
    </p>
  );
}

function Came({ future }: { readonly future: ClassFuture }): ReactElement {
  const { lesson, option, luck } = future;
  const wanted = useMemo(() => [future], [future]);
  const { scenario, futures, failure } = useLives(lesson, wanted);
  const { show } = lessonWords[lesson];
  const both = futures.filter(
    (each) => each.run === luck && (each.option === option || each.option === LEAVE_AS_IS),
  );
  const lines = useMemo(
    (): readonly PairLine[] => [
      { ...readIn(lesson), option: LEAVE_AS_IS, label: show.leftLine, stroke: "leave-as-is" },
      { ...readIn(lesson), option, label: show.choices[option], stroke: "plan-1" },
    ],
    [lesson, option, show],
  );
  if (failure !== null) return <p className="failure">{words.failed(failure)}</p>;
  if (scenario === null || both.length < 2) return <output className="finding">{words.running}</output>;
  const { outcome, scope } = readIn(lesson);
  const comparison = compareOutcome(both, LEAVE_AS_IS, option, outcome, scope);
  const most = mostOf(countsOf(comparison));
  const points = Math.round(100 * Math.abs(comparison.differences[0]));
  return (
    <>
      <output className="finding">
        {show.fall === undefined ? mine[most](points) : mine.fell(show.fall[most], points)}
      </output>
      <p className="caveat">{mine.small}</p>
      <PairChart
        id="own-future"
        from={{ scenario: scenario.title, runs: 1, seed: `${LESSON_SEED} ${luck}` }}
        futures={both}
        lines={lines}
        changes={[]}
        months={scenario.months}
        month={scenario.months - 1}
        title={mine.chart.title}
        subtitle={mine.chart.subtitle(show.measure ?? first.chart.measure)}
      />
      <Carry future={future} />
      <p className="caveat">{first.what}</p>
    </>
  );
}

/** The code, and the same as a file. */
function Carry({ future }: { readonly future: ClassFuture }): ReactElement {
  const [said, setSaid] = useState("");
  const code = spaced(futureCode(future));
  const save = (): void => {
    const name = `future-${future.lesson}-${future.luck}.txt`;
    saveText(name, `${mine.file(code)}\n`, "text/plain");
    setSaid(mine.saved(name));
  };
  return (
    <>
      <section className="own-code" aria-label={mine.code}>
        <h2>{mine.code}</h2>
        <output>{code}</output>
      </section>
      <p>{mine.codeHelp}</p>
      <p className="actions">
        <button type="button" className="large" onClick={save}>
          {mine.save}
        </button>
        <output>{said}</output>
      </p>
    </>
  );
}
