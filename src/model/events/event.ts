/** What a kind of event is: one record, from which help, forms, the schema and the documents derive. */
import type { SettingEffect, SettingTarget } from "../structure.ts";

/** What an event's `who` selects. */
export type EventScope = "organisations" | "partnerships" | "localities" | "timeline";

/** Fields an event may carry besides those that all events have. */
export type EventField =
  | "fit"
  | "align"
  | "each"
  | "into"
  | "to"
  | "joins"
  | "share"
  | "covers"
  | "form"
  | "leader"
  | "board"
  | "saving";

export interface EventSize {
  readonly unit: string;
  readonly default: number;
  readonly range: readonly [number, number];
}

/** What a size does to a setting while the event lasts. */
export interface SettingChange {
  readonly target: SettingTarget;
  readonly operation: SettingEffect["operation"];
  /** Times the event's size. */
  readonly times: number;
}

export interface EventKind {
  readonly kind: string;
  readonly lane: "structure" | "people" | "money" | "rules" | "support" | "outside";
  /** What it does, in a sentence. */
  readonly does: string;
  readonly scope: EventScope;
  readonly size: EventSize | null;
  /** Who is struck, as a reform of severity `size`. */
  readonly strikes: boolean;
  /** Whether it ends with its `ends`; otherwise it stays, and `ends` (where allowed) is when it has been phased in. */
  readonly lasts: "until-ends" | "for-good" | "phased" | "once";
  readonly settings: readonly SettingChange[];
  readonly fields: readonly EventField[];
  readonly source: string;
}

export const SEVERITY: EventSize = { unit: "share of posts lost", default: 0.6, range: [0, 1] };
