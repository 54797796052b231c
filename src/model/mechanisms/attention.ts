/**
 * Attention is what is left for partnership once burden, targets and looking inward have taken their part.
 *
 *     A = 0.75·κ(1 + g)·B·(1 − 0.8b)(1 − 0.3p)(1 − 0.5s)        coverage a = min(1, A / max(0.05, Σ demand of its seats))
 *
 * The form of governance adds demand (judgement): shared 0.01(m − 1) for each member; lead 0.02(m − 1) for the leader
 * and 0.01 for the others; a separate office 0.01 each, a levy of 0.01 of budget, and the office's own load of
 * 0.02(m − 1), carried by what the levy pays for. Ties that do not touch the leader keep 0.4 + 0.6·a_lead of their
 * contact; with a separate office every tie keeps 0.7 + 0.3·a_office, and sharing is eased by 0.1.
 *
 * Forms and their contingencies: Provan & Kenis 2008; bottlenecks without capacity at the centre: the Lake Champlain
 * model, JPART 2020. The numbers are judgement.
 */
import type { Parameters } from "../parameter.ts";
import type { World } from "../state.ts";
import { FORM_LEAD, FORM_SEPARATE, FORM_SHARED } from "../vocabulary.ts";

export const attentionParameters = {
  attention: {
    default: 0.75,
    range: [0.3, 1.5],
    unit: "demand per capacity",
    meaning: "attention that one unit of capacity can give to partnership",
    strength: "judgement",
    source: "assumed",
  },
  attentionBurden: {
    default: 0.8,
    range: [0, 1],
    unit: "share",
    meaning: "attention lost at full burden",
    strength: "judgement",
    source: "assumed",
  },
  attentionPressure: {
    default: 0.3,
    range: [0, 1],
    unit: "share",
    meaning: "attention lost to targets at full pressure",
    strength: "judgement",
    source: "assumed; effort goes to what is measured, Bevan & Hood 2006",
  },
  attentionSilo: {
    default: 0.5,
    range: [0, 1],
    unit: "share",
    meaning: "attention a body wholly given to itself keeps from partners",
    strength: "judgement",
    source: "assumed",
  },
  informalDemand: {
    default: 0.03,
    range: [0, 0.1],
    unit: "demand per contact",
    meaning: "attention that an informal tie asks for",
    strength: "judgement",
    source: "assumed",
  },
  sharedDemand: {
    default: 0.01,
    range: [0, 0.03],
    unit: "demand per other member",
    meaning: "attention each member gives to running a partnership together",
    strength: "judgement",
    source: "Provan & Kenis 2008 (sign)",
  },
  leadDemand: {
    default: 0.02,
    range: [0, 0.05],
    unit: "demand per other member",
    meaning: "attention the leader gives to running a partnership",
    strength: "judgement",
    source: "Provan & Kenis 2008 (sign)",
  },
  followDemand: {
    default: 0.01,
    range: [0, 0.03],
    unit: "demand",
    meaning: "attention a member gives where somebody else runs the partnership",
    strength: "judgement",
    source: "assumed",
  },
  levy: {
    default: 0.01,
    range: [0, 0.05],
    unit: "share of budget",
    meaning: "budget each member gives to a separate office",
    strength: "judgement",
    source: "assumed",
  },
  officeEase: {
    default: 0.1,
    range: [0, 0.3],
    unit: "utility",
    meaning: "how much a separate office eases sharing",
    strength: "judgement",
    source: "assumed",
  },
} as const satisfies Parameters;

type AttentionSettings = Pick<
  World["settings"],
  "attention" | "attentionBurden" | "attentionPressure" | "attentionSilo"
>;

/** Attention of a body with capacity κ, fit gain g, budget B, burden b, pressure p, silo s. */
export const attentionOf = (
  capacity: number,
  fit: number,
  budget: number,
  burden: number,
  pressure: number,
  silo: number,
  { attention, attentionBurden, attentionPressure, attentionSilo }: AttentionSettings,
): number =>
  attention *
  capacity *
  (1 + fit) *
  budget *
  (1 - attentionBurden * burden) *
  (1 - attentionPressure * pressure) *
  (1 - attentionSilo * silo);

/** Share of the attention asked for that a body can give. */
export const coverageOf = (attention: number, demand: number): number => {
  const coverage = attention / (demand > 0.05 ? demand : 0.05);
  return coverage < 1 ? coverage : 1;
};

export function shareAttention(world: World): void {
  const { structure, settings, state, scratch } = world;
  averagePressure(world);
  sumDemand(world);
  const { count } = structure.organisations;
  const { capacity, capacityFactor, fit, budget, burden, silo, live } = state.organisations;
  const { attention, coverage, rootCoverage, demand, levied, pressure } = scratch.organisations;
  const { attention: most, attentionBurden, attentionPressure, attentionSilo } = settings;
  const losses = { attention: most, attentionBurden, attentionPressure, attentionSilo };
  for (let i = 0; i < count; i++) {
    if (live[i] === 0) continue;
    // Many levies on a budget that was cut can ask for more than there is.
    const left = budget[i] > levied[i] ? budget[i] - levied[i] : 0;
    attention[i] = attentionOf(
      capacity[i] * capacityFactor[i],
      fit[i],
      left,
      burden[i],
      pressure[i],
      silo[i],
      losses,
    );
    coverage[i] = coverageOf(attention[i], demand[i]);
    rootCoverage[i] = Math.sqrt(coverage[i]);
  }
  findHubs(world);
}

