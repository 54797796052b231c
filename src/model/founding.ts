/**
 * The world before the first month.
 *
 * Places differ by effects on starting trust, goodwill, capacity, monitoring and turnover: each a normal draw named by
 * the place, or 1.5 standard deviations where a scenario calls a place strong or weak (strong: more trust, goodwill,
 * capacity and monitoring, less turnover). Bodies differ by uniform draws around the mean of the places they cover.
 * Nothing here depends on any event, so every option of a run starts from the same world.
 *
 * Nine localities chosen by the strength of their partnership working, three strong, three middling, three weak: Hunter
 * & Perkins 2012. The sizes of the effects are judgement.
 */
import { FOUNDING, draw, drawOne, normal, uniform } from "../engine/random.ts";
import { refreshLife } from "./mechanisms/succession.ts";
import { beginInformalTie } from "./mechanisms/informal.ts";
import { inPractice } from "./mechanisms/partnership.ts";
import { applySettings } from "./mechanisms/settings.ts";
import type { Parameters } from "./parameter.ts";
import { startingStanding } from "./starting-standing.ts";
import { STAGES, TIERS, YEARS_KEPT } from "./state.ts";
import type { World } from "./state.ts";

export const placeParameters = {
  placeTrust: {
    default: 0.12,
    range: [0, 0.25],
    unit: "0–1",
    meaning: "standard deviation between places of starting trust",
    strength: "judgement",
    source: "assumed",
  },
  placeGoodwill: {
    default: 0.15,
    range: [0, 0.3],
    unit: "0–1",
    meaning: "standard deviation between places of mean goodwill",
    strength: "judgement",
    source: "assumed",
  },
  placeCapacity: {
    default: 0.1,
    range: [0, 0.3],
    unit: "share",
    meaning: "standard deviation between places of capacity",
    strength: "judgement",
    source: "assumed",
  },
  placeMonitoring: {
    default: 0.15,
    range: [0, 0.3],
    unit: "0–1",
    meaning: "standard deviation between places of monitoring",
    strength: "judgement",
    source: "assumed",
  },
  placeTurnover: {
    default: 0.3,
    range: [0, 0.6],
    unit: "share",
    meaning: "standard deviation between places of turnover",
    strength: "studies",
    source: "Institute for Government 2019: 9–25 % between departments",
  },
  monitoring: {
    default: 0.5,
    range: [0.1, 0.9],
    unit: "0–1",
    meaning: "μ: how clearly performance is monitored in an average place",
    strength: "judgement",
    source: "assumed",
  },
  goodwill: {
    default: 0.5,
    range: [0, 1],
    unit: "0–1",
    meaning: "θ: mean goodwill, how kindly a body reads a failure",
    strength: "judgement",
    source: "Hunter & Perkins 2012 (sign)",
  },
  goodwillSpread: {
    default: 0.25,
    range: [0, 0.5],
    unit: "0–1",
    meaning: "half-width of goodwill between bodies of a place",
    strength: "judgement",
    source: "assumed",
  },
  startingSilo: {
    default: 0.4,
    range: [0.05, 0.95],
    unit: "0–1",
    meaning: "mean silo at the start",
    strength: "judgement",
    source: "assumed",
  },
  siloSpread: {
    default: 0.15,
    range: [0, 0.4],
    unit: "0–1",
    meaning: "half-width of silo between bodies at the start",
    strength: "judgement",
    source: "assumed",
  },
  capacitySpread: {
    default: 0.2,
    range: [0, 0.5],
    unit: "share",
    meaning: "half-width of capacity between bodies",
    strength: "judgement",
    source: "assumed",
  },
} as const satisfies Parameters;

/** Places in which effects are drawn: one name each. */
export const PLACE_EFFECTS = ["trust", "goodwill", "capacity", "monitoring", "turnover"] as const;

const LONGEST_TENURE = 60;

/** Fills a world with the start of its run; whatever it held before is gone. */
export function found(world: World): void {
  world.memory.bytes.fill(0);
  world.month = 0;
  const effects = drawPlaces(world);
  foundBodies(world, effects);
  foundPairs(world);
  foundTies(world);
  foundSeats(world);
  applySettings(world);
  foundPartnerships(world);
  foundInformalTies(world);
  refreshLife(world);
  rememberStartingPractice(world);
}

/** Effects of each place in standard deviations: `effects[kind][locality]`. */
function drawPlaces({ structure, settings, state, luck }: World): readonly Float64Array[] {
  const { localities } = structure;
  const effects = PLACE_EFFECTS.map((_, kind) => {
    const { low, high } = localities.effects[kind];
    const sign = PLACE_EFFECTS[kind] === "turnover" ? -1 : 1;
    return Float64Array.from({ length: localities.count }, (_, l) =>
      Number.isNaN(localities.strength[l])
        ? normal(luck, FOUNDING, low[l], high[l])
        : sign * localities.strength[l],
    );
  });
  const [trust, , , monitoring, turnover] = effects;
  for (let l = 0; l < localities.count; l++) {
    state.localities.startingTrust[l] = bounded(
      settings.startingTrust + settings.placeTrust * trust[l],
      0.05,
      0.95,
    );
    state.localities.monitoring[l] = bounded(
      settings.monitoring + settings.placeMonitoring * monitoring[l],
      0,
      1,
    );
    state.localities.turnover[l] = bounded(1 + settings.placeTurnover * turnover[l], 0.2, 10);
    drawTrends({ structure, settings, state, luck }, l);
  }
  return effects;
}

