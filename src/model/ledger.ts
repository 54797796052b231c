/**
 * The ledger: why a number is what it is.
 *
 * For the trust of every tie, the silo of every body and the in-practice working of every partnership, each month's
 * change is split into named causes: the value after a mechanism less the value before it, in the order of the month.
 * The parts add up to the change (within 1e-9, held by a test). Bounds are a cause of their own. Nothing is paid for it
 * while it is closed.
 */
import { inPractice, meanRole } from "./mechanisms/partnership.ts";
import { SILO_CAUSES as SITUATION_CAUSES } from "./mechanisms/silo.ts";
import type { StepName } from "./schedule.ts";
import { DEEDS } from "./deeds.ts";
import type { World } from "./state.ts";
import { workingTrust } from "./two-layers.ts";

/** Causes of a change in trust, in the order they act. */
export const TRUST_CAUSES = [
  "succession",
  "standing-shaken",
  "people-left",
  "shared",
  "overloaded",
  "withheld",
  "broken",
  "deceived",
  "fading",
  "waning",
  "gossip",
  "standing",
  "beginning",
] as const;
/** Causes of a change in a partnership's working in practice, in the order they act. */
export const PRACTICE_CAUSES = [
  "succession",
  "goals-reset",
  "people-left",
  "monitoring",
  "roles",
  "sharing",
  "reach",
  "goals",
  "bounds",
  "beginning",
] as const;
/** Causes of a change in silo: what a body takes over from others as it is formed, then its situation's. */
export const SILO_CAUSES = ["succession", ...SITUATION_CAUSES] as const;

/** Sums of parts since the ledger was opened: `parts[row * causes + cause]`. */
export interface Ledger {
  /** Rows: directions of ties (2t, 2t + 1). */
  readonly trust: Float64Array;
  /** Rows: organisations. */
  readonly silo: Float64Array;
  /** Rows: partnerships. */
  readonly practice: Float64Array;
  /** To be handed to `step`. */
  readonly after: (step: StepName) => void;
  /** Sets all sums back to nought. */
  readonly clear: () => void;
}

const TRUST_STEPS: Partial<Record<StepName, number>> = {
  succession: TRUST_CAUSES.indexOf("succession"),
  "standing shaken": TRUST_CAUSES.indexOf("standing-shaken"),
  "trust leaves with them": TRUST_CAUSES.indexOf("people-left"),
  experience: TRUST_CAUSES.indexOf("shared"),
  gossip: TRUST_CAUSES.indexOf("gossip"),
  standing: TRUST_CAUSES.indexOf("standing"),
  "informal ties": TRUST_CAUSES.indexOf("beginning"),
};
const PRACTICE_STEPS: Partial<Record<StepName, number>> = {
  succession: PRACTICE_CAUSES.indexOf("succession"),
  "goals reset": PRACTICE_CAUSES.indexOf("goals-reset"),
  "trust leaves with them": PRACTICE_CAUSES.indexOf("people-left"),
  "contact and sharing": PRACTICE_CAUSES.indexOf("monitoring"),
  roles: PRACTICE_CAUSES.indexOf("roles"),
  "sharing averaged": PRACTICE_CAUSES.indexOf("sharing"),
  "reach averaged": PRACTICE_CAUSES.indexOf("reach"),
  goals: PRACTICE_CAUSES.indexOf("goals"),
  "goals in bounds": PRACTICE_CAUSES.indexOf("bounds"),
  "informal ties": PRACTICE_CAUSES.indexOf("beginning"),
};

