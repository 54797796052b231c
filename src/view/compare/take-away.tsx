/** What can be taken away: the brief, the numbers, what they are, and the command that gives the same. */
import type { ReactElement } from "react";
import { isShippedSet } from "../../analysis/calibration/world-set.ts";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";
import { aboutOf } from "../../analysis/export/about.ts";
import { csvLine } from "../../analysis/export/csv.ts";
import { differencesCsv } from "../../analysis/export/differences.ts";
import { seriesRows } from "../../analysis/export/rows.ts";
import { headerOf } from "../../analysis/export/tables.ts";
import { digestOf } from "../../experiment/digest.ts";
import type { Future } from "../../experiment/runner.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { compare } from "../../words/en/compare.ts";
import { stress } from "../../words/en/stress.ts";
import { fileNameOf, saveFile } from "../keep/save-file.ts";
import { futuresWanted, worldsLived } from "./address.ts";
import type { Question } from "./address.ts";
import { worldsOf } from "./kept-futures.ts";
import type { Comparison } from "./use-comparison.ts";
import { varySaid } from "./worlds-said.ts";

const { take } = compare;

interface TakeProps {
  readonly scenario: Scenario;
  readonly question: Question;
  readonly comparison: Comparison;
  readonly brief: string;
}

export function TakeAway({ scenario, question, comparison, brief }: TakeProps): ReactElement {
  const { rows, runs, futures } = comparison;
  const name = fileNameOf(scenario.id, String(runs.length));
  const save = (what: string, parts: readonly string[], type: string): void =>
    saveFile(`${name}-${what}`, new Blob([...parts], { type }));
  return (
    <section className="take" id="take">
      <h2>{take.title}</h2>
      <p className="actions">
        <a className="door" href={brief}>
          {take.brief}
        </a>
        <button
          type="button"
          className="quiet"
          onClick={() =>
            save("differences.csv", [differencesCsv(rows, runs, worldsLived(question))], "text/csv")
          }
        >
          {take.ends}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => save("series.csv", seriesCsv(futures, scenario.start), "text/csv")}
        >
          {take.months}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => save("about.json", [aboutText(scenario, question, comparison)], "application/json")}
        >
          {take.about}
        </button>
      </p>
      <p className="fingerprint">{fingerprintSaid(scenario, question, comparison)}</p>
      <p className="fingerprint">
        {hasCommand(question) ? (
          <>
            {take.command}: <code>{commandOf(scenario, question, comparison)}</code>
          </>
        ) : (
          take.noCommand
        )}
      </p>
    </section>
  );
}

const optionsOf = ({ plans }: Question): readonly string[] => [LEAVE_AS_IS, ...plans];

export const digestSaid = (question: Question, { futures }: Pick<Comparison, "futures">): string =>
  digestOf(optionsOf(question), futures).slice(0, 12);

/** Whether the terminal gives the same: it compares as the scenario stands. */
export const hasCommand = ({ condition }: Pick<Question, "condition">): boolean => condition === "calm";

/** Scenario, version, futures, luck and fingerprint: the same in all five, the same numbers. */
export const fingerprintSaid = (
  scenario: Scenario,
  question: Question,
  comparison: Pick<Comparison, "futures" | "runs">,
): string =>
  compare.fingerprint([
    scenario.id,
    compare.version(MODEL_VERSION),
    compare.controls.done(comparison.runs.length),
    compare.seed(question.seed),
    varySaid(question),
    ...(question.condition === "calm" ? [] : [stress.conditions[question.condition]]),
    digestSaid(question, comparison),
  ]);

export const commandOf = (
  { id }: Scenario,
  { seed, vary, worlds }: Question,
  { runs }: Pick<Comparison, "runs">,
): string => {
  const set = isShippedSet(worlds) ? "shipped" : "worlds.json";
  const command = `joinery compare ${id} --runs ${runs.length} --seed ${JSON.stringify(seed)}`;
  return vary === "luck" ? command : `${command} --worlds ${set}`;
};

/** series.csv as the terminal writes it, whole system only; one piece a future, so that nothing grows too large at once. */
function seriesCsv(futures: readonly Future[], start: string): readonly string[] {
  return [
    csvLine(headerOf("series.csv")),
    ...futures.map((future) => seriesRows(wholeSystem(future), start)),
  ];
}

function wholeSystem(future: Future): Future {
  const { columns, values, months } = future;
  const kept = [...columns.keys()].filter((at) => columns[at].scope === "system");
  return {
    ...future,
    columns: kept.map((at) => columns[at]),
    values: Float64Array.from(
      { length: months * kept.length },
      (_, at) => values[Math.floor(at / kept.length) * columns.length + kept[at % kept.length]],
    ),
  };
}

const whenceOf = ({ study, model, tried, kept, print }: WorldSet): Omit<WorldSet, "worlds"> => ({
  study,
  model,
  tried,
  kept,
  print,
});

export function aboutText(scenario: Scenario, question: Question, comparison: Comparison): string {
  const options = optionsOf(question);
  const { runs, futures } = comparison;
  return aboutOf({
    scenario,
    options,
    seed: question.seed,
    months: scenario.months,
    runs: futuresWanted(question),
    finished: Object.fromEntries(options.map((option) => [option, runs.length])),
    partial: runs.length < futuresWanted(question),
    digest: digestOf(options, futures),
    command: hasCommand(question) ? commandOf(scenario, question, comparison) : "",
    ...(question.condition === "calm" ? {} : { condition: question.condition }),
    ...worldsOf(question),
    ...(question.vary === "luck" ? {} : { worldsFrom: whenceOf(question.worlds) }),
  });
}
