/** A large network made up by rule, in the terms of a run being watched: so many bodies, ties and localities. */
import type { Frame, Stage } from "../../../src/protocol/api.ts";

export interface Size {
  readonly bodies: number;
  readonly ties: number;
  readonly localities: number;
}

const SECTORS = [
  "council",
  "health-commissioner",
  "hospital-trust",
  "community-health",
  "police",
  "education",
  "housing",
  "voluntary",
];
const LEVELS = ["strategic", "operational", "informal"];
/** Ties of one partnership. */
const PER_PARTNERSHIP = 10;
const MONTHS = 24;

export function largeStage({ bodies, ties, localities }: Size): Stage {
  const places = Array.from({ length: localities }, (_, at) => ({ id: `p${at}`, name: `Place ${at + 1}` }));
  const perPlace = Math.floor(bodies / localities);
  return {
    months: MONTHS,
    start: "2020-01",
    fingerprint: "made up",
    localities: places,
    bodies: Array.from({ length: bodies }, (_, row) => ({
      id: `b${row}`,
      name: `Body ${row + 1}`,
      sector: SECTORS[row % SECTORS.length]!,
      covers: [`p${row % localities}`],
      born: 0,
      ends: MONTHS + 1,
      from: [],
    })),
    partnerships: Array.from({ length: Math.ceil(ties / PER_PARTNERSHIP) }, (_, at) => ({
      id: `q${at}`,
      name: `Partnership ${at}`,
      level: LEVELS[at % LEVELS.length]!,
      locality: `p${at % localities}`,
    })),
    tieFirst: Int32Array.from({ length: ties }, (_, tie) => (tie * 7919) % bodies),
    // Most ties stay on one island, every tenth leads elsewhere.
    tieSecond: Int32Array.from({ length: ties }, (_, tie) => {
      const first = (tie * 7919) % bodies;
      return tie % 10 === 0
        ? (first + 1 + ((tie * 31) % (bodies - 1))) % bodies
        : (first + localities * (1 + ((tie * 13) % Math.max(1, perPlace - 1)))) % bodies;
    }),
    tiePartnership: Int32Array.from({ length: ties }, (_, tie) => Math.floor(tie / PER_PARTNERSHIP)),
    events: [],
    columns: [],
  };
}

const wave = (row: number, month: number): number => 0.5 + 0.5 * Math.sin(row * 12.9898 + month * 0.7);

/** A month; `changed` is the share of bodies and ties that differ from month 0. */
export function largeFrame({ bodies, tieFirst, partnerships }: Stage, month: number, changed: number): Frame {
  const at = (row: number, count: number): number =>
    row < changed * count ? wave(row, month) : wave(row, 0);
  const columns = (count: number): Float32Array =>
    Float32Array.from({ length: count }, (_, row) => at(row, count));
  const ties = tieFirst.length;
  return {
    month,
    live: new Uint8Array(bodies.length).fill(1),
    capacity: new Float32Array(bodies.length).fill(1),
    silo: columns(bodies.length),
    burden: columns(bodies.length),
    limbo: Uint8Array.from({ length: bodies.length }, (_, row) => Number(row % 40 === 0)),
    tieLive: new Uint8Array(ties).fill(1),
    trust: columns(2 * ties),
    deeds: Uint8Array.from({ length: 2 * ties }, (_, row) => (at(row, 2 * ties) > 0.7 ? 1 : 0)),
    partnershipLive: new Uint8Array(partnerships.length).fill(1),
    practice: columns(partnerships.length),
    paper: Float32Array.from(columns(partnerships.length), (value) => Math.min(1, value + 0.2)),
    outcomes: new Float64Array(0),
  };
}
