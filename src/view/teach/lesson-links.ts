/** A lesson's link: by its name, and by its number, which is short enough to be typed from a wall. */
import { LESSONS, lessonOf } from "../../analysis/lessons.ts";
import type { Lesson } from "../../analysis/lessons/lesson.ts";

const here = (): string => location.href.split("#")[0];

export const lessonLink = (id: string): string => `${here()}#/lesson/${id}`;

export const shortLink = (id: string): string =>
  lessonLink(String(LESSONS.findIndex((lesson) => lesson.id === id)));

/** The lesson of a name or a number. */
export const linkedLesson = (subject: string): Lesson | null =>
  /^\d+$/.test(subject) ? (LESSONS.at(Number(subject)) ?? null) : lessonOf(subject);
