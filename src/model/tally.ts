/**
 * Sums over a month's world, by scope: what every measure is a ratio of.
 *
 * Scopes are rows: 0 the whole system (formal partnerships), 1–3 the levels (strategic, operational, informal), then one
 * row a locality (its formal partnerships). Sums run in stable-id order, so the same world gives the same bits.
 */
import { allocate, ownRoom, sizeOf } from "../engine/columns.ts";
import type { Room } from "../engine/columns.ts";
import type { Kernel } from "./kernel/kernel.ts";
import type { World } from "./state.ts";
import { TIERS, YEARS_KEPT } from "./state.ts";
import type { Structure } from "./structure.ts";
import { INDEX, LEVEL_ROWS, LOCALITY_ROWS, PARTNERSHIP_FIELDS, WIDTH, tallyTables } from "./tally-fields.ts";
import type { Field, TallyColumns } from "./tally-fields.ts";
import { workingTrust } from "./two-layers.ts";
import { INFORMAL } from "./vocabulary.ts";

export interface Tally {
  readonly rows: number;
  /** The sums, and room for those of one partnership. */
  readonly columns: TallyColumns;
  /** Sum of a field over a scope. */
  readonly sum: (row: number, field: Field) => number;
  /** Counts the world as it stands after a month. */
  readonly count: (world: World, kernel?: Kernel | null) => void;
}

/** Bytes that the sums over so many localities take. */
export const sizeOfTally = (localities: number): number => sizeOf(tallyTables(localities));

export function tallyFor(localities: number, room: Room = ownRoom): Tally {
  const rows = LOCALITY_ROWS + localities;
  const { sums, own } = allocate(tallyTables(localities), room).views.tally;
  const roll: Roll = { structure: null, from: 0, until: 0, here: new Float64Array(localities) };
  return {
    rows,
    columns: { sums, own },
    sum: (row, field) => sums[row * WIDTH + INDEX[field]],
    count: (world, kernel = null) => {
      if (kernel === null) countMost(world, sums, own);
      else {
        kernel.enter();
        kernel.functions.countMost();
      }
      countCandidates(world, sums, roll);
    },
  };
}

/** All but candidates, whose number seldom changes. */
export function countMost(world: World, sums: Float64Array, own: Float64Array): void {
  sums.fill(0);
  countPartnerships(world, sums, own);
  countBodies(world, sums);
  countAwake(world, sums);
  countPlaces(world, sums);
}

/**
 * Everything that belongs to a partnership is summed into its level; if formal, into its locality, and so the system, too.
 * Each partnership is summed by itself first, so that a sum does not depend on how partnerships are gathered.
 */
function countPartnerships(world: World, sums: Float64Array, own: Float64Array): void {
  const { structure, living } = world;
  const { level, locality } = structure.partnerships;
  const { partnerships, formalPartnershipCount } = living;
  for (let n = 0; n < formalPartnershipCount; n++) {
    const p = partnerships[n];
    sumTies(world, p, own);
    sumWork(world, p, own);
    sumPosts(world, p, own);
    add(sums, (LEVEL_ROWS + level[p]) * WIDTH, (LOCALITY_ROWS + locality[p]) * WIDTH, own);
  }
  for (let row = LOCALITY_ROWS; row < structure.localities.count + LOCALITY_ROWS; row++) {
    for (let f = 0; f < PARTNERSHIP_FIELDS; f++) sums[f] += sums[row * WIDTH + f];
  }
  sumInformalTies(world, sums);
  sumInformalWork(world, sums);
}

function add(sums: Float64Array, level: number, place: number, own: Float64Array): void {
  // Two fields a time: there is an even number of them.
  for (let f = 0; f < PARTNERSHIP_FIELDS; f += 2) {
    sums[level + f] += own[f];
    sums[level + f + 1] += own[f + 1];
    sums[place + f] += own[f];
    sums[place + f + 1] += own[f + 1];
  }
}

function sumTies({ structure, settings, state, scratch, living }: World, p: number, own: Float64Array): void {
  const { tieStart } = structure.partnerships;
  const { pair } = structure.ties;
  const { personal, violation, deception, live } = state.ties;
  const { organisational } = state.pairs;
  const end = tieStart[p + 1];
  let between = 0;
  let among = 0;
  let remembered = 0;
  for (let t = tieStart[p]; t < end; t++) {
    if (live[t] === 0) continue;
    const row = 2 * t;
    const standing = 2 * pair[t];
    between += personal[row] + personal[row + 1];
    among += organisational[standing] + organisational[standing + 1];
    remembered += violation[row] + violation[row + 1] + deception[row] + deception[row + 1];
  }
  own[INDEX.directions] = 2 * living.tiesOf[p];
  own[INDEX.trust] = workingTrust(between, among, settings.omega);
  own[INDEX.personal] = between;
  own[INDEX.organisational] = among;
  own[INDEX.role] = living.tiesOf[p] === 0 ? 0 : scratch.partnerships.known[p];
  own[INDEX.violation] = remembered;
}

