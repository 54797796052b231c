/** What a lesson says, part by part. */
import type { Guess } from "./first.ts";
import type { RoleCard } from "./game.ts";

/** The steps of a class view. */
export type StepName = "look" | "guess" | "watch" | "count" | "why" | "vary" | "whole" | "out";

/**
 * A line of a script: what to do and what to say or look for. `cut`: leave it out when ten minutes are missing; `step`: the
 * step of the class view that it belongs to.
 */
export interface ScriptLine {
  readonly from: number;
  readonly to: number;
  readonly what: string;
  readonly say: string;
  readonly cut?: true;
  readonly step?: StepName;
}

/** What a showing of a lesson says: the two sides, the question, and the result for each way it can fall out. */
export interface ShowWords {
  readonly left: string;
  readonly leftLine: string;
  /** By option. */
  readonly right: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly rightLine: string;
  readonly change: string;
  readonly question: string;
  readonly titles: Readonly<Record<Guess, string>>;
  readonly sentence: Readonly<Record<Guess, (count: number, all: number) => string>>;
  /** What the chart measures, and how a future fell out, where it is not about sharing. */
  readonly measure?: string;
  readonly fall?: Readonly<Record<Guess, string>>;
}

/** Questions side by side, as a table to guess at and then to look at. */
export interface GridWords {
  readonly title: string;
  readonly lead: string;
  /** What the worksheet asks to be guessed in each cell, where it is not better or worse. */
  readonly guess?: string;
  readonly corner: string;
  readonly rows: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
}

export interface QuizItem {
  readonly ask: string;
  /** Which number of the lesson is the key, in what, and how far off an answer may be. */
  readonly key: string;
  readonly unit: string;
  readonly within: number;
}

/** The least that a room must have: a projector is always there. */
export type Kit = "projector" | "phones" | "laptops";

export interface LessonWords {
  readonly title: string;
  readonly minutes: number;
  readonly people: string;
  /** Fewest and most students. */
  readonly size: readonly [number, number];
  readonly devices: string;
  readonly kit: Kit;
  readonly level: string;
  readonly aim: string;
  readonly able: readonly string[];
  readonly show: ShowWords;
  readonly grid?: GridWords;
  readonly roles?: readonly RoleCard[];
  /** “Students will see …”, with the numbers of `analysis/lessons.ts`. */
  readonly see: (numbers: Readonly<Record<string, number>>, held: number, all: number) => string;
  readonly otherwise: string;
  readonly script: readonly ScriptLine[];
  readonly mistakes: readonly { readonly said: string; readonly answer: string }[];
  readonly cases: readonly { readonly place: string; readonly text: string; readonly source: string }[];
  readonly leftOut: readonly string[];
  readonly worksheet: readonly { readonly ask: string; readonly lines: number }[];
  /** What a good answer has that a weak one lacks. */
  readonly marking: readonly string[];
  readonly quiz: readonly QuizItem[];
  /** For those who have finished. */
  readonly next: readonly string[];
  /** Where the lesson itself is played, if not in the class view. */
  readonly start?: { readonly text: string; readonly to: string };
  /** Screens that a lesson leads on to. */
  readonly ways?: readonly { readonly text: string; readonly to: string }[];
  readonly reading: readonly string[];
}
