/**
 * Joint projects move at the pace of joint work, and savings come in late and short.
 *
 *     delay   D += 1 − x/x₀, never below 0        x: in-practice working of a place, x₀: the same at the start
 *     saving  realised share += (1 − realised)·(1 − mean burden of the bodies that have to make it)/savingTime
 *
 * Service developments delayed by 18 months and more after mergers, and £178,700 then £346,800 of a planned £500,000
 * saved in the first two years: Fulop et al. 2002. The delay emerges; the pace of saving is built in.
 */
import type { Parameters } from "../parameter.ts";
import type { World } from "../state.ts";

export const projectParameters = {
  savingTime: {
    default: 13.5,
    range: [6, 60],
    unit: "months",
    meaning: "time over which a planned saving is realised by bodies without burden",
    strength: "studies",
    source: "Fulop et al. 2002: 36 % in year 1, 69 % in year 2",
  },
} as const satisfies Parameters;

/** Months of joint work lost so far, a month on. */
export const nextDelay = (delay: number, working: number, starting: number): number => {
  const next = delay + 1 - working / starting;
  return next > 0 ? next : 0;
};

export function moveProjects({ structure, state, scratch }: World): void {
  const { projectDelay, startingPractice } = state.localities;
  const { practice, seats } = scratch.localities;
  for (let l = 0; l < structure.localities.count; l++) {
    if (seats[l] > 0 && startingPractice[l] > 0)
      projectDelay[l] = nextDelay(projectDelay[l], practice[l] / seats[l], startingPractice[l]);
  }
}

export function realiseSavings({ structure, settings, state, month }: World): void {
  structure.savings.forEach(({ starts, rows }, k) => {
    if (month < starts) return;
    let burden = 0;
    let bodies = 0;
    for (const row of rows) {
      if (state.organisations.live[row] === 0) continue;
      burden += state.organisations.burden[row];
      bodies++;
    }
    const free = bodies === 0 ? 1 : 1 - burden / bodies;
    state.savings.realised[k] += ((1 - state.savings.realised[k]) * free) / settings.savingTime;
  });
}
