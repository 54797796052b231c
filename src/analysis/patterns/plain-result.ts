/** A result of one pattern as plain data: what `joinery validate --json` prints and what the page shows. */
import type { Beside } from "./beside.ts";
import { isMeasured } from "./pattern.ts";
import type { Figure, Support } from "./pattern.ts";
import type { KnockedOut, Origin, PatternResult, Status } from "./validate.ts";

export interface PlainResult {
  readonly id: string;
  readonly title: string;
  readonly band: string;
  readonly source: string;
  readonly strength: Support;
  readonly heldOut: boolean;
  readonly status: Status;
  readonly figures: readonly Figure[];
  readonly runs: number;
  readonly seed: string;
  readonly origin: Origin;
  readonly knockOuts: readonly KnockedOut[];
  readonly meanField: Beside | null;
  readonly reason: PatternResult["reason"];
  /** What stands in the way of a miss; empty where nothing is missed. */
  readonly why: string;
}

export const plainResult = ({ pattern, beside, ...found }: PatternResult): PlainResult => ({
  id: pattern.id,
  title: pattern.title,
  band: pattern.band,
  source: pattern.source,
  strength: pattern.strength,
  heldOut: pattern.heldOut === true,
  status: found.status,
  figures: found.figures,
  runs: found.runs,
  seed: found.seed,
  origin: found.origin,
  knockOuts: found.knockOuts,
  meanField: beside,
  reason: found.reason,
  why: found.status === "missed" && isMeasured(pattern) ? (pattern.why ?? "") : "",
});
