/**
 * Problems as they are found: each kind of problem once a place, in the order of finding. Beyond what anybody would
 * read they are only counted.
 */
import { LIMITS } from "../limits.ts";
import { shown } from "../problem.ts";
import type { Problem } from "../problem.ts";
import { WHOLE_FILE } from "./place.ts";

export type Report = (
  at: string,
  code: string,
  found: unknown,
  values?: Readonly<Record<string, string>>,
) => void;

export interface Findings {
  readonly problems: readonly Problem[];
  readonly report: Report;
  /** Told once everything has been looked at: how many more there are than were kept. */
  readonly close: () => void;
}

export function openFindings(): Findings {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  return {
    problems,
    report: (at, code, found, values = {}) => {
      const key = `${code} ${at}`;
      if (seen.has(key)) return;
      seen.add(key);
      if (problems.length < LIMITS.problems) problems.push({ at, code, found: shown(found), values });
    },
    close: () => {
      const more = seen.size - problems.length;
      if (more > 0)
        problems.push({
          at: WHOLE_FILE,
          code: "too-many-problems",
          found: `${more} problems worse`,
          values: {},
        });
    },
  };
}