function sumWork({ settings, state, scratch }: World, p: number, own: Float64Array): void {
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
}

const SETTLED_AFTER = 6;

function sumPosts({ structure, state, month }: World, p: number, own: Float64Array): void {
  const { seatStart } = structure.partnerships;
  const { live, since } = state.seats;
  const end = seatStart[p + 1];
  let settled = 0;
  for (let s = seatStart[p]; s < end; s++) {
    settled += live[s] * Number(month - since[s] >= SETTLED_AFTER);
  }
  own[INDEX.settled] = settled;
}

const INFORMAL_ROW = (LEVEL_ROWS + INFORMAL) * WIDTH;

/** The ties of informal partnerships, one each: summed without the detour, which is most of the time for partnerships so small. */
function sumInformalTies({ structure, settings, state, living }: World, sums: Float64Array): void {
  const { pair } = structure.ties;
  const { personal, role, violation, deception } = state.ties;
  const { organisational } = state.pairs;
  const { ties, formalTieCount, tieCount } = living;
  const { omega } = settings;
  let trust = 0;
  let between = 0;
  let among = 0;
  let known = 0;
  let remembered = 0;
  for (let n = formalTieCount; n < tieCount; n++) {
    const t = ties[n];
    const row = 2 * t;
    const standing = 2 * pair[t];
    const people = personal[row] + personal[row + 1];
    const bodies = organisational[standing] + organisational[standing + 1];
    trust += workingTrust(people, bodies, omega);
    between += people;
    among += bodies;
    known += role[row] + role[row + 1];
    remembered += violation[row] + violation[row + 1] + deception[row] + deception[row + 1];
  }
  sums[INFORMAL_ROW + INDEX.directions] = 2 * (tieCount - formalTieCount);
  sums[INFORMAL_ROW + INDEX.trust] = trust;
  sums[INFORMAL_ROW + INDEX.personal] = between;
  sums[INFORMAL_ROW + INDEX.organisational] = among;
  sums[INFORMAL_ROW + INDEX.role] = known;
  sums[INFORMAL_ROW + INDEX.violation] = remembered;
}

function sumInformalWork(world: World, sums: Float64Array): void {
  const { settings, state, scratch, living } = world;
  const { sharing, reach, clarity, promising, monitoringAtWork } = state.partnerships;
  const { practice, paper, reported, active, shared } = scratch.partnerships;
  const { partnerships, formalPartnershipCount, partnershipCount } = living;
  const { facadeGap } = settings;
  let shares = 0;
  let reaches = 0;
  let clear = 0;
  let promises = 0;
  let monitored = 0;
  let looks = 0;
  let works = 0;
  let reports = 0;
  let facades = 0;
  let sides = 0;
  let sharedSides = 0;
  for (let n = formalPartnershipCount; n < partnershipCount; n++) {
    const p = partnerships[n];
    shares += 2 * sharing[p];
    reaches += 2 * reach[p];
    clear += 2 * clarity[p];
    promises += 2 * promising[p];
    monitored += 2 * monitoringAtWork[p];
    looks += 2 * paper[p];
    works += 2 * practice[p];
    reports += 2 * reported[p];
    if (paper[p] - practice[p] > facadeGap) facades++;
    sides += 2 * active[p];
    sharedSides += shared[p];
  }
  const informal = partnershipCount - formalPartnershipCount;
  sums[INFORMAL_ROW + INDEX.seats] = 2 * informal;
  sums[INFORMAL_ROW + INDEX.sharing] = shares;
  sums[INFORMAL_ROW + INDEX.reach] = reaches;
  sums[INFORMAL_ROW + INDEX.clarity] = clear;
  sums[INFORMAL_ROW + INDEX.promising] = promises;
  sums[INFORMAL_ROW + INDEX.monitoring] = monitored;
  sums[INFORMAL_ROW + INDEX.paper] = looks;
  sums[INFORMAL_ROW + INDEX.practice] = works;
  sums[INFORMAL_ROW + INDEX.reported] = reports;
  sums[INFORMAL_ROW + INDEX.settled] = settledInformally(world);
  sums[INFORMAL_ROW + INDEX.partnerships] = informal;
  sums[INFORMAL_ROW + INDEX.facades] = facades;
  sums[INFORMAL_ROW + INDEX.sides] = sides;
  sums[INFORMAL_ROW + INDEX.sharedSides] = sharedSides;
}

