/** Lengths are counted from the first line of a function's own text to its last. */
import { expect, test } from "vitest";
import { longestFile, longestFunction, longestWorker } from "./line.ts";
import { planted } from "./planted.ts";
import { sizeBreaches } from "./sizes.ts";

const functionOf = (lines: number, head = "export function march(): void {"): string =>
  [head, ...Array.from({ length: lines - 2 }, () => "  step();"), "}"].join("\n");

const breaches = (path: string, text: string): string[] => sizeBreaches(planted({ [path]: text }).files);

test("a function at the limit passes and one line more does not", () => {
  expect(breaches("src/model/a.ts", functionOf(longestFunction))).toEqual([]);
  expect(breaches("src/model/a.ts", functionOf(longestFunction + 1))).toEqual([
    `src/model/a.ts:1: march has ${longestFunction + 1} lines, at most ${longestFunction}`,
  ]);
});

test("an arrow counts, a comment above does not", () => {
  expect(
    breaches("src/model/a.ts", functionOf(longestFunction + 1, "export const march = () => {")),
  ).toHaveLength(1);
  expect(breaches("src/model/a.ts", `/**\n * What it claims.\n */\n${functionOf(longestFunction)}`)).toEqual(
    [],
  );
});

test("a file at the limit passes and one line more does not", () => {
  const text = (lines: number): string => "export {};\n".repeat(lines);
  expect(breaches("src/model/a.ts", text(longestFile))).toEqual([]);
  expect(breaches("src/model/a.ts", text(longestFile + 1))).toHaveLength(1);
  expect(breaches("src/words/en/a.ts", text(longestFile + 1))).toEqual([]);
});

test("a worker only hands over", () => {
  expect(breaches("workers/a.worker.ts", "export {};\n".repeat(longestWorker))).toEqual([]);
  expect(breaches("workers/a.worker.ts", "export {};\n".repeat(longestWorker + 1))).toHaveLength(1);
});
