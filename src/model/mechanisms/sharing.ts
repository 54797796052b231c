/**
 * Who meets, and what each side decides.
 *
 * A tie is active with chance contact·√(a_i·a_j), less what the hub takes. Then each side weighs
 *
 *     u = u0 + infra + kTrust(2T − 1) + kRole(2R − 1) + kGoal(2c − 1) + kMonitor(2μ − 1) + kMandate·mandate·μ
 *         − kSilo(2s − 1) − kPressure·p·(1 − align) − rivalry·overlap − kHorizon·max(h_i, h_j)
 *     x = σ(β·u),   σ(z) = ½(1 + z/√(1 + z²))
 *
 * and means to share with chance x; overload stops it with chance ½b. A side that did not mean to share has promised all
 * the same with chance formality·(0.4 + 0.6p), and then deceived with chance 0.1.
 *
 * One uniform decides one side: [0, 1) is cut into shared | overloaded | deceived | broken | withheld, so that a side
 * that is more inclined to share never shares less under the same luck.
 *
 * Determinants of sharing: trust, communication, roles, judicious authority, dg.o 2017 (doi 10.1145/3085228.3085236);
 * competition for the same money, SSRN 2399052; the shadow of the future, Axelrod 1984; formal and target-driven
 * partnerships promise what they do not do, Hunter & Perkins 2012, Bromley & Powell 2012. The weights are judgement.
 * σ is algebraic because its bits are the same on every machine; it is steeper than the logistic at 0 by a fifth.
 */
import { decide, dulledMonitoring, shadowChoice, sharedReasons, sigma } from "../choice.ts";
import { unitOf } from "../../engine/random.ts";
import type { Parameters } from "../parameter.ts";
import { DEEDS, IS_PROMISED, IS_SHARED } from "../deeds.ts";
import type { World } from "../state.ts";
import { workingTrust } from "../two-layers.ts";
import { FORM_SEPARATE } from "../vocabulary.ts";
import { listContacts } from "../contact.ts";

export const sharingParameters = {
  beta: {
    default: 1,
    range: [1, 12],
    unit: "1/utility",
    meaning: "β: steepness of the choice to share; tipping needs a steep one",
    strength: "judgement",
    source: "assumed",
  },
  u0: {
    default: 0.7,
    range: [0, 1.4],
    unit: "utility",
    meaning: "inclination to share before any reason for or against",
    strength: "judgement",
    source: "assumed; sized so that undisturbed sharing stays off floor and ceiling",
  },
  infra: {
    default: 0,
    range: [0, 0.6],
    unit: "utility",
    meaning: "how much law and technology ease sharing",
    strength: "judgement",
    source: "dg.o 2020 (sign)",
  },
  kTrust: {
    default: 1.1,
    range: [0, 2.2],
    unit: "utility",
    meaning: "weight of trust in the choice to share",
    strength: "judgement",
    source: "dg.o 2017 (sign); Hunter & Perkins 2012",
  },
  kRole: {
    default: 0.4,
    range: [0, 0.8],
    unit: "utility",
    meaning: "weight of knowing the partner's role",
    strength: "judgement",
    source: "dg.o 2017; Hunter & Perkins 2012 (sign)",
  },
  kGoal: {
    default: 0.6,
    range: [0, 1.2],
    unit: "utility",
    meaning: "weight of clear goals",
    strength: "judgement",
    source: "Hunter & Perkins 2012 (sign)",
  },
  kMonitor: {
    default: 0.3,
    range: [0, 0.6],
    unit: "utility",
    meaning: "weight of monitored performance",
    strength: "judgement",
    source: "Hunter & Perkins 2012 (sign)",
  },
  kMandate: {
    default: 0.4,
    range: [0, 0.8],
    unit: "utility",
    meaning: "weight of a duty to share, where it is monitored",
    strength: "judgement",
    source: "dg.o 2017: judicious authority (sign)",
  },
  kSilo: {
    default: 0.75,
    range: [0, 1.5],
    unit: "utility",
    meaning: "weight of a body's habit of keeping to itself",
    strength: "judgement",
    source: "Hunter & Perkins 2012 (sign)",
  },
  kPressure: {
    default: 0.95,
    range: [0, 1.9],
    unit: "utility",
    meaning: "weight of targets that the partnership does not serve",
    strength: "judgement",
    source: "Bevan & Hood 2006 (sign)",
  },
  kHorizon: {
    default: 0.5,
    range: [0, 1],
    unit: "utility",
    meaning: "weight of the chance that one of the two will end",
    strength: "judgement",
    source: "folk theorem; an assumption that matters",
  },
  rivalry: {
    default: 0.15,
    range: [0, 0.6],
    unit: "utility",
    meaning: "weight of competing for the same budget",
    strength: "judgement",
    source: "SSRN 2399052 (sign)",
  },
  overload: {
    default: 0.5,
    range: [0, 1],
    unit: "share",
    meaning: "chance, at full burden, that a body fails to do what it meant to",
    strength: "judgement",
    source: "assumed",
  },
  promiseBase: {
    default: 0.4,
    range: [0, 1],
    unit: "share",
    meaning: "empty promises of a fully formal partnership without targets",
    strength: "judgement",
    source: "Hunter & Perkins 2012: façades (sign)",
  },
  promisePressure: {
    default: 0.6,
    range: [0, 1],
    unit: "share",
    meaning: "empty promises that targets add in a fully formal partnership",
    strength: "judgement",
    source: "Bromley & Powell 2012 (sign)",
  },
  deceptionShare: {
    default: 0.1,
    range: [0, 0.4],
    unit: "share",
    meaning: "share of empty promises that are meant to deceive",
    strength: "judgement",
    source: "regime from Schweitzer, Hershey & Bradlow 2006",
  },
  shadowDiscount: {
    default: 0.95,
    range: [0.85, 0.99],
    unit: "1/year",
    meaning: "D: how much next year counts, under the shadow-of-the-future rule",
    strength: "judgement",
    source: "Axelrod 1984",
  },
  clubTrust: {
    default: 0.7,
    range: [0.5, 0.95],
    unit: "0–1",
    meaning: "mean trust above which monitoring is dulled, under the dark-side rule",
    strength: "judgement",
    source: "Villena, Revilla & Choi 2011 (sign)",
  },
  newcomerMonths: {
    default: 24,
    range: [6, 60],
    unit: "months",
    meaning: "how long a new seat counts as a newcomer's, under the dark-side rule",
    strength: "judgement",
    source: "assumed",
  },
} as const satisfies Parameters;

