/** Believable worlds in stages, in a folder: every draw that was lived is kept, so the same command goes on where it was stopped. */
import { join } from "node:path";
import { measureAt, measuredPattern } from "../../analysis/patterns/measure-at.ts";
import type { MeasuredPattern, Scenarios } from "../../analysis/patterns/pattern.ts";
import { calibrateInStages, settingsFrom, stagedPatterns } from "../../analysis/study/calibrate-in-stages.ts";
import type { StagedCalibration, Simulate } from "../../analysis/study/calibrate-in-stages.ts";
import { hasOnlyNumbers, settingsOf, targetedOutcomes } from "../../analysis/study/calibrate.ts";
import { meanOf } from "../../analysis/study/results.ts";
import { fingerprint } from "../../engine/fingerprint.ts";
import { execute } from "../../experiment/execution.ts";
import { rowCount } from "../../experiment/jobs.ts";
import type { PatternTarget, Study } from "../../experiment/study.ts";
import { canonical } from "../../scenario/compile.ts";
import { shippedScenarios } from "../../scenario/library.ts";
import { InputError } from "../../scenario/problem.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { calibrationWords } from "../../words/en/calibration.ts";
import { openFolder } from "../files.ts";
import type { Interrupt } from "../interrupt.ts";
import { startProgress } from "../progress.ts";
import { rounded } from "../table.ts";
import { startEnsembleThreads, startTaskThreads } from "../threads.ts";
import type { EnsembleThreads, TaskThreads } from "../threads.ts";
import { openJournal } from "./journal.ts";
import type { Journal } from "./journal.ts";
import { openJournalOf } from "./run-study.ts";

export interface StagesArguments {
  readonly folder: string;
  readonly stages: number;
  readonly population: number;
  readonly worlds: number;
  readonly workers: number | undefined;
  readonly quiet: boolean;
  readonly interrupt: Interrupt;
}

/** Nothing when it was stopped. */
export async function calibrateStaged(
  study: Study,
  given: StagesArguments,
): Promise<StagedCalibration | undefined> {
  refuse(study);
  await openFolder(given.folder);
  const outcomes = targetedOutcomes(study).length > 0 ? outcomeSource(study, given) : undefined;
  const patterns = (study.patterns ?? []).length > 0 ? await patternSource(study, given) : undefined;
  const simulate: Simulate = async (draws, stage) => {
    const own = outcomes === undefined ? draws.map(() => []) : await outcomes.live(draws, stage);
    if (own === undefined) return undefined;
    const shown = patterns === undefined ? draws.map(() => []) : await patterns.live(draws, stage);
    return shown === undefined ? undefined : own.map((row, i) => [...row, ...shown[i]]);
  };
  try {
    return await calibrateInStages(study, simulate, {
      ...given,
      onStage: ({ tried, kept, reach }) =>
        given.quiet
          ? undefined
          : process.stderr.write(`${calibrationWords.stage(kept, tried, rounded(reach))}\n`),
    });
  } finally {
    await outcomes?.close();
    await patterns?.close();
  }
}

function refuse(study: Study): void {
  const refused = (code: string, found = study.id): InputError =>
    new InputError([{ at: study.id, code: `calibration-${code}`, found, values: {} }]);
  if (stagedPatterns(study).length === 0) throw refused("no-targets");
  if (!hasOnlyNumbers(study)) throw refused("not-numbers");
  const unknown = (study.patterns ?? []).find(({ id }) => measuredPattern(id) === undefined);
  if (unknown !== undefined) throw refused("no-such-pattern", unknown.id);
}

/** Something that gives each draw its values, lived now or kept from before. */
interface Source {
  readonly live: Simulate;
  readonly close: () => Promise<void>;
}

function outcomeSource(study: Study, given: StagesArguments): Source {
  const threads = startTaskThreads(given.workers);
  const journal = openJournalOf(study, given.folder, undefined);
  return {
    live: (draws, stage) => liveOutcomes(study, { draws, stage }, { threads, journal, ...given }),
    close: async () => {
      journal.close();
      await threads.close();
    },
  };
}

interface Drawn {
  readonly draws: readonly Float64Array[];
  readonly stage: number;
}

