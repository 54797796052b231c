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

/** What is summed, in the order of a row. */
const FIELDS = [
  // over directions of live ties
  "directions", "trust", "personal", "organisational", "role", "violation",
  // over seats of live partnerships
  "seats", "sharing", "reach", "clarity", "monitoring", "promising", "paper", "practice", "reported", "settled",
  // over live partnerships
  "partnerships", "facades",
  // over this month's contacts, counted by side
  "sides", "sharedSides",
  // over live bodies
  "bodies", "silo", "burden", "fatigue", "hazard", "coverage", "limbo",
  // over candidates for informal ties
  "candidates", "awake",
  // over localities
  "localities", "process", "intermediate", "distal", "publishedProcess", "publishedIntermediate", "publishedDistal", "delay", "deprivedDistal", "deprived",
] as const;
export type Field = (typeof FIELDS)[number];

const INDEX = Object.fromEntries(FIELDS.map((field, i) => [field, i])) as { readonly [F in Field]: number }; // every field has its place
const WIDTH = FIELDS.length;

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

/** Everything that belongs to a partnership is summed into its level; if formal, into the system and its locality too. */
function countPartnerships(world: World, sums: Float64Array): void {
  const { structure, state } = world;
  const { partnerships } = structure;
  const own = new Float64Array(WIDTH);
  for (let p = 0; p < partnerships.count; p++) {
    if (state.partnerships.live[p] === 0) continue;
    own.fill(0);
    sumTies(world, p, own);
    sumWork(world, p, own);
    const level = partnerships.level[p];
    add(sums, LEVEL_ROWS + level, own);
    if (level === INFORMAL) continue;
    add(sums, 0, own);
    add(sums, LOCALITY_ROWS + partnerships.locality[p], own);
  }
}

function add(sums: Float64Array, row: number, own: Float64Array): void {
  const start = row * WIDTH;
  for (let f = 0; f < WIDTH; f++) sums[start + f] += own[f];
}

function sumTies({ structure, settings, state }: World, p: number, own: Float64Array): void {
  const { tieStart } = structure.partnerships;
  const { personal, role, violation, deception, live } = state.ties;
  const { organisational } = state.pairs;
  let directions = 0;
  let trust = 0;
  let between = 0;
  let among = 0;
  let known = 0;
  let remembered = 0;
  for (let t = tieStart[p]; t < tieStart[p + 1]; t++) {
    if (live[t] === 0) continue;
    for (let side = 0; side < 2; side++) {
      const row = 2 * t + side;
      const standing = organisational[2 * structure.ties.pair[t] + side];
      trust += workingTrust(personal[row], standing, settings.omega);
      between += personal[row];
      among += standing;
      known += role[row];
      remembered += violation[row] + deception[row];
      directions++;
    }
  }
  own[INDEX.directions] = directions;
  own[INDEX.trust] = trust;
  own[INDEX.personal] = between;
  own[INDEX.organisational] = among;
  own[INDEX.role] = known;
  own[INDEX.violation] = remembered;
  if (directions > 0) state.partnerships.meanTrust[p] = trust / directions;
}

const SETTLED_AFTER = 6;

function sumWork({ structure, settings, state, scratch, month }: World, p: number, own: Float64Array): void {
  const { partnerships } = structure;
  const seats = state.partnerships.members[p];
  const { practice, paper, reported, active, shared } = scratch.partnerships;
  own[INDEX.seats] = seats;
  own[INDEX.sharing] = seats * state.partnerships.sharing[p];
  own[INDEX.reach] = seats * state.partnerships.reach[p];
  own[INDEX.clarity] = seats * state.partnerships.clarity[p];
  own[INDEX.promising] = seats * state.partnerships.promising[p];
  own[INDEX.monitoring] = seats * state.partnerships.monitoringAtWork[p];
  own[INDEX.paper] = seats * paper[p];
  own[INDEX.practice] = seats * practice[p];
  own[INDEX.reported] = seats * reported[p];
  own[INDEX.partnerships] = 1;
  own[INDEX.facades] = paper[p] - practice[p] > settings.facadeGap ? 1 : 0;
  own[INDEX.sides] = 2 * active[p];
  own[INDEX.sharedSides] = shared[p];
  let settled = 0;
  for (let s = partnerships.seatStart[p]; s < partnerships.seatStart[p + 1]; s++) {
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
  for (let c = 0; c < candidates.count; c++) {
    if (candidates.born[c] > month || month >= candidates.ends[c]) continue;
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
