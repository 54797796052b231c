/**
 * Which lane a change belongs in, and how changes of one lane share rows without their words running into one
 * another.
 */
import type { ScaleLinear } from "d3";
import type { EventKind } from "../model/events/event.ts";
import type { EventKindName } from "../model/events/index.ts";
import { shortenText, textWidth } from "./measure.ts";
import { SIZES } from "./type.ts";

/** The kinds of change, as the catalogue of events has them. */
export type ChangeKind = EventKindName;

export interface TimelineChange {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly label: string;
  /** Months from the start of the run. */
  readonly announced: number;
  readonly starts: number;
  readonly ends?: number;
  /** `pipeline`: already under way elsewhere, drawn as a ghost. */
  readonly standing?: "plan" | "pipeline";
}

export type LaneId = EventKind["lane"];

export interface Lane {
  readonly id: LaneId;
  readonly kinds: readonly ChangeKind[];
}

/** The lanes from top to bottom. A test holds them to the catalogue, which the page does not carry. */
export const lanes: readonly Lane[] = [
  {
    id: "structure",
    kinds: ["merge", "split", "abolish", "create", "transfer-function", "boundary-change", "reorganise"],
  },
  { id: "people", kinds: ["share-leadership", "leadership-leaves", "staff-cut", "governance-form"] },
  { id: "money", kinds: ["budget", "ring-fence", "pooled-budget"] },
  { id: "rules", kinds: ["targets", "duty-to-cooperate", "data-sharing"] },
  { id: "support", kinds: ["co-locate", "facilitation", "evaluation"] },
  { id: "outside", kinds: ["shock", "election-freeze"] },
];

/** A change in pixels. */
export interface PlacedChange {
  readonly change: TimelineChange;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly until: number | undefined;
  readonly label: { readonly x: number; readonly text: string };
}

const GAP = 14;

/** Changes in the first row where neither marks nor words meet another's, by date of announcement. */
export function packLane(
  changes: readonly TimelineChange[],
  x: ScaleLinear<number, number>,
  { left, right }: { readonly left: number; readonly right: number },
): { readonly rows: number; readonly changes: readonly PlacedChange[] } {
  const free: number[] = [];
  const sorted = [...changes].sort(
    (a, b) => a.announced - b.announced || a.starts - b.starts || (a.id < b.id ? -1 : 1),
  );
  const placed = sorted.map((change): PlacedChange => {
    const text = shortenText(change.label, SIZES.text, right - left);
    const [from, to, until] = [
      x(change.announced),
      x(change.starts),
      change.ends === undefined ? undefined : x(change.ends),
    ];
    const start = Math.max(left, Math.min(from - 4, right - textWidth(text, SIZES.text)));
    const end = Math.max(to, until ?? to, start + textWidth(text, SIZES.text));
    const found = free.findIndex((edge) => edge + GAP <= Math.min(start, from));
    const row = found === -1 ? free.length : found;
    free[row] = end;
    return { change, row, from, to, until, label: { x: start, text } };
  });
  return { rows: free.length, changes: placed };
}

/** The lane of a kind of change. */
export function laneOf(kind: ChangeKind): LaneId {
  return lanes.find(({ kinds }) => kinds.includes(kind))?.id ?? "outside";
}
