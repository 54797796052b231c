/** The network of the month on show: picture, who is pointed at or picked, legend, search, sentence and table. */
import { useMemo, useRef, useState } from "react";
import type { PointerEvent, ReactElement } from "react";
import { useStore } from "zustand";
import { drawList } from "../../picture/draw-list.ts";
import type { Drawing } from "../../picture/draw-list.ts";
import { easeScene } from "../../picture/ease.ts";
import { changedTies, waitingFlags } from "../../picture/network-marks.ts";
import type { Scene } from "../../picture/scene.ts";
import type { Frame, Stage } from "../../protocol/api.ts";
import { bench } from "../../words/en/bench.ts";
import type { Ground } from "../network/ground-of.ts";
import type { Ends } from "../network/ground.ts";
import { NetworkViews } from "../network/network-views.tsx";
import { useWidth } from "../picture-view.tsx";
import { monthName, useBench } from "./bench-context.ts";
import type { Picked } from "../network/picked.ts";
import { BodyCard } from "./body-card.tsx";
import { useEased, useReducedMotion } from "./motion.ts";
import { NetworkLayers } from "./network-layers.tsx";
import { NetworkLegend } from "./network-legend.tsx";
import { LevelFilter, NetworkTools } from "./network-tools.tsx";
import { atLevels, pickAt, sceneOf, stateAt } from "./network-scene.ts";
import type { Framed } from "./network-scene.ts";
import { trustChange, useSpanEnds } from "./span-change.ts";

interface NetworkProps {
  readonly stage: Stage;
  readonly frame: Frame;
}

export function BenchNetwork({ stage, frame }: NetworkProps): ReactElement {
  const { view } = useBench();
  const picked = useStore(view, (now) => now.picked);
  const levels = useStore(view, (now) => now.levels);
  const shown = useMemo(() => atLevels(stage, frame, levels), [stage, frame, levels]);
  const ends = useSpanEnds(stage);
  return (
    <NetworkViews
      stage={stage}
      frame={shown}
      picked={picked}
      onPick={(who) => view.setState({ picked: who })}
      change={ends}
      renderCard={(ground) => <BodyCard stage={stage} frame={frame} ground={ground} />}
      tools={<LevelFilter />}
      renderFlat={(ground) => <FlatNetwork stage={stage} frame={frame} ground={ground} ends={ends} />}
    />
  );
}

interface FlatProps extends NetworkProps {
  readonly ground: Ground;
  readonly ends: Ends | null;
}

const NONE: ReadonlyMap<string, number> = new Map();

function FlatNetwork({ stage, frame, ground, ends }: FlatProps): ReactElement {
  const { view, scenario } = useBench();
  const levels = useStore(view, (now) => now.levels);
  const span = useStore(view, (now) => now.span);
  const host = useRef<HTMLDivElement>(null);
  const width = useWidth(host);
  const framed = useMemo(
    () => (width > 0 ? sceneOf(ground, stateAt(ground, stage, frame, levels), width) : null),
    [ground, stage, frame, levels, width],
  );
  const change = useMemo(
    () => (ends === null ? NONE : trustChange(stage, ground, ends)),
    [stage, ground, ends],
  );
  return (
    <figure className="picture network">
      <figcaption className="chart-head">
        <h2>{bench.network.title}</h2>
        <p>
          {span === null
            ? monthName(scenario, frame.month)
            : bench.network.change(monthName(scenario, span[0]), monthName(scenario, span[1]))}
        </p>
      </figcaption>
      <div className="network-stage" ref={host}>
        {framed === null ? null : (
          <NetworkPicture
            key={stage.fingerprint}
            stage={stage}
            frame={frame}
            ground={ground}
            framed={framed}
            width={width}
            change={span === null ? null : change}
          />
        )}
      </div>
      <BodyCard stage={stage} frame={frame} ground={ground} />
      {framed === null ? null : (
        <>
          <NetworkLegend ground={ground} state={framed.state} width={width} isChange={span !== null} />
          <NetworkTools stage={stage} frame={frame} ground={ground} state={framed.state} />
        </>
      )}
    </figure>
  );
}

interface PictureProps extends NetworkProps {
  readonly ground: Ground;
  readonly framed: Framed;
  readonly width: number;
  readonly change: ReadonlyMap<string, number> | null;
}

