/**
 * What one place is in the mean-field version: one average body, and for each level one average tie with the partnership
 * it belongs to. Quantities are as in `state.ts`, without draws: place effects are at their mean, or where the scenario
 * puts them.
 */
import type { World } from "../state.ts";
import { STAGES, TIERS } from "../state.ts";
import { LEVELS } from "../vocabulary.ts";

/** The average body of a place. */
export interface MeanBody {
  goodwill: number;
  silo: number;
  burden: number;
  fatigue: number;
  hazard: number;
  fit: number;
  fitGoal: number;
  coverage: number;
  /** Share of bodies in limbo this month, and mean share of posts lost to reforms starting this month. */
  inLimbo: number;
  struck: number;
}

/** The average tie of a level, both directions alike, and its partnership. */
export interface MeanLevel {
  personal: number;
  organisational: number;
  role: number;
  violation: number;
  deception: number;
  clarity: number;
  sharing: number;
  reach: number;
  promising: number;
  align: number;
  alignGoal: number;
  monitoring: number;
  meanTrust: number;
  /** Chance of contact this month, and of each deed at a contact. */
  contact: number;
  deeds: Deeds;
  practice: number;
  paper: number;
  reported: number;
  /** Share of the ties there could be that are awake: 1 for formal levels. */
  awake: number;
  /** Informal contact rate of the awake. */
  rate: number;
}

/** Chances of what one side does at a contact. They add up to 1. */
export interface Deeds {
  readonly shared: number;
  readonly overloaded: number;
  readonly deceived: number;
  readonly broken: number;
  readonly withheld: number;
}

export const NO_DEEDS: Deeds = { shared: 0, overloaded: 0, deceived: 0, broken: 0, withheld: 1 };

export interface MeanPlace {
  readonly locality: number;
  readonly startingTrust: number;
  readonly startingPractice: number;
  readonly body: MeanBody;
  /** By level: strategic, operational, informal. */
  readonly levels: readonly MeanLevel[];
  readonly delay: Float64Array;
  readonly outcome: Float64Array;
  projectDelay: number;
}

const bounded = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;

/** Standard deviations from the average that a place is put at: 0 where it is left to luck. */
export const strengthOf = ({ structure }: World, locality: number): number => {
  const strength = structure.localities.strength[locality];
  return Number.isNaN(strength) ? 0 : strength;
};

/** Puts the expected place effects and capacities into a world whose own were drawn. */
export function expectPlaces({ structure, settings, state }: World): void {
  const { localities, organisations } = structure;
  const strengthAt = (l: number): number =>
    Number.isNaN(localities.strength[l]) ? 0 : localities.strength[l];
  for (let l = 0; l < localities.count; l++) {
    state.localities.startingTrust[l] = bounded(
      settings.startingTrust + settings.placeTrust * strengthAt(l),
      0.05,
      0.95,
    );
    state.localities.monitoring[l] = bounded(
      settings.monitoring + settings.placeMonitoring * strengthAt(l),
      0,
      1,
    );
    state.localities.turnover[l] = bounded(1 - settings.placeTurnover * strengthAt(l), 0.2, 10);
  }
  const { start, items } = organisations.covers;
  for (let i = 0; i < organisations.count; i++) {
    let size = 0;
    for (let k = start[i]; k < start[i + 1]; k++)
      size += bounded(1 + settings.placeCapacity * strengthAt(items[k]), 0.2, 5);
    state.organisations.capacity[i] = organisations.capacity[i] * size;
  }
}

/** A place before the first month. */
export function foundPlace(world: World, locality: number, practice: number): MeanPlace {
  const { settings, state } = world;
  const trust = state.localities.startingTrust[locality];
  const goodwill = bounded(settings.goodwill + settings.placeGoodwill * strengthOf(world, locality), 0, 1);
  return {
    locality,
    startingTrust: trust,
    startingPractice: practice,
    body: {
      goodwill,
      silo: settings.startingSilo,
      burden: 0,
      fatigue: 0,
      hazard: 0,
      fit: 0,
      fitGoal: 0,
      coverage: 1,
      inLimbo: 0,
      struck: 0,
    },
    levels: LEVELS.map((_, level) => foundLevel(world, locality, level, trust)),
    delay: new Float64Array(TIERS * STAGES).fill(0.5),
    outcome: new Float64Array(TIERS).fill(100),
    projectDelay: 0,
  };
}

function foundLevel(
  { structure, settings, state }: World,
  locality: number,
  level: number,
  trust: number,
): MeanLevel {
  const { partnerships } = structure;
  const rows = partnershipsAt({ structure }, locality, level);
  const mean = (column: Float64Array): number => {
    let sum = 0;
    for (const p of rows) sum += column[p];
    return rows.length === 0 ? 0 : sum / rows.length;
  };
  const align = mean(partnerships.align);
  return {
    personal: trust,
    organisational: trust,
    role: settings.startingRole,
    violation: 0,
    deception: 0,
    clarity: settings.startingClarity,
    sharing: settings.startingSharing,
    reach: settings.startingSharing,
    promising: mean(partnerships.formality),
    align,
    alignGoal: align,
    monitoring: state.localities.monitoring[locality],
    meanTrust: trust,
    contact: 0,
    deeds: NO_DEEDS,
    practice: 0,
    paper: 0,
    reported: 0,
    awake: level < LEVELS.length - 1 ? 1 : 0,
    rate: 0,
  };
}

/** Rows of all partnerships of a level in a place, whether they live or not. */
export function partnershipsAt(
  { structure: { partnerships } }: Pick<World, "structure">,
  locality: number,
  level: number,
): readonly number[] {
  const rows: number[] = [];
  for (let p = 0; p < partnerships.count; p++) {
    if (partnerships.locality[p] === locality && partnerships.level[p] === level) rows.push(p);
  }
  return rows;
}
