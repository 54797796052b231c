/**
 * Sums over a month's world, by scope: what every measure is a ratio of.
 *
 * Scopes are rows: 0 the whole system (formal partnerships), 1–3 the levels (strategic, operational, informal), then one
 * row a locality (its formal partnerships). Sums run in stable-id order, so the same world gives the same bits.
 */
import type { World } from "./state.ts";
import { TIERS, YEARS_KEPT } from "./state.ts";
import { workingTrust } from "./two-layers.ts";
import { INFORMAL } from "./vocabulary.ts";

/** What is summed, and where in a row. A literal, so that the compiler of the engine sees constants (measured: a third of the tally). */
const INDEX = {
  // over directions of live ties
  directions: 0, trust: 1, personal: 2, organisational: 3, role: 4, violation: 5,
  // over seats of live partnerships
  seats: 6, sharing: 7, reach: 8, clarity: 9, monitoring: 10, promising: 11, paper: 12, practice: 13, reported: 14, settled: 15,
  // over live partnerships
  partnerships: 16, facades: 17,
  // over this month's contacts, counted by side
  sides: 18, sharedSides: 19,
  // over live bodies
  bodies: 20, silo: 21, burden: 22, fatigue: 23, hazard: 24, coverage: 25, limbo: 26,
  // over candidates for informal ties
  candidates: 27, awake: 28,
  // over localities
  localities: 29, process: 30, intermediate: 31, distal: 32, publishedProcess: 33, publishedIntermediate: 34, publishedDistal: 35, delay: 36, deprivedDistal: 37, deprived: 38,
} as const;
export type Field = keyof typeof INDEX;

const WIDTH = 39;
/** The fields that partnerships have come first. */
const PARTNERSHIP_FIELDS = INDEX.bodies;

/** First row of the levels, first row of the localities. */
export const LEVEL_ROWS = 1;
export const LOCALITY_ROWS = 4;

export interface Tally {
  readonly rows: number;
  /** Sum of a field over a scope. */
  readonly sum: (row: number, field: Field) => number;
  /** Counts the world as it stands after a month. */
  readonly count: (world: World) => void;
}

export function tallyFor(localities: number): Tally {
  const rows = LOCALITY_ROWS + localities;
  const sums = new Float64Array(rows * WIDTH);
  return {
    rows,
    sum: (row, field) => sums[row * WIDTH + INDEX[field]],
    count: (world) => {
      sums.fill(0);
      countPartnerships(world, sums);
      countBodies(world, sums);
      countCandidates(world, sums);
      countPlaces(world, sums);
    },
  };
}

/** Everything that belongs to a partnership is summed into its level; if formal, into its locality, and so the system, too. */
function countPartnerships(world: World, sums: Float64Array): void {
  const { structure, living } = world;
  const { level, locality } = structure.partnerships;
  const own = new Float64Array(PARTNERSHIP_FIELDS);
  for (let n = 0; n < living.partnershipCount; n++) {
    const p = living.partnerships[n];
    sumTies(world, p, own);
    sumWork(world, p, own);
    add(sums, LEVEL_ROWS + level[p], own);
    if (level[p] !== INFORMAL) add(sums, LOCALITY_ROWS + locality[p], own);
  }
  for (let row = LOCALITY_ROWS; row < structure.localities.count + LOCALITY_ROWS; row++) {
    for (let f = 0; f < PARTNERSHIP_FIELDS; f++) sums[f] += sums[row * WIDTH + f];
  }
}

function add(sums: Float64Array, row: number, own: Float64Array): void {
  const start = row * WIDTH;
  for (let f = 0; f < PARTNERSHIP_FIELDS; f++) sums[start + f] += own[f];
}

function sumTies({ structure, settings, state }: World, p: number, own: Float64Array): void {
  const { tieStart } = structure.partnerships;
  const { pair } = structure.ties;
  const { personal, role, violation, deception, live } = state.ties;
  const { organisational } = state.pairs;
  let directions = 0;
  let between = 0;
  let among = 0;
  let known = 0;
  let remembered = 0;
  for (let t = tieStart[p]; t < tieStart[p + 1]; t++) {
    if (live[t] === 0) continue;
    const row = 2 * t;
    const standing = 2 * pair[t];
    between += personal[row] + personal[row + 1];
    among += organisational[standing] + organisational[standing + 1];
    known += role[row] + role[row + 1];
    remembered += violation[row] + violation[row + 1] + deception[row] + deception[row + 1];
    directions += 2;
  }
  own[INDEX.directions] = directions;
  own[INDEX.trust] = workingTrust(between, among, settings.omega);
  own[INDEX.personal] = between;
  own[INDEX.organisational] = among;
  own[INDEX.role] = known;
  own[INDEX.violation] = remembered;
}

