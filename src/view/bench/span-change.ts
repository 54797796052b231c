/** The months at both ends of what is brushed, and how the trust of every tie changed between them. */
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Frame, Stage } from "../../protocol/api.ts";
import type { Ground } from "../network/ground-of.ts";
import type { Ends } from "../network/ground.ts";
import { stateOf } from "../network/network-of-frame.ts";
import { useBench } from "./bench-context.ts";
import { atLevels } from "./network-scene.ts";

/** Null while nothing is brushed, and until both months are there. Only ties of the kinds on show are alive in them. */
export function useSpanEnds(stage: Stage): Ends | null {
  const { player, view } = useBench();
  const span = useStore(view, (now) => now.span);
  const levels = useStore(view, (now) => now.levels);
  const [frames, setFrames] = useState<{ readonly of: string; readonly ends: Ends }>();
  const [from, to] = span ?? [null, null];
  const wanted = `${stage.fingerprint} ${from} ${to}`;
  useEffect(() => {
    if (from === null || to === null) return undefined;
    const now = { wanted: true };
    Promise.all([player.peek(from), player.peek(to)]).then(
      (ends) => now.wanted && setFrames({ of: wanted, ends }),
      // The bench itself says when a run cannot go on.
      () => undefined,
    );
    return () => void (now.wanted = false);
  }, [player, from, to, wanted]);
  return useMemo(() => {
    if (from === null || frames?.of !== wanted) return null;
    const [before, after] = frames.ends;
    return [atLevels(stage, before, levels), atLevels(stage, after, levels)];
  }, [frames, wanted, from, stage, levels]);
}

/** By the tie's id in the scene; only ties that are there in both months. */
export function trustChange(stage: Stage, ground: Ground, [first, last]: Ends): ReadonlyMap<string, number> {
  const [before, after] = [first, last].map((frame) => trustOf(ground, stage, frame));
  return new Map(
    [...after].flatMap(([id, trust]) => {
      const then = before.get(id);
      return then === undefined ? [] : [[id, trust - then] as const];
    }),
  );
}

const trustOf = (ground: Ground, stage: Stage, frame: Frame): ReadonlyMap<string, number> =>
  new Map(stateOf(stage, ground.pairs, frame).ties.map(({ from, to, trust }) => [`${from}–${to}`, trust]));
