/**
 * How the average tie meets, decides, learns and is judged: steps 3 to 9 of a month, in expected values.
 *
 * The rules are the mechanisms' own; a draw is replaced by its chance, a mean over ties by the tie. Gossip and the pull of
 * partners' silo vanish at the mean; reach is the chance that a tie is active over its usual one. Only the default rules
 * have a mean-field version: trust by experience, sharing by choice.
 */
import { attentionOf, coverageOf, governanceDemand } from "../mechanisms/attention.ts";
import { nextOutcome, nextStage } from "../mechanisms/health.ts";
import { nextRate, wakingChance } from "../mechanisms/informal.ts";
import { inPractice, onPaper, reportedOf, supportedClarity } from "../mechanisms/partnership.ts";
import { nextDelay } from "../mechanisms/projects.ts";
import { nextRole } from "../mechanisms/roles.ts";
import { sharedReasons, sigma } from "../choice.ts";
import { nextStanding } from "../mechanisms/standing.ts";
import { afterHarm, afterKept, afterSilence, blameOf } from "../mechanisms/trust.ts";
import type { World } from "../state.ts";
import { STAGES, TIERS } from "../state.ts";
import { newcomerTrust, workingTrust } from "../two-layers.ts";
import { FORM_LEAD, INFORMAL } from "../vocabulary.ts";
import type { MeanLevel, MeanPlace } from "./place.ts";
import type { MeanTerms } from "./terms.ts";

const LN2 = 0.693;

/** Step 3: attention, and the chance of contact at every level. */
export function attend(
  { settings, state }: World,
  { body, levels, locality }: MeanPlace,
  terms: readonly MeanTerms[],
  means: { readonly bodies: number; readonly capacity: number; readonly budget: number },
): void {
  const seats = (level: number): number => (means.bodies === 0 ? 0 : terms[level].seats / means.bodies);
  let demand = 0;
  let levied = 0;
  levels.forEach((_, level) => {
    demand += seats(level) * terms[level].demand;
    levied += seats(level) * terms[level].levy;
  });
  const pressure = state.localities.pressure[locality];
  const attention = attentionOf(
    means.capacity,
    body.fit,
    means.budget - levied,
    body.burden,
    pressure,
    body.silo,
    settings,
  );
  body.coverage = coverageOf(attention, demand);
  levels.forEach((level, at) => {
    const { contact, members, led, office } = terms[at];
    const extra =
      governanceDemand(FORM_LEAD, members - 1, true, settings) -
      governanceDemand(FORM_LEAD, members - 1, false, settings);
    const leader = coverageOf(attention, demand + (extra * (members - 1)) / (members > 0 ? members : 1));
    const funded = settings.levy * means.capacity * means.budget * members;
    const served = coverageOf(settings.attention * funded, settings.leadDemand * (members - 1));
    const untouched = members > 2 ? 1 - 2 / members : 0;
    const hub = 1 - led * untouched * 0.6 * (1 - leader) - office * 0.3 * (1 - served);
    level.contact = (at === INFORMAL ? level.rate : contact) * body.coverage * hub;
  });
}

/** Step 4: chances of each deed at a contact. */
export function decideOnAverage(
  { settings, state }: World,
  { body, locality }: MeanPlace,
  level: MeanLevel,
  terms: MeanTerms,
): void {
  const pressure = state.localities.pressure[locality];
  const lifted = level.align + terms.alignLift;
  const infra = terms.infra + terms.office * settings.officeEase;
  const reasons = sharedReasons(
    level.clarity,
    level.monitoring,
    terms.mandate,
    infra,
    pressure,
    lifted < 1 ? lifted : 1,
    terms.overlap,
    settings,
  );
  const trust = workingTrust(level.personal, level.organisational, settings.omega);
  const own =
    settings.kTrust * (2 * trust - 1) +
    settings.kRole * (2 * level.role - 1) -
    settings.kSilo * (2 * body.silo - 1) -
    settings.kHorizon * body.hazard;
  const means = sigma(settings.beta * (reasons + own));
  const stopped = settings.overload * body.burden;
  const empty = (1 - means) * terms.formality * (settings.promiseBase + settings.promisePressure * pressure);
  const deceived = empty * settings.deceptionShare;
  level.deeds = {
    shared: means * (1 - stopped),
    overloaded: means * stopped,
    deceived,
    broken: empty - deceived,
    withheld: 1 - means - empty,
  };
}

