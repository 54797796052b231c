/**
 * The theory without agents: in each place one average body and, for each level, one average tie, with the mechanisms' own
 * rules and expected values instead of draws.
 *
 * It answers a question of honesty: where it gives the same answer as thousands of ties with their own luck, the agents add
 * nothing to that answer. What it cannot have: differences between ties of one level, chance, small numbers, networks.
 *
 * A mean-field beside the agents as the simplest rival ("requisite simplicity"): Grimm & Railsback 2012, Philos. Trans. R.
 * Soc. B 367, 298–310 (pattern-oriented modelling: choose among models of different resolution).
 */
import { found } from "./founding.ts";
import { inPractice } from "./mechanisms/partnership.ts";
import { applySettings } from "./mechanisms/settings.ts";
import { succeed } from "./mechanisms/succession.ts";
import { luckOf } from "../engine/random.ts";
import type { Rules } from "./rules.ts";
import type { RunSpec } from "./simulate.ts";
import { emptyWorld } from "./state.ts";
import type { World } from "./state.ts";
import { workingTrust } from "./two-layers.ts";
import { INFORMAL, LEVELS } from "./vocabulary.ts";
import { expectPlaces, foundPlace, partnershipsAt } from "./mean-field/place.ts";
import type { MeanLevel, MeanPlace } from "./mean-field/place.ts";
import { loseHolders, shakeRelations, succeedOnAverage, sufferReforms } from "./mean-field/strain.ts";
import type { NewTies } from "./mean-field/strain.ts";
import { bodiesAt, candidatesAt, sharedPairs, termsOf } from "./mean-field/terms.ts";
import type { MeanTerms } from "./mean-field/terms.ts";
import {
  attend,
  befriend,
  decideOnAverage,
  followOnAverage,
  judgeOnAverage,
  learnOnAverage,
  moveSignals,
  turnInward,
} from "./mean-field/work.ts";

/** What the average tie and body came to: `value(outcome, scope, month)`, NaN for what has no mean-field version. */
export interface MeanField {
  readonly months: number;
  readonly value: (outcome: string, scope: string, month: number) => number;
}

/** One month of one scope: sums over ties, seats and bodies, to be divided when read. */
interface Row {
  readonly seats: number;
  readonly ties: number;
  readonly level: Readonly<Record<string, number>>;
}

/** Whether there is a mean-field version: of the default rules only. */
export const hasMeanField = ({ trust, sharing, darkSide, politics }: Rules): boolean =>
  trust === "experience" && sharing === "choice" && darkSide === "off" && politics === "off";

/** @throws RangeError for rules that have no mean-field version */
export function meanField(spec: RunSpec): MeanField {
  const { rules, structure, settings } = spec;
  if (!hasMeanField(rules)) {
    throw new RangeError("only the default rules have a mean-field version");
  }
  const world = emptyWorld(structure, settings, rules, luckOf(spec.key, 0));
  found(world);
  expectPlaces(world);
  const places = structure.localities.ids.map((_, l) => foundPlace(world, l, startingPractice(world, l)));
  const months = Array.from({ length: structure.months }, () => liveOnAverage(world, places));
  const { ids } = structure.localities;
  return {
    months: structure.months,
    value: (outcome, scope, month) => read(months[month], outcome, scope, ids),
  };
}

function startingPractice({ settings, state }: World, l: number): number {
  const { startingSharing: start, startingClarity: clarity, startingRole: role } = settings;
  return inPractice(start, start, clarity, role, state.localities.monitoring[l]);
}

/** What one place is after a month, by level and as a whole. */
interface Seen {
  readonly levels: readonly Row[];
  readonly bodies: number;
  readonly body: Readonly<Record<string, number>>;
  readonly signals: Readonly<Record<string, number>>;
}

/** Lives one month everywhere. The world only says who lives on what terms; its own ties are never lived. */
function liveOnAverage(world: World, places: readonly MeanPlace[]): readonly Seen[] {
  succeed(world);
  applySettings(world);
  arrangeForms(world);
  const seen = places.map((place) => livePlace(world, place));
  world.month++;
  return seen;
}

