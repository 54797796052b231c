/**
 * Reforms strain the bodies they strike, from the day they are announced.
 *
 * For a reform of severity ς (share of posts lost), announced in month tₐ, starting in month tᵥ, n = tᵥ − tₐ, and with
 * f = 1 + φ·Z taken once a month:
 *
 *     every month      b −= b / burdenTime,  Z −= Z / fatigueTime
 *     tₐ ≤ t < tᵥ      b += dip·ς·f / n
 *     t = tᵥ           b += dip·ς·f·(½ + unready·max(0, 1 − n/6)),  Z += ς,  h = max(h, ς)
 *     every month      h += (η − h)·(⅓ if η > h, else 1/24)        η: largest ς pending or starting
 *
 * Where a body starts anew, its partnerships lose their sense of direction and others their trust in the body:
 * c ×= 1 − goalReset·mean ς, and O toward it ×= 1 − 0.3ς(1 − inheritBody) unless succession has formed it.
 * Structural change may also do good, slowly: g += (g* − g)/18, align += (min(.95, align*) − align)/18.
 *
 * Sources: harm from the announcement on, Andrews & Boyne 2012; up to two years of disruption and half of changes with
 * under four days' notice, White & Dunleavy 2010; repeated reforms cost more than their sum, Wynen, Verhoest & Kleizen
 * 2019; 18 months to recover and 18 more to gain, Commons Health Committee 2006 (testimony).
 */
import { drawEach, unitOf } from "../../engine/random.ts";
import type { Parameters, Values } from "../parameter.ts";
import { LONGEST_LIMBO } from "../state.ts";
import type { World } from "../state.ts";

export const reformParameters = {
  churn: {
    default: 0,
    range: [0, 0.4],
    unit: "1/year",
    meaning: "chance that a body is struck by a reform that no dated event stands for",
    strength: "studies",
    source:
      "residual after dated events, 0.06 where there is no timeline; Walshe 2010: a major change every two years or so",
  },
  churnSeverity: {
    default: 0.6,
    range: [0.2, 1],
    unit: "share of posts",
    meaning: "share of posts lost in a background reform",
    strength: "studies",
    source: "counts of bodies merged: 38–76 % of leader posts",
  },
  limbo: {
    default: 9,
    range: [0, 36],
    unit: "months",
    meaning: "months from announcement to start of a background reform",
    strength: "studies",
    source: "2006: about 14 months; 2013: 33; Whitehall: often days",
    whole: true,
  },
  dip: {
    default: 0.5,
    range: [0.1, 0.6],
    unit: "share of attention per post lost",
    meaning: "burden that a reform puts on a body over its limbo",
    strength: "studies",
    source: "sized so that merged bodies lose capacity as in Gubb 2010 and Fulop 2002",
  },
  unready: {
    default: 1.6,
    range: [0, 3],
    unit: "×",
    meaning: "extra strain of starting with less than six months' notice",
    strength: "judgement",
    source: "White & Dunleavy 2010 (sign)",
  },
  burdenTime: {
    default: 9,
    range: [4, 18],
    unit: "months",
    meaning: "time over which a body works off burden",
    strength: "studies",
    source: "White & Dunleavy 2010: two years; Fulop 2005: third year",
  },
  fatiguePhi: {
    default: 0.5,
    range: [0, 1],
    unit: "×",
    meaning: "how much earlier reforms add to the strain of the next",
    strength: "studies",
    source: "Wynen, Verhoest & Kleizen 2019 (sign)",
  },
  fatigueTime: {
    default: 48,
    range: [12, 120],
    unit: "months",
    meaning: "time over which reform fatigue fades",
    strength: "judgement",
    source: "longer than often assumed: Wynen et al. 2019",
  },
  goalReset: {
    default: 0.5,
    range: [0, 1],
    unit: "share",
    meaning: "goal clarity lost when every member of a partnership starts anew",
    strength: "judgement",
    source: "assumed",
  },
  inheritBody: {
    default: 0.5,
    range: [0, 0.9],
    unit: "share",
    meaning: "organisational trust that passes to a successor body",
    strength: "judgement",
    source: "sign: Perkins et al. 2020",
  },
  hazardRise: {
    default: 1 / 3,
    range: [0.05, 1],
    unit: "1/month",
    meaning: "how fast a threat to a body is believed",
    strength: "judgement",
    source: "assumed",
  },
  hazardFall: {
    default: 1 / 12,
    range: [0.01, 0.2],
    unit: "1/month",
    meaning: "how fast a threat that has passed is forgotten",
    strength: "judgement",
    source: "sized so that a merger is got over as the Health Committee 2006 and White & Dunleavy 2010 say",
  },
  benefitTime: {
    default: 18,
    range: [6, 48],
    unit: "months",
    meaning: "time over which the good of a structural change arrives",
    strength: "studies",
    source: "Commons Health Committee 2006: a further 18 months before benefits show (testimony)",
  },
} as const satisfies Parameters;

