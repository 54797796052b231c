/** `joinery evaluate`: what an evaluation could have found, on many simulated worlds where the truth is known. */
import { checkPanel } from "../../analysis/evaluator/panel.ts";
import type { EvaluationMethod } from "../../analysis/evaluator/panel.ts";
import { placesNeeded } from "../../analysis/evaluator/needed.ts";
import type { WorldShare } from "../../analysis/evaluator/power.ts";
import { interviewWorth } from "../../analysis/evaluator/seats.ts";
import { evaluateWorlds, evaluationScenario, startsOf } from "../../analysis/evaluator/virtual.ts";
import type { Evaluated, EvaluationDesign, Programme } from "../../analysis/evaluator/virtual.ts";
import { namedUniform } from "../../engine/uniform.ts";
import type { Future } from "../../experiment/runner.ts";
import { DEFAULT_SEED } from "../../scenario/version.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { checkScenario } from "../../scenario/check.ts";
import { InputError } from "../../scenario/problem.ts";
import { evaluatorWords } from "../../words/en/experiment.ts";
import { evaluationWords } from "../../words/en/evaluation.ts";
import { gather } from "../gather.ts";
import { listenForInterrupt } from "../interrupt.ts";
import { DONE, STOPPED } from "../outcome.ts";
import { startProgress } from "../progress.ts";
import { rounded, table } from "../table.ts";
import { startThreads } from "../threads.ts";

interface EvaluateArguments {
  readonly method: EvaluationMethod;
  readonly outcome: string;
  readonly places: number;
  readonly years: number;
  readonly from: number;
  readonly programme?: Programme["kind"];
  readonly size?: number;
  readonly treated?: number;
  readonly starts?: readonly number[];
  readonly worlds: number;
  readonly interviews: number;
  readonly workers?: number;
  readonly seed?: string;
  readonly json?: boolean;
}

const EFFECTS = [0, 1, 2] as const;

export async function evaluate(given: EvaluateArguments): Promise<number> {
  const design = designOf(given);
  const seed = given.seed ?? DEFAULT_SEED;
  const futures = await livedWorlds(design, seed, given);
  if (futures === null) return STOPPED;
  const found = EFFECTS.map((effect, e) => evaluateWorlds(design, effect, futures[e], futures[0]));
  const interviews = interviewWorth(
    evaluationScenario(design, 1),
    { strategic: given.interviews, operational: given.interviews, noise: 0.15 },
    { worlds: given.worlds, seed, uniform: namedUniform(seed) },
  );
  const told = {
    design,
    worlds: given.worlds,
    seed,
    effects: found.map((each) => ({ effect: each.effect, truth: each.truth, ...each.worth })),
    needed: neededOf(design, found),
    interviews: { aLevelAndPlace: given.interviews, truth: interviews.truth, ...interviews.worth },
  };
  process.stdout.write(
    given.json === true ? `${JSON.stringify(told, null, 2)}\n` : asText(design, found, told.needed),
  );
  if (given.json !== true) {
    const { worth, truth } = interviews;
    process.stdout.write(
      `${evaluationWords.interviews(given.interviews, percent(worth.found), rounded(truth), percent(worth.wrongSign))}\n`,
    );
  }
  return DONE;
}

/** @throws InputError when the method cannot be used on such places and years, or the programme cannot be run */
function designOf({
  method,
  outcome,
  places,
  years,
  from,
  programme,
  size,
  treated,
  starts,
}: EvaluateArguments): EvaluationDesign {
  const needsProgramme = method !== "difference-in-slopes";
  const kind = programme ?? (needsProgramme ? "co-locate" : undefined);
  const usual = method === "stepped-wedge" ? spreadStarts(years) : [Math.floor(years / 2)];
  const design: EvaluationDesign = {
    method,
    outcome,
    places,
    years,
    from,
    ...(kind === undefined
      ? {}
      : {
          programme: {
            kind,
            treated: treated ?? (method === "stepped-wedge" ? places : Math.floor(places / 2)),
            starts: starts ?? usual,
            ...(size === undefined ? {} : { size }),
          },
        }),
  };
  const compared = startsOf(design).map(([, start]) => start);
  const flat = compared.map(() => new Float64Array(years));
  const problems = [
    ...checkPanel(method, { outcome: flat, starts: compared }),
    ...checkScenario(evaluationScenario(design, 2)).problems,
  ];
  if (problems.length > 0) throw new InputError(problems);
  return design;
}

const spreadStarts = (years: number): readonly number[] =>
  Array.from({ length: Math.max(1, years - 1) }, (_, i) => i + 1);

/** Futures by effect, or null when stopped by hand. */
async function livedWorlds(
  design: EvaluationDesign,
  seed: string,
  { worlds, workers, json = false }: EvaluateArguments,
): Promise<readonly (readonly Future[])[] | null> {
  const interrupt = listenForInterrupt();
  const threads = startThreads(workers, worlds);
  const progress = startProgress(worlds * EFFECTS.length, json);
  const runs = Array.from({ length: worlds }, (_, i) => i);
  const found: Future[][] = [];
  try {
    for (const effect of EFFECTS) {
      const scenario = evaluationScenario(design, effect);
      const own: Future[] = [];
      const job = {
        scenario,
        option: LEAVE_AS_IS,
        seed,
        months: scenario.months,
        runs,
        outcomes: [design.outcome],
        levels: false,
        localities: true,
      };
      const whole = await gather({
        runner: threads.runner,
        jobs: [job],
        interrupt,
        progress,
        take: async (future) => void own.push(future),
      });
      if (!whole) return null;
      found.push(own);
    }
    return found;
  } finally {
    progress.end();
    interrupt.release();
    await threads.close();
  }
}

/** Places in each arm that would find the usual effect four times in five, from the spread of these worlds' estimates. */
function neededOf(design: EvaluationDesign, found: readonly Evaluated[]): number {
  const usual = found.find(({ effect }) => effect === 1);
  const compared = startsOf(design);
  const treated = compared.filter(([, start]) => Number.isFinite(start)).length;
  const arm = Math.max(1, Math.min(treated, compared.length - treated || treated));
  if (usual === undefined || usual.truth === 0) return Infinity;
  return placesNeeded(Math.abs(usual.truth), usual.worth.spread * Math.sqrt(arm / 2));
}

const percent = ({ count, of }: WorldShare): string => (of === 0 ? "–" : evaluationWords.of(count, of));

function asText(design: EvaluationDesign, found: readonly Evaluated[], needed: number): string {
  return [
    evaluationWords.title(evaluatorWords[design.method].name, design.places, design.years, design.outcome),
    "",
    table(
      evaluationWords.header,
      found.map(({ effect, truth, worth }) => [
        evaluationWords.effects[effect] ?? String(effect),
        rounded(truth),
        percent(worth.found),
        percent(worth.wrongSign),
        percent(worth.wrongSignWhenFound),
        rounded(worth.exaggeration),
        rounded(worth.bias),
        percent(worth.coverage),
      ]),
      [1, 5, 6],
    ),
    `${evaluationWords.needed(needed >= 1e6 ? "" : String(needed))}`,
    "",
  ].join("\n");
}
