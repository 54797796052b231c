/** Problems as they are found: each kind of problem once a place, in the order of finding. */
import { shown } from "../problem.ts";
import type { Problem } from "../problem.ts";

export type Report = (
  at: string,
  code: string,
  found: unknown,
  values?: Readonly<Record<string, string>>,
) => void;

export interface Findings {
  readonly problems: readonly Problem[];
  readonly report: Report;
  /** Whether anything was found at a place, or inside it. */
  readonly has: (at: string) => boolean;
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
      problems.push({ at, code, found: shown(found), values });
    },
    has: (at) =>
      problems.some((each) => each.at === at || each.at.startsWith(`${at}.`) || each.at.startsWith(`${at}[`)),
  };
}
