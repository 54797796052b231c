/**
 * What would break it, with an honest answer where nothing does: boxes are made from two futures of three and judged on the
 * third that they were not made from.
 *
 *     hardly fails     fewer than 10 futures fail, or fewer than 1 in 12
 *     nearly always    more than 9 in 10 fail: then it is not these conditions that break it
 *     cannot tell      no box stands up among the fresh futures: its density there could be chance,
 *                      P(X ≥ failing inside) > 0.01, X binomial with the share that fails anyway
 *     found            the boxes that do, the best first
 *
 * Judging on fresh futures as Bryant & Lempert (2010) advise; the shares are this project's own.
 */
import { chanceOfAtLeast } from "../../maths/binomial.ts";
import type { Box, Condition, FactorColumn } from "./box.ts";
import { inside, measureBox } from "./box.ts";
import { discoverScenarios } from "./prim.ts";

export interface FoundBox {
  readonly box: Box;
  readonly conditions: readonly Condition[];
  /** Among the fresh futures: all, those that fail, those that the box points at, and those of them that fail. */
  readonly fresh: {
    readonly futures: number;
    readonly failing: number;
    readonly inside: number;
    readonly failingInside: number;
  };
  readonly coverage: number;
  readonly density: number;
}

export interface Breaking {
  readonly kind: "hardly-fails" | "nearly-always" | "cannot-tell" | "found";
  readonly futures: number;
  readonly failing: number;
  readonly boxes: readonly FoundBox[];
}

const FEWEST = 10;
const LEAST_SHARE = 1 / 12;
const MOST_SHARE = 0.9;
const CHANCE = 0.01;
const MOST_BOXES = 2;
/** Every third future judges. */
const EVERY = 3;

/** Rows of a column, those that judge or the others. */
function part(column: FactorColumn, judges: boolean): FactorColumn {
  const isWanted = (_: unknown, at: number): boolean => (at % EVERY === EVERY - 1) === judges;
  return column.kind === "number"
    ? { ...column, values: Array.from(column.values).filter(isWanted) }
    : { ...column, values: column.values.filter(isWanted) };
}

export function whatBreaks(columns: readonly FactorColumn[], fails: readonly boolean[]): Breaking {
  const futures = fails.length;
  const failing = fails.filter(Boolean).length;
  const told = (kind: Breaking["kind"], boxes: readonly FoundBox[] = []): Breaking => ({
    kind,
    futures,
    failing,
    boxes,
  });
  if (failing < FEWEST || failing < LEAST_SHARE * futures) return told("hardly-fails");
  if (failing > MOST_SHARE * futures) return told("nearly-always");
  const made = columns.map((column) => part(column, false));
  const fresh = columns.map((column) => part(column, true));
  const isFresh = (_: boolean, at: number): boolean => at % EVERY === EVERY - 1;
  const freshFails = fails.filter(isFresh);
  const { boxes } = discoverScenarios(
    made,
    fails.filter((each, at) => !isFresh(each, at)),
    { boxes: MOST_BOXES },
  );
  const found: FoundBox[] = [];
  for (const { box, conditions } of boxes) {
    const next = judged({ box, conditions }, fresh, freshFails, found);
    if (standsUp(next)) found.push(next);
  }
  return found.length === 0 ? told("cannot-tell") : told("found", found);
}

/** A box is judged on the fresh futures that no earlier one points at: what it adds. */
function judged(
  { box, conditions }: Pick<FoundBox, "box" | "conditions">,
  all: readonly FactorColumn[],
  allFails: readonly boolean[],
  earlier: readonly FoundBox[],
): FoundBox {
  const rows = allFails.map((_, row) => row);
  const seen = new Set(earlier.flatMap((each) => inside(each.box, all, rows)));
  const left = rows.filter((row) => !seen.has(row));
  const columns = all.map((column): FactorColumn =>
    column.kind === "number"
      ? { ...column, values: left.map((row) => column.values[row]) }
      : { ...column, values: left.map((row) => column.values[row]) },
  );
  const fails = left.map((row) => allFails[row]);
  const { futures, failing: failingInside, coverage, density } = measureBox(box, columns, fails);
  const failing = fails.filter(Boolean).length;
  return {
    box,
    conditions,
    coverage,
    density,
    fresh: { futures: fails.length, failing, inside: futures, failingInside },
  };
}

function standsUp({ fresh }: FoundBox): boolean {
  const { futures, failing, inside: pointed, failingInside } = fresh;
  return pointed > 0 && chanceOfAtLeast(failingInside, pointed, failing / futures) <= CHANCE;
}
