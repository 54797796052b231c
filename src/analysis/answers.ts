/**
 * A student's answers to a lesson as data: what was guessed and when, what was tried, what was written, and what came out.
 * Whoever holds them can run the lesson again and see row by row whether the same comes out.
 *
 * Nothing read from a file is trusted: what is not as it should be is no answer file.
 */
import type { Guess } from "../words/en/first.ts";

const FORMAT = 1;
const GUESSES = ["more", "same", "less"] as const satisfies readonly Guess[];
/** More would keep a teacher's machine busy for no reason. */
const MOST_RUNS = 1000;
const MOST_ENTRIES = 500;
const LONGEST = 4000;

export interface Prediction {
  /** When it was locked: ISO 8601. */
  readonly at: string;
  readonly option: string;
  readonly guess: Guess;
}
export interface Tried {
  readonly at: string;
  readonly option: string;
}
export interface Written {
  readonly ask: string;
  readonly text: string;
}
/** How the futures of an option fell out beside leave as is, and the digest of both. */
export interface AnswerResult {
  readonly option: string;
  readonly less: number;
  readonly same: number;
  readonly more: number;
  readonly digest: string;
}

export interface AnswerFile {
  readonly answers: typeof FORMAT;
  readonly model: string;
  readonly lesson: string;
  /** Beginning of the scenario's fingerprint. */
  readonly scenario: string;
  readonly seed: string;
  readonly runs: number;
  /** When the file was made: ISO 8601. */
  readonly made: string;
  /** As typed; empty where nobody typed one. */
  readonly name: string;
  readonly predictions: readonly Prediction[];
  readonly tried: readonly Tried[];
  readonly written: readonly Written[];
  readonly results: readonly AnswerResult[];
}

export const answerFile = (said: Omit<AnswerFile, "answers">): AnswerFile => ({ answers: FORMAT, ...said });

/** The answers in some data; null where there are none. */
export function answersOf(data: unknown): AnswerFile | null {
  if (!isRecord(data) || data["answers"] !== FORMAT) return null;
  const { runs } = data;
  const texts = ["model", "lesson", "scenario", "seed", "made", "name"].map((field) => textOf(data[field]));
  const predictions = listOf(data["predictions"], predictionOf);
  const tried = listOf(data["tried"], triedOf);
  const written = listOf(data["written"], writtenOf);
  const results = listOf(data["results"], resultOf);
  const [model, lesson, scenario, seed, made, name] = texts;
  if (
    model === null ||
    lesson === null ||
    scenario === null ||
    seed === null ||
    made === null ||
    name === null
  )
    return null;
  if (
    !isCount(runs, MOST_RUNS) ||
    predictions === null ||
    tried === null ||
    written === null ||
    results === null
  )
    return null;
  return answerFile({
    model,
    lesson,
    scenario,
    seed,
    runs,
    made,
    name,
    predictions,
    tried,
    written,
    results,
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null =>
  typeof value === "string" && value.length <= LONGEST ? value : null;
const isCount = (value: unknown, most: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most;

/** Every entry as it should be, or null. */
function listOf<Entry>(
  value: unknown,
  entryOf: (each: Readonly<Record<string, unknown>>) => Entry | null,
): readonly Entry[] | null {
  if (!Array.isArray(value) || value.length > MOST_ENTRIES) return null;
  const entries = value.map((each: unknown) => (isRecord(each) ? entryOf(each) : null));
  const found = entries.filter((each) => each !== null);
  return found.length === entries.length ? found : null;
}

function predictionOf({ at, option, guess }: Readonly<Record<string, unknown>>): Prediction | null {
  const tried = triedOf({ at, option });
  const known = GUESSES.find((each) => each === guess);
  return tried === null || known === undefined ? null : { ...tried, guess: known };
}

function triedOf({ at, option }: Readonly<Record<string, unknown>>): Tried | null {
  const [when, what] = [textOf(at), textOf(option)];
  return when === null || what === null ? null : { at: when, option: what };
}

function writtenOf({ ask, text }: Readonly<Record<string, unknown>>): Written | null {
  const [asked, said] = [textOf(ask), textOf(text)];
  return asked === null || said === null ? null : { ask: asked, text: said };
}

function resultOf({
  option,
  less,
  same,
  more,
  digest,
}: Readonly<Record<string, unknown>>): AnswerResult | null {
  const [what, print] = [textOf(option), textOf(digest)];
  if (what === null || print === null) return null;
  if (!isCount(less, MOST_RUNS) || !isCount(same, MOST_RUNS) || !isCount(more, MOST_RUNS)) return null;
  return { option: what, less, same, more, digest: print };
}

/** What a rerun came to. */
export interface Rerun {
  readonly model: string;
  readonly scenario: string;
  readonly results: readonly AnswerResult[];
}

/** One row of a check: what a file says and what came out now. */
export interface CheckedRow {
  readonly what: "model" | "scenario" | "counts" | "digest";
  /** The option that a row of results is about. */
  readonly option: string | null;
  readonly told: string;
  readonly again: string;
  readonly isSame: boolean;
}

export function checkedRows(file: AnswerFile, again: Rerun): readonly CheckedRow[] {
  const row = (what: CheckedRow["what"], option: string | null, told: string, now: string): CheckedRow => ({
    what,
    option,
    told,
    again: now,
    isSame: told === now,
  });
  return [
    row("model", null, file.model, again.model),
    row("scenario", null, file.scenario, again.scenario),
    ...file.results.flatMap((result) => {
      const { option } = result;
      const now = again.results.find((each) => each.option === option);
      return [
        row("counts", option, countsSaid(result), now === undefined ? "" : countsSaid(now)),
        row("digest", option, result.digest, now?.digest ?? ""),
      ];
    }),
  ];
}

const countsSaid = ({ less, same, more }: AnswerResult): string => `${less} · ${same} · ${more}`;
