/** The network in depth, as a part of a screen: picture, where to look from, key, and who is chosen. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactElement, RefObject } from "react";
import { networkView as words } from "../../words/en/network-view.ts";
import { startDepth } from "./depth-picture.ts";
import type { DepthPicture } from "./depth-picture.ts";
import { DepthKey } from "./depth-key.tsx";
import { FindBody } from "./find-body.tsx";
import type { Ground, NetworkViewProps } from "./ground.ts";
import { LookButtons } from "./look-buttons.tsx";
import type { LookButton } from "./look-buttons.tsx";
import { NetworkTable } from "./network-table.tsx";
import { FIRST_LOOK, FROM_ABOVE, moved, nearer, tilted, turned } from "./orbit.ts";
import type { Orbit } from "./orbit.ts";
import { PickedBody } from "./picked-body.tsx";
import { planesOf } from "./planes.ts";
import type { Planes } from "./planes.ts";
import { usePointer } from "./use-pointer.ts";
import "./network.css";

interface ThreeViewProps extends NetworkViewProps {
  readonly ground: Ground;
}

/** Degrees a key or a button turns. */
const TURN = 15;
const TILT = 9;
const CLOSER = 1.3;
/** Degrees a pixel of dragging turns. */
const DRAG = 0.35;

export function ThreeView({ stage, frame, picked, onPick, ground }: ThreeViewProps): ReactElement {
  const planes = useMemo(() => planesOf(stage, ground.structure, ground.layout), [stage, ground]);
  const canvas = useRef<HTMLCanvasElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const names = useRef<HTMLCanvasElement>(null);
  const [isLost, setLost] = useState(false);
  const [orbit, setOrbit] = useState<Orbit>(FIRST_LOOK);
  const picture = usePicture({ canvas, names, planes, stage, onLost: setLost });
  useEffect(() => picture?.look(orbit), [picture, orbit]);
  useEffect(() => picture?.show(frame), [picture, frame]);
  const row = useMemo(() => stage.bodies.findIndex(({ id }) => id === picked), [stage, picked]);
  useEffect(() => picture?.pick(row), [picture, row]);
  usePointer(host, {
    at: (x, y) => picture?.at(x, y) ?? -1,
    onHover: (body) => picture?.hover(body),
    onChoose: (body) => onPick(body < 0 ? null : stage.bodies[body].id),
    onTurn: (dx, dy) => setOrbit((now) => tilted(turned(now, -dx * DRAG), dy * DRAG)),
    onMove: (dx, dy) => setOrbit((now) => moved(now, -dx / 900, dy / 900)),
    onNear: (by) => setOrbit((now) => nearer(now, by)),
  });
  return (
    <figure className="net">
      <figcaption className="net-caption">
        <strong>{words.title}</strong>
        <span>{words.measure}</span>
      </figcaption>
      <FindBody stage={stage} picked={picked} onPick={onPick} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a picture that is turned by keys takes the focus; what it shows is in the table below */}
      <div
        className="net-frame net-frame-depth"
        ref={host}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
        tabIndex={0}
        role="application"
        aria-label={words.canvas}
        onKeyDown={(event) => {
          const change = keyed(event.key);
          if (change === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          event.stopPropagation();
          setOrbit(change);
        }}
      >
        <canvas ref={canvas} aria-hidden="true" />
        <canvas ref={names} className="net-names" aria-hidden="true" />
        {isLost ? (
          <p role="alert" className="net-lost">
            {words.depthOff.lost}
          </p>
        ) : null}
      </div>
      <LookButtons buttons={BUTTONS} hint={words.look.keys} onLook={setOrbit} />
      <DepthKey stage={stage} />
      <PickedBody stage={stage} frame={frame} picked={picked} onPick={onPick} />
      <NetworkTable ground={ground} stage={stage} frame={frame} />
    </figure>
  );
}

type Change = (orbit: Orbit) => Orbit;

const KEYS: Readonly<Record<string, Change>> = {
  ArrowLeft: (orbit) => turned(orbit, -TURN),
  ArrowRight: (orbit) => turned(orbit, TURN),
  ArrowUp: (orbit) => tilted(orbit, TILT),
  ArrowDown: (orbit) => tilted(orbit, -TILT),
  "+": (orbit) => nearer(orbit, CLOSER),
  "=": (orbit) => nearer(orbit, CLOSER),
  "-": (orbit) => nearer(orbit, 1 / CLOSER),
  a: () => FROM_ABOVE,
  A: () => FROM_ABOVE,
  "0": () => FIRST_LOOK,
};

const keyed = (key: string): Change | undefined => KEYS[key];

const BUTTONS: readonly LookButton<Orbit>[] = [
  { name: "left", change: (orbit) => turned(orbit, -TURN) },
  { name: "right", change: (orbit) => turned(orbit, TURN) },
  { name: "higher", change: (orbit) => tilted(orbit, TILT) },
  { name: "lower", change: (orbit) => tilted(orbit, -TILT) },
  { name: "nearer", change: (orbit) => nearer(orbit, CLOSER) },
  { name: "farther", change: (orbit) => nearer(orbit, 1 / CLOSER) },
  { name: "above", change: () => FROM_ABOVE, isWritten: true },
  { name: "first", change: () => FIRST_LOOK, isWritten: true },
];

interface PictureGiven {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly names: RefObject<HTMLCanvasElement | null>;
  readonly planes: Planes;
  readonly stage: NetworkViewProps["stage"];
  readonly onLost: (isLost: boolean) => void;
}

/** Starts the picture when its canvases are there and ends it when they go. */
function usePicture({ canvas, names, planes, stage, onLost }: PictureGiven): DepthPicture | null {
  const [picture, setPicture] = useState<DepthPicture | null>(null);
  useEffect(() => {
    if (canvas.current === null || names.current === null) return undefined;
    const { dataset } = canvas.current;
    const started = startDepth({
      canvas: canvas.current,
      names: names.current,
      stage,
      planes,
      orbit: FIRST_LOOK,
      // What the last picture cost, for the curious and for the tests.
      onDrawn: (cost) => Object.assign(dataset, { cost: JSON.stringify(cost) }),
      onLost,
    });
    // oxlint-disable-next-line react/set-state-in-effect -- something outside React has started, and the rest waits for it
    setPicture(started);
    return () => {
      setPicture(null);
      started.end();
    };
  }, [canvas, names, planes, stage, onLost]);
  return picture;
}
