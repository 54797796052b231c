/**
 * Runs the catalogue of patterns: what the model shows, what it misses, and what it takes for either.
 *
 * Every measured pattern is simulated, measured against its band, then, where it is met, measured again without each
 * single rule that could bring it about. A pattern that goes with one rule is built in by that rule; one that stays
 * whichever of them is taken away is called emergent. Beside it stands the mean-field version of the theory: where one
 * average tie a level gives the same answer, agents add nothing to it.
 *
 * Everything is awaited of the runner, so the terminal, a worker and the page rerun the same.
 */
import { compareWithMeanField } from "./beside.ts";
import type { Beside } from "./beside.ts";
import { contextOf } from "./context.ts";
import type { Ensemble, EnsembleRequest, EnsembleRunner } from "./ensemble.ts";
import { openLibrary } from "./library.ts";
import type { Library, Luck } from "./library.ts";
import { isMeasured, isMissing } from "./pattern.ts";
import type {
  Cases,
  Change,
  Figure,
  KnockOut,
  Measured,
  MeasuredPattern,
  Pattern,
  PatternCase,
  Scenarios,
} from "./pattern.ts";
import { PATTERNS } from "./patterns.ts";

export type Status = "met" | "missed" | "not-tested";

/** Which single rule makes it; unknown where it is missed or nothing was knocked out. */
export type Origin = "built-in" | "emergent" | "unknown";

export interface KnockedOut {
  readonly name: string;
  readonly expectation: KnockOut["expectation"];
  readonly found: KnockOut["expectation"];
  /** The headline figure without the rule. */
  readonly headline: Figure;
}

