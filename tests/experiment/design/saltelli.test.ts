import { expect, test } from "vitest";
import { saltelli, saltelliBlock, saltelliFactors } from "../../../src/experiment/design/saltelli.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";

test("a block is A, then A with each column of B in turn, then B", () => {
  const rows = saltelli(8, 3, seededUniform(1));
  expect(rows.length).toBe(8 * saltelliBlock(3));
  for (let j = 0; j < 8; j++) {
    const [a, ...rest] = rows.slice(j * 5, j * 5 + 5);
    const b = rest[3];
    for (let i = 0; i < 3; i++)
      expect(rest[i]).toEqual(a.map((place, column) => (column === i ? b[column] : place)));
  }
});

test("A and B each fill every factor evenly", () => {
  const rows = saltelli(64, 4, seededUniform(2));
  for (const offset of [0, 5]) {
    const sample = rows.filter((_, i) => i % 6 === offset);
    for (let j = 0; j < 4; j++) expect(new Set(sample.map((row) => Math.floor(row[j] * 64))).size).toBe(64);
  }
});

test("there are direction numbers for 64 factors", () => {
  expect(saltelliFactors).toBe(64);
  expect(saltelli(2, 64, seededUniform(3)).length).toBe(132);
});
