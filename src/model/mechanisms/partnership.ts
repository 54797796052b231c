/**
 * What a month's work makes of a partnership: what is done, what is promised, whether its goals stay clear.
 *
 *     g = sides that shared / (2·active),  r = sides that promised / (2·active),  q = min(1, active / (ties·contact))
 *     ḡ += (g − ḡ)/6,  r̄ += (r − r̄)/6,  q̄ += (q − q̄)/6          without any contact ḡ and r̄ hold and q̄ falls
 *     c += (1.6·align·(½ + ½μ)(0.35 + 0.65ḡ)(½ + ½q̄) − c)/12
 *
 *     in practice = 6/(2/(ḡ+ε) + 1/(q̄+ε) + 1/(c+ε) + 1/(R̄+ε) + 1/(μ+ε)) − ε,  ε = 0.05: the weakest link rules
 *     on paper    = ½r̄ + ½(formality + (1 − formality)q̄)
 *     façade      where on paper − in practice > 0.3
 *     reported    = x + (1 − x)·2·gameGain·p·formality·(1 − audit),  x in practice
 *
 * Clear goals, known roles and monitoring marked the successful partnerships; many were façades: Hunter & Perkins 2012.
 * Reports inflated under targets: Bevan & Hood 2006 (19–21 points); not always: Kelman & Friedman 2009, so 0 is legal.
 * The forms are judgement.
 */
import type { Parameters } from "../parameter.ts";
import type { World } from "../state.ts";
import { workingTrust } from "../two-layers.ts";

export const partnershipParameters = {
  startingClarity: {
    default: 0.5,
    range: [0.1, 0.9],
    unit: "0–1",
    meaning: "goal clarity at the start",
    strength: "judgement",
    source: "assumed",
  },
  startingSharing: {
    default: 0.5,
    range: [0.1, 0.9],
    unit: "0–1",
    meaning: "six-month averages of sharing and reach at the start",
    strength: "judgement",
    source: "assumed",
  },
  averaging: {
    default: 6,
    range: [2, 12],
    unit: "months",
    meaning: "time over which sharing, reach and promising are averaged",
    strength: "judgement",
    source: "assumed",
  },
  clarityTime: {
    default: 12,
    range: [4, 36],
    unit: "months",
    meaning: "time over which goals follow what is done",
    strength: "judgement",
    source: "assumed",
  },
  clarityReach: {
    default: 1.6,
    range: [1, 2.5],
    unit: "×",
    meaning: "scale of the goal clarity that alignment, monitoring and joint work support",
    strength: "judgement",
    source: "assumed",
  },
  facadeGap: {
    default: 0.3,
    range: [0.15, 0.45],
    unit: "0–1",
    meaning: "gap between on paper and in practice from which a partnership is called a façade",
    strength: "judgement",
    source: "assumed; Hunter & Perkins 2012 give no number",
  },
  gameGain: {
    default: 0.15,
    range: [0, 0.4],
    unit: "share",
    meaning: "how far reports can be made to look better than practice",
    strength: "studies",
    source: "Bevan & Hood 2006 (19–21 points); Kelman & Friedman 2009 (none)",
  },
  audit: {
    default: 0.3,
    range: [0, 0.9],
    unit: "share",
    meaning: "share of gaming that audit prevents",
    strength: "judgement",
    source: "assumed",
  },
} as const satisfies Parameters;

const EPSILON = 0.05;

/** The harmonic mean of what joint work needs, sharing counted twice. */
export const inPractice = (
  sharing: number,
  reach: number,
  clarity: number,
  role: number,
  monitoring: number,
): number => {
  const ofSharing = 2 / (sharing + EPSILON);
  const ofReach = 1 / (reach + EPSILON);
  const ofClarity = 1 / (clarity + EPSILON);
  const ofRole = 1 / (role + EPSILON);
  return 6 / (ofSharing + ofReach + ofClarity + ofRole + 1 / (monitoring + EPSILON)) - EPSILON;
};

/** How joined up a partnership looks. */
export const onPaper = (promising: number, formality: number, reach: number): number =>
  0.5 * promising + 0.5 * (formality + (1 - formality) * reach);

/** What a partnership says of its practice. */
export const reportedOf = (
  practice: number,
  pressure: number,
  formality: number,
  { gameGain, audit }: Pick<World["settings"], "gameGain" | "audit">,
): number => {
  const reported = practice + (1 - practice) * 2 * gameGain * pressure * formality * (1 - audit);
  return reported < 1 ? reported : 1;
};

/** Goal clarity that alignment, monitoring and joint work support. */
export const supportedClarity = (
  align: number,
  monitoring: number,
  sharing: number,
  reach: number,
  scale: number,
): number => scale * align * (0.5 + 0.5 * monitoring) * (0.35 + 0.65 * sharing) * (0.5 + 0.5 * reach);

export function averageSharing(world: World): void {
  const { settings, state, scratch } = world;
  const { sharing, promising } = state.partnerships;
  const { met, active, shared, promised } = scratch.partnerships;
  const { averaging } = settings;
  const count = listWhoMet(world);
  for (let k = 0; k < count; k++) {
    const p = met[k];
    const sides = 2 * active[p];
    const moreSharing = (shared[p] / sides - sharing[p]) / averaging;
    const morePromising = (promised[p] / sides - promising[p]) / averaging;
    sharing[p] += moreSharing;
    promising[p] += morePromising;
  }
}