/** A body feels the mean pressure of the places it covers. */
function averagePressure({ structure, state, scratch }: World): void {
  const { count, covers } = structure.organisations;
  const { start, items } = covers;
  const { pressure } = state.localities;
  const felt = scratch.organisations.pressure;
  for (let i = 0; i < count; i++) {
    let sum = 0;
    for (let k = start[i]; k < start[i + 1]; k++) sum += pressure[items[k]];
    felt[i] = sum / (start[i + 1] - start[i]);
  }
}

/** Demand of all seats on their bodies, with what the form of governance adds. */
function sumDemand(world: World): void {
  const { demand, levied } = world.scratch.organisations;
  demand.fill(0);
  levied.fill(0);
  for (let n = 0; n < world.living.formalPartnershipCount; n++)
    askOfMembers(world, world.living.partnerships[n]);
  askOfInformalTies(world);
}

function askOfMembers(world: World, p: number): void {
  const { structure, state, scratch, settings } = world;
  const { seatStart, demand: asked } = structure.partnerships;
  const { organisation } = structure.seats;
  const { live } = state.seats;
  const { demand, levied } = scratch.organisations;
  const form = state.partnerships.form[p];
  const others = state.partnerships.members[p] - 1;
  const leader = form === FORM_LEAD ? leaderOf(world, p) : -1;
  const leading = asked[p] + governanceDemand(form, others, true, settings);
  const following = asked[p] + governanceDemand(form, others, false, settings);
  const levy = form === FORM_SEPARATE ? settings.levy : 0;
  for (let s = seatStart[p]; s < seatStart[p + 1]; s++) {
    if (live[s] === 0) continue;
    const body = organisation[s];
    demand[body] += body === leader ? leading : following;
    levied[body] += levy;
  }
}

function askOfInformalTies({ structure, state, scratch, settings, living }: World): void {
  const { truster } = structure.ties;
  const { formal } = structure.partnerships;
  const { contact } = state.partnerships;
  const { demand } = scratch.organisations;
  const { awake, awakeCount, ties, formalTieCount } = living;
  const { informalDemand } = settings;
  for (let n = 0; n < awakeCount; n++) {
    const row = 2 * ties[formalTieCount + n];
    const asked = informalDemand * contact[formal + awake[n]];
    demand[truster[row]] += asked;
    demand[truster[row + 1]] += asked;
  }
}

/** Demand that a form of governance adds to a member of a partnership with so many others. */
export const governanceDemand = (
  form: number,
  others: number,
  leads: boolean,
  { sharedDemand, leadDemand, followDemand }: World["settings"],
): number => {
  if (form === FORM_SHARED) return sharedDemand * others;
  if (form === FORM_LEAD) return leads ? leadDemand * others : followDemand;
  return form === FORM_SEPARATE ? followDemand : 0;
};

/** The named leader if it sits there, or the member with the most capacity (of equals the first by id). */
function leaderOf({ structure, state }: World, partnership: number): number {
  const named = state.partnerships.leader[partnership];
  const { seats, partnerships } = structure;
  let leader = -1;
  for (let s = partnerships.seatStart[partnership]; s < partnerships.seatStart[partnership + 1]; s++) {
    if (state.seats.live[s] === 0) continue;
    const body = seats.organisation[s];
    if (body === named) return named;
    if (leader < 0 || state.organisations.capacity[body] > state.organisations.capacity[leader])
      leader = body;
  }
  return leader;
}

/** What the hub leaves of contact: 1 without one. */
function findHubs(world: World): void {
  const { state, scratch, living } = world;
  const { hub, leader } = scratch.partnerships;
  hub.fill(1);
  leader.fill(-1);
  for (let n = 0; n < living.formalPartnershipCount; n++) {
    const p = living.partnerships[n];
    const form = state.partnerships.form[p];
    if (form === FORM_LEAD) {
      leader[p] = leaderOf(world, p);
      hub[p] = 0.4 + 0.6 * scratch.organisations.coverage[leader[p]];
    } else if (form === FORM_SEPARATE) hub[p] = 0.7 + 0.3 * officeCoverage(world, p);
  }
}

/** Coverage of a separate office: of the body that holds it, or of what the members' levy pays for. */
function officeCoverage({ structure, settings, state, scratch }: World, partnership: number): number {
  const holder = state.partnerships.leader[partnership];
  if (holder >= 0 && state.organisations.live[holder] === 1) return scratch.organisations.coverage[holder];
  const { seats, partnerships } = structure;
  let levied = 0;
  for (let s = partnerships.seatStart[partnership]; s < partnerships.seatStart[partnership + 1]; s++) {
    const body = seats.organisation[s];
    if (state.seats.live[s] === 1)
      levied += settings.levy * state.organisations.capacity[body] * state.organisations.budget[body];
  }
  return coverageOf(
    settings.attention * levied,
    settings.leadDemand * (state.partnerships.members[partnership] - 1),
  );
}