const SETTLED_AFTER = 6;

function sumWork({ structure, settings, state, scratch, month }: World, p: number, own: Float64Array): void {
  const { seatStart } = structure.partnerships;
  const { members, sharing, reach, clarity, promising, monitoringAtWork } = state.partnerships;
  const { practice, paper, reported, active, shared } = scratch.partnerships;
  const seats = members[p];
  own[INDEX.seats] = seats;
  own[INDEX.sharing] = seats * sharing[p];
  own[INDEX.reach] = seats * reach[p];
  own[INDEX.clarity] = seats * clarity[p];
  own[INDEX.promising] = seats * promising[p];
  own[INDEX.monitoring] = seats * monitoringAtWork[p];
  own[INDEX.paper] = seats * paper[p];
  own[INDEX.practice] = seats * practice[p];
  own[INDEX.reported] = seats * reported[p];
  own[INDEX.partnerships] = 1;
  own[INDEX.facades] = paper[p] - practice[p] > settings.facadeGap ? 1 : 0;
  own[INDEX.sides] = 2 * active[p];
  own[INDEX.sharedSides] = shared[p];
  let settled = 0;
  for (let s = seatStart[p]; s < seatStart[p + 1]; s++) {
    if (state.seats.live[s] === 1 && month - state.seats.since[s] >= SETTLED_AFTER) settled++;
  }
  own[INDEX.settled] = settled;
}

/** A body counts once in the system and once in each place it covers. */
function countBodies({ structure, state, scratch }: World, sums: Float64Array): void {
  const { start, items } = structure.organisations.covers;
  const { silo, burden, fatigue, hazard, live } = state.organisations;
  const { coverage, inLimbo } = scratch.organisations;
  for (let i = 0; i < structure.organisations.count; i++) {
    if (live[i] === 0) continue;
    for (let k = start[i] - 1; k < start[i + 1]; k++) {
      const at = (k < start[i] ? 0 : LOCALITY_ROWS + items[k]) * WIDTH;
      sums[at + INDEX.bodies]++;
      sums[at + INDEX.silo] += silo[i];
      sums[at + INDEX.burden] += burden[i];
      sums[at + INDEX.fatigue] += fatigue[i];
      sums[at + INDEX.hazard] += hazard[i];
      sums[at + INDEX.coverage] += coverage[i];
      sums[at + INDEX.limbo] += inLimbo[i];
    }
  }
}

function countCandidates({ structure, state, month }: World, sums: Float64Array): void {
  const { candidates, partnerships } = structure;
  // The month just lived: who begins or ends with the next one is not its business.
  const lived = month - 1;
  for (let c = 0; c < candidates.count; c++) {
    if (candidates.born[c] > lived || lived >= candidates.ends[c]) continue;
    const awake = state.candidates.rate[c] > 0 ? 1 : 0;
    const place = (LOCALITY_ROWS + partnerships.locality[partnerships.formal + c]) * WIDTH;
    for (const at of [0, place]) {
      sums[at + INDEX.candidates]++;
      sums[at + INDEX.awake] += awake;
    }
  }
}

const DEPRIVED_FROM = 0.5;

function countPlaces({ structure, state }: World, sums: Float64Array): void {
  const { outcome, published, projectDelay } = state.localities;
  for (let l = 0; l < structure.localities.count; l++) {
    for (const at of [0, (LOCALITY_ROWS + l) * WIDTH]) {
      sums[at + INDEX.localities]++;
      for (let tier = 0; tier < TIERS; tier++) {
        sums[at + INDEX.process + tier] += outcome[l * TIERS + tier];
        sums[at + INDEX.publishedProcess + tier] += published[(l * TIERS + tier) * YEARS_KEPT];
      }
      sums[at + INDEX.delay] += projectDelay[l];
      if (structure.localities.deprivation[l] >= DEPRIVED_FROM) {
        sums[at + INDEX.deprived]++;
        sums[at + INDEX.deprivedDistal] += outcome[l * TIERS + 2];
      }
    }
  }
}
