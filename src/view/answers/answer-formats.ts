/**
 * Answers as files: a web page, a table, data, or text to paste. All but the data carry the same letters at their end, by
 * which they can be read again whatever was done to the rest.
 */
import { answersOf } from "../../analysis/answers.ts";
import type { AnswerFile } from "../../analysis/answers.ts";
import { csvLine } from "../../analysis/export/csv.ts";
import type { StandAlone } from "../../picture/stand-alone.ts";
import type { Table } from "../../picture/table.ts";
import { escapeText } from "../../picture/svg.ts";
import { answers as words } from "../../words/en/answers.ts";
import { caveats } from "../../words/en/caveats.ts";
import { exporting } from "../../words/en/export.ts";
import { guessWords } from "../../words/en/first.ts";
import { packed, unpacked } from "../keep/packing.ts";

/** What a file says besides its data. */
export interface Told {
  readonly lesson: string;
  /** A plan's name by its id. */
  readonly planOf: (option: string) => string;
  readonly scenario: string;
}

const OPENS = "joinery-answers:";
const CLOSES = ":end";
const { file: said } = words;

const lettersOf = async (file: AnswerFile): Promise<string> =>
  `${OPENS}${await packed(JSON.stringify(file))}${CLOSES}`;

/** The answers in the text of a file of any of these kinds; null where there are none. */
export async function answersIn(text: string): Promise<AnswerFile | null> {
  const from = text.indexOf(OPENS);
  const to = text.indexOf(CLOSES, from);
  try {
    if (from < 0 || to < 0) return answersOf(JSON.parse(text));
    // Mail programs break long lines.
    return answersOf(JSON.parse(await unpacked(text.slice(from + OPENS.length, to).replaceAll(/\s/g, ""))));
  } catch {
    return null;
  }
}

/** One line a fact, in the order of a page. */
function facts(
  file: AnswerFile,
  { lesson, planOf, scenario }: Told,
): readonly (readonly [string, readonly string[]])[] {
  return [
    [
      said.title(lesson),
      [
        ...(file.name === "" ? [] : [`${said.name}: ${file.name}`]),
        `${said.made}: ${file.made}`,
        exporting.origin({ scenario, version: file.model, runs: file.runs, seed: file.seed, statistic: "" }),
      ],
    ],
    [
      said.predictions,
      file.predictions.map(({ at, option, guess }) => `${at}: ${guessWords[guess]} (${planOf(option)})`),
    ],
    [said.tried, file.tried.map(({ at, option }) => `${at}: ${planOf(option)}`)],
    [
      said.results,
      file.results.map(
        ({ option, less, same, more, digest }) =>
          `${planOf(option)}: ${said.result(less, same, more, file.runs)} · ${said.print(digest)}`,
      ),
    ],
    ...file.written.map(({ ask, text }) => [ask, [text === "" ? said.nothing : text]] as const),
  ];
}

export async function textOf(file: AnswerFile, told: Told): Promise<string> {
  const parts = facts(file, told).map(([head, lines]) => [head, ...lines].join("\n"));
  return [...parts, caveats.join("\n"), said.machineHelp, await lettersOf(file)].join("\n\n");
}

export async function csvOf(file: AnswerFile, { planOf }: Told, chart: Table): Promise<string> {
  const rows = [
    said.columns,
    ...file.predictions.map(({ at, option, guess }) => ["guess", at, planOf(option), guess, null]),
    ...file.tried.map(({ at, option }) => ["tried", at, planOf(option), null, null]),
    ...file.results.flatMap(({ option, digest, ...counts }) => [
      ...(["less", "same", "more"] as const).map((each) => [
        "result",
        null,
        planOf(option),
        each,
        counts[each],
      ]),
      ["fingerprint", null, planOf(option), null, digest],
    ]),
    ...file.written.map(({ ask, text }) => ["answer", null, null, ask, text]),
    ...chart.rows.flatMap((row) =>
      row.slice(1).map((value, c) => ["chart", String(row[0]), null, chart.columns[c + 1].name, value]),
    ),
    ...caveats.map((caveat) => ["caveat", null, null, caveat, null]),
    ["data", null, null, await lettersOf(file), null],
  ];
  return rows.map(csvLine).join("");
}

/** A web page with nothing in it that runs or is fetched. */
export async function htmlOf(file: AnswerFile, told: Told, chart: StandAlone): Promise<string> {
  const parts = facts(file, told).map(
    ([head, lines], at) =>
      `<h${at === 0 ? 1 : 2}>${escapeText(head)}</h${at === 0 ? 1 : 2}>${lines.map((line) => `<p>${escapeText(line)}</p>`).join("")}`,
  );
  return [
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escapeText(said.title(told.lesson))}</title>`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    "<style>body{max-width:45rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif}svg{max-width:100%;height:auto}code{overflow-wrap:anywhere;font-size:.75rem}p{white-space:pre-wrap}</style></head><body>",
    ...parts,
    `<h2>${said.chart}</h2>${chart.svg}`,
    ...caveats.map((caveat) => `<p><small>${escapeText(caveat)}</small></p>`),
    `<details><summary>${said.machine}</summary><p>${said.machineHelp}</p><code>${await lettersOf(file)}</code></details>`,
    "</body></html>",
  ].join("\n");
}