type ReformSettings = Values<typeof reformParameters>;

/** f: how much harder a reform falls on a body with reform fatigue Z. */
export const strainOf = (fatigue: number, phi: number): number => 1 + phi * fatigue;

/** Burden added in each month of a limbo of n months. */
export const limboBurden = (severity: number, strain: number, notice: number, dip: number): number =>
  (dip * severity * strain) / notice;

/** Burden added in the month a reform starts, after n months' notice. */
export const startBurden = (
  severity: number,
  strain: number,
  notice: number,
  { dip, unready }: Pick<ReformSettings, "dip" | "unready">,
): number => dip * severity * strain * (0.5 + unready * (notice < 6 ? 1 - notice / 6 : 0));

/** Believed chance of ending, moving toward the largest threat; quickly up, slowly down. */
export const nextHazard = (hazard: number, threat: number, rise: number, fall: number): number =>
  hazard + (threat - hazard) * (threat > hazard ? rise : fall);

/** Old burden and fatigue fade; strain factors are taken. */
export function recoverFromReforms({ structure, settings, state, scratch }: World): void {
  const { burden, fatigue } = state.organisations;
  const { struck, threat, strain, inLimbo } = scratch.organisations;
  const { burdenTime, fatigueTime, fatiguePhi } = settings;
  for (let i = 0; i < structure.organisations.count; i++) {
    burden[i] -= burden[i] / burdenTime;
    fatigue[i] -= fatigue[i] / fatigueTime;
    strain[i] = strainOf(fatigue[i], fatiguePhi);
    struck[i] = 0;
    threat[i] = 0;
    inLimbo[i] = 0;
  }
}

/** Dated reforms: limbo and start. */
export function strikeDatedReforms(world: World): void {
  const { strikes } = world.structure;
  const { month } = world;
  for (let k = 0; k < strikes.count; k++) {
    if (strikes.announced[k] > month || strikes.starts[k] < month) continue;
    const organisation = strikes.organisation[k];
    if (world.state.organisations.live[organisation] === 0) continue;
    if (month < strikes.starts[k]) {
      // The wait weighs as it was planned; a start put off makes it longer, not lighter.
      if (strikes.limbo[k] === 1)
        waitInLimbo(world, organisation, strikes.severity[k], strikes.planned[k] - strikes.announced[k], 1);
    } else if (strikes.meets[k] === 1) {
      meetStart(world, organisation, strikes.severity[k], strikes.starts[k] - strikes.announced[k]);
      world.state.organisations.fitGoal[organisation] += strikes.fit[k];
      raiseAlignGoals(world, organisation, strikes.align[k]);
    }
  }
}

/** Reforms that no dated event stands for; they strike existing bodies and never change who exists. */
export function strikeBackgroundReforms(world: World): void {
  const { structure, settings, state, living, luck, month } = world;
  const { low, high } = structure.organisations.churn;
  const { pending } = state.organisations;
  const { words } = world.scratch.draws;
  const { bodies, bodyCount } = living;
  const notice = settings.limbo;
  const chance = settings.churn / 12;
  const now = month % RING;
  const announced = (month - notice + RING) % RING;
  if (chance > 0) drawEach(luck, month, low, high, bodies, bodyCount, words);
  for (let n = 0; n < bodyCount; n++) {
    const row = bodies[n] * RING;
    if (chance > 0 && unitOf(words[4 * n]) < chance) pending[row + now]++;
    const waiting = waitingReforms(pending, row, now, notice);
    if (waiting > 0) waitInLimbo(world, bodies[n], settings.churnSeverity, notice, waiting);
    for (; pending[row + announced] > 0; pending[row + announced]--)
      meetStart(world, bodies[n], settings.churnSeverity, notice);
  }
}

const RING = LONGEST_LIMBO + 1;

/** Reforms of a body announced this month or in the months of notice before it. */
function waitingReforms(pending: Uint8Array, row: number, now: number, notice: number): number {
  let waiting = 0;
  let slot = now;
  for (let ago = 0; ago < notice; ago++) {
    waiting += pending[row + slot];
    slot = slot === 0 ? RING - 1 : slot - 1;
  }
  return waiting;
}

function waitInLimbo(
  { settings, state, scratch }: World,
  organisation: number,
  severity: number,
  notice: number,
  reforms: number,
): void {
  state.organisations.burden[organisation] +=
    reforms * limboBurden(severity, scratch.organisations.strain[organisation], notice, settings.dip);
  scratch.organisations.inLimbo[organisation] = 1;
  if (severity > scratch.organisations.threat[organisation])
    scratch.organisations.threat[organisation] = severity;
}

