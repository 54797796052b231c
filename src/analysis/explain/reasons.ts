/**
 * Why partners share more or less: the choice to share, taken apart.
 *
 * Sharing ḡ is an average that each month moves a sixth of the way to what was shared, g. Of a month's contacts,
 *
 *     g − ḡ₀ = (g − x̄) + (x̄ − x̄ with the inputs of the beginning) + (that − the same over all ties) + (that − ḡ₀)
 *               luck      the reasons, one after another              who met                           under way
 *
 * where x̄ is the mean chance to share over the sides that met, and ḡ₀ sharing at the beginning. The reasons are replaced
 * one group after another, in the order of `CAUSES`; each is booked what its replacement changes. A part of ḡ follows
 * its d as ḡ follows g, P += (d − P)/6, so the parts always add up to ḡ − ḡ₀. Another order would share out what two
 * reasons do together in another way.
 */
import { shadowChoice, sharedReasons, sigma } from "../../model/choice.ts";
import type { Run } from "../../model/simulate.ts";
import type { StepName } from "../../model/schedule.ts";
import { workingTrust } from "../../model/two-layers.ts";
import { FORM_SEPARATE } from "../../model/vocabulary.ts";
import type { Account } from "./account.ts";

/** What one side weighs, in the order of a side's numbers. */
const TRUST = 0;
const ROLE = 1;
const CLARITY = 2;
const MONITORING = 3;
const SILO = 4;
const PRESSURE = 5;
const HORIZON = 6;
const BURDEN = 7;
const MANDATE = 8;
const EASE = 9;
const ALIGNED = 10;
const OVERLAP = 11;
const CHOSEN = 12;
const SIDE = 13;

/** Reasons by the numbers they replace, in the order they are replaced. */
const GROUPS = [
  ["trust", [TRUST]],
  ["roles", [ROLE]],
  ["goals", [CLARITY]],
  ["monitoring", [MONITORING]],
  ["silo", [SILO]],
  ["pressure", [PRESSURE]],
  ["horizon", [HORIZON]],
  ["overload", [BURDEN]],
  ["arrangements", [MANDATE, EASE, ALIGNED, OVERLAP, CHOSEN]],
] as const satisfies readonly (readonly [string, readonly number[]])[];
const CAUSES: readonly string[] = [...GROUPS.map(([cause]) => cause), "who-met", "under-way", "luck"];
const WHO_MET = GROUPS.length;
const UNDER_WAY = WHO_MET + 1;
const LUCK = UNDER_WAY + 1;

interface Memory {
  /** Inputs of the beginning, by direction of a tie, and whether they are known. */
  readonly first: Float64Array;
  readonly known: Uint8Array;
  /** By partnership: sharing at the beginning, chance over all ties then, and whether it was there last month. */
  readonly start: Float64Array;
  readonly expected: Float64Array;
  readonly there: Uint8Array;
  /** P: parts so far; d: what they follow. */
  readonly parts: Float64Array;
  readonly pull: Float64Array;
}

/** @param run at the month from which changes count: its inputs are those of the beginning */
export function sharingAccount(run: Run, weigh: Account["weigh"]): Account {
  const { ties, partnerships } = run.spec.structure;
  const width = CAUSES.length;
  const memory: Memory = {
    first: new Float64Array(ties.count * 2 * SIDE),
    known: new Uint8Array(ties.count * 2),
    start: new Float64Array(partnerships.count),
    expected: new Float64Array(partnerships.count),
    there: new Uint8Array(partnerships.count),
    parts: new Float64Array(partnerships.count * width),
    pull: new Float64Array(partnerships.count * width),
  };
  welcome(run, memory);
  return {
    causes: CAUSES,
    rows: partnerships.count,
    making: [],
    weigh,
    value: ({ world }, p) => world.state.partnerships.sharing[p],
    after: (now, step: StepName) => {
      if (step !== "contact and sharing") return;
      welcome(now, memory);
      weighReasons(now, memory);
    },
    book: ({ world }, parts) => {
      for (let n = 0; n < world.living.partnershipCount; n++) {
        const p = world.living.partnerships[n];
        if (world.scratch.partnerships.active[p] === 0) continue;
        for (let k = p * width; k < (p + 1) * width; k++) {
          parts[k] = (memory.pull[k] - memory.parts[k]) / world.settings.averaging;
          memory.parts[k] += parts[k];
        }
      }
    },
  };
}

/** Whoever is new begins with what is weighed now. */
function welcome(run: Run, memory: Memory): void {
  const { living, state, structure } = run.world;
  const { tieStart } = structure.partnerships;
  const width = CAUSES.length;
  const now = new Uint8Array(memory.there.length);
  for (let n = 0; n < living.partnershipCount; n++) {
    const p = living.partnerships[n];
    now[p] = 1;
    const isNew = memory.there[p] === 0;
    let sum = 0;
    let sides = 0;
    for (let t = tieStart[p]; t < tieStart[p + 1]; t++) {
      if (state.ties.live[t] === 0) continue;
      for (const row of [2 * t, 2 * t + 1]) {
        if (isNew || memory.known[row] === 0) {
          memory.first.set(sideOf(run, row, p), row * SIDE);
          memory.known[row] = 1;
        }
        sum += chanceOf(run, memory.first.subarray(row * SIDE, (row + 1) * SIDE));
        sides++;
      }
    }
    if (!isNew) continue;
    memory.start[p] = state.partnerships.sharing[p];
    memory.expected[p] = sides === 0 ? 0 : sum / sides;
    memory.parts.fill(0, p * width, (p + 1) * width);
  }
  memory.there.set(now);
}

