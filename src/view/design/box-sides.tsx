/** The four sides of a box over a picture, to be dragged or moved by arrow keys. */
import type { KeyboardEvent, PointerEvent, ReactElement } from "react";
import type { Plot } from "../../picture/picture.ts";
import { studyResults } from "../../words/en/study-designer.ts";

const { side: names } = studyResults.box;

interface Sides {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

interface SidesProps {
  readonly plot: Plot;
  readonly sides: Sides;
  readonly onAcross: (low: number, high: number) => void;
  readonly onUp: (low: number, high: number) => void;
}

/** Pixels of a side that can be taken hold of. */
const GRIP = 24;
/** Part of the axis that an arrow key moves. */
const STEP = 0.02;

export function BoxSides({ plot, sides, onAcross, onUp }: SidesProps): ReactElement {
  const { box, across, up } = plot;
  const { left, right, bottom, top } = sides;
  const x = (value: number): number =>
    box.left + clamped((value - across[0]) / (across[1] - across[0])) * box.width;
  const y = (value: number): number =>
    box.top + box.height - clamped((value - up[0]) / (up[1] - up[0])) * box.height;
  const move: Readonly<Record<keyof Sides, (value: number) => void>> = {
    left: (value) => onAcross(Math.min(value, right), right),
    right: (value) => onAcross(left, Math.max(value, left)),
    bottom: (value) => onUp(Math.min(value, top), top),
    top: (value) => onUp(bottom, Math.max(value, bottom)),
  };
  const place = (side: keyof Sides) =>
    side === "left" || side === "right"
      ? { left: x(sides[side]) - GRIP / 2, top: y(top), width: GRIP, height: y(bottom) - y(top) }
      : { left: x(left), top: y(sides[side]) - GRIP / 2, width: x(right) - x(left), height: GRIP };
  return (
    <div className="box-sides">
      {(["left", "right", "bottom", "top"] as const).map((side) => {
        const isAcross = side === "left" || side === "right";
        const [low, high] = isAcross ? across : up;
        const size = isAcross ? box.width : box.height;
        return (
          <div
            key={side}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native slider cannot be laid along a side that moves
            role="slider"
            tabIndex={0}
            className="box-side"
            data-way={isAcross ? "across" : "up"}
            aria-label={names[side]}
            aria-orientation={isAcross ? "horizontal" : "vertical"}
            aria-valuemin={low}
            aria-valuemax={high}
            aria-valuenow={tidy(sides[side])}
            style={place(side)}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={(event) => {
              if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
              const part = partAt(event, plot, isAcross) / size;
              move[side](tidy(low + clamped(part) * (high - low)));
            }}
            onKeyDown={(event) => {
              const way = wayOf(event);
              if (way === 0) return;
              event.preventDefault();
              move[side](tidy(sides[side] + way * STEP * (high - low)));
            }}
          />
        );
      })}
    </div>
  );
}

const clamped = (part: number): number => Math.max(0, Math.min(1, part));
const tidy = (value: number): number => Number(value.toPrecision(4));

/** Pixels from the low end of the plot to the pointer. */
function partAt(event: PointerEvent<HTMLElement>, { box }: Plot, isAcross: boolean): number {
  const ground = event.currentTarget.parentElement?.getBoundingClientRect();
  if (ground === undefined) return 0;
  return isAcross
    ? event.clientX - ground.left - box.left
    : box.top + box.height - (event.clientY - ground.top);
}

function wayOf({ key }: KeyboardEvent): number {
  if (key === "ArrowRight" || key === "ArrowUp") return 1;
  return key === "ArrowLeft" || key === "ArrowDown" ? -1 : 0;
}
