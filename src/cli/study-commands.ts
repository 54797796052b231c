/** The commands about studies, each loaded when it is called for. */
import type { Command } from "commander";
import { cli } from "../words/en/cli.ts";
import { studyWords } from "../words/en/study.ts";
import { someOf, wholeNumber } from "./arguments.ts";
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
