/**
 * One student's future: a lesson's plan lived under a luck of their own, and the code that carries it to the teacher. The
 * futures of a class together are an ensemble that everybody has a share in.
 */
import type { Guess } from "../words/en/first.ts";
import { codeOf, readCode } from "../maths/check-code.ts";
import type { CodeFault } from "../maths/check-code.ts";
import { lessonOf } from "./lessons.ts";

/** Every lesson, since in each a student can live a plan of it; their order is part of the codes, so new ones go last. */
export const POOLED_LESSONS = [
  "two-partnerships",
  "why-reorganise",
  "targets-or-trust",
  "who-holds-the-ring",
  "partnership-game",
  "stress-test",
  "trust-a-model",
  "england",
  "two-designs",
  "methods-lab",
] as const;
export type PooledLesson = (typeof POOLED_LESSONS)[number];

/** A luck is a number of up to six figures, such as a birthday. */
export const MOST_LUCK = 999_999;
const GUESSES: readonly (Guess | null)[] = [null, "more", "same", "less"];
/** Room for lessons and plans still to come. */
const LESSONS_ROOM = 16;
const PLANS_ROOM = 8;

const SIGNS_OF_FUTURE = 6;
export const FUTURE_CODE_LENGTH = SIGNS_OF_FUTURE + 2;

export interface ClassFuture {
  readonly lesson: PooledLesson;
  readonly option: string;
  readonly guess: Guess | null;
  readonly luck: number;
}

export function futureCode({ lesson, option, guess, luck }: ClassFuture): string {
  const plan = plansOf(lesson).indexOf(option);
  if (plan < 0) throw new RangeError(`${lesson} has no plan ${option}`);
  const head = (POOLED_LESSONS.indexOf(lesson) * PLANS_ROOM + plan) * GUESSES.length + GUESSES.indexOf(guess);
  return codeOf(head * (MOST_LUCK + 1) + luck, SIGNS_OF_FUTURE);
}

export function readFuture(typed: string): { readonly future: ClassFuture } | { readonly fault: CodeFault } {
  const read = readCode(typed, SIGNS_OF_FUTURE);
  if ("fault" in read) return read;
  const luck = read.value % (MOST_LUCK + 1);
  const head = Math.floor(read.value / (MOST_LUCK + 1));
  const guess = GUESSES[head % GUESSES.length];
  const plan = Math.floor(head / GUESSES.length) % PLANS_ROOM;
  const at = Math.floor(head / GUESSES.length / PLANS_ROOM);
  const lesson = at < LESSONS_ROOM ? POOLED_LESSONS.at(at) : undefined;
  const option = lesson === undefined ? undefined : plansOf(lesson).at(plan);
  // Sound by its checks, and yet no future: a code of something else.
  if (lesson === undefined || option === undefined) return { fault: "check" };
  return { future: { lesson, option, guess, luck } };
}

const plansOf = (lesson: PooledLesson): readonly string[] => lessonOf(lesson)?.options ?? [];

/** Every sound code in a text: of a file, of a message, of a list. */
export const codesIn = (text: string): readonly string[] => [
  ...new Set(
    (text.toUpperCase().match(/[0-9A-Z]{4}[ -]?[0-9A-Z]{4}/g) ?? [])
      .map((each) => each.replaceAll(/[ -]/g, ""))
      .filter((each) => "future" in readFuture(each)),
  ),
];
