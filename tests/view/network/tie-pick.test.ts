/** Pointing means the tie that is drawn there, and one that is not drawn cannot be meant. */
import { expect, test } from "vitest";
import { LINK_BYTES } from "../../../src/view/network/looks.ts";
import type { Looks } from "../../../src/view/network/looks.ts";
import { NOBODY, isLit, pickedOf, rowsOf } from "../../../src/view/network/picked.ts";
import type { Planes } from "../../../src/view/network/planes.ts";
import { tieAt } from "../../../src/view/network/tie-pick.ts";

const links = (first: readonly number[], second: readonly number[]) => ({
  first: Int32Array.from(first),
  second: Int32Array.from(second),
  start: new Int32Array(first.length + 1),
  ties: new Int32Array(),
});

/** Three bodies in a row, ten apart: the first two meet in a group, the first and third on a board. */
const PLANES: Planes = {
  bodies: 3,
  x: Float32Array.of(0, 10, 20),
  z: Float32Array.of(0, 0, 0),
  radius: Float32Array.of(1, 1, 1),
  drums: [],
  links: [links([], []), links([0], [1]), links([0], [2])],
  takesPart: new Uint8Array(9),
  tiePlane: new Uint8Array(),
  layout: { islands: [], places: new Map(), left: 0, top: 0, width: 20, height: 1 },
  rise: 5,
  thinning: 1,
};
const looks = (...kinds: readonly number[]): Looks => ({
  drums: [],
  columns: new Uint8Array(),
  links: kinds.map((kind) => Uint8Array.from({ length: LINK_BYTES }, (_, at) => (at === 2 ? kind : 0))),
  practice: new Float32Array(),
  paper: new Float32Array(),
  working: new Uint16Array(),
});
/** Ten pixels a unit; each plane a hundred pixels above the one below. */
const rule = (plane: number) => ({ left: 50, top: 300 - 100 * plane, xx: 10, xz: 0, yx: 0, yz: 10 });

test("the tie of the plane that is pointed at is meant", () => {
  const both = looks(0, 255, 255);
  // A tie bows by three in a hundred of its length at its middle.
  expect(tieAt(PLANES, both, rule, [100, 203])).toEqual([0, 1]);
  expect(tieAt(PLANES, both, rule, [150, 106])).toEqual([0, 2]);
  expect(tieAt(PLANES, both, rule, [150, 160])).toEqual(NOBODY);
});

test("a tie that is not there this month cannot be pointed at", () => {
  expect(tieAt(PLANES, looks(0, 0, 255), rule, [100, 203])).toEqual(NOBODY);
});

test("a pair goes by one name, whichever end is named first, and leads back to its rows", () => {
  const stage = {
    bodies: ["a", "b", "c"].map((id) => ({
      id,
      name: id,
      sector: "council",
      covers: [],
      born: 0,
      ends: 9,
      from: [],
    })),
    tieFirst: Int32Array.of(2),
    tieSecond: Int32Array.of(0),
  };
  const picked = pickedOf(stage, [0, 2]);
  expect(picked).toEqual({ kind: "tie", first: "c", second: "a" });
  expect(rowsOf(stage, picked)).toEqual([2, 0]);
  expect(isLit([0, 2], 2, 0)).toBe(true);
  expect(isLit([0, 2], 0, 1)).toBe(false);
  expect(isLit([0, -1], 0, 1)).toBe(true);
});
