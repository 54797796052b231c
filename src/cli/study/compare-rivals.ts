/** Plans compared again under every rival rule: does the verdict rest on what the theory assumes in kind? */
import { compareAll } from "../../analysis/comparison.ts";
import { pairedFutures, pairsOf } from "../../analysis/paired.ts";
import { rivalSaid, rivalVerdicts } from "../../analysis/rival-verdicts.ts";
import type { RivalVerdicts } from "../../analysis/rival-verdicts.ts";
import { rivalsCsv } from "../../analysis/export/rivals.ts";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";
import { digestOf } from "../../experiment/digest.ts";
import type { Future } from "../../experiment/runner.ts";
import { LEAVE_AS_IS, optionsOf } from "../../scenario/compile/timeline.ts";
import { rivalsOf, underRival } from "../../scenario/rivals.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { caveats } from "../../words/en/caveats.ts";
import { cli } from "../../words/en/cli.ts";
import { rivals as words } from "../../words/en/rivals.ts";
import { openNewFolder, writeResult } from "../files.ts";
import { DONE, STOPPED } from "../outcome.ts";
import { differingIn, livePlansIn, whence } from "../in-worlds.ts";
import { askedOf } from "../plans.ts";
import { table } from "../table.ts";

interface RivalArguments {
  readonly runs: number;
  readonly seed?: string;
  readonly months?: number;
  readonly workers?: number;
  readonly json?: boolean;
  readonly out?: string;
  readonly overwrite?: boolean;
}

/** @param set believable worlds to live in; null where luck alone differs */
export async function compareRivals(
  scenario: Scenario,
  set: WorldSet | null,
  given: RivalArguments,
): Promise<number> {
  const asked = askedOf(scenario, given);
  if (given.out !== undefined) await openNewFolder(given.out, given.overwrite);
  const rivals = rivalsOf(scenario);
  const scenarios = [scenario, ...rivals.map((rival) => underRival(scenario, rival))];
  const { futures, whole } = await livePlansIn(set, scenarios, asked, given);
  // Verdicts from unequal futures could not be set side by side.
  if (!whole) return STOPPED;
  const [standing, ...others] = futures.map((lived) => comparedOf(scenario, asked.outcomes, lived));
  const found = rivalVerdicts(
    standing.rows,
    rivals.map((rival, at) => ({ rival, rows: others[at].rows })),
  );
  const { id, title } = scenario;
  const { seed, months } = asked;
  const runs = standing.runs;
  const result = {
    scenario: id,
    seed,
    months,
    runs,
    ...whence(set),
    digest: standing.digest,
    rivals: rivals.map((rival, at) => ({ ...rival, digest: others[at].digest })),
    verdicts: found.map(told),
    isNot: scenario.isNot,
    caveats,
  };
  const data = `${JSON.stringify(result, null, 2)}\n`;
  if (given.out !== undefined) {
    await writeResult(given.out, "rivals.csv", rivalsCsv(found), false);
    await writeResult(given.out, "rivals.json", data, false);
  }
  process.stdout.write(
    given.json === true
      ? data
      : `${words.compared(title, rivals.length, runs)}\n\n${asTable(found)}\n${differingIn(set)}\n${cli.digest(standing.digest)}\n`,
  );
  return DONE;
}

function comparedOf(scenario: Scenario, outcomes: readonly string[], futures: readonly Future[]) {
  const options = optionsOf(scenario).map(({ id }) => id);
  const plans = options.filter((id) => id !== LEAVE_AS_IS);
  const paired = pairedFutures(futures, options);
  const rows = compareAll(paired, LEAVE_AS_IS, plans, outcomes);
  return { rows, runs: pairsOf(paired, options), digest: digestOf(options, futures) };
}

const told = ({ option, outcome, verdict, under, same }: RivalVerdicts) => ({
  option,
  outcome,
  verdict: verdict.verdict,
  same,
  of: under.length,
  under: under.map(({ rival, verdict: { verdict: other, better, worse, futures } }) => ({
    ...rival,
    verdict: other,
    better: Math.round(better * futures),
    worse: Math.round(worse * futures),
    futures,
  })),
});

const asTable = (found: readonly RivalVerdicts[]): string =>
  table(
    words.header,
    found.map(({ option, outcome, verdict, under, same }) => [
      option,
      outcome,
      cli.compare.verdict[verdict.verdict],
      words.count(same, under.length),
      under
        .filter((each) => each.verdict.verdict !== verdict.verdict)
        .map((each) => words.otherwise(rivalSaid(each.rival), cli.compare.verdict[each.verdict.verdict]))
        .join("; "),
    ]),
    [],
  );
