/** The design as a picture: where its cases lie, two factors at a time. */
import { useState } from "react";
import type { ReactElement } from "react";
import { designer } from "../../words/en/study-designer.ts";

const { design: words } = designer;

interface PointsProps {
  readonly names: readonly string[];
  /** One a case: its place on every factor, 0 to 1. */
  readonly places: readonly Float64Array[];
  /** Cases that belong together, one after another: walks are drawn as walks. */
  readonly walk: number | null;
}

const SIZE = 200;
const MARGIN = 12;
const FAINT_FROM = 120;

export function DesignPoints({ names, places, walk }: PointsProps): ReactElement | null {
  const [chosen, choose] = useState<readonly [number, number]>([0, 1]);
  if (places.length === 0) return null;
  const last = names.length - 1;
  const [across, up] = [Math.min(chosen[0], last), Math.min(chosen[1], last)];
  const label =
    names.length === 0
      ? words.pictureNone
      : names.length === 1
        ? words.pictureOne(names[0] ?? "")
        : words.picture(names[across] ?? "", names[up] ?? "");
  const points = places.map((place) => at(place, names.length === 1 ? [0, -1] : [across, up]));
  return (
    <figure className="design-points">
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
        <rect
          x={MARGIN / 2}
          y={MARGIN / 2}
          width={SIZE - MARGIN}
          height={SIZE - MARGIN}
          className="points-ground"
        />
        {walk === null ? null : <Walks points={points} length={walk} />}
        {points.map(([x, y], i) => (
          <circle
            // oxlint-disable-next-line react/no-array-index-key -- cases have no name but their place in the design
            key={i}
            cx={x}
            cy={y}
            r={points.length > FAINT_FROM ? 2 : 3}
            className="point"
          />
        ))}
      </svg>
      {names.length < 3 ? null : (
        <div className="points-axes">
          <AxisChoice label={words.across} names={names} value={across} onChange={(f) => choose([f, up])} />
          <AxisChoice label={words.up} names={names} value={up} onChange={(f) => choose([across, f])} />
        </div>
      )}
      <figcaption>{label}</figcaption>
    </figure>
  );
}

/** A factor that is not drawn lies in the middle. */
function at(place: Float64Array, [across, up]: readonly [number, number]): readonly [number, number] {
  const inside = SIZE - 2 * MARGIN;
  const value = (factor: number): number => place[factor] ?? 0.5;
  return [MARGIN + value(across) * inside, SIZE - MARGIN - value(up) * inside];
}

interface WalksProps {
  readonly points: readonly (readonly [number, number])[];
  readonly length: number;
}

function Walks({ points, length }: WalksProps): ReactElement {
  const walks = Array.from({ length: Math.floor(points.length / length) }, (_, w) =>
    points
      .slice(w * length, (w + 1) * length)
      .map(([x, y], i) => `${i === 0 ? "M" : "L"}${x} ${y}`)
      .join(""),
  );
  return <path d={walks.join("")} className="walk" />;
}

interface AxisProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly value: number;
  readonly onChange: (factor: number) => void;
}

export function AxisChoice({ label, names, value, onChange }: AxisProps): ReactElement {
  return (
    <label>
      {label}{" "}
      <select value={value} onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}>
        {names.map((name, f) => (
          <option key={name} value={f}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
