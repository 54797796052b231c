/**
 * Why two options of one scenario part: the same future lived under both side by side, with the ledger open.
 *
 *     a cause of trust     what it did to mean trust under the option less what it did under the baseline, since the start
 *     a reason to share    what it did to the chance of sharing over the last twelve months (`reasons.ts`)
 *
 * Means are over both directions of every formal tie there ever is. Both sides start alike, so the causes add up to the
 * difference in mean trust after the last month; reasons and chance add up to the difference in what is shared at the end.
 */
import { mean, sum } from "../maths/statistics.ts";
import { TRUST_CAUSES, openLedger, trustNow } from "../model/ledger.ts";
import type { Ledger } from "../model/ledger.ts";
import { beginRun, columnsOf, record, step } from "../model/simulate.ts";
import type { Run } from "../model/simulate.ts";
import { compile } from "../scenario/compile.ts";
import type { DatedEvent } from "../scenario/compile/timeline.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { REASONS, addReasons, weighed } from "./reasons.ts";
import type { Weighed } from "./reasons.ts";

export interface PartingQuestion {
  readonly scenario: Scenario;
  readonly baseline: string;
  readonly option: string;
  readonly seed: string;
  readonly run: number;
}

/** A number on both sides. */
export interface Sides {
  readonly baseline: number;
  readonly option: number;
}
export interface Part {
  readonly cause: string;
  readonly amount: number;
}

export interface Parting {
  /** Changes that the option makes and the baseline does not, and the months in which one of them was awaited. */
  readonly changes: number;
  readonly waiting: number;
  readonly months: number;
  /** From the first announcement on: share of key posts held by the same person for six months or more. */
  readonly settled: Sides;
  /** Mean trust after the last month; its parts add up to option less baseline. */
  readonly trust: Sides;
  readonly trustParts: readonly Part[];
  /** What is shared, over the last twelve months; its parts, chance among them, add up to option less baseline. */
  readonly sharing: Sides;
  readonly sharingParts: readonly Part[];
}

const READ_OVER = 12;

/** One side as it is lived. */
interface Side {
  readonly run: Run;
  readonly ledger: Ledger;
  /** Both directions of every formal tie. */
  readonly directions: readonly number[];
  readonly settled: Float64Array;
  readonly sharing: Float64Array;
  /** What each direction weighed, in each of the last months. */
  readonly weighed: Weighed[][];
}

/** @throws RangeError when the scenario has no such option */
export function partingOf({ scenario, baseline, option, seed, run }: PartingQuestion): Parting {
  const [before, after] = [baseline, option].map((id) => compile(scenario, { option: id, seed }));
  const [still, moved] = [before, after].map(({ spec }) => live(beginRun(spec, run)));
  const { months } = after.spec.structure;
  const known = new Set(before.timeline.map(({ id }) => id));
  const own = after.timeline.filter(({ id }) => !known.has(id));
  const first = Math.min(months - 1, ...own.map(({ announced }) => announced));
  const both = (of: (side: Side) => number): Sides => ({ baseline: of(still), option: of(moved) });
  return {
    changes: own.length,
    waiting: monthsAwaited(own, months),
    months,
    settled: both(({ settled }) => mean(settled.subarray(first))),
    trust: both(({ run: { world }, directions }) => mean(directions.map((each) => trustNow(world, each)))),
    trustParts: TRUST_CAUSES.map((cause, k) => ({ cause, amount: causeOf(moved, k) - causeOf(still, k) })),
    sharing: both(({ sharing }) => mean(sharing.subarray(-READ_OVER))),
    sharingParts: sharingParts(still, moved),
  };
}

function live(run: Run): Side {
  const { structure } = run.spec;
  const { months, ties, partnerships } = structure;
  const watched = columnsOf(structure, { localities: false }).filter(({ scope }) => scope === "system");
  const at = (id: string): number => watched.findIndex(({ outcome }) => outcome.id === id);
  const columns = { settled: at("posts-settled"), sharing: at("sharing") };
  const directions = Array.from({ length: 2 * ties.count }, (_, direction) => direction).filter(
    (direction) => ties.partnership[direction >> 1] < partnerships.formal,
  );
  const side: Side = {
    run,
    ledger: openLedger(run.world),
    directions,
    settled: new Float64Array(months),
    sharing: new Float64Array(months),
    weighed: [],
  };
  const row = new Float64Array(watched.length);
  for (let month = 0; month < months; month++) {
    step(run, (name) => {
      side.ledger.after(name);
      if (name === "contact and sharing" && month >= months - READ_OVER)
        side.weighed.push(directions.map((direction) => weighed(run, direction)));
    });
    record(run, watched, row, 0);
    side.settled[month] = row[columns.settled];
    side.sharing[month] = row[columns.sharing];
  }
  return side;
}

const causeOf = ({ ledger, directions }: Side, k: number): number =>
  mean(directions.map((direction) => ledger.trust[direction * TRUST_CAUSES.length + k]));

/** What each reason did over the last months, then what is left: which meetings took place, and luck. */
function sharingParts(still: Side, moved: Side): readonly Part[] {
  const difference = [moved, still].map(({ sharing }) => mean(sharing.subarray(-READ_OVER)));
  const reasons = new Float64Array(REASONS.length);
  // Under the shadow-of-the-future rule sharing is yes or no and has no reasons to deal out: all of it is left.
  if (moved.run.world.rules.sharing === "choice") {
    const weights = weightsOf(moved);
    moved.weighed.forEach((month, m) =>
      month.forEach((each, n) => addReasons(reasons, still.weighed[m][n], each, weights[n] / READ_OVER)),
    );
  }
  return [
    ...REASONS.map((cause, k): Part => ({ cause, amount: reasons[k] })),
    { cause: "luck", amount: difference[0] - difference[1] - sum(reasons) },
  ];
}

/** Directions weigh as the outcome weighs them: a partnership by its seats, its directions alike. */
function weightsOf({ run, directions }: Side): readonly number[] {
  const { ties, partnerships, seats } = run.spec.structure;
  const seated = new Float64Array(partnerships.ids.length);
  const ways = new Float64Array(partnerships.ids.length);
  for (const p of seats.partnership) seated[p] += p < partnerships.formal ? 1 : 0;
  for (const direction of directions) ways[ties.partnership[direction >> 1]]++;
  const all = sum(seated);
  return directions.map((direction) => {
    const p = ties.partnership[direction >> 1];
    return seated[p] / ways[p] / all;
  });
}

const monthsAwaited = (events: readonly DatedEvent[], months: number): number =>
  Array.from({ length: months }, (_, month) => month).filter((month) =>
    events.some(({ announced, starts }) => announced <= month && month < starts),
  ).length;
