/** What would break it, on rules that were planted (PM2.8), and on none. */
import { expect, test } from "vitest";
import type { FactorColumn } from "../../../src/analysis/discovery/box.ts";
import { whatBreaks } from "../../../src/analysis/discovery/breaking.ts";
import { namedUniform } from "../../../src/engine/uniform.ts";
import { latinHypercube } from "../../../src/experiment/design/latin-hypercube.ts";

const FACTORS = ["A", "B", "C", "D", "E", "F", "G", "H"];
const rows = latinHypercube(300, FACTORS.length, namedUniform("planted"));
const columns = FACTORS.map((factor, j): FactorColumn => ({
  kind: "number",
  factor,
  values: rows.map((row) => row[j]),
}));

test("it fails where A is above 0.6 and B below 0.3: both are found, with coverage and density on fresh futures", () => {
  const { kind, boxes } = whatBreaks(
    columns,
    rows.map(([a, b]) => a > 0.6 && b < 0.3),
  );
  expect(kind).toBe("found");
  const [{ conditions, coverage, density, fresh }] = boxes;
  expect(conditions.map(({ factor }) => factor).sort()).toEqual(["A", "B"]);
  for (const condition of conditions) {
    if (condition.kind === "above") expect(condition.low).toBeCloseTo(0.6, 1);
    else if (condition.kind === "below") expect(condition.high).toBeCloseTo(0.3, 1);
    else expect.fail(condition.kind);
  }
  expect(coverage).toBeGreaterThan(0.8);
  expect(density).toBeGreaterThan(0.8);
  expect(fresh.futures).toBe(100);
});

test("a rule with luck in it is found all the same, and its density says so", () => {
  const luck = namedUniform("luck");
  const { kind, boxes } = whatBreaks(
    columns,
    rows.map(([a, b], at) => luck("fails", at) < (a > 0.6 && b < 0.5 ? 0.85 : 0.1)),
  );
  expect(kind).toBe("found");
  expect(boxes[0].density).toBeLessThan(1);
  expect(
    boxes[0].conditions
      .slice(0, 2)
      .map(({ factor }) => factor)
      .sort(),
  ).toEqual(["A", "B"]);
});

test("where nothing sets failures apart, it cannot tell", () => {
  const luck = namedUniform("coin");
  const kinds = [0, 1, 2, 3].map(
    (throwing) =>
      whatBreaks(
        columns,
        rows.map((_, at) => luck(`coin ${throwing}`, at) < 0.4),
      ).kind,
  );
  expect(kinds).toEqual(["cannot-tell", "cannot-tell", "cannot-tell", "cannot-tell"]);
});

test("what hardly fails, and what nearly always does, is not explained by conditions", () => {
  expect(
    whatBreaks(
      columns,
      rows.map((_, at) => at < 5),
    ).kind,
  ).toBe("hardly-fails");
  expect(
    whatBreaks(
      columns,
      rows.map((_, at) => at > 5),
    ).kind,
  ).toBe("nearly-always");
});
