/** A large network, flat: moved and brought nearer by keys, buttons or hand, with who is chosen beside it. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactElement, RefObject } from "react";
import type { Stage } from "../../protocol/api.ts";
import { networkView as words } from "../../words/en/network-view.ts";
import { FlatKey } from "./depth-key.tsx";
import { FindBody } from "./find-body.tsx";
import { WHOLE, closer, lookAt, shifted } from "./flat-look.ts";
import type { FlatLook } from "./flat-look.ts";
import { startFlat } from "./flat-picture.ts";
import type { FlatPicture } from "./flat-picture.ts";
import type { Ground } from "./ground-of.ts";
import type { NetworkViewProps } from "./ground.ts";
import { LookButtons } from "./look-buttons.tsx";
import type { LookButton } from "./look-buttons.tsx";
import { NetworkTable } from "./network-table.tsx";
import { PictureFrame } from "./picture-frame.tsx";
import type { Picked } from "./picked.ts";
import { NOBODY, pickedOf, rowsOf } from "./picked.ts";
import { PickedCard } from "./picked-body.tsx";
import type { Planes } from "./planes.ts";
import { usePointer } from "./use-pointer.ts";
import "./network.css";

interface CanvasViewProps extends NetworkViewProps {
  readonly ground: Ground;
}

const CLOSER = 1.5;
const STEP = 0.15;
/** How near a body is brought that was found by name. */
const FOUND = 6;

export function CanvasView(props: CanvasViewProps): ReactElement {
  const { stage, frame, picked, onPick, ground, change = null, tools } = props;
  const { planes } = ground;
  const host = useRef<HTMLDivElement>(null);
  const [look, setLook] = useState<FlatLook>(WHOLE);
  const { canvas, names, picture } = useFlat(stage, planes);
  useEffect(() => picture?.look(look), [picture, look]);
  useEffect(() => picture?.show(frame, change), [picture, frame, change]);
  const rows = useMemo(() => rowsOf(stage, picked), [stage, picked]);
  useEffect(() => picture?.pick(rows), [picture, rows]);
  const move = (dx: number, dy: number): void => {
    const { clientWidth = 1, clientHeight = 1 } = host.current ?? {};
    setLook((now) => shifted(now, -dx / clientWidth, -dy / clientHeight));
  };
  usePointer(host, {
    at: (x, y) => picture?.at(x, y) ?? NOBODY,
    onHover: (who) => picture?.hover(who),
    onChoose: (who) => onPick(pickedOf(stage, who)),
    onTurn: move,
    onMove: move,
    onNear: (by) => setLook((now) => closer(now, by)),
  });
  const find = (found: Picked | null): void => {
    onPick(found);
    const [row] = rowsOf(stage, found);
    if (row >= 0) setLook(lookAt(ground.layout, planes.x[row], planes.z[row], FOUND));
  };
  return (
    <figure className="net">
      <figcaption className="net-caption">
        <strong>{words.flatTitle}</strong>
        <span>{change === null ? words.flatMeasure : words.changeMeasure}</span>
      </figcaption>
      <FindBody stage={stage} picked={picked} onPick={find} />
      <PictureFrame host={host} label={words.flatCanvas} keys={KEYS} look={look} onLook={setLook}>
        <canvas ref={canvas} aria-hidden="true" />
        <canvas ref={names} className="net-names" aria-hidden="true" />
      </PictureFrame>
      <LookButtons buttons={BUTTONS} hint={words.look.flatKeys} onLook={setLook} />
      <FlatKey stage={stage} />
      <PickedCard {...props} />
      {tools}
      <NetworkTable ground={ground} stage={stage} frame={frame} />
    </figure>
  );
}

interface FlatCanvas {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly names: RefObject<HTMLCanvasElement | null>;
  readonly picture: FlatPicture | null;
}

/** Starts the picture when its canvases are there and ends it when they go. */
function useFlat(stage: Stage, planes: Planes): FlatCanvas {
  const canvas = useRef<HTMLCanvasElement>(null);
  const names = useRef<HTMLCanvasElement>(null);
  const [picture, setPicture] = useState<FlatPicture | null>(null);
  useEffect(() => {
    if (canvas.current === null || names.current === null) return undefined;
    const { dataset } = canvas.current;
    const started = startFlat(
      {
        canvas: canvas.current,
        names: names.current,
        stage,
        planes,
        // What the last picture cost, for the curious and for the tests.
        onDrawn: (cost) => Object.assign(dataset, { cost: JSON.stringify(cost) }),
      },
      WHOLE,
    );
    // oxlint-disable-next-line react/set-state-in-effect -- something outside React has started, and the rest waits for it
    setPicture(started);
    return () => started.end();
  }, [stage, planes]);
  return { canvas, names, picture };
}

type Change = (look: FlatLook) => FlatLook;

const KEYS: Readonly<Record<string, Change>> = {
  ArrowLeft: (look) => shifted(look, -STEP, 0),
  ArrowRight: (look) => shifted(look, STEP, 0),
  ArrowUp: (look) => shifted(look, 0, -STEP),
  ArrowDown: (look) => shifted(look, 0, STEP),
  "+": (look) => closer(look, CLOSER),
  "=": (look) => closer(look, CLOSER),
  "-": (look) => closer(look, 1 / CLOSER),
  "0": () => WHOLE,
};

const BUTTONS: readonly LookButton<FlatLook>[] = [
  { name: "west", change: (look) => shifted(look, -STEP, 0) },
  { name: "east", change: (look) => shifted(look, STEP, 0) },
  { name: "north", change: (look) => shifted(look, 0, -STEP) },
  { name: "south", change: (look) => shifted(look, 0, STEP) },
  { name: "nearer", change: (look) => closer(look, CLOSER) },
  { name: "farther", change: (look) => closer(look, 1 / CLOSER) },
  { name: "first", change: () => WHOLE, isWritten: true },
];
