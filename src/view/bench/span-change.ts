/** How the trust of every tie changed over the months that are brushed. */
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Frame, Stage } from "../../protocol/api.ts";
import { useBench } from "./bench-context.ts";
import type { LevelId } from "./bench-view.ts";
import { stateAt } from "./network-scene.ts";
import type { Ground } from "./network-scene.ts";

const NONE: ReadonlyMap<string, number> = new Map();

/** By the tie's id in the scene; only ties that are there in both months. */
export function useTrustChange(stage: Stage, ground: Ground): ReadonlyMap<string, number> {
  const { player, view } = useBench();
  const span = useStore(view, (now) => now.span);
  const levels = useStore(view, (now) => now.levels);
  const [frames, setFrames] = useState<{ readonly of: string; readonly ends: readonly [Frame, Frame] }>();
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
    if (frames?.of !== wanted) return NONE;
    const [before, after] = frames.ends.map((frame) => trustOf(ground, stage, frame, levels));
    return new Map(
      [...after].flatMap(([id, trust]) => {
        const then = before.get(id);
        return then === undefined ? [] : [[id, trust - then] as const];
      }),
    );
  }, [frames, wanted, ground, stage, levels]);
}

const trustOf = (
  ground: Ground,
  stage: Stage,
  frame: Frame,
  levels: readonly LevelId[],
): ReadonlyMap<string, number> =>
  new Map(stateAt(ground, stage, frame, levels).ties.map(({ from, to, trust }) => [`${from}–${to}`, trust]));