export function meetAndDecide(world: World): void {
  ownReasons(world);
  reasonsOfPartnerships(world);
  meet(world);
}

/** The part of u that is a body's own: its silo, and what its player chose. */
function ownReasons({ structure, settings, state, scratch, choices, month }: World): void {
  const { count } = structure.organisations;
  const { silo } = state.organisations;
  const { inclination } = scratch.organisations;
  for (let i = 0; i < count; i++) {
    const chosen = choices === null ? 0 : choices[month * count + i];
    inclination[i] = chosen - settings.kSilo * (2 * silo[i] - 1);
  }
}

/** What the ties of a partnership have in common: the shared part of u, and the chance of an empty promise. */
function reasonsOfPartnerships({ structure, settings, rules, state, scratch, living }: World): void {
  const { clarity, mandate, infra, overlap, align, alignLift, form, monitoring, monitoringAtWork } =
    state.partnerships;
  const { formality, locality } = structure.partnerships;
  const { aligned, reasons, emptyPromise, meanTrust } = scratch.partnerships;
  const { pressure: pressures } = state.localities;
  const { officeEase, promiseBase, promisePressure, clubTrust } = settings;
  const { u0, kGoal, kMonitor, kMandate, kPressure, rivalry } = settings;
  const weights = { u0, kGoal, kMonitor, kMandate, kPressure, rivalry };
  const { partnerships, partnershipCount } = living;
  const dark = rules.darkSide === "on";
  for (let n = 0; n < partnershipCount; n++) {
    const p = partnerships[n];
    const pressure = pressures[locality[p]];
    const lifted = align[p] + alignLift[p];
    const eased = infra[p] + (form[p] === FORM_SEPARATE ? officeEase : 0);
    aligned[p] = lifted < 1 ? lifted : 1;
    monitoringAtWork[p] = dark ? dulledMonitoring(monitoring[p], meanTrust[p], clubTrust) : monitoring[p];
    reasons[p] = sharedReasons(
      clarity[p],
      monitoringAtWork[p],
      mandate[p],
      eased,
      pressure,
      aligned[p],
      overlap[p],
      weights,
    );
    const empty = formality[p] * (promiseBase + promisePressure * pressure);
    emptyPromise[p] = empty < 1 ? empty : 1;
  }
}

