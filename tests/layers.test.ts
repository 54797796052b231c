/**
 * The house rules, held against the tree as it stands. Each rule is itself tested on planted breaches in
 * `tests/architecture/`, so a rule that has gone blind fails there.
 */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { importBreaches, importCycles } from "./architecture/imports.ts";
import { nameBreaches, strayTests } from "./architecture/names.ts";
import { references } from "./architecture/references.ts";
import { sizeBreaches } from "./architecture/sizes.ts";
import { listPaths, parse, readSources } from "./architecture/sources.ts";
import { tokenBreaches } from "./architecture/tokens.ts";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");
const sources = readSources(root, ["src", "workers"]);
const parsed = parse(sources);
const paths = sources.map(({ path }) => path);
const pathsOf = (folders: readonly string[]): string[] => readSources(root, folders).map(({ path }) => path);
/** What makes the model's kernel at build time: outside the line, under the same rules where they make sense. */
const translator = parse(readSources(root, ["kernel"]));

test("there is something to look at", () => {
  expect(sources.length).toBeGreaterThan(0);
  expect(parsed.files.length).toBe(sources.length);
});

test("each folder imports only what stands before it in the line", () => {
  expect(importBreaches(parsed.files)).toEqual([]);
});

test("no file reaches itself again", () => {
  expect(importCycles(parsed.files)).toEqual([]);
});

test("luck, clocks and surroundings are arguments, and the model's arithmetic is exact", () => {
  expect(tokenBreaches(parsed)).toEqual([]);
});

test("functions and files stay short enough to read", () => {
  expect(sizeBreaches([...parsed.files, ...translator.files])).toEqual([]);
});

test("names say what things are", () => {
  expect(nameBreaches([...paths, ...pathsOf(["kernel"])])).toEqual([]);
});

// It may reach itself again: an expression holds calls, a call statements, a statement expressions, and the functions that
// translate them call each other as the grammar does.
test("the translator asks the compiler and the assembler, and nothing that it translates", () => {
  expect(translator.files.length).toBeGreaterThan(0);
  const strangers = translator.files.flatMap((file) =>
    references(file)
      .filter(({ specifier = "" }) => !/^(\.\/[a-z-]+\.ts|typescript|wabt)$/.test(specifier))
      .map(({ at, specifier }) => `${at}: ${specifier}`),
  );
  expect(strangers).toEqual([]);
  expect(tokenBreaches(translator)).toEqual([]);
});

test("every test has something in src to test", () => {
  const others = pathsOf(["scripts", "bench", "kernel"]);
  expect(strayTests(listPaths(root, ["tests"]), [...paths, ...others])).toEqual([]);
});
