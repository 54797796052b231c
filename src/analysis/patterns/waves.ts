/**
 * What a survey would find that asks twice, or that asks about a year: `measure@from-to`, in months of a run.
 *
 * A partner is *named* where the informal contact rate is above 0.2, the model's own line for a lively tie. Information
 * *passes* from one body to another where it shared in at least four months of the year: what a respondent might mean by
 * saying that it does. Both readings are judgement, and stand beside every figure they make.
 *
 *     kept      share of ties named first that are named again        Jaccard   kept / (kept + formed + dissolved)
 *     formed    share of pairs not named first that are named then    ρ         (r − d) / (1 − d), Garlaschelli & Loffredo 2004
 *
 * r: share of arcs returned, d: density of arcs.
 */
import type { Run } from "../../model/simulate.ts";
import { DEEDS } from "../../model/deeds.ts";
import type { World } from "../../model/state.ts";
import { workingTrust } from "../../model/two-layers.ts";
import { correlation, mean, standardDeviation } from "../../maths/statistics.ts";

type Gauge = (run: Run) => number;

const NAMED = 0.2;
const MONTHS_OF_SHARING = 4;

/** What there is to see in one month. */
interface Wave {
  /** Candidates whose two bodies both live. */
  readonly possible: Uint8Array;
  readonly named: Uint8Array;
  /** Month in which the later of a candidate's two holders came. */
  readonly held: Int32Array;
  /** Personal trust of each direction of the formal ties; NaN where there is no tie. */
  readonly directions: Float64Array;
  /** Mean trust of each body in its partners; NaN where it has none. */
  readonly trust: Float64Array;
}

function waveOf({ world }: Run): Wave {
  const { structure, state, month } = world;
  const { count, born, ends } = structure.candidates;
  // The month has been lived: `month` is the next one.
  const lived = month - 1;
  return {
    possible: Uint8Array.from({ length: count }, (_, c) => (born[c] <= lived && lived < ends[c] ? 1 : 0)),
    named: Uint8Array.from(state.candidates.rate, (rate) => (rate > NAMED ? 1 : 0)),
    held: heldSince(world),
    directions: directionsOf(world),
    trust: trustOfBodies(world),
  };
}

function heldSince({ structure, state }: World): Int32Array {
  const { formal, seatStart } = structure.partnerships;
  const { since } = state.seats;
  return Int32Array.from({ length: structure.candidates.count }, (_, c) => {
    const seat = seatStart[formal + c];
    return Math.max(since[seat], since[seat + 1]);
  });
}

function directionsOf({ structure, state }: World): Float64Array {
  const { formal, tieStart } = structure.partnerships;
  return Float64Array.from({ length: 2 * tieStart[formal] }, (_, row) =>
    state.ties.live[row >> 1] === 1 ? state.ties.personal[row] : Number.NaN,
  );
}

function trustOfBodies({ structure, settings, state }: World): Float64Array {
  const { ties, seats, organisations } = structure;
  const sum = new Float64Array(organisations.count);
  const count = new Float64Array(organisations.count);
  for (let t = 0; t < ties.count; t++) {
    if (state.ties.live[t] === 0) continue;
    for (let side = 0; side < 2; side++) {
      const body = seats.organisation[side === 0 ? ties.first[t] : ties.second[t]];
      const standing = state.pairs.organisational[2 * ties.pair[t] + side];
      sum[body] += workingTrust(state.ties.personal[2 * t + side], standing, settings.omega);
      count[body]++;
    }
  }
  return sum.map((total, body) => (count[body] === 0 ? Number.NaN : total / count[body]));
}

/** Of pairs possible in both waves: how many were named first, then, both times. */
function tieChange(
  before: Wave,
  after: Wave,
): { readonly first: number; readonly later: number; readonly kept: number; readonly pairs: number } {
  let [first, later, kept, pairs] = [0, 0, 0, 0];
  for (let c = 0; c < before.named.length; c++) {
    if (before.possible[c] === 0 || after.possible[c] === 0) continue;
    pairs++;
    first += before.named[c];
    later += after.named[c];
    kept += before.named[c] * after.named[c];
  }
  return { first, later, kept, pairs };
}

