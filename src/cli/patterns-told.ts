/** What `validate` found, in words for a terminal, and as tables. */
import { csvLine } from "../analysis/export/csv.ts";
import type { ChannelTable } from "../analysis/patterns/channels.ts";
import { isMeasured } from "../analysis/patterns/pattern.ts";
import type { Figure } from "../analysis/patterns/pattern.ts";
import type { KnockedOut, PatternResult } from "../analysis/patterns/validate.ts";
import { validation } from "../words/en/validation.ts";
import { rounded, table } from "./table.ts";

const { labels, sections } = validation;
type Section = keyof typeof sections;

const sectionOf = ({ pattern, status }: PatternResult): Section =>
  pattern.heldOut === true ? "held-out" : status;
const figure = ({ name, value }: Figure): string => `${name} ${rounded(value)}`;

/** Held-out patterns first, then misses, then the rest; each with its figure beside its band. */
export function patternsTold(results: readonly PatternResult[], runs: number, seed: string): string {
  const order: readonly Section[] = ["held-out", "missed", "met", "not-tested"];
  const count = (status: PatternResult["status"]): number =>
    results.filter((each) => each.status === status).length;
  return [
    validation.about(runs, seed),
    ...order.flatMap((section) => {
      const own = results.filter((each) => sectionOf(each) === section);
      return own.length === 0 ? [] : ["", sections[section], ...own.map(patternTold)];
    }),
    "",
    validation.summary(count("met"), count("missed"), count("not-tested")),
    "",
  ].join("\n");
}

function patternTold(result: PatternResult): string {
  const { pattern, status, figures, origin, knockOuts, beside, runs } = result;
  const lines: readonly (readonly [string, string])[] = [
    [labels.found, figures.map(figure).join("; ")],
    [labels.band, pattern.band],
    [labels.origin, status === "met" ? validation.origin[origin] : ""],
    ...knockOuts.map((each) => [labels.knockOut, knockOutTold(each)] as const),
    [labels.without, beside === null ? "" : besideTold(beside.agrees, rounded(beside.headline.value))],
    [labels.from, status === "not-tested" ? pattern.source : `${pattern.source} (${validation.runs(runs)})`],
    [labels.reason, reasonOf(result)],
  ];
  const width = Math.max(...Object.values(labels).map(({ length }) => length));
  const head = `  ${pattern.id.padEnd(5)}${validation.status[status].padEnd(12)}${pattern.title}`;
  const rest = lines
    .filter(([, said]) => said !== "")
    .map(([label, said]) => `       ${label.padEnd(width)}  ${said}`);
  return [head, ...rest].join("\n");
}

const besideTold = (agrees: boolean, value: string): string =>
  agrees ? validation.agrees(value) : validation.differs(value);

function knockOutTold({ name, expectation, found, headline }: KnockedOut): string {
  const said = validation.knockedOut(name, found === "vanishes", figure(headline));
  return expectation === found ? said : `${said}, ${validation.unexpected}`;
}

function reasonOf({ pattern, reason, status }: PatternResult): string {
  if (status === "missed") return isMeasured(pattern) ? (pattern.why ?? "") : "";
  if (status !== "not-tested") return "";
  if (reason?.kind === "missing-scenario") return validation.missingScenario(reason.id);
  return isMeasured(pattern) ? "" : pattern.notTested;
}

/** Which road churn takes: what it costs with each road shut. */
export function channelsTold({ rows, runs }: ChannelTable): string {
  const { title, road, carried } = validation.channels;
  const measures = rows[0].losses.map(({ measure }) => measure);
  const head = [road, ...measures.flatMap((measure) => [measure, carried])];
  const body = rows.map(({ name, losses }) => [
    name,
    ...losses.flatMap(({ loss, carried: part }) => [rounded(loss), rounded(part)]),
  ]);
  return `${title(runs)}\n\n${table(head, body)}`;
}

/** One row a figure; a pattern that was not tested has one row without. */
export function patternsTable(results: readonly PatternResult[]): string {
  const rows = results.flatMap(({ pattern, status, origin, figures, runs, beside }) => {
    const figuresOrNone = figures.length === 0 ? [{ name: "", value: Number.NaN }] : figures;
    return figuresOrNone.map(({ name, value }, i) => {
      const without = i === 0 && beside !== null ? beside.headline.value : Number.NaN;
      return [
        pattern.id,
        pattern.title,
        pattern.heldOut === true ? "yes" : "no",
        status,
        origin,
        name,
        value,
        pattern.band,
        runs,
        without,
        pattern.source,
        pattern.strength,
      ];
    });
  });
  return [validation.columns.patterns, ...rows].map(csvLine).join("");
}

export const knockOutsTable = (results: readonly PatternResult[]): string =>
  [
    validation.columns.knockOuts,
    ...results.flatMap(({ pattern, knockOuts }) =>
      knockOuts.map(({ name, expectation, found, headline }) => [
        pattern.id,
        name,
        expectation,
        found,
        headline.name,
        headline.value,
      ]),
    ),
  ]
    .map(csvLine)
    .join("");
