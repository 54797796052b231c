/** What is on show on the bench besides the run itself: what is pointed at, picked, brushed and chosen. */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { Future } from "../../experiment/runner.ts";
import type { Picked } from "../network/picked.ts";
import type { ChartId } from "./chart-plans.ts";
import { USUAL_CHARTS } from "./chart-plans.ts";

export const LEVEL_IDS = ["strategic", "operational", "informal"] as const;
export type LevelId = (typeof LEVEL_IDS)[number];

/** Charts of the whole, or one number in small multiples. */
export const PANELS = ["whole", "places", "levels"] as const;
export type Panels = (typeof PANELS)[number];

export const SHEETS = ["picture", "charts", "score"] as const;
export type SheetId = (typeof SHEETS)[number];

export interface BenchView {
  /** Month pointed at; null: the playhead's month is read. */
  readonly hover: number | null;
  /** Months brushed, first and last. */
  readonly span: readonly [number, number] | null;
  readonly picked: Picked | null;
  readonly levels: readonly LevelId[];
  readonly charts: readonly ChartId[];
  readonly panels: Panels;
  /** The chart that is taken apart by place or level. */
  readonly apart: ChartId;
  /** Many futures behind the one. */
  readonly many: boolean;
  /** What has been gathered of them: kept out of React's own state. */
  readonly futures: readonly Future[];
  /** The plan or branch that this one is set against; null: none. */
  readonly against: string | null;
  /** The form for a new branch is asked for. */
  readonly branching: boolean;
  /** On a phone: which sheet lies on top. */
  readonly sheet: SheetId;
  /** Whether single keys do something: they can be switched off. */
  readonly keys: boolean;
}

/** `against`: what the plan on show is set against from the start. */
export const startView = (against: string | null): StoreApi<BenchView> =>
  createStore<BenchView>(() => ({
    hover: null,
    span: null,
    picked: null,
    levels: LEVEL_IDS,
    charts: USUAL_CHARTS,
    panels: "whole",
    apart: "trust",
    many: false,
    futures: [],
    against,
    branching: false,
    sheet: "picture",
    keys: true,
  }));

/** A span between two months, whichever came first; none where they are the same. */
export const spanBetween = (one: number, other: number): readonly [number, number] | null =>
  one === other ? null : one < other ? [one, other] : [other, one];
