/**
 * The assurance pack: the eleven documents of the AQuA Book's list, each filled from the comparison or marked as not done,
 * and the files they speak of. Pure: from what is known to text.
 */
import { namesIn } from "../../analysis/calibration/world-set.ts";
import type { OutcomeComparison } from "../../analysis/comparison.ts";
import { csvLine } from "../../analysis/export/csv.ts";
import { supportOfNumbers } from "../../analysis/support.ts";
import { CATALOGUED } from "../../scenario/catalogue.ts";
import { optionsOf, timelineOf } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { caveats } from "../../words/en/caveats.ts";
import { compare } from "../../words/en/compare.ts";
import { assumptions } from "../../words/en/edit.ts";
import { lab } from "../../words/en/lab.ts";
import { supportNames } from "../../words/en/model.ts";
import { pack as words } from "../../words/en/pack.ts";
import type { CheckRow } from "../check/check-rows.ts";
import { futuresWanted } from "../compare/address.ts";
import type { Question } from "../compare/address.ts";
import { countsOf } from "../compare/counts.ts";
import { lineSaid } from "../compare/lines.ts";
import { guessesSaid } from "../compare/guess.tsx";
import { outcomesOf, titlesOf } from "../compare/outcomes-of.ts";
import { nameOf } from "../compare/say.ts";
import { varyHelp, worldsSaid } from "../compare/worlds-said.ts";
import { agreementRows, blanksSaid, restsOn } from "./agreements.ts";
import type { BreakFound, TurnFound } from "./findings.ts";
import type { Theirs } from "../keep/theirs.ts";

export type ItemId = keyof typeof words.items;

