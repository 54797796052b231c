/** Whom an interviewer could ask in a simulated world: every seat's own trust in its partners, by place and level. */
import { OPERATIONAL, STRATEGIC } from "../../model/vocabulary.ts";
import { beginRun, rewind, step } from "../../model/simulate.ts";
import type { Run } from "../../model/simulate.ts";
import { workingTrust } from "../../model/two-layers.ts";
import { compile } from "../../scenario/compile.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Uniform } from "../../maths/uniform.ts";
import { within } from "../../maths/uniform.ts";
import { interview, levelGap } from "./interviews.ts";
import type { InterviewDesign, PlaceSeats } from "./interviews.ts";
import { studyWorth } from "./power.ts";
import type { StudyWorth } from "./power.ts";

/** Mean working trust of each seat in the others of its partnership, as it stands. */
export function seatsOf({ world }: Run): readonly PlaceSeats[] {
  const { structure, state, settings } = world;
  const { ties, partnerships, seats, localities } = structure;
  const total = new Float64Array(seats.count);
  const count = new Uint32Array(seats.count);
  for (let t = 0; t < ties.count; t++) {
    if (state.ties.live[t] === 0) continue;
    const pair = 2 * ties.pair[t];
    [ties.first[t], ties.second[t]].forEach((seat, side) => {
      total[seat] += workingTrust(
        state.ties.personal[2 * t + side],
        state.pairs.organisational[pair + side],
        settings.omega,
      );
      count[seat]++;
    });
  }
  const at = (place: number, level: number): number[] => {
    const found: number[] = [];
    for (let p = 0; p < partnerships.formal; p++) {
      if (partnerships.locality[p] !== place || partnerships.level[p] !== level) continue;
      for (let s = partnerships.seatStart[p]; s < partnerships.seatStart[p + 1]; s++)
        if (count[s] > 0) found.push(total[s] / count[s]);
    }
    return found;
  };
  return localities.ids.map((_, place) => ({
    strategic: at(place, STRATEGIC),
    operational: at(place, OPERATIONAL),
  }));
}

/** Whether so many interviews would find that the two levels differ, over many worlds; the truth asks every seat without noise. */
export function interviewWorth(
  scenario: Scenario,
  design: InterviewDesign,
  { worlds, seed, uniform }: { readonly worlds: number; readonly seed: string; readonly uniform: Uniform },
): { readonly worth: StudyWorth; readonly truth: number } {
  const { spec } = compile(scenario, { seed });
  const run = beginRun(spec, 0);
  const everybody: InterviewDesign = { strategic: Infinity, operational: Infinity, noise: 0 };
  const found = Array.from({ length: worlds }, (_, world) => {
    rewind(run, world);
    while (run.world.month < spec.structure.months) step(run);
    const places = seatsOf(run);
    const own = within(uniform, `world ${world}`);
    return {
      estimate: levelGap(interview(places, design, own)),
      truth: levelGap(interview(places, everybody, own)).estimate,
    };
  });
  const truths = found.map(({ truth }) => truth);
  return {
    worth: studyWorth(
      found.map(({ estimate }) => estimate),
      truths,
    ),
    truth: truths.reduce((sum, each) => sum + each, 0) / worlds,
  };
}
