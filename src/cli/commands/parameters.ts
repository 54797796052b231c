/** `joinery parameters`: the assumptions, as a table, as JSON, or as Markdown. */
import { PARAMETERS_BY_MECHANISM } from "../../model/parameters.ts";
import type { Parameter } from "../../model/parameter.ts";
import { DONE } from "../outcome.ts";
import { table } from "../table.ts";

const HEADER = ["parameter", "meaning", "default", "range", "unit", "strength", "source"];

export async function parameters({
  format,
  json = false,
}: {
  readonly format: string;
  readonly json?: boolean;
}): Promise<number> {
  if (json || format === "json")
    process.stdout.write(`${JSON.stringify(PARAMETERS_BY_MECHANISM, null, 2)}\n`);
  else if (format === "markdown") process.stdout.write(`${markdownParameters()}\n`);
  else
    process.stdout.write(
      table(
        HEADER.slice(0, 6),
        allRows().map((row) => row.slice(0, 6)),
        [2],
      ),
    );
  return DONE;
}

const rowOf = ([name, { default: value, range, unit, meaning, strength, source }]: readonly [
  string,
  Parameter,
]): readonly string[] => [
  name,
  meaning,
  String(Number(value.toPrecision(6))),
  `${range[0]} to ${range[1]}`,
  unit,
  strength,
  source,
];

const allRows = (): readonly (readonly string[])[] =>
  Object.values(PARAMETERS_BY_MECHANISM).flatMap((each) => Object.entries<Parameter>(each).map(rowOf));

/** All parameters as Markdown tables, one a mechanism: the documents hold these. */
export function markdownParameters(): string {
  return Object.entries(PARAMETERS_BY_MECHANISM)
    .map(([mechanism, each]) =>
      [
        `### ${mechanism}`,
        "",
        `| ${HEADER.join(" | ")} |`,
        `|${" --- |".repeat(HEADER.length)}`,
        ...Object.entries<Parameter>(each).map((entry) => `| ${rowOf(entry).join(" | ")} |`),
      ].join("\n"),
    )
    .join("\n\n");
}
