/**
 * How the three planes look in one month: bytes, a few for each drum, column and link, which go to the graphics card as
 * they are. A byte is finer than the eye; four of them are what the card likes to read.
 */
import { sidesSharing } from "../../protocol/deeds.ts";
import type { Frame, Stage } from "../../protocol/api.ts";
import { PLANES, highestOf } from "./planes.ts";
import type { Planes } from "./planes.ts";

/** Bytes of one drum: practice, silo, burden, there; waiting, only on paper, gone, covers several places. */
export const DRUM_BYTES = 8;
/** Bytes of one column: practice on each plane from below, there; lowest plane, highest plane, two spare. */
export const COLUMN_BYTES = 8;
/** Bytes of one link: trust, sharing, kind (0 none, 128 on paper, 255 in practice), dots. */
export const LINK_BYTES = 4;

export interface Looks {
  /** By group of drums. */
  readonly drums: readonly Uint8Array[];
  readonly columns: Uint8Array;
  /** By plane. */
  readonly links: readonly Uint8Array[];
  /** What is done, and what is promised, where a body takes part now: `practice[body · 3 + plane]`, NaN where it does not. */
  readonly practice: Float32Array;
  readonly paper: Float32Array;
  /** Working links of each body over all planes. */
  readonly working: Uint16Array;
}

export function emptyLooks({ bodies, drums, links }: Planes): Looks {
  return {
    drums: drums.map(({ body }) => new Uint8Array(body.length * DRUM_BYTES)),
    columns: new Uint8Array(bodies * COLUMN_BYTES),
    links: links.map(({ first }) => new Uint8Array(first.length * LINK_BYTES)),
    practice: new Float32Array(bodies * PLANES.length),
    paper: new Float32Array(bodies * PLANES.length),
    working: new Uint16Array(bodies),
  };
}

/** Trust above which an agreement counts as one that is also worked, as in the flat picture. */
export const WORKED = 0.25;
/** The model's own mark of a façade: so much more on paper than in practice. */
export const FACADE = 0.3;
const FULL = 255;
const ON_PAPER = 128;
const INFORMAL = 0;

const byte = (value: number): number => Math.round(FULL * Math.min(1, Math.max(0, value)));

/** Reads a month into the bytes, in place. Grows with ties and drums. */
export function readLooks(planes: Planes, stage: Stage, frame: Frame, into: Looks): void {
  averagePractice(planes, stage, frame, into);
  into.working.fill(0);
  planes.links.forEach((_, plane) => readLinks(planes, stage, frame, into, plane));
  readColumns(planes, stage, frame, into);
  readDrums(planes, stage, frame, into);
}

/** Means over a body's live ties on each plane. */
function averagePractice(
  { bodies, tiePlane }: Planes,
  { tieFirst, tieSecond, tiePartnership }: Stage,
  frame: Frame,
  { practice, paper }: Looks,
): void {
  const counts = new Uint32Array(bodies * PLANES.length);
  practice.fill(0);
  paper.fill(0);
  for (let tie = 0; tie < tiePlane.length; tie++) {
    if (frame.tieLive[tie] === 0) continue;
    const partnership = tiePartnership[tie];
    const [done, promised] = [frame.practice[partnership], frame.paper[partnership]];
    for (let end = 0; end < 2; end++) {
      const at = (end === 0 ? tieFirst[tie] : tieSecond[tie]) * PLANES.length + tiePlane[tie];
      counts[at]++;
      practice[at] += done;
      paper[at] += promised;
    }
  }
  for (let at = 0; at < counts.length; at++) {
    practice[at] /= counts[at];
    paper[at] /= counts[at];
  }
}

function readLinks(planes: Planes, stage: Stage, frame: Frame, into: Looks, plane: number): void {
  const { first, second, start, ties } = planes.links[plane];
  const bytes = into.links[plane];
  for (let link = 0; link < first.length; link++) {
    let live = 0;
    let trust = 0;
    let shared = 0;
    let practice = 0;
    for (let at = start[link]; at < start[link + 1]; at++) {
      const tie = ties[at];
      if (frame.tieLive[tie] === 0) continue;
      live++;
      trust += frame.trust[2 * tie] + frame.trust[2 * tie + 1];
      shared += sidesSharing(frame, tie);
      practice = Math.max(practice, frame.practice[stage.tiePartnership[tie]]);
    }
    const mean = live === 0 ? 0 : trust / (2 * live);
    const sharing = live === 0 ? 0 : shared / (2 * live);
    const works = sharing > 0 || Math.min(mean, practice) > WORKED;
    const kind = live === 0 ? 0 : works ? FULL : plane === INFORMAL ? 0 : ON_PAPER;
    bytes[link * LINK_BYTES] = byte(mean);
    bytes[link * LINK_BYTES + 1] = byte(sharing);
    bytes[link * LINK_BYTES + 2] = kind;
    bytes[link * LINK_BYTES + 3] = kind === FULL ? Math.round(3 * sharing) : 0;
    if (kind !== FULL) continue;
    into.working[first[link]]++;
    into.working[second[link]]++;
  }
}

