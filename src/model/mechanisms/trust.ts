/**
 * Trust follows experience, falls faster than it grows, and remembers.
 *
 *     kept             P += gain·max(0, 1 − V − V_d − P)
 *     broken, size 1   P −= gain·asym·size·blame·P
 *     withheld, 0.35   the same, smaller
 *     broken           V += violation·blame·(1 − V − V_d), or V_d where it was meant to deceive
 *     blame            1 − θ·(0.8 if the other meant to share and only overload stopped it, else 0.3)
 *     every month      V −= V·ln2/24,  V_d −= V_d·ln2/120
 *     no contact       P −= (0.25/12)(P − 0.6·swift) while P > 0.6·swift
 *
 * Ceiling by violation memory: Pant & Yu 2025 (arXiv 2510.24909). Asymmetry: Slovic 1993 and Zhu et al. 2023, contested
 * by Earle & Siegrist and by Poortinga & Pidgeon 2004, so 1 is a legal value. Harm heals, deceit hardly: Schweitzer,
 * Hershey & Bradlow 2006. Benevolent attribution (goodwill): Hunter & Perkins 2012; Hoogendoorn et al. Waning without
 * contact: Burt 2002, contested.
 *
 * The rival rule holds trust as a belief T = α/(α + β), the share of good experience in a fading record: kept α + 1,
 * harmed β + asym·size·blame, and each month both move 1/60 toward the prior (α 2, β 3). It is stored as P = T and the
 * record's weight α + β.
 */
import type { Parameters, Values } from "../parameter.ts";
import { DEEDS } from "../deeds.ts";
import { LESSON } from "../state.ts";
import type { World } from "../state.ts";

export const trustParameters = {
  startingTrust: {
    default: 0.4,
    range: [0.1, 0.6],
    unit: "0–1",
    meaning: "trust at the start in an average place",
    strength: "judgement",
    source: "assumed; 0.30 in Pant & Yu",
  },
  startingRole: {
    default: 0.4,
    range: [0.1, 0.8],
    unit: "0–1",
    meaning: "role knowledge at the start, and of new bodies",
    strength: "judgement",
    source: "assumed",
  },
  omega: {
    default: 0.6,
    range: [0.3, 0.9],
    unit: "share",
    meaning: "ω: weight of trust between people in working trust",
    strength: "studies",
    source: "Zaheer, McEvily & Perrone 1998 (distinct and related; weight assumed)",
  },
  gain: {
    default: 0.1,
    range: [0.02, 0.15],
    unit: "per contact",
    meaning: "share of the distance to full trust covered by one kept promise",
    strength: "judgement",
    source: "assumed; 0.08–0.10 a year in Pant & Yu",
  },
  asym: {
    default: 2.25,
    range: [1, 5],
    unit: "×",
    meaning: "how much faster trust falls than it grows",
    strength: "judgement",
    source: "Slovic 1993; contested, 1 is legal. Range: students' repeated games 1.1–3.2 (analogue)",
  },
  violation: {
    default: 0.11,
    range: [0, 0.3],
    unit: "per broken promise",
    meaning: "how much a broken promise adds to the memory of violations",
    strength: "judgement",
    source: "Pant & Yu 2025 (form)",
  },
  withheldSize: {
    default: 0.35,
    range: [0, 1],
    unit: "× a broken promise",
    meaning: "harm of not sharing without having promised to",
    strength: "judgement",
    source: "assumed",
  },
  violationHalfLife: {
    default: 24,
    range: [6, 84],
    unit: "months",
    meaning: "half-life of the memory of a broken promise",
    strength: "judgement",
    source: "assumed; 23 periods in Pant & Yu",
  },
  deceptionHalfLife: {
    default: 120,
    range: [36, 360],
    unit: "months",
    meaning: "half-life of the memory of a deceit",
    strength: "studies",
    source: "Schweitzer, Hershey & Bradlow 2006: never fully heals (sign)",
  },
  waning: {
    default: 0.25,
    range: [0.05, 0.9],
    unit: "1/year",
    meaning: "loss of personal trust without contact",
    strength: "judgement",
    source: "upper end Burt 2002",
  },
  waningFloor: {
    default: 0.6,
    range: [0, 1],
    unit: "× swift",
    meaning: "trust to which a sleeping tie sinks",
    strength: "judgement",
    source: "assumed",
  },
  excuseOverload: {
    default: 0.8,
    range: [0, 1],
    unit: "share",
    meaning: "blame that full goodwill forgives where overload stopped the other",
    strength: "judgement",
    source: "goodwill: Hunter & Perkins 2012 (sign)",
  },
  excuseOther: {
    default: 0.3,
    range: [0, 1],
    unit: "share",
    meaning: "blame that full goodwill forgives otherwise",
    strength: "judgement",
    source: "assumed",
  },
  priorGood: {
    default: 2,
    range: [0.5, 6],
    unit: "experiences",
    meaning: "α of a newcomer, under the belief rule",
    strength: "judgement",
    source: "assumed",
  },
  priorBad: {
    default: 3,
    range: [0.5, 6],
    unit: "experiences",
    meaning: "β of a newcomer, under the belief rule",
    strength: "judgement",
    source: "assumed",
  },
  priorPull: {
    default: 1 / 60,
    range: [0, 0.1],
    unit: "1/month",
    meaning: "how fast the record fades toward the prior, under the belief rule",
    strength: "judgement",
    source: "assumed",
  },
} as const satisfies Parameters;

