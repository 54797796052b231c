/** One lesson on show: the two sides, its charts, and what they say; the same for a student, a class and a lecturer. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { LESSONS, LESSON_RUNS, LESSON_SEED } from "../../analysis/lessons.ts";
import type { OutcomeComparison } from "../../analysis/comparison.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { first } from "../../words/en/first.ts";
import type { Guess } from "../../words/en/first.ts";
import type { ShowWords } from "../../words/en/lessons-shape.ts";
import { teach } from "../../words/en/teach.ts";
import { countsOf, mostOf } from "../first/counts.ts";
import { NetworkKey } from "../first/network-key.tsx";
import { PairChart } from "../first/pair-chart.tsx";
import type { PairLine } from "../first/pair-chart.tsx";
import { PairNetworks } from "../first/pair-networks.tsx";
import { PairFailure } from "../first/pair-skeleton.tsx";
import { changesOf, sourceOf } from "../first/stage.ts";
import type { OpenStage, Shown, StageSource } from "../first/stage.ts";
import type { Room } from "./room.ts";
import "../first/first.css";

/** One for each lesson, so that it keeps its identity. The luck is the same in every room. */
export const LESSON_SOURCES: Readonly<Record<string, StageSource>> = Object.fromEntries(
  LESSONS.map((lesson) => {
    const { id, runs = LESSON_RUNS } = lesson;
    return [id, { ...lesson, seed: LESSON_SEED, runs }];
  }),
);

/** More bodies than this are a ball of wool at the size they have here; then the charts stand alone. */
const MOST_DRAWN = 24;

/** `networks`: them and the first chart; `chart`: that alone; `all`: every chart, with networks where there is one. */
export type StageShows = "networks" | "chart" | "all";

interface LessonStageProps {
  readonly stage: OpenStage;
  readonly shown: Shown;
  readonly words: ShowWords;
  /** On a projector: what there is to be filled. */
  readonly room?: Room;
  readonly shows?: StageShows;
  readonly hasNetworks?: boolean;
}

export function LessonStage(props: LessonStageProps): ReactElement {
  const { stage, shown, words, room, shows = "all", hasNetworks = true } = props;
  const { left, right, showing, failure } = shown;
  if (failure !== null && (left === null || right === null)) return <PairFailure />;
  // Until it is known who is there, whatever is spelt out is taken to be few.
  const isFew =
    left === null ? !("template" in stage.scenario.world) : left.stage.bodies.length <= MOST_DRAWN;
  const hasPaper = shows === "all" && stage.source.outcomes.includes("on-paper");
  const isWanted = room === undefined ? hasNetworks : shows === "networks" || (shows === "all" && !hasPaper);
  const isDrawn = isWanted && isFew;
  const titles = [words.left, words.right[showing.option] ?? ""] as const;
  return (
    <div className={isDrawn ? "lesson-stage" : undefined}>
      {isDrawn ? (
        <div>
          <PairNetworks left={left} right={right} titles={titles} month={showing.month} room={room} />
          {room === undefined ? <NetworkKey /> : null}
        </div>
      ) : null}
      <LessonCharts stage={stage} shown={shown} words={words} room={room} hasPaper={hasPaper} />
    </div>
  );
}

interface LessonChartsProps {
  readonly stage: OpenStage;
  readonly shown: Shown;
  readonly words: ShowWords;
  readonly room: Room | undefined;
  readonly hasPaper: boolean;
}

function LessonCharts({ stage, shown, words, room, hasPaper }: LessonChartsProps): ReactElement {
  const { showing, paired, comparison, right } = shown;
  const { option, month } = showing;
  const { outcomes, scope } = stage.source;
  const lines = useMemo(
    () => linesOf({ option, outcome: outcomes[0], scope }, words),
    [option, outcomes, scope, words],
  );
  const paper = useMemo(() => paperLines(option), [option]);
  const common = {
    from: sourceOf(stage, shown),
    futures: paired,
    changes: changesOf(right, words.change),
    months: stage.scenario.months,
    month,
    room,
  };
  return (
    <div className="lesson-charts">
      <PairChart
        id="lesson-sharing"
        lines={lines}
        title={chartTitle(showing.phase, comparison, words)}
        subtitle={words.measure ?? first.chart.measure}
        {...common}
      />
      {hasPaper ? (
        <PairChart
          id="lesson-paper"
          lines={paper}
          title={teach.student.paper}
          subtitle={teach.student.paperMeasure}
          {...common}
        />
      ) : null}
    </div>
  );
}

type Read = Pick<PairLine, "option" | "outcome" | "scope">;

const linesOf = (read: Read, { leftLine, rightLine }: ShowWords): readonly PairLine[] => [
  { ...read, option: LEAVE_AS_IS, label: leftLine, stroke: "leave-as-is" },
  { ...read, label: rightLine, stroke: "plan-1" },
];

const paperLines = (option: string): readonly PairLine[] => [
  { option, outcome: "on-paper", label: teach.student.onPaper, stroke: "on-paper" },
  { option, outcome: "reported", label: teach.student.reported, stroke: "plan-3" },
  { option, outcome: "in-practice", label: teach.student.inPractice, stroke: "in-practice" },
];

function chartTitle(
  phase: Shown["showing"]["phase"],
  comparison: OutcomeComparison | null,
  words: ShowWords,
): string {
  if (phase === "asking") return first.chart.waiting;
  if (phase === "playing" || comparison === null) return first.chart.playing;
  return words.titles[mostOf(countsOf(comparison))];
}

/** The sentence of a result, counted. */
export function lessonSentence(comparison: OutcomeComparison, words: ShowWords): string {
  const counts = countsOf(comparison);
  const most = mostOf(counts);
  return words.sentence[most](counts.of[most], counts.all);
}

/** How a future fell out, where it is not about sharing. */
export const fallOf = ({ fall }: ShowWords): { readonly names?: Readonly<Record<Guess, string>> } =>
  fall === undefined ? {} : { names: fall };
