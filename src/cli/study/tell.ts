/** A study's findings as plain tables for the terminal. */
import { conditionText } from "../../analysis/discovery/condition-text.ts";
import type { OutcomeAnalysis, StudyAnalysis } from "../../analysis/study/analyse.ts";
import { systemSentences } from "../../analysis/study/system-sentences.ts";
import { systemTable } from "../../analysis/study/system-tables.ts";
import type { SystemFinding } from "../../analysis/study/systems.ts";
import type { Sensitivity } from "../../analysis/study/sensitivity.ts";
import type { Study } from "../../experiment/study.ts";
import type { Estimate, Standing } from "../../experiment/sensitivity/standing.ts";
import { cli } from "../../words/en/cli.ts";
import { cautionWords } from "../../words/en/experiment.ts";
import { studyFigures } from "../../words/en/study-figures.ts";
import { rounded, table } from "../table.ts";

const words = studyFigures.tables;

export const toldAnalysis = (study: Study, { outcomes }: StudyAnalysis): string =>
  outcomes.map((each) => toldOutcome(study, each)).join("\n");

function toldOutcome(study: Study, analysis: OutcomeAnalysis): string {
  const parts = [
    casesTable(analysis),
    effectsTable(analysis),
    ...sensitivityTables(study, analysis),
    plansTable(analysis),
    switchingTable(analysis),
    discoveryTable(analysis),
    ...analysis.tests.map(testText),
    replicationText(analysis),
  ].filter((part) => part !== "");
  return [words.outcome(analysis.outcome, analysis.measure), "", ...parts].join("\n");
}

const MOST_CASES_TOLD = 40;

function casesTable({ cases, sensitivity }: OutcomeAnalysis): string {
  if (cases.length === 0 || cases.length > MOST_CASES_TOLD || sensitivity.morris !== undefined) return "";
  return table(
    words.cases,
    cases.map(({ case: number, settings, mean, low, high, futures }) => [
      String(number),
      Object.entries(settings)
        .map(([name, value]) => `${name}=${typeof value === "number" ? rounded(value) : String(value)}`)
        .join(", "),
      rounded(mean),
      rounded(low),
      rounded(high),
      String(futures),
    ]),
    [0, 2, 3, 4, 5],
  );
}

function effectsTable({ effects }: OutcomeAnalysis): string {
  if (effects.length === 0) return "";
  return table(
    words.effects,
    effects.map(({ factor, level, base, effect, verdict }) => [
      factor,
      String(level),
      String(base),
      rounded(effect.mean),
      rounded(effect.interval.low),
      rounded(effect.interval.high),
      String(verdict.futures),
      cli.compare.verdict[verdict.verdict],
    ]),
    [3, 4, 5, 6],
  );
}

const cells = ({ value, interval }: Estimate): string[] => [
  rounded(value),
  rounded(interval.low),
  rounded(interval.high),
];

/** A rank only as far as the intervals allow one. */
const rankText = ({ bestRank, worstRank }: Standing): string =>
  bestRank === worstRank ? String(bestRank) : `${bestRank}–${worstRank}`;

function cautions(codes: readonly ("too-few-runs" | "not-apart" | "below-zero" | "no-variation")[]): string {
  return codes.map((code) => `${cautionWords[code]()}\n`).join("");
}

function sensitivityTables(study: Study, { sensitivity }: OutcomeAnalysis): readonly string[] {
  const ids = study.factors.map(({ id }) => id);
  return [
    morrisTable(ids, sensitivity),
    sobolTable(ids, sensitivity),
    pawnTable(ids, sensitivity),
    ranksTable(ids, sensitivity),
    factorialTable(ids, sensitivity),
    tornadoTable(sensitivity),
  ];
}

function morrisTable(ids: readonly string[], { morris }: Sensitivity): string {
  if (morris === undefined) return "";
  const rows = ids.map((id, f) => [
    id,
    ...cells(morris.muStar[f]),
    rounded(morris.sigma[f].value),
    rounded(morris.mu[f].value),
    rankText(morris.standing[f]),
  ]);
  return table(words.morris, rows, [1, 2, 3, 4, 5]) + cautions(morris.cautions);
}

