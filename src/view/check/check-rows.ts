/** One row of the page for every check: what was found here where it was, else what was kept. */
import type { PatternFound } from "../../analysis/documents/patterns.ts";
import type { PlainResult } from "../../analysis/patterns/plain-result.ts";
import type { PatternClaim } from "../../protocol/pattern-api.ts";
import { checkScreen as words } from "../../words/en/check-screen.ts";
import type { Checks } from "./checks.ts";

export interface CheckRow {
  readonly claim: PatternClaim;
  readonly status: PlainResult["status"] | "none";
  readonly figures: PlainResult["figures"];
  readonly runs: number;
  readonly origin: PlainResult["origin"];
  readonly knockOuts: PlainResult["knockOuts"];
  readonly beside: PlainResult["meanField"];
  readonly isFresh: boolean;
  /** The kept status where a new run says otherwise. */
  readonly was: PlainResult["status"] | null;
  /** Why it was not tested. */
  readonly reason: string;
}

const RANK = { missed: 0, met: 1, "not-tested": 2, none: 3 } as const;

/** Misses first; checks of one rank stay in the catalogue's order. */
export function checkRows({ claims, kept, found }: Checks): readonly CheckRow[] {
  return (claims ?? [])
    .map((claim) => rowOf(claim, kept.get(claim.id), found.get(claim.id)))
    .sort((a, b) => RANK[a.status] - RANK[b.status]);
}

function rowOf(
  claim: PatternClaim,
  kept: PatternFound | undefined,
  fresh: PlainResult | undefined,
): CheckRow {
  const result = fresh ?? kept;
  return {
    claim,
    status: result?.status ?? (claim.notTested === "" ? "none" : "not-tested"),
    figures: result?.figures ?? [],
    runs: result?.runs ?? 0,
    origin: result?.origin ?? "unknown",
    knockOuts: result?.knockOuts ?? [],
    beside: result?.meanField ?? null,
    isFresh: fresh !== undefined,
    was: fresh !== undefined && kept !== undefined && kept.status !== fresh.status ? kept.status : null,
    reason: reasonOf(result, claim),
  };
}

/** Why it is missed or not tested, where there is something to say. */
function reasonOf(result: PlainResult | PatternFound | undefined, claim: CheckRow["claim"]): string {
  const reason = result?.reason ?? null;
  if (reason?.kind === "missing-scenario") return words.missingScenario(reason.id);
  return result?.why ?? claim.notTested;
}

export interface Counts {
  readonly met: number;
  readonly missed: number;
  readonly untested: number;
  readonly unrun: number;
}

export function countRows(rows: readonly CheckRow[]): Counts {
  const count = (status: CheckRow["status"]): number => rows.filter((row) => row.status === status).length;
  return { met: count("met"), missed: count("missed"), untested: count("not-tested"), unrun: count("none") };
}

/** Two figures that mean something; a dash where there was nothing to measure. */
export function shownNumber(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return "–";
  const short = Number(value.toPrecision(2));
  return Math.abs(short) >= 1000
    ? Math.round(short).toLocaleString("en-GB")
    : String(short).replace("-", "−");
}
