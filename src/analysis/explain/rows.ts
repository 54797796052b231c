/** Which rows a number is a mean of, and how heavily each counts: as the tally of outcomes has it. */
import type { Run } from "../../model/simulate.ts";
import { LEVELS } from "../../model/vocabulary.ts";

type Weigh = (run: Run, weights: Float64Array) => void;

/** One row and no other. */
export const only =
  (row: number): Weigh =>
  (_, weights) => {
    weights[row] = 1;
  };

/** The partnerships of a scope: all formal ones for the system, those of a level, the formal ones of a locality. */
function isIn({ spec }: Run, scope: string): (partnership: number) => boolean {
  const { partnerships, localities } = spec.structure;
  if (scope === "system") return (p) => p < partnerships.formal;
  const level = LEVELS.findIndex((each) => each === scope);
  if (level >= 0) return (p) => partnerships.level[p] === level;
  const place = localities.ids.indexOf(scope);
  return (p) => p < partnerships.formal && partnerships.locality[p] === place;
}

/** Both directions of every live tie. */
export const directionsIn =
  (scope: string): Weigh =>
  (run, weights) => {
    weights.fill(0);
    const counts = isIn(run, scope);
    const { ties, tieCount } = run.world.living;
    const { partnership } = run.spec.structure.ties;
    for (let n = 0; n < tieCount; n++) {
      const t = ties[n];
      if (!counts(partnership[t])) continue;
      weights[2 * t] = 1;
      weights[2 * t + 1] = 1;
    }
  };

/** Live partnerships by their seats. */
export const partnershipsIn =
  (scope: string): Weigh =>
  (run, weights) => {
    weights.fill(0);
    const counts = isIn(run, scope);
    const { living, state, structure } = run.world;
    for (let n = 0; n < living.partnershipCount; n++) {
      const p = living.partnerships[n];
      if (counts(p)) weights[p] = p < structure.partnerships.formal ? state.partnerships.members[p] : 2;
    }
  };

/** Live bodies: all of them, or those that cover a locality. */
export const bodiesIn =
  (scope: string): Weigh =>
  ({ spec, world }, weights) => {
    weights.fill(0);
    const { organisations, localities } = spec.structure;
    const place = localities.ids.indexOf(scope);
    const { start, items } = organisations.covers;
    for (let i = 0; i < organisations.count; i++) {
      if (world.state.organisations.live[i] === 0) continue;
      const isHere = scope === "system" || items.subarray(start[i], start[i + 1]).includes(place);
      if (isHere) weights[i] = 1;
    }
  };

/** Places: all, or one. */
export const placesIn =
  (scope: string): Weigh =>
  ({ spec }, weights) => {
    const place = spec.structure.localities.ids.indexOf(scope);
    if (scope === "system") weights.fill(1);
    else weights[place] = 1;
  };
