/**
 * Bodies on the move: those that merge slide into their heir, those that come out of a split slide from where it stood.
 * The months go on meanwhile; a slide only bends where things stand and how solid those are that leave.
 */
import type { Frame, Stage } from "../../protocol/api.ts";
import { COLUMN_BYTES, DRUM_BYTES } from "./looks.ts";
import type { Looks } from "./looks.ts";
import type { Planes } from "./planes.ts";

export interface Slide {
  readonly body: number;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** A leaving body fades as it goes; its drums, by group and number. */
  readonly leaving: readonly (readonly [number, number])[];
  readonly began: number;
}

/** Milliseconds. */
export const SLIDE = 420;

/** What starts to move between two months that follow each other. */
export function slidesBetween(
  { bodies }: Stage,
  planes: Planes,
  before: Frame,
  now: Frame,
  began: number,
): readonly Slide[] {
  if (now.month !== before.month + 1) return [];
  const rows = new Map(bodies.map(({ id }, row) => [id, row]));
  const born = bodies.flatMap(({ from }, row) =>
    from.length > 0 && now.live[row] === 1 && before.live[row] === 0
      ? [{ row, parents: from.flatMap((id) => rows.get(id) ?? []) }]
      : [],
  );
  const place = (row: number): readonly [number, number] => [planes.x[row], planes.z[row]];
  const comings = born.map(({ row, parents }): Slide => ({
    body: row,
    from: [mean(parents.map((each) => planes.x[each])), mean(parents.map((each) => planes.z[each]))],
    to: place(row),
    leaving: [],
    began,
  }));
  const goings = born.flatMap(({ row, parents }) =>
    parents
      .filter((parent) => now.live[parent] === 0 && before.live[parent] === 1)
      .map((parent): Slide => ({
        body: parent,
        from: place(parent),
        to: place(row),
        leaving: drumsOf(planes, parent),
        began,
      })),
  );
  return [...comings, ...goings];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const drumsOf = ({ drums }: Planes, row: number): readonly (readonly [number, number])[] =>
  drums.flatMap(({ body }, group) =>
    [...body].flatMap((each, drum) => (each === row ? [[group, drum] as const] : [])),
  );

/** Slow, quick, slow. */
const eased = (share: number): number => share * share * (3 - 2 * share);

/** Bends places and looks to how far each slide is; gives the slides that go on. */
export function bend(
  slides: readonly Slide[],
  now: number,
  { x, z }: { readonly x: Float32Array; readonly z: Float32Array },
  looks: Looks,
): readonly Slide[] {
  for (const { body, from, to, leaving, began } of slides) {
    const share = Math.min(1, Math.max(0, (now - began) / SLIDE));
    const isOver = share === 1;
    const way = eased(share);
    const [startX, startZ] = from;
    const isGoing = leaving.length > 0;
    // Whoever has gone leaves its outline where it stood.
    x[body] = isOver && isGoing ? startX : startX + (to[0] - startX) * way;
    z[body] = isOver && isGoing ? startZ : startZ + (to[1] - startZ) * way;
    for (const [group, drum] of leaving) {
      looks.drums[group][drum * DRUM_BYTES + 3] = Math.round(255 * (1 - way));
      if (!isOver) looks.drums[group][drum * DRUM_BYTES + 6] = 0;
    }
    if (isGoing) looks.columns[body * COLUMN_BYTES + 3] = 0;
  }
  return slides.filter(({ began }) => now - began < SLIDE);
}