/** Capacity cut and forms changed by dated events, as `people.ts` does them. */
function arrangeForms({ structure, state, month }: World): void {
  for (const { month: when, kind, rows, size, form, leader } of structure.occurrences) {
    if (when !== month) continue;
    for (const row of rows) {
      if (kind === "cut") state.organisations.capacity[row] *= 1 - size;
      if (kind !== "govern") continue;
      state.partnerships.form[row] = form;
      state.partnerships.leader[row] = leader;
    }
  }
}

function livePlace(world: World, place: MeanPlace): Seen {
  const { settings, state } = world;
  const { locality, levels, body } = place;
  const bodies = bodiesAt(world, locality);
  const candidates = candidatesAt(world, locality);
  const terms = levels.map((level, at) =>
    at === INFORMAL
      ? informalTerms(world, locality, level, candidates.count)
      : formalTerms(world, locality, at),
  );
  levels.forEach(
    (level, at) =>
      (level.monitoring = at === INFORMAL ? state.localities.monitoring[locality] : terms[at].monitoring),
  );
  levels.forEach((level, at) => succeedOnAverage(world, place, level, newTies(world, locality, at)));
  sufferReforms(world, place, bodies.rows);
  shakeRelations(world, place);
  levels.forEach((level, at) =>
    loseHolders(world, place, level, terms[at], vacatedShare(world, locality, at, terms[at].seats)),
  );
  attend(world, place, terms, {
    bodies: bodies.rows.length,
    capacity: bodies.capacity,
    budget: bodies.budget,
  });
  levels.forEach((level, at) => decideOnAverage(world, place, level, terms[at]));
  levels.forEach((level, at) => learnOnAverage(world, place, level, terms[at]));
  followOnAverage(world, place, sharedPairs(world, locality));
  levels.forEach((level, at) => judgeOnAverage(world, place, level, terms[at]));
  turnInward(world, place, terms);
  befriend(world, place, candidates.sameGroup);
  const practice = weighted(levels, terms, ({ practice }) => practice);
  moveSignals(world, place, practice);
  const trust = (level: MeanLevel): number =>
    workingTrust(level.personal, level.organisational, settings.omega);
  return {
    levels: levels.map((level, at) => ({
      seats: terms[at].seats,
      ties: terms[at].ties,
      level: columnsOf(level, trust(level), settings.facadeGap),
    })),
    bodies: bodies.rows.length,
    body: {
      silo: body.silo,
      burden: body.burden,
      fatigue: body.fatigue,
      hazard: body.hazard,
      coverage: body.coverage,
      "in-limbo": body.inLimbo,
    },
    signals: signalsOf(place),
  };
}

/** The mean field has no noise: what is published is what is there. */
const signalsOf = ({ outcome, projectDelay, levels }: MeanPlace): Seen["signals"] => ({
  "health-process": outcome[0],
  "health-intermediate": outcome[1],
  "health-distal": outcome[2],
  "published-process": outcome[0],
  "published-intermediate": outcome[1],
  "published-distal": outcome[2],
  "project-delay": projectDelay,
  "informal-ties": levels[INFORMAL].awake,
});

const formalTerms = (world: World, locality: number, level: number): MeanTerms =>
  termsOf(world, partnershipsAt(world, locality, level), (p) => world.structure.partnerships.demand[p]);

/** Awake pairs are partnerships of two, without formality, mandate or demand of their own but for their contact's. */
function informalTerms(
  { settings, state }: World,
  locality: number,
  { awake, rate }: MeanLevel,
  candidates: number,
): MeanTerms {
  const ties = awake * candidates;
  return {
    partnerships: ties,
    seats: 2 * ties,
    ties,
    members: 2,
    contact: rate,
    mandate: 0,
    infra: settings.infra,
    overlap: settings.overlap,
    monitoring: state.localities.monitoring[locality],
    formality: 0,
    alignLift: 0,
    roleGain: 1,
    handover: settings.handover,
    demand: settings.informalDemand * rate,
    levy: 0,
    led: 0,
    office: 0,
  };
}

