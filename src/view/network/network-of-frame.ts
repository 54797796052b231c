/** A frame in the terms of the network picture: who can ever be there (fixed), and how they are this month. */
import { sidesSharing } from "../../protocol/deeds.ts";
import type { Frame, Stage } from "../../protocol/api.ts";
import type { NetworkState, NetworkStructure } from "../../picture/network-data.ts";
import { sectors } from "../../picture/network-data.ts";

/** Pairs of bodies, one entry for all their ties; ties of a pair by row. */
export interface PairsOfTies {
  readonly pairs: readonly {
    readonly first: number;
    readonly second: number;
    readonly ties: readonly number[];
  }[];
}

export function pairsOf({ tieFirst, tieSecond, bodies }: Stage): PairsOfTies {
  const byKey = new Map<number, { first: number; second: number; ties: number[] }>();
  tieFirst.forEach((first, tie) => {
    const second = tieSecond[tie];
    const key = first * bodies.length + second;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { first, second, ties: [tie] });
    else known.ties.push(tie);
  });
  return { pairs: [...byKey.values()] };
}

export const isFormal = ({ partnerships, tiePartnership }: Stage, tie: number): boolean =>
  partnerships[tiePartnership[tie]].level !== "informal";

export function structureOf(stage: Stage, { pairs }: PairsOfTies, capacity: Float32Array): NetworkStructure {
  return {
    localities: stage.localities.map(({ id, name }) => ({ id, label: name })),
    bodies: stage.bodies.map(({ id, name, sector, covers, from }, row) => ({
      id,
      label: name,
      sector: sectors.find((each) => each === sector) ?? "other",
      localities: covers,
      capacity: Math.max(0.2, capacity[row] / covers.length),
      predecessors: from,
    })),
    pairs: pairs
      .filter(({ ties }) => ties.some((tie) => isFormal(stage, tie)))
      .map(({ first, second }) => ({ from: stage.bodies[first].id, to: stage.bodies[second].id })),
  };
}

/** Trust above which an agreement counts as one that is also worked. */
const WORKED = 0.25;

export function stateOf(stage: Stage, { pairs }: PairsOfTies, frame: Frame): NetworkState {
  const { months } = stage;
  return {
    bodies: stage.bodies.map(({ id, born, ends }, row) => ({
      id,
      silo: frame.silo[row],
      burden: frame.burden[row],
      standing:
        frame.live[row] === 1
          ? "alive"
          : frame.month < born
            ? "not-yet"
            : ends <= months
              ? "abolished"
              : "not-yet",
    })),
    ties: pairs.flatMap(({ first, second, ties }) => {
      const live = ties.filter((tie) => frame.tieLive[tie] === 1);
      if (live.length === 0) return [];
      const trust =
        live.reduce((sum, tie) => sum + frame.trust[2 * tie] + frame.trust[2 * tie + 1], 0) /
        (2 * live.length);
      const sharing = live.reduce((sum, tie) => sum + sidesSharing(frame, tie), 0) / (2 * live.length);
      const practice = Math.max(...live.map((tie) => frame.practice[stage.tiePartnership[tie]]));
      const isOnPaper = live.some((tie) => isFormal(stage, tie));
      return [
        {
          from: stage.bodies[first].id,
          to: stage.bodies[second].id,
          trust,
          sharing,
          isOnPaper,
          isAssumed: live.every((tie) => stage.partnerships[stage.tiePartnership[tie]].assumed === true),
          isInPractice: sharing > 0 || Math.min(trust, practice) > WORKED,
        },
      ];
    }),
  };
}