function NetworkPicture({ stage, frame, ground, framed, width, change }: PictureProps): ReactElement {
  const { player, view } = useBench();
  const playing = useStore(player.store, (now) => now.playing);
  const picked = useStore(view, (now) => now.picked);
  const [hover, setHover] = useState<Picked | null>(null);
  const reduced = useReducedMotion();
  const { scene, height } = framed;
  const shown = useArriving(scene, ground, frame, reduced);
  const { below, above } = useDrawings(shown, { stage, frame, width, height, change });
  const at = (event: PointerEvent<HTMLElement>): Picked | null => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return pickAt(scene, event.clientX - left, event.clientY - top);
  };
  return (
    // Pointing is a short cut: search and table below do the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={hover === null ? "layers" : "layers pointing"}
      style={{ height }}
      onPointerMove={(event) => setHover(at(event))}
      onPointerLeave={() => setHover(null)}
      onPointerUp={(event) => view.setState({ picked: at(event) })}
    >
      <NetworkLayers
        scene={shown}
        ground={below}
        top={above}
        width={width}
        height={height}
        moving={playing && !reduced}
        hasDots={change === null}
      />
      <Rings scene={scene} width={width} height={height} picked={picked} hover={hover} />
      {hover === null ? null : <Hint scene={scene} stage={stage} hover={hover} width={width} />}
    </div>
  );
}

/** The scene, on its way there when who is there has changed since the month before. */
function useArriving(scene: Scene, ground: Ground, frame: Frame, reduced: boolean): Scene {
  const key = frame.live.join("");
  const [last, setLast] = useState({ key, scene, before: scene });
  if (last.key !== key) setLast({ key, scene, before: last.scene });
  else if (last.scene !== scene) setLast({ ...last, scene });
  const share = useEased(key, reduced);
  return useMemo(
    () => (share >= 1 ? scene : easeScene(last.before, scene, ground.structure, share)),
    [scene, last.before, ground.structure, share],
  );
}

function useDrawings(
  scene: Scene,
  {
    stage,
    frame,
    width,
    height,
    change,
  }: {
    readonly stage: Stage;
    readonly frame: Frame;
    readonly width: number;
    readonly height: number;
    readonly change: ReadonlyMap<string, number> | null;
  },
): { readonly below: readonly Drawing[]; readonly above: readonly Drawing[] } {
  return useMemo(() => {
    const list = drawList(scene, { within: { left: 0, top: 0, width, height } });
    const waiting = new Set(stage.bodies.flatMap(({ id }, row) => (frame.limbo[row] === 1 ? [id] : [])));
    const islands = list.filter(({ part }) => part === "island");
    const ties = list.filter(({ part, kind }) => part === "tie" && kind === "curve");
    return {
      below: [...islands, ...(change === null ? ties : changedTies(scene, change))],
      above: [
        ...list.filter(({ part }) => part === "body"),
        ...waitingFlags(scene, waiting),
        ...list.filter(({ part }) => part === "label"),
      ],
    };
  }, [scene, stage, frame, width, height, change]);
}

interface RingsProps {
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
  readonly picked: Picked | null;
  readonly hover: Picked | null;
}

/** Who is picked, and who is pointed at. */
function Rings({ scene, width, height, picked, hover }: RingsProps): ReactElement {
  const ring = (what: Picked | null, className: string): ReactElement | null => {
    if (what === null) return null;
    if (what.kind === "body") {
      const body = scene.bodies.find(({ id }) => id === what.id);
      return body === undefined ? null : (
        <circle className={className} cx={body.x} cy={body.y} r={Math.max(12, body.radius * 2.15)} />
      );
    }
    const tie = scene.ties.find(({ ends }) => ends[0] === what.first && ends[1] === what.second);
    return tie === undefined ? null : (
      <path
        className={className}
        d={`M${tie.from.x} ${tie.from.y}Q${tie.bend.x} ${tie.bend.y} ${tie.to.x} ${tie.to.y}`}
      />
    );
  };
  return (
    <svg
      className="layer"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {ring(picked, "ring")}
      {ring(hover, "ring faint")}
    </svg>
  );
}

/** The name of what is pointed at. */
function Hint({
  scene,
  stage,
  hover,
  width,
}: Pick<RingsProps, "scene" | "width"> & {
  readonly stage: Stage;
  readonly hover: Picked;
}): ReactElement | null {
  const names = new Map(stage.bodies.map(({ id, name }) => [id, name]));
  if (hover.kind === "body") {
    const body = scene.bodies.find(({ id }) => id === hover.id);
    if (body === undefined) return null;
    return <HintAt x={body.x} y={body.y - body.radius * 2.2} width={width} text={names.get(body.id) ?? ""} />;
  }
  const tie = scene.ties.find(({ ends }) => ends[0] === hover.first && ends[1] === hover.second);
  if (tie === undefined) return null;
  const text = bench.card.tie(names.get(hover.first) ?? "", names.get(hover.second) ?? "");
  return <HintAt x={tie.bend.x} y={tie.bend.y} width={width} text={text} />;
}

function HintAt({
  x,
  y,
  width,
  text,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
}): ReactElement {
  const isRight = x > width / 2;
  return (
    <span
      className="hint"
      style={{ insetBlockStart: Math.max(0, y - 28), ...(isRight ? { right: width - x } : { left: x }) }}
    >
      {text}
    </span>
  );
}