function meetStart(
  { settings, state, scratch }: World,
  organisation: number,
  severity: number,
  notice: number,
): void {
  const { burden, fatigue, hazard } = state.organisations;
  const { struck, threat, strain } = scratch.organisations;
  burden[organisation] += startBurden(severity, strain[organisation], notice, settings);
  fatigue[organisation] += severity;
  if (severity > hazard[organisation]) hazard[organisation] = severity;
  if (severity > threat[organisation]) threat[organisation] = severity;
  struck[organisation] = 1 - (1 - struck[organisation]) * (1 - severity);
}

/** A body that starts anew with an align gain raises the goal of each of its partnerships by gain / members. */
function raiseAlignGoals({ structure, state }: World, organisation: number, gain: number): void {
  if (gain === 0) return;
  const { seats } = structure;
  for (let s = 0; s < seats.count; s++) {
    const partnership = seats.partnership[s];
    if (
      seats.organisation[s] === organisation &&
      state.seats.live[s] === 1 &&
      partnership < structure.partnerships.formal
    ) {
      state.partnerships.alignGoal[partnership] += gain / state.partnerships.members[partnership];
    }
  }
}

/** What follows from this month's reforms: threat believed, burden within bounds, benefits arriving. */
export function settleReforms({ structure, settings, state, scratch }: World): void {
  const { burden, hazard, fit, fitGoal } = state.organisations;
  const { threat } = scratch.organisations;
  for (let i = 0; i < structure.organisations.count; i++) {
    if (burden[i] > 1) burden[i] = 1;
    hazard[i] = nextHazard(hazard[i], threat[i], settings.hazardRise, settings.hazardFall);
    fit[i] += (fitGoal[i] - fit[i]) / settings.benefitTime;
  }
  const { align, alignGoal } = state.partnerships;
  for (let p = 0; p < structure.partnerships.formal; p++) {
    const goal = alignGoal[p] < 0.95 ? alignGoal[p] : 0.95;
    align[p] += (goal - align[p]) / settings.benefitTime;
  }
}

/** Whether a reform starts anywhere this month. */
function isSomebodyStruck({ scratch }: World): boolean {
  for (const severity of scratch.organisations.struck) if (severity > 0) return true;
  return false;
}

/** A partnership whose members start anew loses part of its sense of direction. */
export function resetGoals(world: World): void {
  if (!isSomebodyStruck(world)) return;
  resetBoards(world);
  resetInformalTies(world);
}

function resetBoards({ structure, settings, state, scratch, living }: World): void {
  const { seatStart } = structure.partnerships;
  const { organisation } = structure.seats;
  const { struck } = scratch.organisations;
  const { clarity, members } = state.partnerships;
  const { live } = state.seats;
  for (let n = 0; n < living.formalPartnershipCount; n++) {
    const p = living.partnerships[n];
    let sum = 0;
    for (let s = seatStart[p]; s < seatStart[p + 1]; s++) sum += live[s] * struck[organisation[s]];
    if (sum > 0) clarity[p] *= 1 - settings.goalReset * (sum / members[p]);
  }
}

/** An informal tie has the two seats of its candidate, side by side. */
function resetInformalTies({ structure, settings, state, scratch, living }: World): void {
  const { formal } = structure.partnerships;
  const { truster } = structure.ties;
  const { struck } = scratch.organisations;
  const { clarity } = state.partnerships;
  const { awake, awakeCount, ties, formalTieCount } = living;
  for (let n = 0; n < awakeCount; n++) {
    const row = 2 * ties[formalTieCount + n];
    const sum = struck[truster[row]] + struck[truster[row + 1]];
    if (sum > 0) clarity[formal + awake[n]] *= 1 - settings.goalReset * (sum / 2);
  }
}

/** Trust in a body as a body suffers when it starts anew, unless succession has just formed it. */
export function shakeOrganisationalTrust(world: World): void {
  if (!isSomebodyStruck(world)) return;
  const { structure, settings, state, scratch, month } = world;
  const { organisations } = structure;
  const { first: firsts, second: seconds, count } = structure.pairs;
  const { organisational } = state.pairs;
  const { struck } = scratch.organisations;
  const { live } = state.organisations;
  for (let k = 0; k < count; k++) {
    const first = firsts[k];
    const second = seconds[k];
    if (struck[first] === 0 && struck[second] === 0) continue;
    // Whoever is not there yet has no opinion to lose.
    if (live[first] === 0 || live[second] === 0) continue;
    if (struck[second] > 0 && !isNew(organisations.born[second], month))
      organisational[2 * k] *= keptStanding(struck[second], settings.inheritBody);
    if (struck[first] > 0 && !isNew(organisations.born[first], month))
      organisational[2 * k + 1] *= keptStanding(struck[first], settings.inheritBody);
  }
}

/** Formed this month, by succession; who was there from the start was not. */
const isNew = (born: number, month: number): boolean => born === month && month > 0;

/** Share of organisational trust that survives a reform of a body that goes on existing. */
export const keptStanding = (severity: number, inheritBody: number): number =>
  1 - 0.3 * severity * (1 - inheritBody);
