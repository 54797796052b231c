/** The network views alone, with networks larger than any shipped scenario's: driven by the page tests. */
import { StrictMode, useState } from "react";
import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import "../../../src/view/styles/tokens.css";
import "../../../src/view/styles/app.css";
import { placesOf } from "../../../src/view/network/ground-of.ts";
import { FIRST_LOOK } from "../../../src/view/network/orbit.ts";
import { projectionOf, toPixels } from "../../../src/view/network/planes-view.ts";
import { NetworkViews } from "../../../src/view/network/network-views.tsx";
import type { Picked } from "../../../src/view/network/picked.ts";
import type { Frame, Stage } from "../../../src/protocol/api.ts";
import { largeFrame, largeStage } from "./large-stage.ts";
import type { Size } from "./large-stage.ts";

/** Something in the picture, where it is. */
interface Alone {
  readonly name: string;
  readonly at: readonly [number, number];
}

const host = document.querySelector("#app")!;
let root: Root | null = null;
let stage: Stage | null = null;

function Shown({ stage, frame }: { readonly stage: Stage; readonly frame: Frame }): ReactElement {
  const [picked, setPicked] = useState<Picked | null>(null);
  return (
    <NetworkViews
      stage={stage}
      frame={frame}
      picked={picked}
      onPick={setPicked}
      renderFlat={() => <p>small</p>}
    />
  );
}

const harness = {
  /** Mounts a network of this size, or shows another month of the one that is there. */
  show: (size: Size, month: number, changed: number): void => {
    root ??= createRoot(host);
    stage ??= largeStage(size);
    root.render(
      <StrictMode>
        <Shown stage={stage} frame={largeFrame(stage, month, changed)} />
      </StrictMode>,
    );
  },
  /** In depth, seen as at first: a pixel of the picture at which nothing but one body, or one tie, can be meant. */
  alone: (what: "body" | "tie", width: number, height: number): Alone | null => {
    if (stage === null) return null;
    const { planes } = placesOf(stage, largeFrame(stage, 0, 0).capacity);
    const projection = projectionOf({ planes, orbit: FIRST_LOOK, width, height });
    const pixel = (x: number, y: number, z: number) => toPixels(projection, planes.rise, [x, y, z]);
    const drums = planes.drums.flatMap(({ body, plane }) =>
      [...body].map((row, drum) => ({
        name: stage!.bodies[row]!.name,
        at: pixel(planes.x[row]!, plane[drum]! * planes.rise + 0.3, planes.z[row]!),
        row,
      })),
    );
    const ties = planes.links.flatMap(({ first, second }, plane) =>
      [...first].map((a, link) => {
        const [ax, az, b] = [planes.x[a]!, planes.z[a]!, second[link]!];
        const [bx, bz] = [planes.x[b]!, planes.z[b]!];
        const bow = (x: number, way: number): number => x + way * 0.03;
        return {
          name: `${stage!.bodies[a]!.name} and ${stage!.bodies[b]!.name}`,
          at: pixel(bow((ax + bx) / 2, az - bz), plane * planes.rise, bow((az + bz) / 2, bx - ax)),
          row: -1,
        };
      }),
    );
    const isFar = (one: Alone, all: readonly Alone[], least: number): boolean =>
      all.every(
        (other) =>
          other === one ||
          other.name === one.name ||
          Math.hypot(other.at[0] - one.at[0], other.at[1] - one.at[1]) > least,
      );
    const found = (what === "body" ? drums : ties).find(
      (each) => isFar(each, drums, 30) && (what === "body" || isFar(each, ties, 30)),
    );
    return found ?? null;
  },
  end: (): void => {
    root?.unmount();
    root = null;
    stage = null;
  },
};

export type Harness = typeof harness;
Object.assign(window, { harness });