/** Shares of a level's live ties that have come into being this month, by whether their pair descends from another. */
function newTies({ structure, state, month }: World, locality: number, level: number): NewTies {
  const { ties, partnerships, successions } = structure;
  const now = successions.filter((each) => each.month === month);
  if (month === 0 || now.length === 0) return { inherited: 0, fresh: 0 };
  const heirs = new Set(now.flatMap(({ pairs }) => pairs.map(({ pair }) => pair)));
  const descended = new Set(now.flatMap((each) => each.ties.map(({ tie }) => tie)));
  let live = 0;
  let inherited = 0;
  let fresh = 0;
  for (let t = 0; t < ties.count; t++) {
    const p = ties.partnership[t];
    if (state.ties.live[t] === 0 || partnerships.locality[p] !== locality || partnerships.level[p] !== level)
      continue;
    live++;
    if (ties.born[t] !== month) continue;
    if (heirs.has(ties.pair[t])) inherited++;
    if (!descended.has(t)) fresh++;
  }
  return live === 0 ? { inherited: 0, fresh: 0 } : { inherited: inherited / live, fresh: fresh / live };
}

/** Share of a level's seats whose holders are named to leave this month. */
function vacatedShare({ structure, month }: World, locality: number, level: number, seats: number): number {
  const { partnerships } = structure;
  let leaving = 0;
  for (const { month: when, kind, rows, size } of structure.occurrences) {
    if (when !== month || kind !== "vacate") continue;
    for (const row of rows) {
      const p = structure.seats.partnership[row];
      if (partnerships.locality[p] === locality && partnerships.level[p] === level) leaving += size;
    }
  }
  return seats === 0 ? 0 : leaving / seats;
}

/** What can be read of a level. */
const columnsOf = (level: MeanLevel, trust: number, facadeGap: number): Readonly<Record<string, number>> => ({
  sharing: level.sharing,
  "sharing-now": level.deeds.shared,
  reach: level.reach,
  promising: level.promising,
  clarity: level.clarity,
  monitoring: level.monitoring,
  "in-practice": level.practice,
  "on-paper": level.paper,
  "paper-gap": level.paper - level.practice,
  reported: level.reported,
  facades: level.paper - level.practice > facadeGap ? 1 : 0,
  trust,
  "trust-people": level.personal,
  "trust-bodies": level.organisational,
  roles: level.role,
  violations: level.violation + level.deception,
});

/** Outcomes that are means over ties; the others of a level are means over seats. */
const OVER_TIES: readonly string[] = ["trust", "trust-people", "trust-bodies", "roles", "violations"];

/** Mean over levels by seats; −1 where there are none. */
function weighted(
  levels: readonly MeanLevel[],
  terms: readonly MeanTerms[],
  of: (level: MeanLevel) => number,
): number {
  let sum = 0;
  let seats = 0;
  levels.forEach((level, at) => {
    sum += terms[at].seats * of(level);
    seats += terms[at].seats;
  });
  return seats === 0 ? -1 : sum / seats;
}

function read(
  places: readonly Seen[],
  outcome: string,
  scope: string,
  localities: readonly string[],
): number {
  const locality = localities.indexOf(scope);
  const level = LEVELS.findIndex((each) => each === scope);
  const chosen = locality >= 0 ? [places[locality]] : scope === "system" || level >= 0 ? places : [];
  const over = (weight: (seen: Seen) => number, of: (seen: Seen) => number): number => {
    let sum = 0;
    let total = 0;
    for (const seen of chosen) {
      if (weight(seen) === 0) continue;
      sum += weight(seen) * of(seen);
      total += weight(seen);
    }
    return total === 0 ? Number.NaN : sum / total;
  };
  if (chosen.length > 0 && outcome in chosen[0].body)
    return over(
      ({ bodies }) => bodies,
      ({ body }) => body[outcome],
    );
  if (chosen.length > 0 && outcome in chosen[0].signals)
    return over(
      () => 1,
      ({ signals }) => signals[outcome],
    );
  const counted = level >= 0 ? [level] : [0, 1];
  const field = OVER_TIES.includes(outcome) ? "ties" : "seats";
  let sum = 0;
  let total = 0;
  for (const at of counted) {
    const weight = (seen: Seen): number => seen.levels[at][field];
    const value = over(weight, ({ levels }) => levels[at].level[outcome] ?? Number.NaN);
    if (Number.isNaN(value)) continue;
    let whole = 0;
    for (const seen of chosen) whole += weight(seen);
    sum += whole * value;
    total += whole;
  }
  return total === 0 ? Number.NaN : sum / total;
}
