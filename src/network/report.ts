/**
 * What reading a file has to tell: problems (something is wrong, by line) and notes (something was decided).
 *
 * Everything is kept as data and in the order it was found. After `LIMITS.problemsOfOneKind` problems of a kind the rest are
 * only counted, so that a file of a million bad lines stays readable.
 */
import { type Problem, shown } from "../scenario/problem.ts";
import type { NetworkNoteCode } from "../words/en/network.ts";
import type { NetworkProblemCode } from "../words/en/network-problems.ts";
import { LIMITS } from "./limits.ts";
import type { NetworkMap, Note, Reading } from "./map.ts";

type Values = Readonly<Record<string, string>>;

export interface Report {
  readonly file: string;
  /** `at` is a line number of the file, or a place in words that already names the file. */
  problem(code: NetworkProblemCode, at: number | string | null, found: unknown, values?: Values): void;
  note(code: NetworkNoteCode, values?: Values, at?: number | string | null): void;
  /** The same report, for another part of what is read (a sheet, a second file). */
  part(name: string): Report;
  reading(map: NetworkMap | null): Reading;
}

export function startReport(file: string): Report {
  return reportOn(file, { problems: [], notes: [], counts: new Map() });
}

interface Told {
  readonly problems: Problem[];
  readonly notes: Note[];
  readonly counts: Map<NetworkProblemCode, number>;
}

function reportOn(file: string, told: Told): Report {
  const place = (at: number | string | null): string =>
    at === null ? file : typeof at === "number" ? `${file} line ${at}` : at;
  return {
    file,
    problem(code, at, found, values = {}) {
      const count = (told.counts.get(code) ?? 0) + 1;
      told.counts.set(code, count);
      if (count <= LIMITS.problemsOfOneKind)
        told.problems.push({ at: place(at), code, found: shown(found), values });
    },
    note(code, values = {}, at = null) {
      told.notes.push({ at: place(at), code, values });
    },
    part: (name) => reportOn(name, told),
    reading: (map) => ({ map, problems: [...told.problems, ...untold(file, told)], notes: told.notes }),
  };
}

function untold(file: string, told: Told): Problem[] {
  const rest: Problem[] = [];
  for (const [kind, count] of told.counts) {
    const more = count - LIMITS.problemsOfOneKind;
    if (more > 0)
      rest.push({ at: file, code: "more-of-a-kind", found: shown(more), values: { kind, more: `${more}` } });
  }
  return rest;
}