export interface PatternResult {
  readonly pattern: Pattern;
  readonly status: Status;
  readonly figures: readonly Figure[];
  readonly runs: number;
  readonly seed: string;
  readonly origin: Origin;
  readonly knockOuts: readonly KnockedOut[];
  /** Null where the mean-field version cannot answer. */
  readonly beside: Beside | null;
  /** Why it was not tested: words, or the shipped scenario that was not given. */
  readonly reason:
    | { readonly kind: "words"; readonly text: string }
    | { readonly kind: "missing-scenario"; readonly id: string }
    | null;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface ValidateOptions {
  readonly simulate: EnsembleRunner;
  /** Runs of patterns in which chance matters; others take fewer. */
  readonly runs?: number;
  readonly seed?: string;
  /** Ids of patterns; all of them if left out. */
  readonly only?: readonly string[];
  readonly knockOuts?: boolean;
  /** Shipped scenarios by id, for the patterns that look at one. */
  readonly scenarios?: Scenarios;
  readonly onProgress?: (progress: Progress) => void;
  /** Asked between two patterns: what has been measured so far is then the answer. */
  readonly stopped?: () => boolean;
  readonly patterns?: readonly Pattern[];
  /** What was found before, by id: these are not measured again. */
  readonly known?: ReadonlyMap<string, PatternResult>;
  /** Called with each result as it is there. */
  readonly onResult?: (result: PatternResult) => void;
}

export const USUAL_RUNS = 200;
/** Knock-outs need to be told from the whole theory, not to be placed in a band: a quarter of the runs will do. */
const KNOCK_OUT_SHARE = 0.25;
export const FEWEST = 4;

export async function validate(options: ValidateOptions): Promise<readonly PatternResult[]> {
  const { simulate, only, patterns = PATTERNS, onProgress, stopped = () => false } = options;
  const { known = new Map<string, PatternResult>(), onResult } = options;
  let done = 0;
  const library = openLibrary(simulate, () => {
    done++;
    onProgress?.({ done, total: library.size() });
  });
  const chosen = patterns.filter(({ id }) => only === undefined || only.includes(id));
  const plans = chosen.filter(({ id }) => !known.has(id)).map((pattern) => planOf(pattern, options, library));
  const results: PatternResult[] = [];
  for (const plan of plans) {
    if (stopped()) break;
    const result = await carryOut(plan, library, options);
    results.push(result);
    onResult?.(result);
  }
  // In the catalogue's order, whatever was known before.
  const place = ({ pattern }: PatternResult): number => chosen.indexOf(pattern);
  results.push(...chosen.flatMap(({ id }) => known.get(id) ?? []));
  results.sort((a, b) => place(a) - place(b));
  return results.sort((a, b) => rankOf(a) - rankOf(b));
}

/** Held-out rows first, then misses, then the rest; sorting keeps the catalogue's order within each. */
function rankOf({ pattern, status }: PatternResult): number {
  if (pattern.heldOut === true) return 0;
  return status === "missed" ? 1 : status === "met" ? 2 : 3;
}

interface Plan {
  readonly pattern: Pattern;
  /** Null where it cannot be tested here. */
  readonly measured: { readonly pattern: MeasuredPattern; readonly cases: Cases; readonly luck: Luck } | null;
  readonly missing: string | null;
}

function planOf(
  pattern: Pattern,
  { runs = USUAL_RUNS, seed = "joinery", scenarios = {} }: ValidateOptions,
  library: Library,
): Plan {
  if (!isMeasured(pattern)) return { pattern, measured: null, missing: null };
  const cases = typeof pattern.cases === "function" ? pattern.cases(scenarios) : pattern.cases;
  if (isMissing(cases)) return { pattern, measured: null, missing: cases.missing };
  const luck = { seed, runs: scaled(runs, pattern.share ?? 1, pattern.least ?? FEWEST) };
  for (const one of Object.values(cases)) library.announce(one, luck);
  return { pattern, measured: { pattern, cases, luck }, missing: null };
}

export const scaled = (runs: number, share: number, least: number): number =>
  Math.max(least, Math.round(runs * share));

async function carryOut(
  { pattern, measured, missing }: Plan,
  library: Library,
  { knockOuts = true, simulate }: ValidateOptions,
): Promise<PatternResult> {
  if (measured === null) return untested(pattern, missing);
  const { cases, luck } = measured;
  const taken = (one: PatternCase): Promise<Ensemble> => library.take(one, luck);
  const { figures, met } = await measureIn(measured.pattern, cases, luck.runs, taken);
  const knocked = met && knockOuts ? await knockOut(measured.pattern, cases, luck, simulate) : [];
  return {
    pattern,
    status: met ? "met" : "missed",
    figures,
    runs: luck.runs,
    seed: luck.seed,
    origin: originOf(met, knocked),
    knockOuts: knocked,
    beside: compareWithMeanField(measured.pattern, cases, { figures, met }),
    reason: null,
  };
}

function untested(pattern: Pattern, missing: string | null): PatternResult {
  const text = isMeasured(pattern) ? "" : pattern.notTested;
  const reason =
    missing === null ? { kind: "words" as const, text } : { kind: "missing-scenario" as const, id: missing };
  return {
    pattern,
    status: "not-tested",
    figures: [],
    runs: 0,
    seed: "",
    origin: "unknown",
    knockOuts: [],
    beside: null,
    reason,
  };
}

export async function measureIn(
  { measure }: MeasuredPattern,
  cases: Cases,
  runs: number,
  take: (one: PatternCase) => Promise<Ensemble>,
): Promise<Measured> {
  const names = Object.keys(cases);
  const ensembles = await Promise.all(names.map((name) => take(cases[name])));
  return measure(contextOf(new Map(names.map((name, i) => [name, ensembles[i]])), runs));
}

async function knockOut(
  pattern: MeasuredPattern,
  cases: Cases,
  { seed, runs }: Luck,
  simulate: EnsembleRunner,
): Promise<readonly KnockedOut[]> {
  const fewer = scaled(runs, KNOCK_OUT_SHARE, Math.min(runs, pattern.least ?? FEWEST));
  const results: KnockedOut[] = [];
  for (const { name, change, expectation } of pattern.knockOuts) {
    const live = (one: PatternCase): Promise<Ensemble> => simulate(requestOf(one, { seed, runs: fewer }));
    const { figures, met } = await measureIn(pattern, changed(cases, change), fewer, live);
    results.push({ name, expectation, found: met ? "stays" : "vanishes", headline: figures[0] });
  }
  return results;
}

const requestOf = (one: PatternCase, luck: Luck): EnsembleRequest => ({ ...one, ...luck, first: 0 });

/** Every case with some settings or rules changed, or replaced. */
export function changed(cases: Cases, { settings = {}, rules = {}, cases: replaced = {} }: Change): Cases {
  return Object.fromEntries(
    Object.entries({ ...cases, ...replaced }).map(([name, one]) => [
      name,
      {
        ...one,
        scenario: {
          ...one.scenario,
          settings: { ...one.scenario.settings, ...settings },
          rules: { ...one.scenario.rules, ...rules },
        },
      },
    ]),
  );
}

function originOf(met: boolean, knocked: readonly KnockedOut[]): Origin {
  if (!met || knocked.length === 0) return "unknown";
  return knocked.some(({ found }) => found === "vanishes") ? "built-in" : "emergent";
}
