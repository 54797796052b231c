/**
 * What was wanted and what to do, for every kind of problem a file or a command can have.
 * Each entry takes the values that stand in the problem.
 */
type Values = Readonly<Record<string, string>>;
export interface ProblemWords {
  readonly wanted: (values: Values) => string;
  readonly remedy: (values: Values) => string;
}

export const scenarioProblems = {
  "not-text": {
    wanted: () => "a text file in UTF-8",
    remedy: () => "save the file as plain text and try again",
  },
} satisfies Record<string, ProblemWords>;