export interface PackItem {
  readonly id: ItemId;
  readonly lines: readonly string[];
  /** What the reader wrote. */
  readonly theirs: string;
  readonly isDone: boolean;
  /** A log that reads best in columns. */
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

export interface PackSources {
  readonly scenario: Scenario;
  readonly question: Question;
  readonly rows: readonly OutcomeComparison[];
  readonly fingerprint: string;
  /** Empty where the terminal cannot give the same. */
  readonly command: string;
  readonly messages: readonly string[];
  /** In how many conditions each plan holds; null where the stress test was not run. */
  readonly held: string | null;
  /** What rival rules make of the answer; null where they were not tried. */
  readonly rivals: string | null;
  readonly breaks: readonly BreakFound[];
  readonly turns: readonly string[];
  readonly turned: readonly TurnFound[];
  readonly checks: readonly CheckRow[];
  readonly checkedWith: { readonly model: string; readonly runs: number; readonly seed: string } | null;
  readonly theirs: Theirs;
  readonly today: string;
}

/** The eleven documents in order, none of them empty. */
export function packItems(sources: PackSources): readonly PackItem[] {
  const { theirs } = sources;
  const lines: Readonly<Record<ItemId, readonly string[]>> = {
    specification: specification(sources),
    logs: logs(sources),
    technical: [...words.technical, rulesSaid(sources.scenario)],
    uncertainty: uncertainty(sources),
    limits: [
      assumptions.limits.may,
      ...assumptions.limits.mayList.map((each) => `– ${each}`),
      assumptions.limits.not,
      ...assumptions.limits.notList.map((each) => `– ${each}`),
      assumptions.limits.review,
      ...caveats,
    ],
    record: record(sources),
    tests: tests(sources),
    presentation: [words.presentation.messages, ...sources.messages, words.presentation.brief],
    statement: [
      words.statement.text,
      ...words.statement.roles.map(words.statement.line),
      words.statement.unsigned,
    ],
    ethics: [],
    code: words.code(MODEL_VERSION),
  };
  const written: Partial<Readonly<Record<ItemId, string>>> = {
    logs: [theirs.data, theirs.decisions].filter((text) => text !== "").join("\n"),
    record: theirs.errors,
    ethics: theirs.ethics,
  };
  return ITEM_IDS.map((id): PackItem => {
    const own = written[id] ?? "";
    const isDone = lines[id].length > 0 || own !== "";
    return {
      id,
      lines: isDone ? lines[id] : [words.notDone],
      theirs: own,
      isDone: isDone && id !== "statement",
      ...(id === "logs"
        ? { table: { head: words.agreements.columns, rows: agreementRows(restsOn(sources)) } }
        : {}),
    };
  });
}

export const ITEM_IDS = [
  "specification",
  "logs",
  "technical",
  "uncertainty",
  "limits",
  "record",
  "tests",
  "presentation",
  "statement",
  "ethics",
  "code",
] as const satisfies readonly ItemId[];

function specification({ scenario, question }: PackSources): readonly string[] {
  const { specification: said } = words;
  const titleOf = titlesOf(scenario);
  return [
    said.purpose,
    said.question(scenario.title),
    said.isNot(scenario.isNot),
    said.claim(lab.scenarios.claims[scenario.claim]),
    said.horizon(scenario.start, scenario.months),
    ...optionsOf(scenario)
      .filter(({ id }, at) => at === 0 || question.plans.includes(id))
      .map(({ id, plain }) => said.option(titleOf(id), plain)),
    ...outcomesOf(scenario).map((outcome) => said.line(lineSaid(outcome, question.lines[outcome]))),
  ];
}

function logs(sources: PackSources): readonly string[] {
  const { scenario, question, theirs } = sources;
  const { logs: said } = words;
  const titleOf = titlesOf(scenario);
  const events = new Map(
    optionsOf(scenario)
      .filter(({ id }, at) => at === 0 || question.plans.includes(id))
      .flatMap((option) => timelineOf(scenario, option))
      .map(({ plain, strength, source }) => [plain, said.event(plain, strength, source.join("; "))] as const),
  );
  return [
    said.noData,
    ...events.values(),
    said.assumptions(supportOfNumbers()),
    said.decided,
    said.decision.plans(question.plans.map(titleOf).join(", ")),
    said.decision.runs(futuresWanted(question), question.seed),
    said.decision.vary(varyHelp(question)),
    said.decision.outcomes(outcomesOf(scenario).map(nameOf).join(", ")),
    theirs.expected === null
      ? said.notExpected
      : said.expected(
          theirs.expected.locked.slice(0, 10),
          guessesSaid(scenario, question.plans, theirs.expected.guesses).join("; "),
        ),
    blanksSaid(restsOn(sources)),
  ];
}

const rulesSaid = ({ rules = {} }: Scenario): string =>
  Object.keys(rules).length === 0
    ? words.usualRules
    : words.rules(
        Object.entries(rules)
          .map(([rule, variant]) => `${rule}: ${variant}`)
          .join(", "),
      );

function uncertainty({
  scenario,
  question,
  rows,
  held,
  rivals,
  breaks,
  turns,
}: PackSources): readonly string[] {
  const { uncertainty: said } = words;
  const titleOf = titlesOf(scenario);
  const { worlds } = question;
  return [
    question.vary === "both" ? said.worlds(worldsSaid(worlds), namesIn(worlds.worlds).length) : said.luckOnly,
    ...rows.map(({ option, outcome, verdict }) => {
      const { better, tooSmall, worse } = countsOf(verdict);
      const word = compare.verdicts[verdict.verdict].toLowerCase();
      return said.verdict(
        titleOf(option),
        nameOf(outcome),
        word,
        said.counts(better, tooSmall, worse, verdict.futures),
      );
    }),
    held === null ? said.stressNot : said.stress(held),
    rivals === null ? said.rivalsNot : said.rivals(rivals),
    ...(breaks.length === 0 ? [said.breakNot] : breaks.flatMap(({ said: sentences }) => sentences)),
    ...(turns.length === 0 ? [said.turnNot] : turns),
  ];
}

function record({ fingerprint, command, today, checks, theirs }: PackSources): readonly string[] {
  const { record: said } = words;
  const missed = checks
    .filter(({ status }) => status === "missed")
    .map(({ claim }) => `${claim.id} ${claim.title}`);
  return [
    said.version(MODEL_VERSION),
    said.made(today),
    said.fingerprint(fingerprint),
    command === "" ? said.noCommand : said.command(command),
    ...(missed.length === 0 ? [] : [said.missed(missed.join("; "))]),
    ...(theirs.errors === "" ? [said.errors] : []),
  ];
}

function tests({ checks, checkedWith }: PackSources): readonly string[] {
  const { tests: said } = words;
  const count = (status: CheckRow["status"]): number => checks.filter((row) => row.status === status).length;
  return [
    said.plan,
    said.counts(count("met"), count("missed"), count("not-tested")),
    ...(checkedWith === null ? [] : [said.from(checkedWith.model, checkedWith.runs, checkedWith.seed)]),
    said.again,
  ];
}

/** assumptions.csv: every number, whether it varies here, what was found of it, and who agreed it. */
export function assumptionsCsv({ scenario, question, breaks, theirs }: PackSources): string {
  const { logs: said } = words;
  const apart = new Set(
    breaks.flatMap(({ found }) => found.boxes.flatMap((box) => box.conditions.map(({ factor }) => factor))),
  );
  const effectOf = (name: string, varies: boolean): string =>
    apart.has(name)
      ? said.effect.apart
      : varies && breaks.length > 0
        ? said.effect.tried
        : said.effect.notDone;
  const settings = new Map(Object.entries(scenario.settings ?? {}));
  const varied = question.vary === "both" ? namesIn(question.worlds.worlds) : [];
  return (
    csvLine(said.csv) +
    CATALOGUED.map(({ name, parameter }) => {
      const { meaning, range, unit, strength, source, default: usual } = parameter;
      const varies = varied.includes(name) && !settings.has(name);
      return csvLine([
        name,
        meaning,
        settings.get(name) ?? usual,
        range[0],
        range[1],
        unit,
        supportNames[strength].plain,
        source,
        varies ? said.yes : said.no,
        effectOf(name, varies),
        theirs.agreed[name]?.by || words.agreements.nobody,
        theirs.agreed[name]?.on ?? "",
        theirs.agreed[name]?.why ?? "",
      ]);
    }).join("")
  );
}

/** tests.csv: every known pattern and how it came out. */
export const testsCsv = ({ checks }: PackSources): string =>
  csvLine(words.tests.csv) +
  checks
    .map(({ claim, status, figures }) =>
      csvLine([
        claim.id,
        claim.title,
        status === "none" ? words.notDone : words.tests.status[status],
        claim.band,
        figures
          .map(({ name, value }) => `${name} ${value === null ? "–" : Number(value.toPrecision(3))}`)
          .join("; "),
        claim.source,
        claim.heldOut,
      ]),
    )
    .join("");

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const STYLE =
  "body{font:11pt/1.45 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem}h1{font-size:22pt}h2{font-size:14pt;margin-top:1.6em;border-top:1px solid #999;padding-top:.6em}li{margin:.2em 0}table{border-collapse:collapse;font-size:9.5pt;margin:1em 0}caption{text-align:left;font-weight:bold}th,td{border:1px solid #999;padding:.2em .4em;text-align:left;vertical-align:top}.theirs{border:1px dashed #555;padding:.4em .8em;white-space:pre-wrap}@media print{h2{break-after:avoid}}";

function tableOf(table: PackItem["table"]): string {
  if (table === undefined || table.rows.length === 0) return "";
  const head = table.head.map((name) => `<th scope="col">${escaped(name)}</th>`).join("");
  const rows = table.rows.map(([first, ...rest]) => {
    const cells = rest.map((cell) => `<td>${escaped(cell)}</td>`).join("");
    return `<tr><th scope="row">${escaped(first)}</th>${cells}</tr>`;
  });
  const caption = `<caption>${escaped(words.agreements.title)}</caption>`;
  return `<table>${caption}<thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

/** index.html: the eleven documents, one below the other, in a page that needs nothing else. */
export function packPage(title: string, items: readonly PackItem[]): string {
  const sections = items.map(({ id, lines, theirs, isDone, table }, at) => {
    const state = isDone || id === "statement" ? "" : ` (${words.state.open})`;
    const own =
      theirs === "" ? "" : `<p><em>${escaped(words.theirs)}</em></p><p class="theirs">${escaped(theirs)}</p>`;
    const list = lines.map((line) => `<li>${escaped(line)}</li>`).join("");
    return `<section id="${id}"><h2>${at + 1}. ${escaped(words.items[id])}${state}</h2><ul>${list}</ul>${tableOf(table)}${own}</section>`;
  });
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(`${words.title}: ${title}`)}</title><style>${STYLE}</style></head>
<body><main><h1>${escaped(words.title)}</h1><p>${escaped(title)}</p><p>${escaped(words.lead)}</p>
${sections.join("\n")}
</main></body></html>
`;
}
