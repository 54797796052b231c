/** Teach a class: the list of lessons, a lesson's page, its worksheet. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { lessonOf } from "../../analysis/lessons.ts";
import type { Lesson } from "../../analysis/lessons/lesson.ts";
import { shippedScenario } from "../../scenario/library.ts";
import { lessonWords } from "../../words/en/lessons.ts";
import type { LessonWords } from "../../words/en/lessons-shape.ts";
import { LessonList } from "./lesson-list.tsx";
import { LessonPage } from "./lesson-page.tsx";
import { Worksheet } from "./worksheet.tsx";
import "./teach.css";

interface ScreenProps {
  readonly subject: string;
  readonly search: URLSearchParams;
}

export function TeachScreen({ subject, search }: ScreenProps): ReactElement {
  const lesson = lessonOf(subject);
  if (lesson === null) return <LessonList missing={subject !== ""} />;
  const words = lessonWords[lesson.id];
  return search.get("view") === "worksheet" ? (
    <LessonSheet key={lesson.id} lesson={lesson} words={words} />
  ) : (
    <LessonPage key={lesson.id} lesson={lesson} words={words} />
  );
}

interface SheetProps {
  readonly lesson: Lesson;
  readonly words: LessonWords;
}

/** The worksheet's axis is as long as the lesson's course of events. */
function LessonSheet({ lesson, words }: SheetProps): ReactElement | null {
  const [months, setMonths] = useState<number | null>(null);
  useEffect(() => {
    const now = { gone: false };
    void shippedScenario(lesson.scenario).then((scenario) => {
      if (!now.gone) setMonths((lesson.shaped?.(scenario) ?? scenario).months);
    });
    return () => {
      now.gone = true;
    };
  }, [lesson]);
  return months === null ? null : <Worksheet lesson={lesson} words={words} years={Math.floor(months / 12)} />;
}