type TrustSettings = Values<typeof trustParameters>;

const LN2 = 0.693;

/** Personal trust after a kept promise; its ceiling is what memory leaves. */
export const afterKept = (personal: number, violation: number, deception: number, gain: number): number => {
  const room = 1 - violation - deception - personal;
  return room > 0 ? personal + gain * room : personal;
};

/** Personal trust after harm of a size, with blame. */
export const afterHarm = (
  personal: number,
  size: number,
  blame: number,
  gain: number,
  asym: number,
): number => {
  const loss = gain * asym * size * blame;
  return personal - (loss < 1 ? loss : 1) * personal;
};

/** How much of a failure a judge of goodwill θ lays at the other's door. */
export const blameOf = (
  goodwill: number,
  overloaded: boolean,
  { excuseOverload, excuseOther }: Pick<TrustSettings, "excuseOverload" | "excuseOther">,
): number => 1 - goodwill * (overloaded ? excuseOverload : excuseOther);

/** Personal trust after a month without contact. */
export const afterSilence = (personal: number, floor: number, waning: number): number =>
  personal > floor ? personal - (waning / 12) * (personal - floor) : personal;

/** Each side learns from what the other did, or from its silence. */
export function learnFromDeeds(world: World): void {
  if (world.rules.trust === "belief") learnBeliefs(world);
  else learnFromExperience(world);
}

/** A lesson by number: share of goodwill that excuses, goal, share of the ceiling in it, harm, pace down and up, what memory keeps of it. */
const EXCUSE = 0;
const GOAL = 1;
const CEILING = 2;
const HARM = 3;
const DOWN = 4;
const UP = 5;
const VIOLATED = 6;
const DECEIVED = 7;

function learnFromExperience(world: World): void {
  prepareLessons(world);
  if (world.rules.power === "on") learnUnderPower(world);
  else learnAsEquals(world);
}

function learnAsEquals(world: World): void {
  const { truster } = world.structure.ties;
  const { goodwill } = world.state.organisations;
  const { deed } = world.scratch.ties;
  const { lesson } = world.scratch.deeds;
  const { met, metCount } = world.scratch.contacts;
  const learner = learnerOf(world);
  const count = metCount[0];
  waneInSilence(world, learner, count);
  // Both sides at once: what the loop has found for one it need not find again for the other.
  for (let k = 0; k < count; k++) {
    const row = 2 * met[k];
    const here = LESSON * deed[row];
    const there = LESSON * deed[row + 1];
    learn(learner, row, there, 1 - goodwill[truster[row]] * lesson[there + EXCUSE]);
    learn(learner, row + 1, here, 1 - goodwill[truster[row + 1]] * lesson[here + EXCUSE]);
  }
}

/** What silence teaches, by itself since most ties are silent in most months: trust wanes to its floor, memory fades. */
function waneInSilence({ settings, scratch, living }: World, learner: Learner, met: number): void {
  const { personal, violation, deception, fade, fadeDeceit } = learner;
  const { silent } = scratch.contacts;
  const floor = settings.waningFloor * settings.swift;
  const pace = settings.waning / 12;
  const count = living.tieCount - met;
  for (let k = 0; k < count; k++) {
    const row = 2 * silent[k];
    wane(personal, row, floor, pace);
    wane(personal, row + 1, floor, pace);
    violation[row] -= violation[row] * fade;
    violation[row + 1] -= violation[row + 1] * fade;
    deception[row] -= deception[row] * fadeDeceit;
    deception[row + 1] -= deception[row + 1] * fadeDeceit;
  }
}

function wane(personal: Float64Array, row: number, floor: number, pace: number): void {
  const above = floor - personal[row];
  personal[row] += pace * (above < 0 ? above : 0);
}

function learnUnderPower(world: World): void {
  const { deed } = world.scratch.ties;
  const { ties, tieCount } = world.living;
  const learner = learnerOf(world);
  for (let n = 0; n < tieCount; n++) {
    for (let side = 0; side < 2; side++) {
      const row = 2 * ties[n] + side;
      const theirs = deed[row ^ 1];
      const blame = theirs > DEEDS.shared ? blameFor(world, ties[n], side, theirs) : 0;
      learn(learner, row, LESSON * theirs, blame);
    }
  }
}

interface Learner {
  readonly personal: Float64Array;
  readonly violation: Float64Array;
  readonly deception: Float64Array;
  readonly lesson: Float64Array;
  readonly size: number;
  readonly fade: number;
  readonly fadeDeceit: number;
}

