/** Why, for a lesson: of the middle future, asked for when it is opened. */
import { useEffect } from "react";
import type { ReactElement } from "react";
import { first } from "../../words/en/first.ts";
import { middleRun } from "../first/counts.ts";
import { partingKey } from "../first/play.ts";
import type { OpenStage, Shown } from "../first/stage.ts";
import { WhyChain } from "../first/why.tsx";

export function LessonWhy({
  stage,
  shown,
}: {
  readonly stage: OpenStage;
  readonly shown: Shown;
}): ReactElement {
  const { comparison, plays, showing } = shown;
  const { option } = showing;
  const isWhole = comparison !== null && comparison.verdict.futures === stage.source.runs;
  const run = isWhole ? middleRun(comparison) : null;
  useEffect(() => {
    if (run !== null) stage.room.part(option, run);
  }, [stage, option, run]);
  const parting = run === null ? undefined : plays.partings[partingKey(option, run)];
  if (parting !== undefined) return <WhyChain parting={parting} />;
  return <output className="loading">{plays.failure === null ? first.why.working : first.why.failed}</output>;
}