/** Of ties named first, the share named again: where a holder has changed since, or where both are the same. */
function keptWhere(before: Wave, after: Wave, hasChanged: boolean): number {
  const rows = [...before.named.keys()].filter(
    (c) =>
      before.named[c] === 1 &&
      before.possible[c] === 1 &&
      after.possible[c] === 1 &&
      (before.held[c] !== after.held[c]) === hasChanged,
  );
  return shareWhere(rows, (c) => after.named[c] === 1);
}

interface Answers {
  readonly first: readonly number[];
  readonly later: readonly number[];
}

function answered(before: Float64Array, after: Float64Array): Answers {
  const rows = [...before.keys()].filter((row) => !Number.isNaN(before[row]) && !Number.isNaN(after[row]));
  return { first: rows.map((row) => before[row]), later: rows.map((row) => after[row]) };
}

/** Trust of the bodies that answered in both waves. */
const bothTimes = (before: Wave, after: Wave): Answers => answered(before.trust, after.trust);
/** The same of single directions of ties. */
const tieByTie = (before: Wave, after: Wave): Answers => answered(before.directions, after.directions);

const memoryOf = ({ first, later }: Answers): number =>
  first.length < 3 ? Number.NaN : correlation(first, later);
const changesIn = ({ first, later }: Answers): readonly number[] => later.map((value, i) => value - first[i]);
const movedOf = (answers: Answers): number =>
  answers.first.length < 3
    ? Number.NaN
    : standardDeviation([...changesIn(answers)]) / standardDeviation([...answers.first]);

/** Changes of trust worth naming on a scale of eleven points. */
const HALF_A_POINT = 0.05;

function fallOverRise(before: Wave, after: Wave): number {
  const changes = changesOf(before, after);
  const risen = changes.filter((change) => change > 0);
  const fallen = changes.filter((change) => change < 0);
  return risen.length === 0 || fallen.length === 0 ? Number.NaN : -mean(fallen) / mean(risen);
}

const shareWhere = (values: readonly number[], holds: (value: number) => boolean): number =>
  values.length === 0 ? Number.NaN : values.filter(holds).length / values.length;

const changesOf = (before: Wave, after: Wave): readonly number[] => changesIn(bothTimes(before, after));

const TWO_WAVES: Readonly<Record<string, (before: Wave, after: Wave) => number>> = {
  kept: (before, after) => {
    const { first, kept } = tieChange(before, after);
    return first === 0 ? Number.NaN : kept / first;
  },
  jaccard: (before, after) => {
    const { first, later, kept } = tieChange(before, after);
    return first + later === 0 ? Number.NaN : kept / (first + later - kept);
  },
  formed: (before, after) => {
    const { first, later, kept, pairs } = tieChange(before, after);
    return pairs === first ? Number.NaN : (later - kept) / (pairs - first);
  },
  "kept-where-changed": (before, after) => keptWhere(before, after, true),
  "kept-where-stayed": (before, after) => keptWhere(before, after, false),
  "trust-memory": (before, after) => memoryOf(bothTimes(before, after)),
  "trust-moved": (before, after) => movedOf(bothTimes(before, after)),
  "tie-memory": (before, after) => memoryOf(tieByTie(before, after)),
  "tie-moved": (before, after) => movedOf(tieByTie(before, after)),
  "ties-moving": (before, after) =>
    shareWhere(changesIn(tieByTie(before, after)), (change) => Math.abs(change) > HALF_A_POINT),
  rising: (before, after) => shareWhere(changesOf(before, after), (change) => change > HALF_A_POINT),
  falling: (before, after) => shareWhere(changesOf(before, after), (change) => change < -HALF_A_POINT),
  "fall-over-rise": fallOverRise,
};

/** What passed between two bodies over a year, by direction: `[2·pair + side]`. */
interface Year {
  readonly contacts: Float64Array;
  readonly sharing: Float64Array;
}

function countMonth({ structure, scratch, state }: World, { contacts, sharing }: Year): void {
  const { ties, pairs } = structure;
  const met = new Uint8Array(pairs.count);
  const shared = new Uint8Array(2 * pairs.count);
  for (let t = 0; t < ties.count; t++) {
    const k = ties.pair[t];
    if (state.ties.live[t] === 0 || scratch.ties.deed[2 * t] === 0) continue;
    met[k]++;
    for (let side = 0; side < 2; side++)
      if (scratch.ties.deed[2 * t + side] === DEEDS.shared) shared[2 * k + side] = 1;
  }
  for (let k = 0; k < pairs.count; k++) {
    contacts[k] += met[k];
    for (let side = 0; side < 2; side++) sharing[2 * k + side] += shared[2 * k + side];
  }
}

