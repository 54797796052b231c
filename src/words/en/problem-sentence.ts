/** From a problem as data to the sentence a person reads: where, what was found, what it must be, what to do. */
import { calibrationProblems } from "./calibration.ts";
import { cliProblems } from "./cli-problems.ts";
import { evaluatorProblems, studyProblems } from "./experiment.ts";
import { studyCliProblems } from "./study.ts";
import type { ProblemWords } from "./problems.ts";
import { scenarioProblems } from "./problems.ts";

/** A problem as data; its codes are the keys of the problem words. */
interface ToldProblem {
  readonly at: string;
  readonly code: string;
  readonly found: string;
  readonly values: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<string, ProblemWords | undefined>> = {
  ...studyProblems,
  ...calibrationProblems,
  ...studyCliProblems,
  ...evaluatorProblems,
  ...scenarioProblems,
  ...cliProblems,
};

export function problemText({ at, code, found, values }: ToldProblem): string {
  const words = WORDS[code];
  return words === undefined
    ? `${at}: ${found} (${code})`
    : problemSentence(at, found, words.wanted(values), words.remedy(values));
}

/** A text that holds nothing is empty, and not a pair of quotation marks. */
const foundSaid = (found: string): string => (found === '""' ? "empty" : found);

export const problemSentence = (at: string, found: string, wanted: string, remedy: string): string =>
  `${at} is ${foundSaid(found)}; it must be ${wanted}. ${ended(remedy)}`;

/** A sentence with its beginning and its end. */
const ended = (text: string): string =>
  `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? "" : "."}`;

/** The same beside the field itself, where the place need not be said. */
export function problemBeside({ at, code, found, values }: ToldProblem): string {
  const words = WORDS[code];
  return words === undefined
    ? problemText({ at, code, found, values })
    : `This is ${foundSaid(found)}; it must be ${words.wanted(values)}. ${ended(words.remedy(values))}`;
}
