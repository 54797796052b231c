/**
 * The rules of a month as they are told in the source: which steps there are, in what order, which file each stands in,
 * and which parameters that file uses. Read off the sources themselves, so that a page and the code cannot disagree.
 */
import { PARAMETERS_BY_MECHANISM } from "../../model/parameters.ts";
import type { Parameter } from "../../model/parameter.ts";
import { openingComment } from "./opening-comment.ts";
import type { OpeningComment } from "./opening-comment.ts";

const SOURCES = import.meta.glob<string>(
  ["../../model/{schedule,parameters,founding,levels,two-layers}.ts", "../../model/mechanisms/*.ts"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

/** One file of the theory. */
export interface Rule extends OpeningComment {
  /** `trust` for `src/model/mechanisms/trust.ts`. */
  readonly id: string;
  readonly path: string;
  readonly source: string;
  readonly parameters: readonly (readonly [string, Parameter])[];
}

export interface Phase {
  readonly number: number;
  readonly name: string;
  readonly steps: readonly { readonly name: string; readonly rule: string }[];
}

const HERE = "../../model/";

function sourceOf(path: string): string {
  const source = SOURCES[HERE + path];
  if (source === undefined) throw new RangeError(`no source ${path} in the model`);
  return source;
}

const idOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1, -".ts".length);

/** Which file each imported name comes from. */
function importsOf(source: string): ReadonlyMap<string, string> {
  return new Map(
    [...source.matchAll(/import \{([^}]+)\} from "\.\/([\w/-]+\.ts)"/g)].flatMap(([, names, path]) =>
      names.split(",").map((name) => [name.trim(), path] as const),
    ),
  );
}

/** The ten parts of a month and their steps, in order, as `schedule.ts` has them. */
export function phasesOfMonth(): readonly Phase[] {
  const source = sourceOf("schedule.ts");
  const homes = importsOf(source);
  const phases: { number: number; name: string; steps: { name: string; rule: string }[] }[] = [];
  for (const line of source.split("\n")) {
    const heading = /^ {2}\/\/ (\d+) (.+)$/.exec(line);
    if (heading !== null) phases.push({ number: Number(heading[1]), name: heading[2], steps: [] });
    const step = /\{ name: "([^"]+)", run: (.+) \}/.exec(line);
    if (step === null || phases.length === 0) continue;
    const home = [...step[2].matchAll(/\w+/g)]
      .map(([name]) => homes.get(name))
      .find((path) => path !== undefined);
    phases[phases.length - 1].steps.push({ name: step[1], rule: idOf(home ?? "") });
  }
  return phases;
}

/** Parameters by the file that uses them, as `parameters.ts` gathers them. */
function parametersByFile(): ReadonlyMap<string, readonly (readonly [string, Parameter])[]> {
  const source = sourceOf("parameters.ts");
  const homes = importsOf(source);
  const gathered: Readonly<Record<string, Readonly<Record<string, Parameter>>>> = PARAMETERS_BY_MECHANISM;
  return new Map(
    Object.entries(gathered).map(([group, parameters]) => {
      const table = new RegExp(`^ {2}${group}: (\\w+),`, "m").exec(source)?.[1] ?? "";
      return [homes.get(table) ?? "", Object.entries(parameters)] as const;
    }),
  );
}

/** What holds before the first month, and what several rules share. */
const BESIDE = ["founding.ts", "levels.ts", "two-layers.ts"] as const;

function ruleOf(path: string, parameters: ReturnType<typeof parametersByFile>): Rule {
  const source = sourceOf(path);
  return {
    id: idOf(path),
    path: `src/model/${path}`,
    source,
    parameters: parameters.get(path) ?? [],
    ...openingComment(source),
  };
}

export interface ToldMonth {
  readonly phases: readonly Phase[];
  /** By id. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** The part of the month in which each rule is told: where most of its steps are. */
  readonly toldIn: ReadonlyMap<string, number>;
  /** Rules that are no step. */
  readonly beside: readonly Rule[];
}

export function toldMonth(): ToldMonth {
  const phases = phasesOfMonth();
  const parameters = parametersByFile();
  const ids = [...new Set(phases.flatMap(({ steps }) => steps.map(({ rule }) => rule)))];
  return {
    phases,
    rules: new Map(ids.map((id) => [id, ruleOf(`mechanisms/${id}.ts`, parameters)])),
    toldIn: new Map(
      ids.map((id) => {
        const counts = phases.map(({ steps }) => steps.filter(({ rule }) => rule === id).length);
        return [id, phases[counts.indexOf(Math.max(...counts))].number];
      }),
    ),
    beside: BESIDE.map((path) => ruleOf(path, parameters)),
  };
}
