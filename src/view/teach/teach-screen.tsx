/** Teach a class: the list of lessons, a lesson's page, its worksheet. */
import type { ReactElement } from "react";
import { lessonOf } from "../../analysis/lessons.ts";
import { lessonWords } from "../../words/en/lessons.ts";
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
    <Worksheet id={lesson.id} words={words} />
  ) : (
    <LessonPage key={lesson.id} lesson={lesson} words={words} />
  );
}
