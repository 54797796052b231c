/**
 * What can be kept of every month of a run, by name: `measure@scope`.
 *
 * A measure is an outcome of the catalogue, or one of the few below that patterns need besides. A scope is `system`, a
 * level, a locality's id, or a group of partnerships that the case names.
 */
import { outcomeOf } from "../../model/outcomes/index.ts";
import type { Run } from "../../model/simulate.ts";
import type { World } from "../../model/state.ts";
import { LEVEL_ROWS, LOCALITY_ROWS } from "../../model/tally-fields.ts";
import { workingTrust } from "../../model/two-layers.ts";
import { LEVELS } from "../../model/vocabulary.ts";
import { waveGaugeOf } from "./waves.ts";

/** Reads one number off a month just lived. */
export type Gauge = (run: Run) => number;

export type Groups = Readonly<Record<string, readonly string[]>>;

/** Measure and scope of a column's name. */
export function partsOf(column: string): { readonly measure: string; readonly scope: string } {
  const at = column.indexOf("@");
  return { measure: column.slice(0, at), scope: column.slice(at + 1) };
}

/** @throws RangeError when there is no such measure or scope */
export function gaugeOf({ spec: { structure } }: Run, column: string, groups: Groups): Gauge {
  const { measure, scope } = partsOf(column);
  const wave = waveGaugeOf(measure, scope);
  if (wave !== null) return wave;
  const group = groups[scope];
  if (group !== undefined) {
    return groupGauge(
      measure,
      group.map((id) => structure.partnerships.ids.indexOf(id)),
    );
  }
  const locality = structure.localities.ids.indexOf(scope);
  if (measure === "departures") return ({ world }) => departures(world, locality);
  if (measure === "savings") return ({ world }) => savings(world);
  const { read } = outcomeOf(measure);
  const row = rowOf(scope, locality);
  return ({ tally }) => read(tally, row);
}

function rowOf(scope: string, locality: number): number {
  if (scope === "system") return 0;
  if (locality >= 0) return LOCALITY_ROWS + locality;
  const level = LEVELS.findIndex((each) => each === scope);
  if (level < 0) throw new RangeError(`no scope ${JSON.stringify(scope)}`);
  return LEVEL_ROWS + level;
}

/** What can be measured of a group of partnerships, one by one. */
const OF_A_PARTNERSHIP: Readonly<Record<string, (world: World, row: number) => number>> = {
  "in-practice": ({ scratch }, p) => scratch.partnerships.practice[p],
  "on-paper": ({ scratch }, p) => scratch.partnerships.paper[p],
  "paper-gap": ({ scratch }, p) => scratch.partnerships.paper[p] - scratch.partnerships.practice[p],
  sharing: ({ state }, p) => state.partnerships.sharing[p],
  reach: ({ state }, p) => state.partnerships.reach[p],
  trust: meanTrust,
};

/** Mean over a group's live partnerships, weighted by seats. */
function groupGauge(measure: string, rows: readonly number[]): Gauge {
  const read = OF_A_PARTNERSHIP[measure];
  if (read === undefined || rows.includes(-1)) {
    throw new RangeError(`no measure ${JSON.stringify(measure)} of such a group of partnerships`);
  }
  return ({ world }) => {
    const { live, members } = world.state.partnerships;
    let sum = 0;
    let seats = 0;
    for (const row of rows) {
      if (live[row] === 0) continue;
      sum += members[row] * read(world, row);
      seats += members[row];
    }
    return seats === 0 ? Number.NaN : sum / seats;
  };
}

function meanTrust({ structure, settings, state }: World, p: number): number {
  const { tieStart } = structure.partnerships;
  let sum = 0;
  let directions = 0;
  for (let t = tieStart[p]; t < tieStart[p + 1]; t++) {
    if (state.ties.live[t] === 0) continue;
    for (let side = 0; side < 2; side++) {
      const standing = state.pairs.organisational[2 * structure.ties.pair[t] + side];
      sum += workingTrust(state.ties.personal[2 * t + side], standing, settings.omega);
      directions++;
    }
  }
  return directions === 0 ? Number.NaN : sum / directions;
}

/** Share of formal posts left this month, in one locality (−1: everywhere). */
function departures({ structure, state, scratch }: World, locality: number): number {
  const { partnerships, seats } = structure;
  let left = 0;
  let posts = 0;
  for (let s = 0; s < partnerships.seatStart[partnerships.formal]; s++) {
    if (state.seats.live[s] === 0) continue;
    if (locality >= 0 && partnerships.locality[seats.partnership[s]] !== locality) continue;
    left += scratch.seats.departures[s];
    posts += seats.posts[s];
  }
  return posts === 0 ? Number.NaN : left / posts;
}

/** Mean share realised of planned savings. */
function savings({ state }: World): number {
  const { realised } = state.savings;
  let sum = 0;
  for (const share of realised) sum += share;
  return realised.length === 0 ? Number.NaN : sum / realised.length;
}