/** A change of trust that is drawn with the full width, and one that is not worth a line. */
const MUCH = 0.3;
const LITTLE = 0.02;

/** Puts in place of a month's links how their trust changed between two months: what grew solid, what fell dashed. */
export function readChange(planes: Planes, [before, after]: readonly [Frame, Frame], into: Looks): void {
  planes.links.forEach(({ first, start, ties }, plane) => {
    const bytes = into.links[plane];
    for (let link = 0; link < first.length; link++) {
      let [change, count] = [0, 0];
      for (let at = start[link]; at < start[link + 1]; at++) {
        const tie = ties[at];
        if (before.tieLive[tie] === 0 || after.tieLive[tie] === 0) continue;
        count += 2;
        change += after.trust[2 * tie] + after.trust[2 * tie + 1];
        change -= before.trust[2 * tie] + before.trust[2 * tie + 1];
      }
      const mean = count === 0 ? 0 : change / count;
      const kind = Math.abs(mean) < LITTLE ? 0 : mean > 0 ? FULL : ON_PAPER;
      bytes[link * LINK_BYTES] = byte(Math.abs(mean) / MUCH);
      bytes[link * LINK_BYTES + 1] = 0;
      bytes[link * LINK_BYTES + 2] = kind;
      bytes[link * LINK_BYTES + 3] = 0;
    }
  });
}

export type Standing = "alive" | "not-yet" | "gone";

export function standingOf({ bodies, months }: Stage, { live, month }: Frame, body: number): Standing {
  if (live[body] === 1) return "alive";
  return month >= bodies[body].born && bodies[body].ends <= months ? "gone" : "not-yet";
}

function readColumns({ bodies }: Planes, stage: Stage, frame: Frame, { practice, columns }: Looks): void {
  for (let body = 0; body < bodies; body++) {
    const at = body * COLUMN_BYTES;
    let [lowest, highest] = [FULL, 0];
    for (let plane = 0; plane < PLANES.length; plane++) {
      const done = practice[body * PLANES.length + plane];
      columns[at + plane] = Number.isNaN(done) ? 0 : byte(done);
      if (Number.isNaN(done)) continue;
      lowest = Math.min(lowest, plane);
      highest = plane;
    }
    const isThere = lowest < highest && standingOf(stage, frame, body) === "alive";
    columns[at + 3] = isThere ? FULL : 0;
    columns[at + 4] = lowest === FULL ? 0 : lowest;
    columns[at + 5] = highest;
  }
}

function readDrums({ drums, takesPart }: Planes, stage: Stage, frame: Frame, into: Looks): void {
  drums.forEach(({ body, plane }, group) => {
    const bytes = into.drums[group];
    for (let drum = 0; drum < body.length; drum++) {
      const row = body[drum];
      const cell = row * PLANES.length + plane[drum];
      const standing = standingOf(stage, frame, row);
      const top = highestNow(into, row);
      // With nobody to meet a body still stands, unlit, on the highest plane it knows; so does the outline of one gone.
      const home = top < 0 || standing === "gone" ? highestOf(takesPart, row) : top;
      const meets = !Number.isNaN(into.practice[cell]);
      const isHere = standing === "alive" && (meets || (top < 0 && plane[drum] === home));
      const at = drum * DRUM_BYTES;
      bytes[at] = meets ? byte(into.practice[cell]) : 0;
      bytes[at + 1] = byte(frame.silo[row]);
      bytes[at + 2] = byte(frame.burden[row]);
      bytes[at + 3] = isHere ? FULL : 0;
      bytes[at + 4] = isHere && plane[drum] === home && frame.limbo[row] === 1 ? FULL : 0;
      bytes[at + 5] = into.paper[cell] - into.practice[cell] > FACADE ? FULL : 0;
      bytes[at + 6] = standing === "gone" && plane[drum] === home ? FULL : 0;
      bytes[at + 7] = 0;
    }
  });
}

/** The highest plane on which a body meets anybody this month; −1 for none. */
export function highestNow({ practice }: Looks, body: number): number {
  for (let plane = PLANES.length - 1; plane >= 0; plane--)
    if (!Number.isNaN(practice[body * PLANES.length + plane])) return plane;
  return -1;
}