/** Every live tie may be active; each side of an active one decides. */
function meet(world: World): void {
  const count = listContacts(world);
  if (world.rules.sharing === "shadow") weighShadow(world, count);
  else weighSharing(world, count);
  decideDeeds(world, count);
}

/** x of both sides of each contact. */
function weighSharing({ structure, settings, state, scratch }: World, count: number): void {
  const { truster, partnership, pair } = structure.ties;
  const { reasons } = scratch.partnerships;
  const { inclination } = scratch.organisations;
  const { hazard } = state.organisations;
  const { personal, role } = state.ties;
  const { organisational } = state.pairs;
  const { met, share } = scratch.contacts;
  const { beta, kTrust, kRole, kHorizon, omega } = settings;
  for (let k = 0; k < count; k++) {
    const t = met[k];
    const row = 2 * t;
    const i = truster[row];
    const j = truster[row + 1];
    const standing = 2 * pair[t];
    const threat = hazard[i] > hazard[j] ? hazard[i] : hazard[j];
    const common = reasons[partnership[t]] - kHorizon * threat;
    const trust = workingTrust(personal[row], organisational[standing], omega);
    const trusted = workingTrust(personal[row + 1], organisational[standing + 1], omega);
    share[2 * k] = sigma(
      beta * (common + inclination[i] + kTrust * (2 * trust - 1) + kRole * (2 * role[row] - 1)),
    );
    share[2 * k + 1] = sigma(
      beta * (common + inclination[j] + kTrust * (2 * trusted - 1) + kRole * (2 * role[row + 1] - 1)),
    );
  }
}

/** The same under the shadow-of-the-future rule. */
function weighShadow(world: World, count: number): void {
  const { structure, settings, state, scratch } = world;
  const { truster, partnership, pair } = structure.ties;
  const { hazard } = state.organisations;
  const { met, share } = scratch.contacts;
  for (let k = 0; k < count; k++) {
    const t = met[k];
    for (let side = 0; side < 2; side++) {
      const row = 2 * t + side;
      const own = hazard[truster[row]];
      const other = hazard[truster[row ^ 1]];
      const standing = state.pairs.organisational[2 * pair[t] + side];
      const trust = workingTrust(state.ties.personal[row], standing, settings.omega);
      share[2 * k + side] = shadowChance(
        world,
        partnership[t],
        truster[row],
        trust,
        own > other ? own : other,
      );
    }
  }
}

/** What each side of a contact does, by a number of the tie's draw for each, and what that comes to for partnership and bodies. */
function decideDeeds({ structure, settings, state, scratch }: World, count: number): void {
  const { truster, partnership } = structure.ties;
  const { emptyPromise, active, shared, promised } = scratch.partnerships;
  const { burden } = state.organisations;
  const { contacts, received, broken } = scratch.organisations;
  const { deed } = scratch.ties;
  const { met, place, share } = scratch.contacts;
  const { words } = scratch.draws;
  const { overload, deceptionShare } = settings;
  deed.fill(DEEDS.none);
  for (const column of [active, shared, promised, contacts, received, broken]) column.fill(0);
  for (let k = 0; k < count; k++) {
    const word = 4 * place[k];
    const row = 2 * met[k];
    const i = truster[row];
    const j = truster[row + 1];
    const p = partnership[met[k]];
    const empty = emptyPromise[p];
    const here = decide(unitOf(words[word + 1]), share[2 * k], overload * burden[i], empty, deceptionShare);
    const there = decide(
      unitOf(words[word + 2]),
      share[2 * k + 1],
      overload * burden[j],
      empty,
      deceptionShare,
    );
    deed[row] = here;
    deed[row + 1] = there;
    active[p]++;
    shared[p] += IS_SHARED[here] + IS_SHARED[there];
    promised[p] += IS_PROMISED[here] + IS_PROMISED[there];
    contacts[i]++;
    contacts[j]++;
    received[j] += IS_SHARED[here];
    received[i] += IS_SHARED[there];
    broken[j] += IS_PROMISED[here] - IS_SHARED[here];
    broken[i] += IS_PROMISED[there] - IS_SHARED[there];
  }
}

function shadowChance(
  { structure, settings, state, scratch }: World,
  p: number,
  body: number,
  trust: number,
  threat: number,
): number {
  const pressure = state.localities.pressure[structure.partnerships.locality[p]];
  return shadowChoice(
    trust,
    threat,
    state.organisations.silo[body],
    pressure,
    scratch.partnerships.aligned[p],
    settings.shadowDiscount,
  );
}