/** Step 5: trust and roles learn from what was done, with its chances; standing is left to `followOnAverage`. */
export function learnOnAverage(
  { settings }: World,
  { body }: MeanPlace,
  level: MeanLevel,
  terms: MeanTerms,
): void {
  const { contact, deeds, personal, violation, deception } = level;
  const excused = blameOf(body.goodwill, true, settings);
  const blame = blameOf(body.goodwill, false, settings);
  const harmed = (size: number, laid: number): number =>
    afterHarm(personal, size, laid, settings.gain, settings.asym);
  const met =
    deeds.shared * afterKept(personal, violation, deception, settings.gain) +
    deeds.overloaded * harmed(1, excused) +
    (deeds.broken + deeds.deceived) * harmed(1, blame) +
    deeds.withheld * harmed(settings.withheldSize, blame);
  level.personal =
    contact * met +
    (1 - contact) * afterSilence(personal, settings.waningFloor * settings.swift, settings.waning);
  const room = settings.violation * contact * (1 - violation - deception);
  level.violation += room * (deeds.overloaded * excused + deeds.broken * blame);
  level.deception += room * deeds.deceived * blame;
  level.violation -= (level.violation * LN2) / settings.violationHalfLife;
  level.deception -= (level.deception * LN2) / settings.deceptionHalfLife;
  const eased = settings.roleGain * terms.roleGain;
  const shared = nextRole(level.role, eased < 1 ? eased : 1, 1 / settings.roleTime);
  const idle = nextRole(level.role, 0, 1 / settings.roleTime);
  level.role = idle + contact * deeds.shared * (shared - idle);
}

/** Standing follows the mean personal trust over all ties of the pair. */
export function followOnAverage(
  { settings }: World,
  { levels }: MeanPlace,
  seen: readonly (readonly number[])[],
): void {
  const before = levels.map(({ personal }) => personal);
  levels.forEach((level, of) => {
    let sum = 0;
    let ties = 0;
    levels.forEach((other, at) => {
      const weight = of === at && at === INFORMAL ? 1 : seen[of][at] * other.awake;
      sum += weight * before[at];
      ties += weight;
    });
    if (ties > 0)
      level.organisational = nextStanding(level.organisational, sum / ties, settings.standingTime);
  });
}

/** Expected share of usual contacts that happen; a single tie is active or not, so its reach is its chance of contact. */
function reachOf({ contact, rate }: MeanLevel, terms: MeanTerms): number {
  const reached = rate > 0 ? contact : terms.contact > 0 ? contact / terms.contact : 0;
  return reached < 1 ? reached : 1;
}

/** Step 6. */
export function judgeOnAverage(
  { settings, state }: World,
  { locality }: MeanPlace,
  level: MeanLevel,
  terms: MeanTerms,
): void {
  const reached = reachOf(level, terms);
  const { deeds } = level;
  if (level.contact > 0) {
    level.sharing += (deeds.shared - level.sharing) / settings.averaging;
    level.promising += (1 - deeds.withheld - level.promising) / settings.averaging;
  }
  level.reach += (reached - level.reach) / settings.averaging;
  const lifted = level.align + terms.alignLift;
  const supported = supportedClarity(
    lifted < 1 ? lifted : 1,
    level.monitoring,
    level.sharing,
    level.reach,
    settings.clarityReach,
  );
  const clarity = level.clarity + (supported - level.clarity) / settings.clarityTime;
  level.clarity = clarity < 1 ? clarity : 1;
  level.practice = inPractice(level.sharing, level.reach, level.clarity, level.role, level.monitoring);
  level.paper = onPaper(level.promising, terms.formality, level.reach);
  level.reported = reportedOf(level.practice, state.localities.pressure[locality], terms.formality, settings);
}

