/** The terminal: a table of commands, each loaded when it is called for. */
import { Command, CommanderError } from "commander";
import { cli } from "../words/en/cli.ts";
import { rivals } from "../words/en/rivals.ts";
import { networkTold } from "../words/en/cli-network.ts";
import { englishRegion } from "../words/en/english-region.ts";
import { worldWords } from "../words/en/network-world.ts";
import { MODEL_VERSION } from "../scenario/version.ts";
import { oneOf, repeated, someOf, wholeNumber } from "./arguments.ts";
import { BAD_INPUT, DONE, tellError } from "./outcome.ts";
import { addStudyCommands, runNamed } from "./study-commands.ts";

const { help, groups, examples } = cli;
const { help: worldHelp } = worldWords;

type Add = (name: string, about: string) => Command;

function program(): Command {
  const root = new Command("joinery")
    .description(cli.about)
    .version(MODEL_VERSION)
    .exitOverride()
    .showHelpAfterError()
    .addHelpText("after", `\n${examplesOf(examples.root)}\n\n${cli.exitCodes}`);
  const add: Add = (name, about) => {
    const [, group] = Object.entries(GROUP_OF).find(([each]) => each === name) ?? ["", groups.study];
    return root.command(name).description(about).helpGroup(group).exitOverride();
  };
  addLooking(add);
  addAsking(add);
  addTrusting(add);
  addStudyCommands(add, end);
  return root;
}

/** Under which heading of the help a command stands; those about studies, under one of their own. */
const GROUP_OF = {
  list: groups.look,
  show: groups.look,
  check: groups.data,
  network: groups.data,
  world: groups.data,
  region: groups.data,
  run: groups.ask,
  compare: groups.ask,
  explain: groups.ask,
  parameters: groups.trust,
  validate: groups.trust,
} as const;

function examplesOf(lines: readonly (readonly [command: string, about: string])[]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  const told = lines.map(([command, about]) => `  npx ${command.padEnd(width)}  ${about}`.trimEnd());
  return [cli.examplesTitle, ...told].join("\n");
}

const withExamples = (command: Command, lines: readonly (readonly [string, string])[]): Command =>
  command.addHelpText("after", `\n${examplesOf(lines)}`);

function addLooking(add: Add): void {
  add("list", help.list)
    .option("--json", help.json)
    .action(async (options) => end(await (await import("./commands/list.ts")).list(options)));
  add("show", help.show)
    .argument("<scenario>", help.scenario)
    .option("--json", help.json)
    .action(async (name, options) => end(await (await import("./commands/show.ts")).show(name, options)));
  withExamples(add("check", help.check), examples.check)
    .argument("<files...>", help.scenario)
    .option("--json", help.json)
    .action(async (files, options) => end(await (await import("./commands/check.ts")).check(files, options)));
  add("network", help.network)
    .argument("<files...>", help.networkFile)
    .option("--json", help.json)
    .option("--as <format>", networkTold.help.as)
    .option("--out <name>", networkTold.help.out)
    .option("--anonymous", networkTold.help.anonymous)
    .action(async (files, options) =>
      end(await (await import("./commands/network.ts")).network(files, options)),
    );
  addWorld(add);
}

function addWorld(add: Add): void {
  withExamples(add("world", worldHelp.command), examples.world)
    .argument("<file>", help.networkFile)
    .option("--out <file>", worldHelp.out)
    .option("--title <text>", worldHelp.title)
    .option("--sector <detail>", worldHelp.sector)
    .option("--kind <value=kind>", worldHelp.kind, repeated, [])
    .option("--place <detail>", worldHelp.place)
    .option("--trust <detail>", worldHelp.trust)
    .option("--scale <none,full>", worldHelp.scale, "1,4")
    .option("--meets <detail>", worldHelp.meets)
    .option("--tie <kind=meaning>", worldHelp.tie, repeated, [])
    .option("--no-fill", worldHelp.fill)
    .option("--anonymous", worldHelp.anonymous)
    .action(async (file, options) => end(await (await import("./commands/world.ts")).world(file, options)));
  const { command } = englishRegion;
  withExamples(add("region", command.about), examples.region)
    .argument("<region>", command.region)
    .option("--year <year>", command.year)
    .option("--others <number>", command.others)
    .option("--out <file>", worldHelp.out)
    .action(async (name, options) => end(await (await import("./commands/region.ts")).region(name, options)));
}

function addAsking(add: Add): void {
  withExamples(withRuns(add("run", help.run), 1), examples.run)
    .option("--option <name>", help.option)
    .option("--localities", help.localities)
    .option("--format <list>", help.format, someOf("format", ["csv", "graphml", "gexf"]), ["csv"])
    .option("--edges <when>", help.edges, oneOf("edges", ["none", "yearly", "monthly"]), "yearly")
    .action(async (name, options, command) => end(await runNamed(name, options, command)));
  withExamples(withRuns(add("compare", help.compare), 100), examples.compare)
    .option("--worlds <file>", help.worlds)
    .option("--rivals", rivals.help)
    .action(async (name, options) =>
      end(await (await import("./commands/compare.ts")).compare(name, options)),
    );
  withExamples(add("explain", help.explain), examples.explain)
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
}

function addTrusting(add: Add): void {
  add("parameters", help.parameters)
    .option("--format <kind>", help.table, oneOf("format", ["table", "json", "markdown"]), "table")
    .option("--json", help.json)
    .action(async (options) => end(await (await import("./commands/parameters.ts")).parameters(options)));
  withExamples(add("validate", help.validate), examples.validate)
    .option("--runs <n>", help.patternRuns, wholeNumber("runs", 1), PATTERN_RUNS)
    .option("--only <ids>", help.only)
    .option("--seed <text>", help.seed)
    .option("--workers <n>", help.workers, wholeNumber("workers", 1, 256))
    .option("--out <folder>", help.out)
    .option("--overwrite", help.overwrite)
    .option("--json", help.json)
    .action(async (options) => end(await (await import("./commands/validate.ts")).validate(options)));
}

/** Runs of a pattern in which chance matters; said here, so that help need not load the catalogue. */
const PATTERN_RUNS = 200;

function withRuns(command: Command, runs: number): Command {
  return command
    .argument("<scenario>", help.scenario)
    .option("--seed <text>", help.seed)
    .option("--runs <n>", help.runs, wholeNumber("runs", 1), runs)
    .option("--months <n>", help.months, wholeNumber("months", 1, 1200))
    .option("--set <path=value>", help.set, repeated, [])
    .option("--workers <n>", help.workers, wholeNumber("workers", 1, 256))
    .option("--out <folder>", help.out)
    .option("--overwrite", help.overwrite)
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
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(DONE);
  });

try {
  await program().parseAsync();
} catch (error) {
  end(endWith(error));
}
