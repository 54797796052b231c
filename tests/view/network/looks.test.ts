/** A month as bytes: what the three planes show of it. */
import { expect, test } from "vitest";
import { layoutNetwork } from "../../../src/picture/layout.ts";
import type { Frame, Stage } from "../../../src/protocol/api.ts";
import { pairsOf, structureOf } from "../../../src/view/network/network-of-frame.ts";
import {
  COLUMN_BYTES,
  DRUM_BYTES,
  LINK_BYTES,
  emptyLooks,
  readChange,
  readLooks,
} from "../../../src/view/network/looks.ts";
import { planesOf } from "../../../src/view/network/planes.ts";

const body = (id: string, ends = 99) => ({
  id,
  name: id,
  sector: "council",
  covers: ["p"],
  born: 0,
  ends,
  from: [],
});

/** Two bodies on a board and in a working group; a third knows nobody. */
const STAGE: Stage = {
  months: 12,
  start: "2020-01",
  fingerprint: "",
  localities: [{ id: "p", name: "P" }],
  bodies: [body("a"), body("b"), body("c", 5)],
  partnerships: [
    { id: "board", name: "Board", level: "strategic", locality: "p" },
    { id: "group", name: "Group", level: "operational", locality: "p" },
  ],
  tieFirst: Int32Array.of(0, 0),
  tieSecond: Int32Array.of(1, 1),
  tiePartnership: Int32Array.of(0, 1),
  events: [],
  columns: [],
};

const FRAME: Frame = {
  month: 0,
  live: Uint8Array.of(1, 1, 1),
  capacity: Float32Array.of(1, 1, 1),
  silo: Float32Array.of(1, 0, 0),
  burden: Float32Array.of(0, 1, 0),
  limbo: Uint8Array.of(0, 1, 0),
  tieLive: Uint8Array.of(1, 1),
  trust: Float32Array.of(0.8, 0.8, 0.1, 0.1),
  deeds: Uint8Array.of(1, 1, 2, 2),
  partnershipLive: Uint8Array.of(1, 1),
  practice: Float32Array.of(0.9, 0.1),
  paper: Float32Array.of(0.9, 0.6),
  outcomes: new Float64Array(0),
};

function read(frame: Frame) {
  const pairs = pairsOf(STAGE);
  const structure = structureOf(STAGE, pairs, FRAME.capacity);
  const planes = planesOf(STAGE, structure, layoutNetwork(structure));
  const looks = emptyLooks(planes);
  readLooks(planes, STAGE, frame, looks);
  const drums = planes.drums[0]!;
  const drum = (row: number, plane: number): Uint8Array => {
    const at = [...drums.body].findIndex((each, n) => each === row && drums.plane[n] === plane);
    return looks.drums[0]!.subarray(at * DRUM_BYTES, (at + 1) * DRUM_BYTES);
  };
  return { looks, drum };
}

const BOARD = 2;
const GROUP = 1;

test("a body joined up in the board room alone is bright above and dark beneath, and its group is marked as paper", () => {
  const { drum, looks } = read(FRAME);
  expect(drum(0, BOARD)[0]).toBe(229);
  expect(drum(0, GROUP)[0]).toBe(26);
  expect([drum(0, BOARD)[5], drum(0, GROUP)[5]]).toEqual([0, 255]);
  expect([...looks.columns.subarray(0, COLUMN_BYTES)].slice(0, 6)).toEqual([0, 26, 229, 255, 1, 2]);
});

test("a tie that is worked shows trust and dots; one that is not is on paper", () => {
  const { looks } = read(FRAME);
  expect([...looks.links[BOARD]!]).toEqual([204, 255, 255, 3]);
  expect([...looks.links[GROUP]!].slice(0, LINK_BYTES)).toEqual([26, 0, 128, 0]);
});

test("silo, burden and the flag of a coming change are those of the body; the flag stands on its highest drum", () => {
  const { drum } = read(FRAME);
  expect(drum(0, BOARD)[1]).toBe(255);
  expect(drum(1, BOARD)[2]).toBe(255);
  expect([drum(1, BOARD)[4], drum(1, GROUP)[4]]).toEqual([255, 0]);
});

test("who meets nobody still stands, unlit; who is gone leaves an outline", () => {
  expect(read(FRAME).drum(2, GROUP)[3]).toBe(255);
  const gone = read({ ...FRAME, month: 6, live: Uint8Array.of(1, 1, 0) }).drum(2, GROUP);
  expect([gone[3], gone[6]]).toEqual([0, 255]);
});

test("over a span a tie shows how its trust changed: grown is whole, fallen is dashed, little is left out", () => {
  const structure = structureOf(STAGE, pairsOf(STAGE), FRAME.capacity);
  const planes = planesOf(STAGE, structure, layoutNetwork(structure));
  const looks = emptyLooks(planes);
  const after = { ...FRAME, trust: FRAME.trust.map((value, at) => value + (at < 2 ? 0.15 : -0.3)) };
  readChange(planes, [FRAME, after], looks);
  const [, group, board] = looks.links.map((bytes) => [bytes[0], bytes[2]]);
  expect(board[0]).toBeCloseTo(127.5, -1);
  expect(board[1]).toBe(255);
  expect(group).toEqual([255, 128]);
  readChange(planes, [FRAME, { ...FRAME, trust: FRAME.trust.map((value) => value + 0.01) }], looks);
  expect(looks.links[1][2]).toBe(0);
});