/** Opens a ledger on a world; close it with `closeLedger` when the reason for it is gone. */
export function openLedger(world: World): Ledger {
  const { ties, organisations, partnerships } = world.structure;
  const trust = new Float64Array(ties.count * 2 * TRUST_CAUSES.length);
  const silo = new Float64Array(organisations.count * SILO_CAUSES.length);
  const practice = new Float64Array(partnerships.count * PRACTICE_CAUSES.length);
  const trustBefore = new Float64Array(ties.count * 2);
  const practiceBefore = new Float64Array(partnerships.count);
  const siloBefore = world.state.organisations.silo.slice();
  world.siloParts = new Float64Array(organisations.count * SITUATION_CAUSES.length);
  noteTrust(world, trustBefore);
  notePractice(world, practiceBefore);
  const after = (step: StepName): void => {
    const trustCause = TRUST_STEPS[step];
    if (trustCause !== undefined) bookTrust(world, trustBefore, trust, trustCause, step === "experience");
    const practiceCause = PRACTICE_STEPS[step];
    if (practiceCause !== undefined) bookPractice(world, practiceBefore, practice, practiceCause);
    if (step === "succession") bookTakenOver(world, siloBefore, silo);
    if (step === "silo") bookSilo(world, siloBefore, silo);
  };
  const clear = (): void => {
    for (const parts of [trust, silo, practice]) parts.fill(0);
  };
  return { trust, silo, practice, after, clear };
}

export function closeLedger(world: World): void {
  world.siloParts = null;
}

/** Working trust of one direction of a tie, as it stands. */
export function trustNow({ structure, settings, state }: World, direction: number): number {
  const pair = structure.ties.pair[direction >> 1];
  return workingTrust(
    state.ties.personal[direction],
    state.pairs.organisational[2 * pair + (direction & 1)],
    settings.omega,
  );
}

/** Working in practice of a partnership, as it stands. */
export function practiceNow(world: World, p: number): number {
  const { sharing, reach, clarity, monitoringAtWork } = world.state.partnerships;
  return inPractice(sharing[p], reach[p], clarity[p], meanRole(world, p), monitoringAtWork[p]);
}

function noteTrust(world: World, into: Float64Array): void {
  for (let row = 0; row < into.length; row++) into[row] = trustNow(world, row);
}

function notePractice(world: World, into: Float64Array): void {
  for (let p = 0; p < into.length; p++) into[p] = practiceNow(world, p);
}

/** What a deed taught is booked under the deed; without contact trust wanes, or under the belief rule fades. */
function bookTrust(
  world: World,
  before: Float64Array,
  parts: Float64Array,
  cause: number,
  byDeed: boolean,
): void {
  const { deed } = world.scratch.ties;
  const silence = TRUST_CAUSES.indexOf(world.rules.trust === "belief" ? "fading" : "waning");
  for (let row = 0; row < before.length; row++) {
    const now = trustNow(world, row);
    if (now === before[row]) continue;
    const theirs = deed[row ^ 1];
    const booked = !byDeed ? cause : theirs === DEEDS.none ? silence : cause + theirs - DEEDS.shared;
    parts[row * TRUST_CAUSES.length + booked] += now - before[row];
    before[row] = now;
  }
}

function bookPractice(world: World, before: Float64Array, parts: Float64Array, cause: number): void {
  for (let p = 0; p < before.length; p++) {
    const now = practiceNow(world, p);
    if (now === before[p]) continue;
    parts[p * PRACTICE_CAUSES.length + cause] += now - before[p];
    before[p] = now;
  }
}

/** What a body that has just been formed took over: its silo before that is what it would have had by itself. */
function bookTakenOver({ state }: World, before: Float64Array, parts: Float64Array): void {
  const { silo } = state.organisations;
  for (let i = 0; i < before.length; i++) {
    parts[i * SILO_CAUSES.length] += silo[i] - before[i];
    before[i] = silo[i];
  }
}

function bookSilo({ siloParts, structure, state }: World, before: Float64Array, parts: Float64Array): void {
  if (siloParts === null) return;
  const width = SITUATION_CAUSES.length;
  for (let i = 0; i < structure.organisations.count; i++) {
    if (state.organisations.live[i] === 0) continue;
    for (let k = 0; k < width; k++) parts[i * SILO_CAUSES.length + 1 + k] += siloParts[i * width + k];
  }
  before.set(state.organisations.silo);
}