/** What each part of a partnership's sharing is drawn to by this month's contacts. */
function weighReasons(run: Run, memory: Memory): void {
  const { living, structure, scratch } = run.world;
  const { tieStart } = structure.partnerships;
  const width = CAUSES.length;
  for (let n = 0; n < living.partnershipCount; n++) {
    const p = living.partnerships[n];
    const sides = 2 * scratch.partnerships.active[p];
    if (sides === 0) continue;
    const pull = memory.pull.subarray(p * width, (p + 1) * width);
    pull.fill(0);
    for (let row = 2 * tieStart[p]; row < 2 * tieStart[p + 1]; row++)
      if (scratch.ties.deed[row] !== 0 && run.world.state.ties.live[row >> 1] === 1)
        weighSide(run, memory, { row, p, pull });
    for (let k = 0; k <= LUCK; k++) pull[k] /= sides;
    // So far: the reasons, the chance with the inputs of the beginning under `who-met`, the chance now under `luck`.
    const then = pull[WHO_MET];
    const chance = pull[LUCK];
    pull[WHO_MET] = then - memory.expected[p];
    pull[UNDER_WAY] = memory.expected[p] - memory.start[p];
    pull[LUCK] = scratch.partnerships.shared[p] / sides - chance;
  }
}

function weighSide(
  run: Run,
  { first }: Memory,
  { row, p, pull }: { readonly row: number; readonly p: number; readonly pull: Float64Array },
): void {
  const side = first.slice(row * SIDE, (row + 1) * SIDE);
  const now = sideOf(run, row, p);
  let chance = chanceOf(run, side);
  pull[WHO_MET] += chance;
  GROUPS.forEach(([, numbers], k) => {
    for (const number of numbers) side[number] = now[number];
    const next = chanceOf(run, side);
    pull[k] += next - chance;
    chance = next;
  });
  pull[LUCK] += chance;
}

/** What one side of a tie weighs as things stand. */
function sideOf({ spec, world }: Run, row: number, p: number): Float64Array {
  const { structure, settings, state, choices, month } = world;
  const t = row >> 1;
  const pair = structure.ties.pair[t];
  const ends = [structure.pairs.first[pair], structure.pairs.second[pair]];
  const [self, other] = (row & 1) === 0 ? ends : [ends[1], ends[0]];
  const { organisations, partnerships, ties, pairs, localities } = state;
  const side = new Float64Array(SIDE);
  const lifted = partnerships.align[p] + partnerships.alignLift[p];
  side[TRUST] = workingTrust(ties.personal[row], pairs.organisational[2 * pair + (row & 1)], settings.omega);
  side[ROLE] = ties.role[row];
  side[CLARITY] = partnerships.clarity[p];
  // Before the first month nothing has been at work yet.
  side[MONITORING] = month === 0 ? partnerships.monitoring[p] : partnerships.monitoringAtWork[p];
  side[SILO] = organisations.silo[self];
  side[PRESSURE] = localities.pressure[spec.structure.partnerships.locality[p]];
  side[HORIZON] = Math.max(organisations.hazard[self], organisations.hazard[other]);
  side[BURDEN] = organisations.burden[self];
  side[MANDATE] = partnerships.mandate[p];
  side[EASE] = partnerships.infra[p] + (partnerships.form[p] === FORM_SEPARATE ? settings.officeEase : 0);
  side[ALIGNED] = lifted < 1 ? lifted : 1;
  side[OVERLAP] = partnerships.overlap[p];
  side[CHOSEN] = choices === null ? 0 : choices[month * organisations.live.length + self];
  return side;
}

/** The chance that a side shares: it means to, and overload does not stop it. */
function chanceOf({ world }: Run, side: Float64Array): number {
  const { settings, rules } = world;
  const means =
    rules.sharing === "shadow"
      ? shadowChoice(
          side[TRUST],
          side[HORIZON],
          side[SILO],
          side[PRESSURE],
          side[ALIGNED],
          settings.shadowDiscount,
        )
      : sigma(settings.beta * inclination(settings, side));
  return means * (1 - settings.overload * side[BURDEN]);
}

/** u: what speaks for sharing less what speaks against it. */
function inclination(settings: Run["world"]["settings"], side: Float64Array): number {
  const shared = sharedReasons(
    side[CLARITY],
    side[MONITORING],
    side[MANDATE],
    side[EASE],
    side[PRESSURE],
    side[ALIGNED],
    side[OVERLAP],
    settings,
  );
  return (
    shared +
    settings.kTrust * (2 * side[TRUST] - 1) +
    settings.kRole * (2 * side[ROLE] - 1) -
    settings.kSilo * (2 * side[SILO] - 1) -
    settings.kHorizon * side[HORIZON] +
    side[CHOSEN]
  );
}

/** Means of what all sides of a scope weigh, by name: what stands in the equation. */
export function meanReasons(run: Run, weights: Float64Array): Readonly<Record<string, number>> {
  const { structure, state } = run.world;
  const { tieStart } = structure.partnerships;
  const mean = new Float64Array(SIDE);
  let chance = 0;
  let all = 0;
  for (let p = 0; p < weights.length; p++) {
    if (weights[p] === 0) continue;
    for (let row = 2 * tieStart[p]; row < 2 * tieStart[p + 1]; row++) {
      if (state.ties.live[row >> 1] === 0) continue;
      const side = sideOf(run, row, p);
      side.forEach((value, k) => (mean[k] += value));
      chance += chanceOf(run, side);
      all++;
    }
  }
  mean.forEach((sum, k) => (mean[k] = sum / all));
  return {
    T: mean[TRUST],
    R: mean[ROLE],
    c: mean[CLARITY],
    μ: mean[MONITORING],
    s: mean[SILO],
    p: mean[PRESSURE],
    h: mean[HORIZON],
    b: mean[BURDEN],
    u: inclination(run.world.settings, mean),
    chance: chance / all,
  };
}
