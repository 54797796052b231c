/** `joinery run <scenario>`: futures of one plan, streamed to files in run order. */
import { digestOf } from "../../experiment/digest.ts";
import type { Finished } from "../../experiment/digest.ts";
import { compile } from "../../scenario/compile.ts";
import { DEFAULT_SEED } from "../../scenario/version.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { cli } from "../../words/en/cli.ts";
import { gather } from "../gather.ts";
import { listenForInterrupt } from "../interrupt.ts";
import { DONE, STOPPED } from "../outcome.ts";
import { startProgress } from "../progress.ts";
import { openTables, writeRest } from "../result-folder.ts";
import { requireOption, scenarioFrom } from "../source.ts";
import { startThreads } from "../threads.ts";

export interface RunArguments {
  readonly seed?: string;
  readonly runs: number;
  readonly option?: string;
  readonly months?: number;
  readonly set: readonly string[];
  readonly workers?: number;
  readonly out?: string;
  readonly format: readonly string[];
  readonly edges: string;
  readonly localities?: boolean;
  readonly json?: boolean;
}

export async function run(name: string, given: RunArguments): Promise<number> {
  const scenario = await scenarioFrom(name, given.set);
  const option = requireOption(scenario, given.option ?? LEAVE_AS_IS);
  const seed = given.seed ?? DEFAULT_SEED;
  const months = Math.min(given.months ?? scenario.months, scenario.months);
  const runs = Array.from({ length: given.runs }, (_, i) => i);
  const interrupt = listenForInterrupt();
  const progress = startProgress(runs.length, given.json ?? false);
  const threads = startThreads(given.workers, runs.length);
  const tables = given.out === undefined ? null : await openTables(given.out, scenario.start);
  const finished: Finished[] = [];
  try {
    const whole = await gather({
      runner: threads.runner,
      interrupt,
      progress,
      jobs: [{ scenario, option, seed, months, runs, levels: true, localities: given.localities ?? false }],
      take: async (future) => {
        const { option: of, run: number, fingerprint, made } = future;
        finished.push({ option: of, run: number, fingerprint, made });
        await tables?.add(future);
      },
    });
    progress.end();
    const digest = digestOf([option], finished);
    if (given.out !== undefined && tables !== null) {
      await tables.finish(!whole);
      const compiled = compile(scenario, { option, seed, months });
      const about = {
        scenario,
        options: [option],
        seed,
        months,
        runs: runs.length,
        finished: { [option]: finished.length },
        partial: !whole,
        digest,
        command: commandOf(name, given),
      };
      await writeRest(given.out, {
        compiled,
        about,
        edges: given.edges,
        formats: given.format,
        runs: finished.map((each) => each.run),
      });
    }
    const result = { scenario: scenario.id, option, seed, months, runs: finished.length };
    tell(given, { ...result, digest, partial: !whole });
    if (!whole) process.stderr.write(`${cli.stopped(finished.length, runs.length)}\n`);
    return whole ? DONE : STOPPED;
  } finally {
    interrupt.release();
    await threads.close();
  }
}

function tell(
  { json = false, out }: RunArguments,
  result: { readonly digest: string } & Record<string, unknown>,
): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    return;
  }
  process.stdout.write(`${cli.digest(result.digest)}\n`);
  if (out !== undefined) process.stdout.write(`${cli.written(out)}\n`);
}

/** The command that makes this result again. */
export function commandOf(
  name: string,
  {
    seed,
    runs,
    option,
    months,
    set,
    localities,
  }: Pick<RunArguments, "seed" | "runs" | "option" | "months" | "set" | "localities">,
): string {
  const words = ["npx joinery run", name, `--runs ${runs}`, `--seed ${JSON.stringify(seed ?? DEFAULT_SEED)}`];
  if (option !== undefined) words.push(`--option ${option}`);
  if (months !== undefined) words.push(`--months ${months}`);
  if (localities === true) words.push("--localities");
  return [...words, ...set.map((each) => `--set ${JSON.stringify(each)}`)].join(" ");
}