function settledInformally({ state, living, month }: World): number {
  const { since } = state.seats;
  const { seats, formalSeatCount, seatCount } = living;
  const last = month - SETTLED_AFTER;
  let settled = 0;
  for (let n = formalSeatCount; n < seatCount; n++) {
    const s = seats[n];
    settled += Number(since[s] <= last) + Number(since[s + 1] <= last);
  }
  return settled;
}

/** A body counts once in the system and once in each place it covers. */
function countBodies({ structure, state, scratch }: World, sums: Float64Array): void {
  const { start, items } = structure.organisations.covers;
  const { silo, burden, fatigue, hazard, live } = state.organisations;
  const { coverage, inLimbo } = scratch.organisations;
  const { count } = structure.organisations;
  for (let i = 0; i < count; i++) {
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

/** How many candidates each place has, and the months in which that is so: none begins or ends in between. */
interface Roll {
  structure: Structure | null;
  from: number;
  until: number;
  readonly here: Float64Array;
}

function callTheRoll(structure: Structure, month: number, roll: Roll): void {
  const { born, ends, count } = structure.candidates;
  const { locality, formal } = structure.partnerships;
  let until = structure.months;
  roll.here.fill(0);
  for (let c = 0; c < count; c++) {
    if (born[c] > month) {
      if (born[c] < until) until = born[c];
    } else if (month < ends[c]) {
      if (ends[c] < until) until = ends[c];
      roll.here[locality[formal + c]]++;
    }
  }
  roll.structure = structure;
  roll.from = month;
  roll.until = until;
}

function countCandidates({ structure, month }: World, sums: Float64Array, roll: Roll): void {
  // The month just lived: who begins or ends with the next one is not its business.
  const lived = month - 1;
  if (roll.structure !== structure || lived < roll.from || lived >= roll.until)
    callTheRoll(structure, lived, roll);
  for (let l = 0; l < roll.here.length; l++) {
    sums[(LOCALITY_ROWS + l) * WIDTH + INDEX.candidates] = roll.here[l];
    sums[INDEX.candidates] += roll.here[l];
  }
}

/** Candidates lie by place, so that their number is written once a place; only those alive have a contact rate. */
function countAwake({ structure, state }: World, sums: Float64Array): void {
  const { locality, formal } = structure.partnerships;
  const { rate } = state.candidates;
  let place = 0;
  let awake = 0;
  for (let c = 0; c < rate.length; c++) {
    const here = locality[formal + c];
    if (here !== place) {
      addAwake(sums, place, awake);
      place = here;
      awake = 0;
    }
    awake += Number(rate[c] > 0);
  }
  addAwake(sums, place, awake);
}

function addAwake(sums: Float64Array, place: number, awake: number): void {
  sums[(LOCALITY_ROWS + place) * WIDTH + INDEX.awake] += awake;
  sums[INDEX.awake] += awake;
}

const DEPRIVED_FROM = 0.5;

function countPlaces({ structure, state }: World, sums: Float64Array): void {
  const { deprivation, count } = structure.localities;
  for (let l = 0; l < count; l++) {
    const deprived = deprivation[l] >= DEPRIVED_FROM;
    countPlace(state.localities, l, deprived, 0, sums);
    countPlace(state.localities, l, deprived, (LOCALITY_ROWS + l) * WIDTH, sums);
  }
}

function countPlace(
  { outcome, published, projectDelay }: World["state"]["localities"],
  l: number,
  deprived: boolean,
  at: number,
  sums: Float64Array,
): void {
  sums[at + INDEX.localities]++;
  for (let tier = 0; tier < TIERS; tier++) {
    sums[at + INDEX.process + tier] += outcome[l * TIERS + tier];
    sums[at + INDEX.publishedProcess + tier] += published[(l * TIERS + tier) * YEARS_KEPT];
  }
  sums[at + INDEX.delay] += projectDelay[l];
  if (!deprived) return;
  sums[at + INDEX.deprived]++;
  sums[at + INDEX.deprivedDistal] += outcome[l * TIERS + 2];
}
