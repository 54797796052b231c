/** `joinery validate`: the catalogue of patterns, rerun: held-out ones first, then misses, then the rest. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { channelTable } from "../../analysis/patterns/channels.ts";
import type { ChannelTable } from "../../analysis/patterns/channels.ts";
import type { Ensemble } from "../../analysis/patterns/ensemble.ts";
import type { PatternCase } from "../../analysis/patterns/pattern.ts";
import { PATTERNS } from "../../analysis/patterns/patterns.ts";
import { plainResult } from "../../analysis/patterns/plain-result.ts";
import { validate as runPatterns } from "../../analysis/patterns/validate.ts";
import type { PatternResult } from "../../analysis/patterns/validate.ts";
import { shippedScenarios } from "../../scenario/library.ts";
import { nearest } from "../../scenario/near-miss.ts";
import { InputError, shown } from "../../scenario/problem.ts";
import type { Problem } from "../../scenario/problem.ts";
import { DEFAULT_SEED, MODEL_VERSION } from "../../scenario/version.ts";
import { cli } from "../../words/en/cli.ts";
import { validation } from "../../words/en/validation.ts";
import { openNewFolder, writeResult } from "../files.ts";
import { KEPT, isUnfinished, openKept } from "../kept-patterns.ts";
import type { KeptPatterns } from "../kept-patterns.ts";
import { DONE, STOPPED } from "../outcome.ts";
import { channelsTold, knockOutsTable, patternsTable, patternsTold } from "../patterns-told.ts";
import { startProgress } from "../progress.ts";
import { startEnsembleThreads } from "../threads.ts";
import type { EnsembleThreads } from "../threads.ts";

interface ValidateArguments {
  readonly runs: number;
  readonly only?: string;
  readonly seed?: string;
  readonly workers?: number;
  readonly out?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

export async function validate({
  runs,
  only,
  seed = DEFAULT_SEED,
  workers,
  out,
  overwrite = false,
  json = false,
}: ValidateArguments): Promise<number> {
  const chosen = only === undefined ? undefined : patternIds(only);
  const interrupt = whenInterrupted();
  const threads = startEnsembleThreads(workers);
  try {
    if (out !== undefined && (overwrite || !isUnfinished(out))) await openNewFolder(out, overwrite);
    const kept = out === undefined ? undefined : openKept(out, runs, seed);
    const results = await Promise.race([rerun({ runs, seed, chosen, json, kept }, threads), interrupt.asked]);
    if (results === null) {
      process.stderr.write(`${kept === undefined ? validation.stopped : validation.stoppedKept}\n`);
      return STOPPED;
    }
    const { patterns, channels } = results;
    const data = asJson(results, runs, seed);
    if (out !== undefined) {
      await writePatterns(out, patterns, data);
      await rm(join(out, KEPT));
    }
    const roads = channels === null ? "" : `\n${channelsTold(channels)}\n`;
    process.stdout.write(json ? data : `${patternsTold(patterns, runs, seed)}${roads}`);
    if (out !== undefined && !json) process.stdout.write(`${cli.written(out)}\n`);
    return DONE;
  } finally {
    interrupt.release();
    await threads.close();
  }
}

interface Found {
  readonly patterns: readonly PatternResult[];
  readonly channels: ChannelTable | null;
}

interface Rerun {
  readonly runs: number;
  readonly seed: string;
  readonly chosen: readonly string[] | undefined;
  readonly json: boolean;
  readonly kept: KeptPatterns | undefined;
}

async function rerun(
  { runs, seed, chosen, json, kept }: Rerun,
  { simulate }: EnsembleThreads,
): Promise<Found> {
  const scenarios = Object.fromEntries((await shippedScenarios()).map((scenario) => [scenario.id, scenario]));
  const progress = startProgress(PATTERNS.length, json, cli.cases);
  const patterns = await runPatterns({
    simulate,
    scenarios,
    runs,
    seed,
    onProgress: (made) => progress.to(made.done, made.total),
    ...(chosen === undefined ? {} : { only: chosen }),
    ...(kept === undefined ? {} : { known: kept.known, onResult: kept.keep }),
  });
  // The table of roads is about the whole catalogue: whoever asks for single patterns is spared it.
  const take = (one: PatternCase, count: number): Promise<Ensemble> =>
    simulate({ ...one, seed, first: 0, runs: count });
  const channels = chosen === undefined ? await channelTable(runs, take) : null;
  progress.end();
  return { patterns, channels };
}

/** A pattern means something only as a whole, so Ctrl-C ends it at once; those that are finished are kept. */
function whenInterrupted(): { readonly asked: Promise<null>; readonly release: () => void } {
  let stop: () => void = () => {};
  const asked = new Promise<null>((resolve) => {
    stop = () => resolve(null);
  });
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, stop);
  return {
    asked,
    release: () => {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}

function patternIds(list: string): readonly string[] {
  const known = PATTERNS.map(({ id }) => id);
  const ids = list.split(",").map((each) => each.trim());
  const problems = ids.flatMap((id): readonly Problem[] => {
    if (known.includes(id)) return [];
    const near = nearest(id, known) ?? known.find((each) => each.toLowerCase() === id.toLowerCase());
    const values = { known: known.join(", "), ...(near === undefined ? {} : { meant: near }) };
    return [{ at: "--only", code: "no-such-pattern", found: shown(id), values }];
  });
  if (problems.length > 0) throw new InputError(problems);
  return ids;
}

const asJson = ({ patterns, channels }: Found, runs: number, seed: string): string =>
  `${JSON.stringify({ model: MODEL_VERSION, seed, runs, patterns: patterns.map(plainResult), channels }, null, 2)}\n`;

async function writePatterns(folder: string, results: readonly PatternResult[], json: string): Promise<void> {
  await writeResult(folder, "patterns.csv", patternsTable(results), false);
  await writeResult(folder, "knock-outs.csv", knockOutsTable(results), false);
  await writeResult(folder, "patterns.json", json, false);
}
