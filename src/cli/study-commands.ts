/** The commands about studies, each loaded when it is called for. */
import type { Command } from "commander";
import { calibrationWords } from "../words/en/calibration.ts";
import { cli } from "../words/en/cli.ts";
import { EVENT_KINDS } from "../model/events/index.ts";
import { OUTCOMES } from "../model/outcomes/index.ts";
import { evaluationWords } from "../words/en/evaluation.ts";
import { studyWords } from "../words/en/study.ts";
import { oneOf, someOf, wholeNumber } from "./arguments.ts";
import type { RunArguments } from "./commands/run.ts";

const { help } = cli;
const says = studyWords.help;

type Add = (name: string, about: string) => Command;
type End = (code: number) => void;

export function addStudyCommands(add: Add, end: End): void {
  add("study", says.study)
    .argument("<study>", says.file)
    .option("--out <folder>", says.out)
    .option("--runs <n>", says.runs, wholeNumber("runs", 1))
    .option("--seed <text>", says.seed)
    .option("--workers <n>", help.workers, wholeNumber("workers", 1, 256))
    .option("--resume", says.resume)
    .option("--fresh", says.fresh)
    .option("--cache <folder>", says.cache)
    .option("--cost", says.cost)
    .option("--format <list>", says.format, someOf("format", ["csv", "parquet", "behaviorspace"]))
    .option("--no-analysis", says.noAnalysis)
    .option("--json", help.json)
    .action(async (name, options) => end(await (await import("./commands/study.ts")).study(name, options)));
  add("analyse", says.analyse)
    .argument("<folder>", says.folder)
    .option("--json", help.json)
    .action(async (folder, options) =>
      end(await (await import("./commands/analyse.ts")).analyse(folder, options)),
    );
  add("bundle", says.bundle)
    .argument("<folder>", says.folder)
    .option("--out <file>", says.bundleOut)
    .action(async (folder, options) =>
      end(await (await import("./commands/bundle.ts")).bundle(folder, options)),
    );
  add("calibrate", calibrationWords.help.calibrate)
    .argument("<folder or study>", calibrationWords.help.from)
    .option("--stages <n>", calibrationWords.help.stages, wholeNumber("stages", 1, 20))
    .option("--population <n>", calibrationWords.help.population, wholeNumber("population", 20, 10_000), 100)
    .option("--out <folder>", calibrationWords.help.out)
    .option("--runs <n>", says.runs, wholeNumber("runs", 1))
    .option("--seed <text>", says.seed)
    .option("--workers <n>", help.workers, wholeNumber("workers", 1, 256))
    .option("--keep <n>", calibrationWords.help.keep, wholeNumber("keep", 1, 100), 5)
    .option("--worlds <n>", calibrationWords.help.worlds, wholeNumber("worlds", 2, 10_000), 50)
    .option("--json", help.json)
    .action(async (folder, options) =>
      end(await (await import("./commands/calibrate.ts")).calibrate(folder, options)),
    );
  addChunkCommands(add, end);
  addEvaluate(add, end);
}

const METHODS = [
  "difference-in-slopes",
  "before-after",
  "difference-in-differences",
  "stepped-wedge",
  "synthetic-control",
];

function addEvaluate(add: Add, end: End): void {
  const its = evaluationWords.help;
  add("evaluate", its.evaluate)
    .option("--method <name>", its.method, oneOf("method", METHODS), METHODS[0])
    .option(
      "--outcome <name>",
      its.outcome,
      oneOf(
        "outcome",
        OUTCOMES.map(({ id }) => id),
      ),
      "published-intermediate",
    )
    .option("--places <n>", its.places, wholeNumber("places", 2, 300), 9)
    .option("--years <n>", its.years, wholeNumber("years", 2, 50), 3)
    .option("--from <n>", its.from, wholeNumber("from", 0, 40), 3)
    .option(
      "--programme <kind>",
      its.programme,
      oneOf(
        "programme",
        EVENT_KINDS.flatMap(({ kind, size }) => (size === null ? [] : [kind])),
      ),
    )
    .option("--size <n>", its.size, Number)
    .option("--treated <n>", its.treated, wholeNumber("treated", 1, 300))
    .option("--starts <years>", its.starts, (text: string) =>
      text.split(",").map(wholeNumber("starts", 0, 50)),
    )
    .option("--worlds <n>", its.worlds, wholeNumber("worlds", 2, 100_000), 200)
    .option("--interviews <n>", its.interviews, wholeNumber("interviews", 1, 100), 2)
    .option("--seed <text>", help.seed)
    .option("--workers <n>", help.workers, wholeNumber("workers", 1, 256))
    .option("--json", help.json)
    .action(async (options) => end(await (await import("./commands/evaluate.ts")).evaluate(options)));
}

function addChunkCommands(add: Add, end: End): void {
  add("plan", says.plan)
    .argument("<study>", says.file)
    .requiredOption("--chunks <n>", says.chunks, wholeNumber("chunks", 1, 100_000))
    .requiredOption("--out <folder>", says.planOut)
    .option("--runs <n>", says.runs, wholeNumber("runs", 1))
    .option("--seed <text>", says.seed)
    .action(async (name, options) => end(await (await import("./commands/plan.ts")).plan(name, options)));
  add("work", says.work)
    .argument("<folder>", says.planOut)
    .argument("<chunk>", says.chunk)
    .option("--workers <n>", help.workers, wholeNumber("workers", 1, 256))
    .action(async (folder, chunk, options) =>
      end(await (await import("./commands/work.ts")).work(folder, chunk, options)),
    );
  add("merge", says.merge)
    .argument("<folder>", says.planOut)
    .option("--missing", says.missing)
    .option("--no-analysis", says.noAnalysis)
    .option("--json", help.json)
    .action(async (folder, options) =>
      end(await (await import("./commands/merge.ts")).merge(folder, options)),
    );
  add("queue", says.queue)
    .argument("<task>", "add, work", oneOf("task", ["add", "work"]))
    .argument("<folder>", says.planOut)
    .option("--redis <url>", says.redis, "redis://127.0.0.1:6379")
    .option("--stall <seconds>", says.stall, wholeNumber("stall", 1, 86_400), 30)
    .option("--once", says.once)
    .option("--workers <n>", help.workers, wholeNumber("workers", 1, 256))
    .action(async (task, folder, options) =>
      end(await (await import("./commands/queue.ts")).queue(task, folder, options)),
    );
}

/** `joinery run` takes a scenario or a study; what was not typed is as the study has it. */
export async function runNamed(name: string, options: RunArguments, command: Command): Promise<number> {
  const { isStudy } = await import("./study/load.ts");
  if (!(await isStudy(name))) return (await import("./commands/run.ts")).run(name, options);
  const { out, workers, json, seed, runs } = options;
  return (await import("./commands/study.ts")).study(name, {
    ...(out === undefined ? {} : { out }),
    ...(workers === undefined ? {} : { workers }),
    ...(json === undefined ? {} : { json }),
    ...(seed === undefined ? {} : { seed }),
    ...(command.getOptionValueSource("runs") === "cli" ? { runs } : {}),
  });
}
