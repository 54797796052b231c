/** The whole picture of a lesson: its grid, its calendar or its laboratory. Some lessons have none. */
import type { ReactElement } from "react";
import type { Lesson } from "../../analysis/lessons/lesson.ts";
import type { LessonWords } from "../../words/en/lessons-shape.ts";
import type { OpenStage } from "../first/stage.ts";
import { Methods } from "./methods.tsx";
import { VerdictGrid } from "./verdict-grid.tsx";
import { WaitingCalendar } from "./waiting-calendar.tsx";
import "./whole.css";

interface WholeProps {
  readonly lesson: Lesson;
  readonly stage: OpenStage;
  readonly words: LessonWords;
}

const OWN: Readonly<Record<string, (props: { readonly stage: OpenStage }) => ReactElement>> = {
  england: WaitingCalendar,
  "methods-lab": Methods,
};

export const hasWhole = ({ id, grid }: Lesson): boolean => grid !== undefined || OWN[id] !== undefined;

export function Whole({ lesson, stage, words }: WholeProps): ReactElement {
  const Own = OWN[lesson.id];
  return (
    <>
      {lesson.grid === undefined || words.grid === undefined ? null : (
        <VerdictGrid stage={stage} grid={lesson.grid} words={words.grid} />
      )}
      {Own === undefined ? null : <Own stage={stage} />}
    </>
  );
}
