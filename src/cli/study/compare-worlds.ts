/** Plans compared in believable worlds: chance and assumptions as two uncertainties, told apart. */
import { quantile } from "../../maths/quantile.ts";
import { twoUncertainties } from "../../analysis/two-uncertainties.ts";
import type { TwoUncertainties } from "../../analysis/two-uncertainties.ts";
import { orientedDifferences, verdictOf } from "../../analysis/verdict.ts";
import type { Verdict } from "../../analysis/verdict.ts";
import { execute } from "../../experiment/execution.ts";
import { checkStudy } from "../../experiment/study-file/check.ts";
import { rowCount } from "../../experiment/jobs.ts";
import type { Study } from "../../experiment/study.ts";
import { outcomeOf } from "../../model/outcomes/index.ts";
import { DEFAULT_SEED } from "../../scenario/version.ts";
import { optionsOf } from "../../scenario/compile/timeline.ts";
import { isRecord } from "../../scenario/check/place.ts";
import { InputError } from "../../scenario/problem.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { calibrationWords } from "../../words/en/calibration.ts";
import { cli } from "../../words/en/cli.ts";
import { USUAL_OUTCOMES } from "../../analysis/comparison.ts";
import { listenForInterrupt } from "../interrupt.ts";
import { DONE, STOPPED } from "../outcome.ts";
import { startProgress } from "../progress.ts";
import { dataFrom } from "../source.ts";
import { rounded, table } from "../table.ts";
import { startTaskThreads } from "../threads.ts";

interface WorldsArguments {
  readonly runs: number;
  readonly seed?: string;
  readonly months?: number;
  readonly workers?: number;
  readonly json?: boolean;
}

interface WorldComparison {
  readonly option: string;
  readonly outcome: string;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly verdict: Verdict;
  /** Worlds that by themselves come to the same verdict. */
  readonly agreeing: number;
  readonly uncertainties: TwoUncertainties;
}

export async function compareWorlds(
  scenario: Scenario,
  file: string,
  given: WorldsArguments,
): Promise<number> {
  const study = await studyOf(scenario, file, given);
  const threads = startTaskThreads(given.workers);
  const interrupt = listenForInterrupt();
  const progress = startProgress(rowCount(study), given.json ?? false);
  const values = study.outcomes.map(() => new Float64Array(rowCount(study)));
  try {
    const { whole } = await execute({
      study,
      span: { from: 0, to: rowCount(study) },
      known: { find: () => undefined, keep: () => {} },
      run: threads.run,
      batch: 8,
      write: async (rows) => {
        for (const row of rows)
          values.forEach((column, o) => (column[row.case * study.runs + row.run] = row.values[o]));
      },
      onProgress: (rows) => progress.to(rows, rowCount(study)),
      stopped: interrupt.stopped,
      ready: interrupt.ready,
    });
    progress.end();
    if (!whole) return STOPPED;
    const rows = comparisonsOf(study, values);
    const worlds = study.worlds.length;
    const told = { scenario: scenario.id, worlds, runs: study.runs, seed: study.seed, comparisons: rows };
    process.stdout.write(
      given.json === true
        ? `${JSON.stringify(told, null, 2)}\n`
        : `${calibrationWords.compared(scenario.title, worlds, study.runs)}\n\n${asTable(rows, worlds)}`,
    );
    return DONE;
  } finally {
    interrupt.release();
    await threads.close();
  }
}

/** Every plan in every world, as a study; the runs asked for are spread over the worlds, two in each at least. */
async function studyOf(
  scenario: Scenario,
  file: string,
  { runs, seed, months }: WorldsArguments,
): Promise<Study> {
  const { data, problems } = await dataFrom(file);
  if (problems.length > 0) throw new InputError(problems);
  const list = isRecord(data) ? data["worlds"] : data;
  if (!Array.isArray(list) || list.length < 2)
    throw new InputError([{ at: file, code: "not-worlds", found: "no list of worlds", values: {} }]);
  const checked = checkStudy({
    joineryStudy: 1,
    id: "worlds",
    title: scenario.title,
    question: scenario.title,
    scenario,
    worlds: list,
    ...(months === undefined ? {} : { months: Math.min(months, scenario.months) }),
    factors: [
      { id: "plan", sets: "option" },
      { id: "world", sets: "worlds", levels: list.map((_, i) => i + 1) },
    ],
    outcomes: (scenario.outcomes ?? USUAL_OUTCOMES).map((measure) => ({ measure })),
    design: { kind: "full-factorial" },
    runs: Math.max(2, Math.ceil(runs / list.length)),
    seed: seed ?? DEFAULT_SEED,
  });
  if (checked.study === null) throw new InputError(checked.problems);
  return checked.study;
}

function comparisonsOf(study: Study, values: readonly Float64Array[]): readonly WorldComparison[] {
  const worlds = study.worlds.length;
  const plans = optionsOf(study.scenario).map(({ id }) => id);
  const { runs } = study;
  return plans.slice(1).flatMap((option, p) =>
    study.outcomes.map(({ id, measure }, o): WorldComparison => {
      const { better, matters } = outcomeOf(measure);
      const of = (plan: number, world: number): Float64Array => {
        const first = (plan * worlds + world) * runs;
        return values[o].subarray(first, first + runs);
      };
      const perWorld = Array.from({ length: worlds }, (_, world) =>
        orientedDifferences(of(p + 1, world), of(0, world), better),
      );
      const all = Float64Array.from(perWorld.flatMap((each) => [...each]));
      const known = all.filter((each) => !Number.isNaN(each));
      const verdict = verdictOf(all, matters);
      const at = (share: number): number => (known.length === 0 ? Number.NaN : quantile(known, share));
      return {
        option,
        outcome: id,
        median: at(0.5),
        low: at(0.1),
        high: at(0.9),
        verdict,
        agreeing: perWorld.filter((each) => verdictOf(each, matters).verdict === verdict.verdict).length,
        uncertainties: twoUncertainties(perWorld),
      };
    }),
  );
}

const asTable = (rows: readonly WorldComparison[], worlds: number): string =>
  table(
    calibrationWords.comparedHeader,
    rows.map(({ option, outcome, median, low, high, verdict, agreeing, uncertainties }) => [
      option,
      outcome,
      rounded(median),
      rounded(low),
      rounded(high),
      `${Math.round(verdict.better * verdict.futures)} of ${verdict.futures}`,
      `${Math.round(verdict.worse * verdict.futures)} of ${verdict.futures}`,
      cli.compare.verdict[verdict.verdict],
      `${agreeing} of ${worlds}`,
      rounded(uncertainties.assumptionShare),
    ]),
    [2, 3, 4, 9],
  );
