/**
 * Runs: the only door to the theory used from outside.
 *
 * A run is a value. It is begun from a specification and a number, lives month by month, and can at any month be turned
 * into bytes, restored, forked and fingerprinted. The same specification and number give the same bits everywhere.
 */
import { packed } from "../engine/columns.ts";
import { fingerprint, refuseBadQuantities, seriesFingerprint } from "../engine/fingerprint.ts";
import { luckOf } from "../engine/random.ts";
import { readSnapshot, writeSnapshot } from "../engine/snapshot.ts";
import { found } from "./founding.ts";
import { listTheLiving } from "./living.ts";
import { OUTCOMES } from "./outcomes/index.ts";
import type { Outcome } from "./outcomes/outcome.ts";
import type { Settings } from "./parameters.ts";
import type { Rules } from "./rules.ts";
import { groundFor, kernelFor } from "./kernel/kernel.ts";
import type { Kernel } from "./kernel/kernel.ts";
import { liveMonth, liveMonthSwiftly } from "./schedule.ts";
import type { StepName } from "./schedule.ts";
import { emptyWorld, sizeOfWorld } from "./state.ts";
import type { Choices, World } from "./state.ts";
import type { Structure } from "./structure.ts";
import { sizeOfTally, tallyFor } from "./tally.ts";
import type { Tally } from "./tally.ts";
import { LEVEL_ROWS, LOCALITY_ROWS } from "./tally-fields.ts";
import { LEVELS } from "./vocabulary.ts";

/** Everything a run depends on besides its number. */
export interface RunSpec {
  readonly structure: Structure;
  readonly settings: Settings;
  readonly rules: Rules;
  /** Study key from the text seed: five words. */
  readonly key: Int32Array;
  /** Fingerprint of what the structure was compiled from. */
  readonly fingerprint: string;
  readonly choices: Choices | null;
}

export interface Run {
  readonly spec: RunSpec;
  readonly world: World;
  readonly tally: Tally;
  /** The translated month, where this run has one. */
  readonly kernel: Kernel | null;
}

/** A run at its start, before month 0. Its memory can be used again for another number: see `rewind`. */
export function beginRun(spec: RunSpec, number: number): Run {
  const world = emptyWorld(spec.structure, spec.settings, spec.rules, luckOf(spec.key, number), spec.choices);
  found(world);
  return { spec, world, tally: tallyFor(spec.structure.localities.count), kernel: null };
}

/**
 * The same, to be lived by the kernel: the same bits in less time. For whoever lives many months; where WebAssembly is not
 * to be had, or somebody plays, it is a plain run.
 */
export function beginSwiftRun(spec: RunSpec, number: number): Run {
  if (spec.choices !== null || typeof WebAssembly === "undefined") return beginRun(spec, number);
  try {
    return onGround(spec, number);
  } catch (error) {
    if (error instanceof RangeError || error instanceof WebAssembly.CompileError)
      return beginRun(spec, number);
    throw error;
  }
}

function onGround(spec: RunSpec, number: number): Run {
  const { structure, settings, rules, key } = spec;
  const { count } = structure.localities;
  const ground = groundFor(structure, sizeOfWorld(structure) + sizeOfTally(count));
  const world = emptyWorld(structure, settings, rules, luckOf(key, number), null, ground.room);
  const tally = tallyFor(count, ground.room);
  const kernel = kernelFor(ground, world, tally.columns);
  found(world);
  return { spec, world, tally, kernel };
}

/** The same run specification from the start again, with another number. */
export function rewind({ spec, world }: Run, number: number): void {
  world.luck = luckOf(spec.key, number);
  found(world);
}

/**
 * Lives one month and counts it.
 *
 * @throws RangeError at the end of the horizon
 */
export function step(
  { spec, world, tally, kernel }: Run,
  after: ((step: StepName) => void) | null = null,
): void {
  if (world.month >= spec.structure.months)
    throw new RangeError(`this run ends after ${spec.structure.months} months`);
  const swift = after === null ? kernel : null;
  if (swift === null) liveMonth(world, after);
  else liveMonthSwiftly(world, swift);
  tally.count(world, swift);
}