interface OutcomeTools extends StagesArguments {
  readonly threads: TaskThreads;
  readonly journal: Journal;
}

/** The draws as a table of cases; each counts by the mean of its futures. */
async function liveOutcomes(
  study: Study,
  { draws, stage }: Drawn,
  { threads, journal, interrupt, quiet }: OutcomeTools,
): Promise<readonly (readonly number[])[] | undefined> {
  const rows = draws.map((draw) => {
    const settings = settingsFrom(study, draw);
    return Object.fromEntries(study.factors.map(({ id }, f) => [id, settings[f]]));
  });
  const seed = study.sameLuck ? study.seed : `${study.seed} stage ${stage}`;
  const table: Study = { ...study, seed, design: { kind: "table", rows } };
  const values = study.outcomes.map(() => new Float64Array(rowCount(table)));
  const progress = startProgress(rowCount(table), quiet);
  const { whole } = await execute({
    study: table,
    span: { from: 0, to: rowCount(table) },
    known: journal,
    run: threads.run,
    batch: BATCH,
    write: async (done) => {
      for (const row of done)
        values.forEach((column, o) => (column[row.case * study.runs + row.run] = row.values[o]));
    },
    onProgress: (done) => progress.to(done, rowCount(table)),
    stopped: interrupt.stopped,
    ready: interrupt.ready,
  });
  progress.end();
  if (!whole) return undefined;
  const wanted = targetedOutcomes(study);
  return draws.map((_, c) =>
    wanted.map((o) => meanOf(values[o].subarray(c * study.runs, (c + 1) * study.runs))),
  );
}

const BATCH = 4;

async function patternSource(study: Study, given: StagesArguments): Promise<Source> {
  const threads = startEnsembleThreads(given.workers);
  const scenarios = Object.fromEntries((await shippedScenarios()).map((each) => [each.id, each]));
  const journal = openJournal(join(given.folder, "finished-patterns.txt"), 2);
  return {
    live: (draws, stage) => livePatterns(study, { draws, stage }, { threads, journal, scenarios, ...given }),
    close: async () => {
      journal.close();
      await threads.close();
    },
  };
}

interface PatternTools extends StagesArguments {
  readonly threads: EnsembleThreads;
  readonly journal: Journal;
  readonly scenarios: Scenarios;
}

async function livePatterns(
  study: Study,
  { draws }: Drawn,
  tools: PatternTools,
): Promise<readonly (readonly number[])[] | undefined> {
  const targets = (study.patterns ?? []).flatMap((target) => {
    const pattern = measuredPattern(target.id);
    return pattern === undefined ? [] : [{ target, pattern }];
  });
  const progress = startProgress(draws.length * targets.length, tools.quiet, calibrationWords.patterns);
  const rows: (readonly number[])[] = [];
  for (const draw of draws) {
    const row: number[] = [];
    for (const each of targets) {
      if (tools.interrupt.stopped()) return undefined;
      row.push(await livePattern(study, draw, each, tools));
      progress.step();
    }
    rows.push(row);
  }
  progress.end();
  return rows;
}

/** The headline figure, or 1 for a miss and 0 where the band is met; NaN where it cannot be measured. */
async function livePattern(
  study: Study,
  draw: Float64Array,
  { target, pattern }: { readonly target: PatternTarget; readonly pattern: MeasuredPattern },
  { threads, journal, scenarios }: PatternTools,
): Promise<number> {
  const settings = settingsOf(study, settingsFrom(study, draw));
  const { runs, seed } = study;
  const print = fingerprint(canonical({ model: MODEL_VERSION, pattern: pattern.id, settings, runs, seed }));
  const measured = journal.find(print, 0)?.values ?? (await measuredNow());
  return target.value === undefined ? measured[1] : measured[0];

  async function measuredNow(): Promise<readonly number[]> {
    const found = await measureAt(pattern, { settings, runs, seed, scenarios, simulate: threads.simulate });
    const values =
      found === undefined ? [Number.NaN, Number.NaN] : [found.figures[0].value, found.met ? 0 : 1];
    journal.keep(print, 0, { fingerprint: print, values });
    return values;
  }
}
