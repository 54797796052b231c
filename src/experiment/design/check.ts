/**
 * What is wrong with a study's factors and design, as problems for the person who wrote them.
 *
 * Shape and types are the schema's business; here stand the rules that need the factors and the design together. Everything is
 * looked at, so that all problems can be told at once. Warnings (a study that will run, but not well) are told apart by code.
 */
import type { Problem } from "../../scenario/problem.ts";
import { shown } from "../../scenario/problem.ts";
import type { Design, Factor, Setting } from "../study.ts";
import { morrisBlock } from "./morris-trajectories.ts";
import { saltelliFactors } from "./saltelli.ts";
import { sobolDimensions } from "./sobol-sequence.ts";

/** The most cases a design is made for in one piece. */
export const mostCases = 1_048_576;

function problem(
  at: string,
  code: string,
  found: unknown,
  values: Readonly<Record<string, string>> = {},
): Problem {
  return { at, code, found: shown(found), values };
}

/** Everything that stops a study's cases from being made. Empty when all is well. */
export function checkDesign(design: Design, factors: readonly Factor[]): Problem[] {
  return [...factors.flatMap(checkFactor), ...checkNames(factors), ...checkKind(design, factors)];
}

function checkFactor(factor: Factor, index: number): Problem[] {
  const at = `factors[${index}]`;
  if (factor.kind === "choice") {
    const few =
      new Set(factor.options).size < 2 ? [problem(`${at}.options`, "choice-too-few", factor.options)] : [];
    const known = factor.options.includes(factor.base)
      ? []
      : [
          problem(`${at}.base`, "base-not-an-option", factor.base, {
            options: factor.options.map(String).join(", "),
          }),
        ];
    return [...few, ...known];
  }
  const bounds = { low: String(factor.low), high: String(factor.high) };
  const problems: Problem[] = [];
  if (!(factor.low < factor.high))
    problems.push(problem(`${at}.high`, "range-not-rising", factor.high, bounds));
  if (!isWithin(factor, factor.base))
    problems.push(problem(`${at}.base`, "outside-range", factor.base, bounds));
  factor.levels?.forEach((level, i) => {
    if (!isWithin(factor, level))
      problems.push(problem(`${at}.levels[${i}]`, "outside-range", level, bounds));
  });
  return problems;
}

/** A number inside the range, and whole where only whole numbers make sense. */
function isWithin(factor: Exclude<Factor, { kind: "choice" }>, value: Setting): boolean {
  if (typeof value !== "number") return false;
  if (factor.kind === "whole" && !Number.isInteger(value)) return false;
  return factor.low <= value && value <= factor.high;
}

function checkNames(factors: readonly Factor[]): Problem[] {
  const seen = new Set<string>();
  return factors.flatMap(({ id }, index) => {
    if (seen.has(id)) return [problem(`factors[${index}].id`, "factor-repeated", id)];
    seen.add(id);
    return [];
  });
}

function checkKind(design: Design, factors: readonly Factor[]): Problem[] {
  const missing =
    design.kind !== "replicates" && factors.length === 0
      ? [problem("factors", "factors-missing", factors)]
      : [];
  switch (design.kind) {
    case "replicates":
      return [];
    case "full-factorial":
    case "one-at-a-time":
      return [...missing, ...checkCount("design.levels", design.levels, 2, 1000)];
    case "latin-hypercube":
      return [...missing, ...checkCount("design.cases", design.cases, 2, mostCases)];
    case "sobol-sequence":
      return [
        ...missing,
        ...checkCount("design.cases", design.cases, 2, mostCases),
        ...checkWidth(factors, sobolDimensions),
      ];
    case "saltelli":
      return [
        ...missing,
        ...checkCount("design.base", design.base, 2, Math.floor(mostCases / (factors.length + 2))),
        ...checkWidth(factors, saltelliFactors),
      ];
    case "morris":
      return [
        ...missing,
        ...checkCount(
          "design.trajectories",
          design.trajectories,
          2,
          Math.floor(mostCases / morrisBlock(factors.length)),
        ),
        ...checkCount("design.levels", design.levels, 2, 100),
        ...(design.levels % 2 === 0 ? [] : [problem("design.levels", "levels-not-even", design.levels)]),
      ];
    case "table":
      return [...missing, ...checkTable(design.rows, factors)];
  }
}

function checkCount(at: string, count: number, least: number, most: number): Problem[] {
  if (Number.isInteger(count) && count >= least && count <= most) return [];
  return [problem(at, "count-out-of-range", count, { least: String(least), most: String(most) })];
}

function checkWidth(factors: readonly Factor[], most: number): Problem[] {
  if (factors.length <= most) return [];
  return [problem("factors", "too-many-factors", factors.length, { most: String(most) })];
}

function checkTable(
  rows: readonly Readonly<Record<string, Setting>>[],
  factors: readonly Factor[],
): Problem[] {
  const empty = rows.length === 0 ? [problem("design.rows", "table-empty", rows)] : [];
  const byId = new Map(factors.map((factor) => [factor.id, factor]));
  const wrong = rows.flatMap((row, r) =>
    Object.entries(row).flatMap(([id, setting]) => {
      const at = `design.rows[${r}].${id}`;
      const factor = byId.get(id);
      if (!factor) return [problem(at, "table-unknown-factor", id, { factors: [...byId.keys()].join(", ") })];
      if (factor.kind === "choice") {
        if (factor.options.includes(setting)) return [];
        return [problem(at, "not-an-option", setting, { options: factor.options.map(String).join(", ") })];
      }
      if (isWithin(factor, setting)) return [];
      return [problem(at, "outside-range", setting, { low: String(factor.low), high: String(factor.high) })];
    }),
  );
  return [...empty, ...wrong];
}

/** Advice on a design that runs but could be better: a code of the study words and the values its sentence needs. */
export interface DesignAdvice {
  readonly code: "use-power-of-two" | "too-few-trajectories" | "too-few-cases";
  readonly values: Readonly<Record<string, string>>;
}

/** Below this many trajectories, or cases a factor, the methods' own authors would not trust the result. */
const FEWEST_TRAJECTORIES = 10;
const FEWEST_CASES_A_FACTOR = 10;

export function adviseDesign(design: Design, factors: readonly Factor[]): DesignAdvice[] {
  switch (design.kind) {
    case "sobol-sequence":
      return powerOfTwoAdvice(design.cases);
    case "saltelli":
      return powerOfTwoAdvice(design.base);
    case "morris":
      if (design.trajectories >= FEWEST_TRAJECTORIES) return [];
      return [{ code: "too-few-trajectories", values: { least: String(FEWEST_TRAJECTORIES) } }];
    case "latin-hypercube":
      if (design.cases >= FEWEST_CASES_A_FACTOR * factors.length) return [];
      return [{ code: "too-few-cases", values: { least: String(FEWEST_CASES_A_FACTOR * factors.length) } }];
    default:
      return [];
  }
}

function powerOfTwoAdvice(count: number): DesignAdvice[] {
  if (Number.isInteger(Math.log2(count))) return [];
  const below = 2 ** Math.floor(Math.log2(Math.max(1, count)));
  return [{ code: "use-power-of-two", values: { below: String(below), above: String(2 * below) } }];
}