/** The run between two months, as bytes. */
export function snapshotOf({ spec, world }: Run): Uint8Array {
  return writeSnapshot(
    { run: world.luck.run, month: world.month, structure: spec.fingerprint },
    world.memory.bytes,
  );
}

/** Takes a snapshot of the same specification up again. @throws RangeError when it does not fit */
export function restore({ spec, world }: Run, bytes: Uint8Array): void {
  const header = readSnapshot(bytes, spec.fingerprint, world.memory.bytes);
  world.luck = luckOf(spec.key, header.run);
  world.month = header.month;
  listTheLiving(world);
}

/** A second run that goes on from here; what happens to one is nothing to the other. */
export function forkOf(run: Run): Run {
  const fork = beginRun(run.spec, run.world.luck.run);
  restore(fork, snapshotOf(run));
  return fork;
}

/** Fingerprint of a run's whole memory. @throws RangeError when a quantity is not finite, or minus nought */
export function stateFingerprint({ world }: Run): string {
  refuseBadQuantities(world.memory.quantities);
  return fingerprint(packed(world.memory.views));
}

/** One recorded column: an outcome for a scope. */
export interface SeriesColumn {
  readonly outcome: Outcome;
  /** `system`, the name of a level, or the id of a locality. */
  readonly scope: string;
  readonly row: number;
}

/** What to record besides the standard columns. */
export interface Recording {
  readonly localities: boolean;
}

/**
 * The standard columns (every outcome for the system and, where it has them, the levels), then those of localities where
 * asked for. A run's fingerprint is over the standard columns, so it is the same whatever else was recorded.
 */
export function columnsOf(
  { localities }: Structure,
  { localities: places }: Recording,
): readonly SeriesColumn[] {
  const has = (outcome: Outcome, scope: Outcome["scopes"][number]): boolean => outcome.scopes.includes(scope);
  const standard = OUTCOMES.flatMap((outcome) => [
    ...(has(outcome, "system") ? [{ outcome, scope: "system", row: 0 }] : []),
    ...(has(outcome, "level") ? LEVELS.map((scope, i) => ({ outcome, scope, row: LEVEL_ROWS + i })) : []),
  ]);
  if (!places) return standard;
  const local = OUTCOMES.filter((outcome) => has(outcome, "locality"));
  return [
    ...standard,
    ...local.flatMap((outcome) =>
      localities.ids.map((scope, i) => ({ outcome, scope, row: LOCALITY_ROWS + i })),
    ),
  ];
}

/** What a run left: `values[month * columns.length + column]`, NaN where there was nothing to measure. */
export interface Trajectory {
  readonly run: number;
  readonly months: number;
  readonly columns: readonly SeriesColumn[];
  readonly values: Float64Array;
  readonly fingerprint: string;
}

/** Writes the columns of the month just lived into a row of `values`. */
export function record(
  { tally }: Run,
  columns: readonly SeriesColumn[],
  values: Float64Array,
  month: number,
): void {
  const start = month * columns.length;
  for (let c = 0; c < columns.length; c++) values[start + c] = columns[c].outcome.read(tally, columns[c].row);
}

/** A whole run, from the start to `months` (at most the horizon). */
export function simulate(
  run: Run,
  number: number,
  columns: readonly SeriesColumn[],
  months = run.spec.structure.months,
): Trajectory {
  rewind(run, number);
  const values = new Float64Array(months * columns.length);
  for (let month = 0; month < months; month++) {
    step(run);
    record(run, columns, values, month);
  }
  refuseBadQuantities(run.world.memory.quantities);
  return {
    run: number,
    months,
    columns,
    values,
    fingerprint: seriesFingerprint(standardPart(values, columns, months)),
  };
}

/** The standard columns of a series, in their order. */
function standardPart(values: Float64Array, columns: readonly SeriesColumn[], months: number): Float64Array {
  const width = columns.filter(({ row }) => row < LOCALITY_ROWS).length;
  if (width === columns.length) return values;
  const part = new Float64Array(months * width);
  for (let month = 0; month < months; month++)
    part.set(values.subarray(month * columns.length, month * columns.length + width), month * width);
  return part;
}