/** Live boards and groups that two bodies sit on together. */
function commonPartnerships({ structure, state }: World): Float64Array {
  const { ties, partnerships } = structure;
  const common = new Float64Array(structure.pairs.count);
  for (let t = 0; t < partnerships.tieStart[partnerships.formal]; t++)
    if (state.ties.live[t] === 1) common[ties.pair[t]]++;
  return common;
}

/** Share of directions in which information passes, among pairs that fit. */
function passingWhere({ sharing }: Year, fits: (pair: number) => boolean): number {
  let passing = 0;
  let directions = 0;
  for (let k = 0; 2 * k < sharing.length; k++) {
    if (!fits(k)) continue;
    for (let side = 0; side < 2; side++) passing += sharing[2 * k + side] >= MONTHS_OF_SHARING ? 1 : 0;
    directions += 2;
  }
  return directions === 0 ? Number.NaN : passing / directions;
}

function returnedBeyondChance({ sharing }: Year): number {
  let arcs = 0;
  let returned = 0;
  for (let k = 0; 2 * k < sharing.length; k++) {
    const there = sharing[2 * k] >= MONTHS_OF_SHARING ? 1 : 0;
    const back = sharing[2 * k + 1] >= MONTHS_OF_SHARING ? 1 : 0;
    arcs += there + back;
    returned += 2 * there * back;
  }
  const density = arcs / sharing.length;
  return arcs === 0 || density === 1 ? Number.NaN : (returned / arcs - density) / (1 - density);
}

const seldomTo =
  (least: number, most: number) =>
  (year: Year): number =>
    passingWhere(year, (k) => year.contacts[k] >= least && year.contacts[k] <= most);
const sittingOn =
  (least: number, most: number) =>
  (year: Year, world: World): number => {
    const common = commonPartnerships(world);
    return passingWhere(year, (k) => common[k] >= least && common[k] <= most);
  };

const OVER_A_YEAR: Readonly<Record<string, (year: Year, world: World) => number>> = {
  "passing-without-contact": seldomTo(0, 0),
  "passing-if-quarterly": seldomTo(1, 5),
  "passing-if-monthly": seldomTo(6, 18),
  "passing-if-more-often": seldomTo(19, Infinity),
  "passing-on-0": sittingOn(0, 0),
  "passing-on-1": sittingOn(1, 1),
  "passing-on-2": sittingOn(2, 2),
  "passing-on-3": sittingOn(3, Infinity),
  "returned-beyond-chance": returnedBeyondChance,
};

/** The gauge of `measure@from-to`; null for any other name. A value stands in month `to`, and nowhere else. */
export function waveGaugeOf(measure: string, scope: string): Gauge | null {
  const span = /^(\d+)-(\d+)$/.exec(scope);
  if (span === null) return null;
  const [from, to] = [Number(span[1]), Number(span[2])];
  if (Object.hasOwn(TWO_WAVES, measure)) return twoWaves(TWO_WAVES[measure], from, to);
  return Object.hasOwn(OVER_A_YEAR, measure) ? overAYear(OVER_A_YEAR[measure], from, to) : null;
}

function twoWaves(read: (before: Wave, after: Wave) => number, from: number, to: number): Gauge {
  const seen: { before: Wave | null } = { before: null };
  return (run) => {
    const month = run.world.month - 1;
    if (month === from) seen.before = waveOf(run);
    return month === to && seen.before !== null ? read(seen.before, waveOf(run)) : Number.NaN;
  };
}

function overAYear(read: (year: Year, world: World) => number, from: number, to: number): Gauge {
  const seen: { year: Year | null } = { year: null };
  return ({ world }) => {
    const month = world.month - 1;
    const { count } = world.structure.pairs;
    if (month === from)
      seen.year = { contacts: new Float64Array(count), sharing: new Float64Array(2 * count) };
    if (seen.year === null || month < from || month > to) return Number.NaN;
    countMonth(world, seen.year);
    return month === to ? read(seen.year, world) : Number.NaN;
  };
}
