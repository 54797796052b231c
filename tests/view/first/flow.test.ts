/** What passes on a line, by hand: two bodies in a working group, and what they know of each other besides. */
import { expect, test } from "vitest";
import type { Frame, Stage } from "../../../src/protocol/api.ts";
import { sharesOf } from "../../../src/view/first/flow.ts";

const NONE = 0;
const SHARED = 1;
const WITHHELD = 2;

const stage: Stage = {
  months: 24,
  start: "2020-01",
  fingerprint: "",
  localities: [],
  bodies: [],
  partnerships: [
    { id: "group", name: "Group", level: "operational", locality: "town" },
    { id: "corridor", name: "Corridor", level: "informal", locality: "town" },
  ],
  tieFirst: Int32Array.of(0, 0),
  tieSecond: Int32Array.of(1, 1),
  tiePartnership: Int32Array.of(0, 1),
  events: [],
  columns: [],
};
const pairs = { pairs: [{ first: 0, second: 1, ties: [0, 1] }] };

/** A month in which both sides of the group's tie did `deed`, and the corridor's `beside`. */
const monthOf = (deed: number, beside = NONE, isLive = 1): Frame => ({
  month: 0,
  live: Uint8Array.of(1, 1),
  capacity: new Float32Array(2),
  silo: new Float32Array(2),
  burden: new Float32Array(2),
  limbo: new Uint8Array(2),
  tieLive: Uint8Array.of(isLive, 1),
  trust: new Float32Array(4),
  deeds: Uint8Array.of(deed, deed, beside, beside),
  partnershipLive: Uint8Array.of(1, 1),
  practice: new Float32Array(2),
  paper: new Float32Array(2),
  outcomes: new Float64Array(0),
});

const shares = (deeds: readonly number[], beside = NONE): readonly number[] =>
  sharesOf(
    stage,
    pairs,
    deeds.map((deed) => monthOf(deed, beside)),
  ).map(([share]) => share ?? Number.NaN);

const times = (count: number, deed: number): readonly number[] => Array.from({ length: count }, () => deed);

test("of the meetings there were, not of the months: a month without one changes nothing", () => {
  const lively = [...times(6, SHARED), ...times(6, WITHHELD)];
  const seldom = [...times(2, SHARED), ...times(8, NONE), ...times(2, WITHHELD)];
  expect(shares(lively).at(-1)).toBe(0.5);
  expect(shares(seldom).at(-1)).toBe(0.5);
  expect(shares(times(12, NONE)).at(-1)).toBe(0);
});

test("what is shared outside boards and groups does not count", () => {
  expect(shares(times(12, WITHHELD), SHARED).at(-1)).toBe(0);
});

test("it is read each half-year over the last twelve months, the first year as a whole", () => {
  const read = shares([...times(12, SHARED), ...times(12, WITHHELD)]);
  expect(new Set(read.slice(0, 17))).toEqual(new Set([1]));
  expect(new Set(read.slice(17, 23))).toEqual(new Set([0.5]));
  expect(read[23]).toBe(0);
});

test("a tie that is not there any more has no meetings", () => {
  const gone = times(12, SHARED).map((deed) => monthOf(deed, NONE, 0));
  expect(sharesOf(stage, pairs, gone).at(-1)).toEqual([0]);
});
