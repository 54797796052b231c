/**
 * Points of a round: rules of the game, not of the model. What the model says is how often partners shared with a body and
 * how often it shared with them.
 *
 * Being helped is worth twice what helping costs, and one's own work comes on top: so keeping to oneself pays whoever does
 * it alone, and everybody loses where everybody does it. That is the dilemma the game is about.
 */
import { DEEDS } from "../../model/deeds.ts";
import { ROLES, USUAL } from "./moves.ts";
import type { Move, Role } from "./moves.ts";

export const POINTS = {
  /** For being shared with, and for sharing, in every contact there is. */
  helped: 60,
  helping: 30,
  own: { own: 27, both: 25, joint: 23 },
  /** What it costs to send the same person every time. */
  samePerson: 3,
} as const;

/** As much of a run as scores are made of: the stage and the months that a worker hands over. */
export interface SeenStage {
  readonly bodies: readonly { readonly id: string }[];
  readonly tieFirst: ArrayLike<number>;
  readonly tieSecond: ArrayLike<number>;
}
export interface SeenMonth {
  /** Two a tie: what its first side did, and its second. */
  readonly deeds: ArrayLike<number>;
}

export interface RoleScore {
  readonly role: Role;
  /** Shares of contacts, 0 to 1: in which it shared, and in which it was shared with. */
  readonly gave: number;
  readonly got: number;
  readonly points: number;
}

export function scoresOf(
  stage: SeenStage,
  months: readonly SeenMonth[],
  moves: ReadonlyMap<Role, Move>,
): readonly RoleScore[] {
  return ROLES.map((role) => {
    const row = stage.bodies.findIndex(({ id }) => id === role);
    const { gave, got, contacts } = countsOf(stage, months, row);
    const [given, gotten] = contacts === 0 ? [0, 0] : [gave / contacts, got / contacts];
    const { time, people } = moves.get(role) ?? USUAL;
    const points =
      POINTS.own[time] +
      POINTS.helped * gotten -
      POINTS.helping * given -
      (people === "same" ? POINTS.samePerson : 0);
    return { role, gave: given, got: gotten, points: Math.round(points) };
  });
}

interface Counts {
  readonly gave: number;
  readonly got: number;
  readonly contacts: number;
}

function countsOf({ tieFirst, tieSecond }: SeenStage, months: readonly SeenMonth[], row: number): Counts {
  let [gave, got, contacts] = [0, 0, 0];
  for (let tie = 0; tie < tieFirst.length; tie++) {
    const side = tieFirst[tie] === row ? 0 : tieSecond[tie] === row ? 1 : -1;
    if (side < 0) continue;
    for (const { deeds } of months) {
      const [own, theirs] = [deeds[2 * tie + side], deeds[2 * tie + 1 - side]];
      if (own === DEEDS.none) continue;
      contacts++;
      if (own === DEEDS.shared) gave++;
      if (theirs === DEEDS.shared) got++;
    }
  }
  return { gave, got, contacts };
}
