/** A month as it can be seen, copied out of a world in the precision of a screen. */
import { workingTrust } from "../model/two-layers.ts";
import type { Run } from "../model/simulate.ts";
import type { Frame } from "./api.ts";

export function frameOf({ world }: Run, month: number, outcomes: Float64Array): Frame {
  const { state, scratch, structure, settings } = world;
  const { personal } = state.ties;
  const { organisational } = state.pairs;
  const { pair } = structure.ties;
  const trust = new Float32Array(personal.length);
  for (let row = 0; row < personal.length; row++)
    trust[row] = workingTrust(personal[row], organisational[2 * pair[row >> 1] + (row & 1)], settings.omega);
  return {
    month,
    outcomes,
    trust,
    live: state.organisations.live.slice(),
    capacity: Float32Array.from(state.organisations.capacity),
    silo: Float32Array.from(state.organisations.silo),
    burden: Float32Array.from(state.organisations.burden),
    limbo: scratch.organisations.inLimbo.slice(),
    tieLive: state.ties.live.slice(),
    deeds: scratch.ties.deed.slice(),
    partnershipLive: state.partnerships.live.slice(),
    practice: Float32Array.from(scratch.partnerships.practice),
    paper: Float32Array.from(scratch.partnerships.paper),
  };
}