/** Step 7: habit follows the situation; partners are as oneself. */
export function turnInward(
  { settings, state }: World,
  { body, levels, locality }: MeanPlace,
  terms: readonly MeanTerms[],
): void {
  let contacts = 0;
  let shared = 0;
  let broken = 0;
  levels.forEach(({ contact, deeds }, level) => {
    const met = terms[level].ties * contact;
    contacts += met;
    shared += met * deeds.shared;
    broken += met * (deeds.overloaded + deeds.broken + deeds.deceived);
  });
  const letDown = contacts === 0 ? 0.4 : 1 - shared / contacts;
  const brokenShare = contacts === 0 ? 0 : broken / contacts;
  const wished =
    settings.siloBase +
    settings.siloPressure * state.localities.pressure[locality] +
    settings.siloBurden * body.burden +
    settings.siloHorizon * body.hazard +
    settings.siloHurt * letDown * (1.2 - 0.4 * body.goodwill) +
    settings.siloBroken * brokenShare;
  body.silo += settings.siloRate * ((wished < 1 ? wished : 1) - body.silo);
}

const SLEEPS_BELOW = 0.02;
const WAKES_AT = 0.1;
const COUNTS_ABOVE = 0.2;

/** Step 8: the share of informal ties that are awake, and their rate. Those that wake dilute what the others have. */
export function befriend({ settings }: World, { body, levels }: MeanPlace, sameGroup: number): void {
  const level = levels[INFORMAL];
  const closure = level.rate > COUNTS_ABOVE ? level.awake * level.awake : 0;
  const waking = (1 - level.awake) * wakingChance(sameGroup, closure, settings);
  const trust = workingTrust(level.personal, level.organisational, settings.omega);
  const rate = level.awake > 0 ? nextRate(level.rate, trust, body.coverage, settings) : 0;
  const staying = rate < SLEEPS_BELOW ? 0 : level.awake;
  const awake = staying + waking;
  if (awake === 0) {
    level.awake = 0;
    level.rate = 0;
    return;
  }
  const mix = (old: number, fresh: number): number => (staying * old + waking * fresh) / awake;
  level.rate = mix(rate, WAKES_AT);
  level.personal = mix(
    level.personal,
    newcomerTrust(level.organisational, settings.swift, settings.bodyWeight),
  );
  level.role = mix(level.role, settings.startingRole);
  level.violation = mix(level.violation, 0);
  level.deception = mix(level.deception, 0);
  level.clarity = mix(level.clarity, settings.startingClarity);
  level.sharing = mix(level.sharing, settings.startingSharing);
  level.reach = mix(level.reach, settings.startingSharing);
  level.awake = awake;
}

/** Step 9, without noise: delays of working on health, and of joint projects. `practice` < 0: nobody works together. */
export function moveSignals({ settings }: World, place: MeanPlace, practice: number): void {
  if (practice >= 0 && place.startingPractice > 0)
    place.projectDelay = nextDelay(place.projectDelay, practice, place.startingPractice);
  const lags = [settings.lagProcess, settings.lagIntermediate, settings.lagDistal];
  for (let tier = 0; tier < TIERS; tier++) {
    let before = practice;
    for (let stage = 0; stage < STAGES; stage++) {
      const cell = tier * STAGES + stage;
      if (before >= 0) place.delay[cell] = nextStage(place.delay[cell], before, lags[tier]);
      before = place.delay[cell];
    }
    place.outcome[tier] = nextOutcome(
      place.outcome[tier],
      settings.trend / 100,
      settings.effect / 100,
      before,
    );
  }
}