function drawTrends(
  { structure, settings, state, luck }: Pick<World, "structure" | "settings" | "state" | "luck">,
  l: number,
): void {
  for (let tier = 0; tier < TIERS; tier++) {
    const row = l * TIERS + tier;
    const { low, high } = structure.localities.noise[tier];
    state.localities.outcome[row] = 100;
    state.localities.published.fill(100, row * YEARS_KEPT, (row + 1) * YEARS_KEPT);
    state.localities.trend[row] =
      (settings.trend + settings.trendSpread * normal(luck, FOUNDING, low[l], high[l])) / 100;
    state.localities.delay.fill(0.5, row * STAGES, (row + 1) * STAGES);
  }
}

const bounded = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;

function foundBodies({ structure, settings, state, luck }: World, effects: readonly Float64Array[]): void {
  const { organisations } = structure;
  const { start, items } = organisations.covers;
  const [, goodwill, capacity] = effects;
  for (let i = 0; i < organisations.count; i++) {
    draw(luck, FOUNDING, organisations.founding.low[i], organisations.founding.high[i]);
    const places = start[i + 1] - start[i];
    let kindness = 0;
    let size = 0;
    for (let k = start[i]; k < start[i + 1]; k++) {
      kindness += goodwill[items[k]];
      size += bounded(1 + settings.placeCapacity * capacity[items[k]], 0.2, 5);
    }
    const own = (2 * uniform(luck, 0) - 1) * settings.goodwillSpread;
    state.organisations.goodwill[i] = bounded(
      settings.goodwill + own + settings.placeGoodwill * (kindness / places),
      0,
      1,
    );
    state.organisations.capacity[i] =
      organisations.capacity[i] * size * (1 + (2 * uniform(luck, 1) - 1) * settings.capacitySpread);
    state.organisations.silo[i] = bounded(
      settings.startingSilo + (2 * uniform(luck, 2) - 1) * settings.siloSpread,
      0,
      1,
    );
  }
}

const knownOr = (known: number, otherwise: number): number => (Number.isNaN(known) ? otherwise : known);

/** Bodies trust each other as they are known to, else as bodies with nothing behind them do. */
function foundPairs(world: World): void {
  const { pairs } = world.structure;
  const { organisational } = world.state.pairs;
  for (let k = 0; k < pairs.count; k++) {
    const trust = startingStanding(world, pairs.first[k], pairs.second[k]);
    organisational[2 * k] = knownOr(pairs.known[2 * k], trust);
    organisational[2 * k + 1] = knownOr(pairs.known[2 * k + 1], trust);
  }
}

function foundTies({ structure, settings, state }: World): void {
  const { ties, partnerships, pairs } = structure;
  for (let t = 0; t < ties.count; t++) {
    const trust = state.localities.startingTrust[partnerships.locality[ties.partnership[t]]];
    for (let side = 0; side < 2; side++) {
      const row = 2 * t + side;
      const k = ties.pair[t];
      state.ties.personal[row] = k < 0 ? trust : knownOr(pairs.known[2 * k + side], trust);
      state.ties.role[row] = settings.startingRole;
      state.ties.evidence[row] = settings.priorGood + settings.priorBad;
    }
  }
}

/** Post-holders have been there for up to five years. */
function foundSeats({ structure, state, luck }: World): void {
  const { seats } = structure;
  for (let s = 0; s < seats.count; s++) {
    const { low, high } = seats.people;
    state.seats.postLow[s] = low[s];
    state.seats.postHigh[s] = high[s];
    state.seats.since[s] = -Math.floor(drawOne(luck, FOUNDING, low[s], high[s]) * LONGEST_TENURE);
  }
}

function foundPartnerships({ structure, settings, state }: World): void {
  const { partnerships } = structure;
  for (let p = 0; p < partnerships.count; p++) {
    state.partnerships.clarity[p] = settings.startingClarity;
    state.partnerships.sharing[p] = settings.startingSharing;
    state.partnerships.reach[p] = settings.startingSharing;
    state.partnerships.promising[p] = partnerships.formality[p];
    state.partnerships.align[p] = partnerships.align[p];
    state.partnerships.alignGoal[p] = partnerships.align[p];
    state.partnerships.monitoringAtWork[p] = state.partnerships.monitoring[p];
    state.partnerships.form[p] = partnerships.form[p];
    state.partnerships.leader[p] = partnerships.leader[p];
  }
}

/** Those who are known to meet outside boards and groups do so from the start. */
function foundInformalTies(world: World): void {
  const { meets, count, pair, tie } = world.structure.candidates;
  const { organisational } = world.state.pairs;
  const { personal } = world.state.ties;
  for (let c = 0; c < count; c++) {
    if (meets[c] === 0) continue;
    beginInformalTie(world, c, meets[c]);
    if (pair[c] < 0) continue;
    for (let side = 0; side < 2; side++) personal[2 * tie[c] + side] = organisational[2 * pair[c] + side];
  }
}

function rememberStartingPractice({ structure, settings, state }: World): void {
  for (let l = 0; l < structure.localities.count; l++) {
    const { startingSharing: start, startingClarity: clarity, startingRole: role } = settings;
    state.localities.startingPractice[l] = inPractice(
      start,
      start,
      clarity,
      role,
      state.localities.monitoring[l],
    );
  }
}
