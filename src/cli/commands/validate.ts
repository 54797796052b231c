/** `joinery validate`: the catalogue of patterns, rerun: held-out ones first, then misses, then the rest. */
import { validate as runPatterns } from "../../analysis/patterns/validate.ts";
import type { PatternResult } from "../../analysis/patterns/validate.ts";
import { runEnsemble } from "../../analysis/patterns/ensemble.ts";
import { PATTERNS } from "../../analysis/patterns/patterns.ts";
import { plainResult } from "../../analysis/patterns/plain-result.ts";
import { shippedScenarios } from "../../scenario/library.ts";
import { InputError, shown } from "../../scenario/problem.ts";
import { validation } from "../../words/en/validation.ts";
import { DONE } from "../outcome.ts";
import { startProgress } from "../progress.ts";
import { rounded, table } from "../table.ts";

interface ValidateArguments {
  readonly runs?: number;
  readonly only?: string;
  readonly seed?: string;
  readonly json?: boolean;
}

export async function validate({ runs, only, seed, json = false }: ValidateArguments): Promise<number> {
  const scenarios = Object.fromEntries((await shippedScenarios()).map((scenario) => [scenario.id, scenario]));
  const chosen = only === undefined ? undefined : only.split(",").map((id) => patternId(id.trim()));
  const progress = startProgress(PATTERNS.length, json);
  const results = await runPatterns({
    simulate: async (request) => runEnsemble(request),
    scenarios,
    onProgress: (made) => progress.to(made.done, made.total),
    ...(runs === undefined ? {} : { runs }),
    ...(seed === undefined ? {} : { seed }),
    ...(chosen === undefined ? {} : { only: chosen }),
  });
  progress.end();
  const ordered = inOrder(results);
  process.stdout.write(json ? `${JSON.stringify(ordered.map(plainResult), null, 2)}\n` : told(ordered));
  return DONE;
}

function patternId(id: string): string {
  if (PATTERNS.some((pattern) => pattern.id === id)) return id;
  throw new InputError([
    {
      at: "--only",
      code: "no-such-pattern",
      found: shown(id),
      values: { known: PATTERNS.map((pattern) => pattern.id).join(", ") },
    },
  ]);
}

/** What was kept aside while building stands first, then misses, then what was met, then what could not be tested. */
function inOrder(results: readonly PatternResult[]): readonly PatternResult[] {
  const rank = ({ pattern, status }: PatternResult): number =>
    pattern.heldOut === true ? 0 : { missed: 1, met: 2, "not-tested": 3 }[status];
  return [...results].sort((a, b) => rank(a) - rank(b));
}

function told(results: readonly PatternResult[]): string {
  const rows = results.map(({ pattern, status, figures, origin, beside, runs }) => [
    pattern.id,
    pattern.heldOut === true ? validation.heldOut : "",
    validation.status[status],
    pattern.title,
    figures
      .slice(0, 3)
      .map(({ name, value }) => `${name} ${rounded(value)}`)
      .join("; "),
    pattern.band,
    validation.origin[origin],
    beside === null ? "–" : beside.agrees ? validation.agrees : `${rounded(beside.headline.value)}`,
    String(runs),
  ]);
  const count = (status: PatternResult["status"]): number =>
    results.filter((each) => each.status === status).length;
  return `${table(validation.header, rows)}\n${validation.summary(count("met"), count("missed"), count("not-tested"))}\n`;
}
