/** `joinery study <file>`: every case of a study, run, kept, written in order, and analysed. */
import { rowCount } from "../../experiment/jobs.ts";
import type { DesignAdvice } from "../../experiment/design/check.ts";
import { batchFor } from "../../experiment/pilot.ts";
import type { Study } from "../../experiment/study.ts";
import { adviceWords } from "../../words/en/experiment.ts";
import { cli } from "../../words/en/cli.ts";
import { studyWords } from "../../words/en/study.ts";
import { openFolder } from "../files.ts";
import { listenForInterrupt } from "../interrupt.ts";
import { DONE, STOPPED } from "../outcome.ts";
import { startProgress } from "../progress.ts";
import { RESULTS, writeAbout, writeStudy } from "../study/folder.ts";
import { studyFrom } from "../study/load.ts";
import { forgetJournal, openJournalOf, runSpan, tryStudy } from "../study/run-study.ts";
import type { StudyRan, Tried } from "../study/run-study.ts";
import { rounded, table } from "../table.ts";
import { startTaskThreads } from "../threads.ts";
import type { TaskThreads } from "../threads.ts";

export interface StudyArguments {
  readonly out?: string;
  readonly runs?: number;
  readonly seed?: string;
  readonly workers?: number;
  readonly cache?: string;
  readonly fresh?: boolean;
  readonly cost?: boolean;
  readonly format?: readonly string[];
  readonly analysis?: boolean;
  readonly json?: boolean;
}

export async function study(name: string, given: StudyArguments): Promise<number> {
  const { study: asked, advice } = await studyFrom(name, {
    ...(given.runs === undefined ? {} : { runs: given.runs }),
    ...(given.seed === undefined ? {} : { seed: given.seed }),
  });
  const folder = given.out ?? `out/${asked.id}`;
  const interrupt = listenForInterrupt();
  const threads = startTaskThreads(given.workers);
  try {
    await openFolder(folder);
    if (given.fresh === true) await forgetJournal(asked, folder);
    const before = openJournalOf(asked, folder, given.cache);
    const tried = await tryStudy(asked, before, threads);
    before.close();
    // Opened again, so that what was tried is known as well.
    const journal = openJournalOf(asked, folder, given.cache);
    tellCost(asked, { tried, known: before.size, threads, advice });
    if (given.cost === true) {
      process.stdout.write(
        given.json === true ? `${JSON.stringify(costOf(asked, tried, threads))}\n` : shown(asked),
      );
      return DONE;
    }
    await writeStudy(folder, asked);
    const progress = startProgress(rowCount(asked), given.json ?? false);
    const ran = await runSpan({
      study: asked,
      folder,
      file: RESULTS,
      header: true,
      span: { from: 0, to: rowCount(asked) },
      journal,
      threads,
      interrupt,
      progress,
      batch: batchFor(tried),
    });
    progress.end();
    journal.close();
    await writeAbout(folder, { study: asked, rows: ran.rows, partial: !ran.whole, digest: ran.digest });
    return await finish(asked, folder, { ...ran, lived: ran.lived + tried.lived }, given);
  } finally {
    interrupt.release();
    await threads.close();
  }
}

async function finish(asked: Study, folder: string, ran: StudyRan, given: StudyArguments): Promise<number> {
  const { whole, rows, lived, digest } = ran;
  if (whole && (given.format ?? []).length > 0) {
    const { writeFormats } = await import("../study/formats.ts");
    await writeFormats(asked, folder, given.format ?? []);
  }
  if (whole && given.analysis !== false) {
    const { analyseFolder } = await import("../study/analyse-folder.ts");
    const told = await analyseFolder(folder);
    if (given.json !== true) process.stdout.write(told);
  }
  const result = { study: asked.id, folder, rows, lived, partial: !whole, digest };
  if (given.json === true) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else
    process.stdout.write(
      `${studyWords.done(rows, lived)}\n${studyWords.digest(digest)}\n${cli.written(folder)}\n`,
    );
  if (!whole) process.stderr.write(`${studyWords.stopped(rows, rowCount(asked))}\n`);
  return whole ? DONE : STOPPED;
}

const costOf = (asked: Study, { each, missing, bytes }: Tried, { count }: TaskThreads) => ({
  study: asked.id,
  cases: rowCount(asked) / asked.runs,
  runs: asked.runs,
  rows: rowCount(asked),
  missing,
  threads: count,
  millisecondsARun: each,
  seconds: (missing * each) / count / 1000,
  bytes,
});

interface Told {
  readonly tried: Tried;
  readonly known: number;
  readonly threads: TaskThreads;
  readonly advice: readonly DesignAdvice[];
}

function tellCost(asked: Study, { tried, known, threads, advice }: Told): void {
  const { cases, rows, runs, seconds, bytes } = costOf(asked, tried, threads);
  const parts = [
    studyWords.cost({ cases, runs, rows }),
    ...(known > 0 ? [studyWords.known(Math.min(known, rows))] : []),
    studyWords.estimate(Math.ceil(seconds), threads.count, sizeOf(bytes)),
  ];
  process.stderr.write(`${parts.join("; ")}\n`);
  for (const { code, values } of advice)
    process.stderr.write(`${studyWords.advice(adviceWords[code](values))}\n`);
}

const sizeOf = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${rounded(bytes / 1e6)} MB`;

/** A study as a person would want to look it over before it is run. */
function shown({ title, question, scenario, factors, outcomes }: Study): string {
  return [
    `${title}: ${question}`,
    scenario.title,
    "",
    table(
      studyWords.header,
      factors.map((factor) => [
        factor.id,
        factor.role,
        factor.sets,
        factor.kind === "choice" ? factor.options.map(String).join(", ") : String(factor.low),
        factor.kind === "choice" ? "" : String(factor.high),
        String(factor.base),
      ]),
    ),
    table(
      studyWords.outcomeHeader,
      outcomes.map(({ id, measure, scope, when }) => [id, measure, scope, JSON.stringify(when)]),
    ),
  ].join("\n");
}
