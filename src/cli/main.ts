/** The terminal: a table of commands, each loaded when it is called for. */
import { Command, CommanderError } from "commander";
import { cli } from "../words/en/cli.ts";
import { MODEL_VERSION } from "../scenario/version.ts";
import { oneOf, repeated, someOf, wholeNumber } from "./arguments.ts";
import { BAD_INPUT, DONE, tellError } from "./outcome.ts";
import { addStudyCommands, runNamed } from "./study-commands.ts";

const { help } = cli;

function program(): Command {
  const root = new Command("joinery")
    .description(cli.about)
    .version(MODEL_VERSION)
    .exitOverride()
    .showHelpAfterError();
  const add = (name: string, about: string): Command => root.command(name).description(about).exitOverride();
  add("list", help.list)
    .option("--json", help.json)
    .action(async (options) => end(await (await import("./commands/list.ts")).list(options)));
  add("show", help.show)
    .argument("<scenario>", help.scenario)
    .option("--json", help.json)
    .action(async (name, options) => end(await (await import("./commands/show.ts")).show(name, options)));
  add("check", help.check)
    .argument("<files...>")
    .option("--json", help.json)
    .action(async (files, options) => end(await (await import("./commands/check.ts")).check(files, options)));
  withRuns(add("run", help.run), 1)
    .option("--option <name>", help.option)
    .option("--out <folder>", help.out)
    .option("--localities", help.localities)
    .option("--format <list>", help.format, someOf("format", ["csv", "graphml", "gexf"]), ["csv"])
    .option("--edges <when>", help.edges, oneOf("edges", ["none", "yearly", "monthly"]), "yearly")
    .action(async (name, options, command) => end(await runNamed(name, options, command)));
  withRuns(add("compare", help.compare), 100)
    .option("--out <folder>", help.out)
    .action(async (name, options) =>
      end(await (await import("./commands/compare.ts")).compare(name, options)),
    );
  add("explain", help.explain)
    .argument("<scenario>", help.scenario)
    .requiredOption("--of <what>", help.of)
    .requiredOption("--from <month>", help.from)
    .requiredOption("--to <month>", help.to)
    .option("--option <name>", help.option)
    .option("--seed <text>", help.seed)
    .option("--run <n>", help.run1, wholeNumber("run", 0), 0)
    .option("--set <path=value>", help.set, repeated, [])
    .option("--json", help.json)
    .action(async (name, options) =>
      end(await (await import("./commands/explain.ts")).explain(name, options)),
    );
  add("parameters", help.parameters)
    .option("--format <kind>", help.table, oneOf("format", ["table", "json", "markdown"]), "table")
    .option("--json", help.json)
    .action(async (options) => end(await (await import("./commands/parameters.ts")).parameters(options)));
  add("validate", help.validate)
    .option("--runs <n>", help.runs, wholeNumber("runs", 1))
    .option("--only <ids>", help.only)
    .option("--seed <text>", help.seed)
    .option("--workers <n>", help.workers, wholeNumber("workers", 1))
    .option("--json", help.json)
    .action(async (options) => end(await (await import("./commands/validate.ts")).validate(options)));
  add("network", help.network)
    .argument("<file>")
    .option("--json", help.json)
    .action(async (file) => end(await (await import("./commands/network.ts")).network(file)));
  addStudyCommands(add, end);
  return root;
}

function withRuns(command: Command, runs: number): Command {
  return command
    .argument("<scenario>", help.scenario)
    .option("--seed <text>", help.seed)
    .option("--runs <n>", help.runs, wholeNumber("runs", 1), runs)
    .option("--months <n>", help.months, wholeNumber("months", 1, 1200))
    .option("--set <path=value>", help.set, repeated, [])
    .option("--workers <n>", help.workers, wholeNumber("workers", 1, 256))
    .option("--json", help.json);
}

function end(code: number): void {
  process.exitCode = code;
}

/** What commander has told already is bad input; help and version are no error. */
function endWith(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : BAD_INPUT;
  return tellError(error);
}

// A reader that has gone away (`joinery … | head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(DONE);
});

try {
  await program().parseAsync();
} catch (error) {
  end(endWith(error));
}
