/** Problems with what was typed in a terminal. */
import type { ProblemWords } from "./problems.ts";

export const cliProblems = {
  "no-such-scenario": {
    wanted: () => "a file, or the id of a shipped scenario",
    remedy: ({ known }) => `The shipped ones are ${known}`,
  },
  "is-a-folder": { wanted: () => "a file", remedy: () => "Name a file in it" },
  "no-permission": {
    wanted: () => "a file that may be read",
    remedy: () => "Change its permissions, or copy it",
  },
  "cannot-read": {
    wanted: () => "a file that can be read",
    remedy: () => "Look whether it is there and whole",
  },
  "folder-in-use": {
    wanted: () => "a new or empty folder",
    remedy: () => "Name another, or add --overwrite",
  },
  "set-form": { wanted: () => "path=value", remedy: () => "Write, for example, --set settings.gain=0.05" },
  "set-path": {
    wanted: ({ known }) => (known === "" ? "something with parts" : `one of ${known}`),
    remedy: ({ meant }) => (meant === undefined ? "Mend the path" : `Did you mean ${meant}?`),
  },
  "not-a-number": { wanted: ({ wanted }) => wanted, remedy: () => "Give a number" },
  "no-such-option": { wanted: ({ known }) => `one of ${known}`, remedy: () => "Name one of these plans" },
  "no-such-format": { wanted: ({ known }) => `one of ${known}`, remedy: () => "Name one of these" },
  "no-such-subject": {
    wanted: () =>
      'written "trust(a,b@partnership)", "silo(a)" or "practice(partnership)" with names that are there then',
    remedy: ({ known }) => `Some names here: ${known}`,
  },
  "no-such-month": { wanted: ({ wanted }) => wanted, remedy: () => "Give a month inside the scenario" },
  "no-such-pattern": {
    wanted: ({ known }) => `one of ${known}`,
    remedy: ({ meant }) => (meant === undefined ? "Name one of these" : `Did you mean ${meant}?`),
  },
} as const satisfies Record<string, ProblemWords>;
