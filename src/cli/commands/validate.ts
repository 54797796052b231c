/** `joinery validate`: the catalogue of patterns, rerun: held-out ones first, then misses, then the rest. */
import { channelTable } from "../../analysis/patterns/channels.ts";
import type { ChannelTable } from "../../analysis/patterns/channels.ts";
import type { EnsembleRunner } from "../../analysis/patterns/ensemble.ts";
import { plainResult } from "../../analysis/patterns/plain-result.ts";
import { USUAL_RUNS, validate as runPatterns } from "../../analysis/patterns/validate.ts";
import type { PatternResult } from "../../analysis/patterns/validate.ts";
import { PATTERNS } from "../../analysis/patterns/patterns.ts";
import { DEFAULT_SEED, MODEL_VERSION } from "../../scenario/version.ts";
import { shippedScenarios } from "../../scenario/library.ts";
import { InputError, shown } from "../../scenario/problem.ts";
import { validation } from "../../words/en/validation.ts";
import { DONE } from "../outcome.ts";
import { startProgress } from "../progress.ts";
import { rounded, table } from "../table.ts";
import { startEnsembleThreads } from "../threads.ts";

interface ValidateArguments {
  readonly runs?: number;
  readonly only?: string;
  readonly seed?: string;
  readonly workers?: number;
  readonly json?: boolean;
}

export async function validate({
  runs = USUAL_RUNS,
  only,
  seed = DEFAULT_SEED,
  workers,
  json = false,
}: ValidateArguments): Promise<number> {
  const scenarios = Object.fromEntries((await shippedScenarios()).map((scenario) => [scenario.id, scenario]));
  const chosen = only === undefined ? undefined : only.split(",").map((id) => patternId(id.trim()));
  const progress = startProgress(PATTERNS.length, json);
  const { simulate, close } = startEnsembleThreads(workers);
  try {
    const results = await runPatterns({
      simulate,
      scenarios,
      runs,
      seed,
      onProgress: (made) => progress.to(made.done, made.total),
      ...(chosen === undefined ? {} : { only: chosen }),
    });
    // The table of roads is about the whole catalogue: whoever asks for single patterns is spared it.
    const channels = chosen === undefined ? await channelsBy(simulate, runs, seed) : null;
    progress.end();
    const ordered = inOrder(results);
    process.stdout.write(
      json
        ? `${JSON.stringify({ model: MODEL_VERSION, seed, runs, patterns: ordered.map(plainResult), channels }, null, 2)}\n`
        : `${told(ordered)}${channels === null ? "" : `\n${toldChannels(channels)}`}`,
    );
    return DONE;
  } finally {
    await close();
  }
}

const channelsBy = (simulate: EnsembleRunner, runs: number, seed: string): Promise<ChannelTable> =>
  channelTable(runs, (one, count) => simulate({ ...one, seed, first: 0, runs: count }));

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
  return `${table(validation.header, rows)}\n${validation.summary(count("met"), count("missed"), count("not-tested"))}\n${reasonsOf(results)}`;
}

/** Why what is missed is missed, and why what is not tested is not. */
function reasonsOf(results: readonly PatternResult[]): string {
  const lines = results.flatMap((result) => {
    const { id, why, reason } = plainResult(result);
    const text =
      why !== ""
        ? why
        : reason === null
          ? ""
          : reason.kind === "words"
            ? reason.text
            : validation.missing(reason.id);
    return text === "" ? [] : [`${id}  ${text}`];
  });
  return lines.length === 0 ? "" : `\n${validation.why}\n${lines.join("\n")}\n`;
}

/** Which road churn takes: what it costs with each road shut. */
function toldChannels({ rows, runs }: ChannelTable): string {
  const measures = rows[0].losses.map(({ measure }) => measure);
  const head = [validation.road, ...measures.flatMap((measure) => [measure, validation.carried])];
  const body = rows.map(({ name, losses }) => [
    name,
    ...losses.flatMap(({ loss, carried }) => [rounded(loss), rounded(carried)]),
  ]);
  return `${validation.channels(runs)}\n\n${table(head, body)}`;
}