/** Partnerships with a contact this month; counted, not asked, since nobody foresees which. */
function listWhoMet({ scratch, living }: World): number {
  const { met, active } = scratch.partnerships;
  const { partnerships, partnershipCount } = living;
  let count = 0;
  for (let n = 0; n < partnershipCount; n++) {
    met[count] = partnerships[n];
    count += Number(active[partnerships[n]] > 0);
  }
  return count;
}

export function averageReach({ settings, state, scratch, living }: World): void {
  const { reach, contact } = state.partnerships;
  const { active } = scratch.partnerships;
  const { partnerships, partnershipCount, tiesOf } = living;
  const { averaging } = settings;
  for (let n = 0; n < partnershipCount; n++) {
    const p = partnerships[n];
    const met = active[p];
    const expected = tiesOf[p] * contact[p];
    const reached = met < expected ? met / expected : Number(met > 0);
    reach[p] += (reached - reach[p]) / averaging;
  }
}

export function followGoals({ settings, state, living }: World): void {
  const { clarity, sharing, reach, align, alignLift, monitoringAtWork } = state.partnerships;
  const { partnerships, partnershipCount } = living;
  const { clarityReach, clarityTime } = settings;
  for (let n = 0; n < partnershipCount; n++) {
    const p = partnerships[n];
    const lifted = align[p] + alignLift[p];
    const supported = supportedClarity(
      lifted < 1 ? lifted : 1,
      monitoringAtWork[p],
      sharing[p],
      reach[p],
      clarityReach,
    );
    clarity[p] += (supported - clarity[p]) / clarityTime;
  }
}

/** Goals can be clear, and no clearer. A step of its own, so that the ledger can tell it from what goals do. */
export function boundGoals({ state, living }: World): void {
  const { clarity } = state.partnerships;
  for (let n = 0; n < living.partnershipCount; n++) {
    const p = living.partnerships[n];
    if (clarity[p] > 1) clarity[p] = 1;
  }
}

/** In practice, on paper and reported, from what the month has left. */
export function judgePartnerships(world: World): void {
  sumRoles(world);
  const { structure, settings, state, scratch, living } = world;
  const { formality, locality } = structure.partnerships;
  const { sharing, reach, promising, clarity, monitoringAtWork, members } = state.partnerships;
  const { pressure } = state.localities;
  const { known, practice, paper, reported } = scratch.partnerships;
  const { practice: practiceHere, seats: seatsHere } = scratch.localities;
  const { partnerships, partnershipCount, tiesOf } = living;
  const { gameGain, audit } = settings;
  const gaming = { gameGain, audit };
  practiceHere.fill(0);
  seatsHere.fill(0);
  for (let n = 0; n < partnershipCount; n++) {
    const p = partnerships[n];
    const role = tiesOf[p] === 0 ? 0 : known[p] / (2 * tiesOf[p]);
    const works = inPractice(sharing[p], reach[p], clarity[p], role, monitoringAtWork[p]);
    const formal = formality[p];
    const place = locality[p];
    const seats = members[p];
    practice[p] = works;
    paper[p] = onPaper(promising[p], formal, reach[p]);
    reported[p] = reportedOf(works, pressure[place], formal, gaming);
    practiceHere[place] += works * seats;
    seatsHere[place] += seats;
  }
}

/** Role knowledge over both directions of all live ties of each partnership. */
function sumRoles({ structure, state, scratch, living }: World): void {
  const { role } = state.ties;
  const { known } = scratch.partnerships;
  const { ties, boards, boardStart, boardCount, formalTieCount, tieCount, awake } = living;
  const { formal } = structure.partnerships;
  for (let b = 0; b < boardCount; b++) {
    let sum = 0;
    for (let n = boardStart[b]; n < boardStart[b + 1]; n++) sum += role[2 * ties[n]] + role[2 * ties[n] + 1];
    known[boards[b]] = sum;
  }
  for (let n = formalTieCount; n < tieCount; n++)
    known[formal + awake[n - formalTieCount]] = role[2 * ties[n]] + role[2 * ties[n] + 1];
}

/** Mean working trust over both directions of all live ties of each partnership; only the dark-side rule asks for it. */
export function averageTrust({ structure, settings, rules, state, scratch, living }: World): void {
  if (rules.darkSide === "off") return;
  const { tieStart } = structure.partnerships;
  const { personal, live } = state.ties;
  const { organisational } = state.pairs;
  for (let n = 0; n < living.partnershipCount; n++) {
    const p = living.partnerships[n];
    let sum = 0;
    let count = 0;
    for (let t = tieStart[p]; t < tieStart[p + 1]; t++) {
      if (live[t] === 0) continue;
      const pair = 2 * structure.ties.pair[t];
      sum +=
        workingTrust(personal[2 * t], organisational[pair], settings.omega) +
        workingTrust(personal[2 * t + 1], organisational[pair + 1], settings.omega);
      count += 2;
    }
    scratch.partnerships.meanTrust[p] = count === 0 ? 0 : sum / count;
  }
}

/** R̄: mean role knowledge over both directions of all live ties. */
export function meanRole({ structure, state }: World, p: number): number {
  const { tieStart } = structure.partnerships;
  let sum = 0;
  let count = 0;
  for (let t = tieStart[p]; t < tieStart[p + 1]; t++) {
    if (state.ties.live[t] === 0) continue;
    sum += state.ties.role[2 * t] + state.ties.role[2 * t + 1];
    count += 2;
  }
  return count === 0 ? 0 : sum / count;
}