const learnerOf = ({ settings, state, scratch }: World): Learner => ({
  personal: state.ties.personal,
  violation: state.ties.violation,
  deception: state.ties.deception,
  lesson: scratch.deeds.lesson,
  size: settings.violation,
  fade: LN2 / settings.violationHalfLife,
  fadeDeceit: LN2 / settings.deceptionHalfLife,
});

/**
 * The rules of experience as one, so that no branch hangs on what nobody can foresee:
 *
 *     P += pace·(goal − P),   V or V_d += violation·blame·(1 − V − V_d),   and all memory fades
 *
 * The goal is 1 − V − V_d after a kept promise (and trust only rises), 0 after harm, the floor in silence (and trust only
 * falls). Its numbers come from one record a deed rather than a column each, since a loop can keep few columns at hand
 * (measured, together: a quarter less time). What results is the same to the last bit as by `afterKept`, `afterHarm` and
 * `afterSilence`: the slow twin and the golden runs hold it to that.
 */
function learn(
  { personal, violation, deception, lesson, size, fade, fadeDeceit }: Learner,
  row: number,
  taught: number,
  blame: number,
): void {
  const trust = personal[row];
  const ceiling = 1 - violation[row] - deception[row];
  const gap = lesson[taught + GOAL] + lesson[taught + CEILING] * ceiling - trust;
  const loss = lesson[taught + HARM] * blame;
  personal[row] = trust + (lesson[taught + DOWN + Number(gap > 0)] + (loss < 1 ? loss : 1)) * gap;
  const remembered = size * blame * ceiling;
  const harmed = violation[row] + lesson[taught + VIOLATED] * remembered;
  const betrayed = deception[row] + lesson[taught + DECEIVED] * remembered;
  violation[row] = harmed - harmed * fade;
  deception[row] = betrayed - betrayed * fadeDeceit;
}

/** Fills the record of each deed. */
function prepareLessons({ settings, scratch }: World): void {
  const { lesson } = scratch.deeds;
  lesson[LESSON * DEEDS.none + GOAL] = settings.waningFloor * settings.swift;
  lesson[LESSON * DEEDS.none + DOWN] = settings.waning / 12;
  lesson[LESSON * DEEDS.shared + CEILING] = 1;
  lesson[LESSON * DEEDS.shared + UP] = settings.gain;
  for (let deed: number = DEEDS.overloaded; deed <= DEEDS.deceived; deed++) {
    const taught = LESSON * deed;
    lesson[taught + EXCUSE] = deed === DEEDS.overloaded ? settings.excuseOverload : settings.excuseOther;
    lesson[taught + HARM] = settings.gain * settings.asym * sizeOf(deed, settings.withheldSize);
    // Harm is felt, and, unless it was only withholding, remembered.
    lesson[taught + VIOLATED] = deed === DEEDS.overloaded || deed === DEEDS.broken ? 1 : 0;
    lesson[taught + DECEIVED] = deed === DEEDS.deceived ? 1 : 0;
  }
}

/** A promise that overload broke counts as broken: whoever means to share has promised. */
const sizeOf = (deed: number, withheld: number): number => (deed === DEEDS.withheld ? withheld : 1);

/** Blame that side 0 or 1 of a tie gives the other. */
function blameFor(world: World, t: number, side: number, deed: number): number {
  const { structure, settings, rules, state } = world;
  const judge =
    side === 0
      ? structure.pairs.first[structure.ties.pair[t]]
      : structure.pairs.second[structure.ties.pair[t]];
  const blame = blameOf(state.organisations.goodwill[judge], deed === DEEDS.overloaded, settings);
  return rules.power === "on" ? weighedByPower(world, t, side, blame) : blame;
}

/** Under the power rule the smaller of two gives the other more blame. */
function weighedByPower({ structure, state }: World, t: number, side: number, blame: number): number {
  const { capacity } = state.organisations;
  const pair = structure.ties.pair[t];
  const first = capacity[structure.pairs.first[pair]];
  const second = capacity[structure.pairs.second[pair]];
  const weighed = blame * (0.5 + (side === 0 ? second / (first + second) : first / (second + first)));
  return weighed < 1 ? weighed : 1;
}

function learnBeliefs(world: World): void {
  const { settings, state, scratch, living } = world;
  const { personal, evidence } = state.ties;
  const { deed } = scratch.ties;
  const { asym, priorGood, priorBad, priorPull } = settings;
  for (let n = 0; n < living.tieCount; n++) {
    const t = living.ties[n];
    for (let row = 2 * t; row < 2 * t + 2; row++) {
      let good = personal[row] * evidence[row];
      let bad = evidence[row] - good;
      const theirs = deed[row ^ 1];
      if (theirs === DEEDS.shared) good += 1;
      else if (theirs !== DEEDS.none)
        bad += asym * sizeOf(theirs, settings.withheldSize) * blameFor(world, t, row & 1, theirs);
      good += priorPull * (priorGood - good);
      bad += priorPull * (priorBad - bad);
      evidence[row] = good + bad;
      personal[row] = good / evidence[row];
    }
  }
}
