/** The network in depth, as a part of a screen: picture, where to look from, key, and who is chosen. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactElement, RefObject } from "react";
import { networkView as words } from "../../words/en/network-view.ts";
import { startDepth } from "./depth-picture.ts";
import type { DepthPicture } from "./depth-picture.ts";
import { DepthKey } from "./depth-key.tsx";
import { FindBody } from "./find-body.tsx";
import type { Ground } from "./ground-of.ts";
import type { NetworkViewProps } from "./ground.ts";
import { LookButtons } from "./look-buttons.tsx";
import type { LookButton } from "./look-buttons.tsx";
import { NetworkTable } from "./network-table.tsx";
import { FIRST_LOOK, FROM_ABOVE, moved, nearer, tilted, turned } from "./orbit.ts";
import type { Orbit } from "./orbit.ts";
import { PictureFrame } from "./picture-frame.tsx";
import { NOBODY, pickedOf, rowsOf } from "./picked.ts";
import { PickedCard } from "./picked-body.tsx";
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

export function ThreeView(props: ThreeViewProps): ReactElement {
  const { stage, frame, picked, onPick, ground, change = null, tools } = props;
  const { planes } = ground;
  const holder = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [isLost, setLost] = useState(false);
  const [orbit, setOrbit] = useState<Orbit>(FIRST_LOOK);
  const picture = usePicture({ holder, planes, stage, onLost: setLost });
  useEffect(() => picture?.look(orbit), [picture, orbit]);
  useEffect(() => picture?.show(frame, change), [picture, frame, change]);
  const rows = useMemo(() => rowsOf(stage, picked), [stage, picked]);
  useEffect(() => picture?.pick(rows), [picture, rows]);
  usePointer(host, {
    at: (x, y) => picture?.at(x, y) ?? NOBODY,
    onHover: (who) => picture?.hover(who),
    onChoose: (who) => onPick(pickedOf(stage, who)),
    onTurn: (dx, dy) => setOrbit((now) => tilted(turned(now, -dx * DRAG), dy * DRAG)),
    onMove: (dx, dy) => setOrbit((now) => moved(now, -dx / 900, dy / 900)),
    onNear: (by) => setOrbit((now) => nearer(now, by)),
  });
  return (
    <figure className="net">
      <figcaption className="net-caption">
        <strong>{words.title}</strong>
        <span>{change === null ? words.measure : words.changeMeasure}</span>
      </figcaption>
      <FindBody stage={stage} picked={picked} onPick={onPick} />
      <PictureFrame host={host} label={words.canvas} keys={KEYS} look={orbit} onLook={setOrbit} isDeep>
        <div ref={holder} aria-hidden="true" />
        {isLost ? (
          <p role="alert" className="net-lost">
            {words.depthOff.lost}
          </p>
        ) : null}
      </PictureFrame>
      <LookButtons buttons={BUTTONS} hint={words.look.keys} onLook={setOrbit} />
      <DepthKey stage={stage} />
      <PickedCard {...props} />
      {tools}
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
  readonly holder: RefObject<HTMLElement | null>;
  readonly planes: Planes;
  readonly stage: NetworkViewProps["stage"];
  readonly onLost: (isLost: boolean) => void;
}

/** Starts the picture on canvases of its own, and ends it with them: a canvas never draws again after its context is given back. */
function usePicture({ holder, planes, stage, onLost }: PictureGiven): DepthPicture | null {
  const [picture, setPicture] = useState<DepthPicture | null>(null);
  useEffect(() => {
    const home = holder.current;
    if (home === null) return undefined;
    const [canvas, names] = [document.createElement("canvas"), document.createElement("canvas")];
    names.className = "net-names";
    home.append(canvas, names);
    const started = startDepth({
      canvas,
      names,
      stage,
      planes,
      orbit: FIRST_LOOK,
      // What the last picture cost, for the curious and for the tests.
      onDrawn: (cost) => Object.assign(canvas.dataset, { cost: JSON.stringify(cost) }),
      onLost,
    });
    // oxlint-disable-next-line react/set-state-in-effect -- something outside React has started, and the rest waits for it
    setPicture(started);
    return () => {
      setPicture(null);
      started.end();
      home.replaceChildren();
    };
  }, [holder, planes, stage, onLost]);
  return picture;
}
