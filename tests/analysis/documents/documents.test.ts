/** What is made from the catalogues is up to date; `npm run generate` makes it so. */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ODD, PATTERNS_KEPT, documentsOf } from "../../../src/analysis/documents/documents.ts";
import type { PatternsFound } from "../../../src/analysis/documents/patterns.ts";
import { PATTERNS } from "../../../src/analysis/patterns/patterns.ts";
import { MODEL_VERSION } from "../../../src/scenario/version.ts";

const root = new URL("../../../", import.meta.url);
const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, root)), "utf8");
const patterns: PatternsFound = JSON.parse(read(PATTERNS_KEPT));
const documents = documentsOf({
  odd: read(ODD),
  scenarios: readdirSync(fileURLToPath(new URL("scenarios", root)))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(read(`scenarios/${name}`))),
  patterns,
  manifest: JSON.parse(read("package.json")),
  citation: parse(read("CITATION.cff")),
});

test.each(Object.keys(documents))("%s is what `npm run generate` writes", (path) => {
  expect(read(path)).toBe(documents[path]);
});

test("every pattern has its place in what was last found, under this version of the model", () => {
  expect(patterns.patterns.map(({ id }) => id).sort()).toEqual(PATTERNS.map(({ id }) => id).sort());
  expect(patterns.model).toBe(MODEL_VERSION);
});
