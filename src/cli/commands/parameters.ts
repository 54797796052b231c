/** `joinery parameters`: the assumptions, as a table, as JSON, or as Markdown. */
import { parametersTables } from "../../analysis/documents/catalogues.ts";
import { PARAMETERS, PARAMETERS_BY_MECHANISM } from "../../model/parameters.ts";
import type { Parameter } from "../../model/parameter.ts";
import { cli } from "../../words/en/cli.ts";
import { DONE } from "../outcome.ts";
import { table } from "../table.ts";

const MARKDOWN_DEPTH = 2;

export async function parameters({
  format,
  json = false,
}: {
  readonly format: string;
  readonly json?: boolean;
}): Promise<number> {
  if (json || format === "json")
    process.stdout.write(`${JSON.stringify(PARAMETERS_BY_MECHANISM, null, 2)}\n`);
  else if (format === "markdown") process.stdout.write(`${parametersTables(MARKDOWN_DEPTH)}\n`);
  else
    process.stdout.write(table(cli.parameters.header, Object.entries<Parameter>(PARAMETERS).map(rowOf), [2]));
  return DONE;
}

const rowOf = ([name, { default: value, range, unit, meaning, strength }]: readonly [
  string,
  Parameter,
]): readonly string[] => [
  name,
  meaning,
  String(Number(value.toPrecision(6))),
  `${range[0]} to ${range[1]}`,
  unit,
  strength,
];