function sobolTable(ids: readonly string[], { sobol }: Sensitivity): string {
  if (sobol === undefined) return "";
  const rows = ids.map((id, f) => [
    id,
    ...cells(sobol.first[f]),
    ...cells(sobol.total[f]),
    rankText(sobol.standing[f]),
  ]);
  return table(words.sobol, rows, [1, 2, 3, 4, 5, 6]) + cautions(sobol.cautions);
}

function pawnTable(ids: readonly string[], { pawn }: Sensitivity): string {
  if (pawn === undefined) return "";
  const rows = ids.map((id, f) => [id, ...cells(pawn.index[f]), pawn.matters[f] ? words.yes : words.no]);
  return table(words.pawn, [...rows, [words.dummy, ...cells(pawn.dummy), ""]], [1, 2, 3]);
}

function ranksTable(ids: readonly string[], { ranks }: Sensitivity): string {
  if (ranks === undefined) return "";
  return table(
    words.ranks,
    ids.map((id, f) => [id, ...cells(ranks.plain[f])]),
    [1, 2, 3],
  );
}

function factorialTable(ids: readonly string[], { factorial }: Sensitivity): string {
  if (factorial === undefined) return "";
  const rows = [
    ...factorial.factors.map((share, f) => [ids[f], rounded(share)]),
    ...factorial.pairs.map(({ factors: [a, b], share }) => [`${ids[a]} × ${ids[b]}`, rounded(share)]),
    ...(ids.length > 2 ? [[words.rest, rounded(factorial.rest)]] : []),
    [words.chance, rounded(factorial.chance)],
  ];
  return table(words.factorial, rows, [1]);
}

function tornadoTable({ tornado }: Sensitivity): string {
  if (tornado === undefined) return "";
  const rows = tornado.map(({ factor, low, high, swing, swingInterval, apartFromNext }) => [
    factor,
    ...[low, high, swing, swingInterval.low, swingInterval.high].map(rounded),
    apartFromNext ? words.yes : words.no,
  ]);
  return table(words.tornado, rows, [1, 2, 3, 4, 5]);
}

function plansTable({ plans, tests }: OutcomeAnalysis): string {
  // What is taken out is no condition that a plan could meet.
  if (plans === undefined || plans.conditions.length < 2 || tests.some(({ kind }) => kind === "knock-outs"))
    return "";
  const { regret, held, conditions } = plans;
  return table(
    words.regret,
    regret.order.map((p) => [
      plans.plans[p],
      rounded(regret.biggest[p]),
      conditions[regret.worstCondition[p]],
      rounded(regret.average[p]),
      held === undefined ? "–" : `${held[p].held} of ${held[p].of}`,
    ]),
    [1, 3],
  );
}

function switchingTable({ switching }: OutcomeAnalysis): string {
  const rows = switching.flatMap(({ plan, beside, factor, switches }) =>
    switches.map(({ low, high, from, to }) => [plan, beside, factor, rounded(low), rounded(high), from, to]),
  );
  return rows.length === 0 ? "" : table(words.switching, rows, [3, 4]);
}

function discoveryTable({ discovery }: OutcomeAnalysis): string {
  if (discovery === undefined) return "";
  const rows = discovery.boxes.map(({ conditions, coverage, density }) => [
    conditions.map(conditionText).join("; "),
    rounded(coverage),
    rounded(density),
  ]);
  const head = `${words.baseRate(rounded(discovery.baseRate))}\n`;
  return head + (rows.length === 0 ? `${words.noBox}\n` : table(words.discovery, rows, [1, 2]));
}

/** What the test says, then the figures it rests on. */
function testText(test: SystemFinding): string {
  const { columns, rows } = systemTable(test);
  const numbers = columns.flatMap((_, c) => (rows.every((row) => typeof row[c] === "number") ? [c] : []));
  const shown = rows.map((row) => row.map((cell) => (typeof cell === "number" ? rounded(cell) : cell)));
  return `${systemSentences(test, rounded).join("\n")}\n\n${table(columns, shown, numbers)}`;
}

function replicationText({ replication }: OutcomeAnalysis): string {
  if (replication === undefined) return "";
  const { mean, matters, pair } = replication;
  const lines = [words.runs(mean.runs, mean.low, mean.high, rounded(matters / 2))];
  if (pair !== undefined) {
    const { saving } = pair;
    lines.push(words.luck(saving.withSameLuck.runs, saving.withoutSameLuck.runs, rounded(saving.factor)));
  }
  return `${lines.join("\n")}\n`;
}
