/** Each rule about imports sees the breach it was written for, and lets its honest neighbour pass. */
import { expect, test } from "vitest";
import { importBreaches, importCycles, packageName } from "./imports.ts";
import { planted } from "./planted.ts";

const breaches = (path: string, text: string, others: Readonly<Record<string, string>> = {}): string[] =>
  importBreaches(planted({ ...others, [path]: text }).files);

test("a folder may import itself and what stands before it", () => {
  expect(
    breaches("src/model/trust.ts", `import { a } from "./state.ts"; import { b } from "../maths/b.ts";`),
  ).toEqual([]);
});

test.each([
  ["engine", "model"],
  ["words", "maths"],
  ["network", "experiment"],
  ["scenario", "cli"],
  ["picture", "view"],
  ["view", "cli"],
  ["cli", "view"],
])("%s may not import %s", (from, to) => {
  const found = breaches(`src/${from}/a.ts`, `import { b } from "../${to}/b.ts";`);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`src/${from}/a.ts:1: ${from} may not import ${to}`);
});

test.each([
  [`import type { B } from "../model/b.ts";`],
  [`export { b } from "../model/b.ts";`],
  [`export * from "../model/b.ts";`],
  [`export type { B } from "../model/b.ts";`],
  [`import "../model/b.ts";`],
  [`const b = await import("../model/b.ts");`],
  ["const b = await import(`../model/b.ts`);"],
  [`const b = require("../model/b.ts");`],
  [`import b = require("../model/b.ts");`],
  [`type B = import("../model/b.ts").B;`],
  [`type B = typeof import("../model/b.ts");`],
  [`/// <reference path="../model/b.ts" />`],
  [`const all = import.meta.glob("../model/*.ts");`],
  [`const all = import.meta.glob(["../model/*.ts"]);`],
  [`import text from "../model/b.ts?raw";`],
  [`import {\n  b,\n} from\n  "../model/b.ts";`],
])("no way of importing slips past the line: %s", (text) => {
  expect(breaches("src/engine/a.ts", text)).toHaveLength(1);
});

test("an import in a comment or a string is no import", () => {
  const text = `// import { b } from "../model/b.ts";\nconst said = 'import { b } from "../model/b.ts"';`;
  expect(breaches("src/engine/a.ts", text)).toEqual([]);
});

test("an import whose path is not written out is refused", () => {
  expect(breaches("src/view/a.ts", `const b = await import(somewhere);`)).toHaveLength(1);
});

test("view takes only types from engine and model", () => {
  expect(breaches("src/view/a.ts", `import type { World } from "../model/state.ts";`)).toEqual([]);
  expect(breaches("src/view/a.ts", `export type { World } from "../model/state.ts";`)).toEqual([]);
  expect(breaches("src/view/a.ts", `import { world } from "../model/state.ts";`)).toHaveLength(1);
  // Under verbatimModuleSyntax this one still imports the file when it runs.
  expect(breaches("src/view/a.ts", `import { type World } from "../engine/state.ts";`)).toHaveLength(1);
  expect(breaches("src/view/a.ts", `const w = import("../model/simulate.ts");`)).toHaveLength(1);
});

test("the terminal may run the model", () => {
  expect(breaches("src/cli/a.ts", `import { simulate } from "../model/simulate.ts";`)).toEqual([]);
});

test("mechanisms meet only in the schedule", () => {
  const trust = "src/model/mechanisms/trust.ts";
  expect(breaches(trust, `import { world } from "../state.ts";`)).toEqual([]);
  expect(breaches(trust, `import { a } from "./silo.ts";`)).toHaveLength(1);
  expect(breaches(trust, `import type { A } from "./silo.ts";`)).toHaveLength(1);
  expect(breaches(trust, `import { a } from "../outcomes/silo.ts";`)).toHaveLength(1);
  expect(breaches(trust, `import { a } from "../events/merge.ts";`)).toHaveLength(1);
  expect(breaches("src/model/schedule.ts", `import { a } from "./mechanisms/silo.ts";`)).toEqual([]);
  expect(breaches("src/model/mechanisms/trust/decay.ts", `import { a } from "./gain.ts";`)).toEqual([]);
});

test.each([
  ["src/engine/a.ts", "seedrandom", 0],
  ["src/engine/a.ts", "@noble/hashes/sha2.js", 0],
  ["src/model/a.ts", "seedrandom", 1],
  ["src/maths/a.ts", "simple-statistics", 1],
  ["src/words/en/a.ts", "zod", 1],
  ["src/experiment/a.ts", "d3", 1],
  ["src/picture/a.ts", "d3", 0],
  ["src/picture/a.ts", "d3-scale", 1],
  ["src/view/charts/a.ts", "three", 1],
  ["src/view/network/a.ts", "three/examples/jsm/controls/OrbitControls.js", 0],
  ["src/view/network/a.ts", "react", 0],
  ["src/view/main.tsx", "@fontsource-variable/public-sans", 0],
  ["src/view/main.tsx", "virtual:pwa-register", 0],
  ["src/view/a.ts", "commander", 1],
  ["src/cli/main.ts", "commander", 0],
  ["src/cli/main.ts", "node:fs", 0],
  ["src/analysis/a.ts", "node:fs", 1],
  ["src/analysis/a.ts", "fs", 1],
  ["src/view/a.ts", "node:path", 1],
  ["src/protocol/node.ts", "node:worker_threads", 0],
])("%s importing %s is a breach: %i", (path, name, count) => {
  expect(breaches(path, `import a from "${name}";`)).toHaveLength(count);
});

test("a package's name is the part before its own folders", () => {
  expect(packageName("three/examples/a.js")).toBe("three");
  expect(packageName("@noble/hashes/sha2.js")).toBe("@noble/hashes");
});

test("workers import only the protocol", () => {
  const path = "workers/simulation.worker.ts";
  expect(breaches(path, `import { serve } from "../src/protocol/server.ts";`)).toEqual([]);
  expect(breaches("workers/node.worker.ts", `import { parentPort } from "node:worker_threads";`)).toEqual([]);
  expect(breaches(path, `import { simulate } from "../src/model/simulate.ts";`)).toHaveLength(1);
  expect(breaches(path, `import { expose } from "comlink";`)).toHaveLength(1);
  expect(breaches(path, `import { serve } from "./ensemble.worker.ts";`)).toHaveLength(1);
});

test("a worker that works for a picture may import view, and no model", () => {
  const path = "workers/layout.worker.ts";
  expect(breaches(path, `import { placesOf } from "../src/view/network/ground-of.ts";`)).toEqual([]);
  expect(breaches(path, `import { simulate } from "../src/model/simulate.ts";`)).toHaveLength(1);
});

test("workers are reached by URL, and imported at one door only", () => {
  const byUrl = `new Worker(new URL("../../workers/simulation.worker.ts", import.meta.url), { type: "module" });`;
  const byImport = `import W from "../../workers/simulation.worker.ts?worker&inline";`;
  const byType = `import type { Api } from "../../workers/simulation.worker.ts";`;
  expect(breaches("src/protocol/client.ts", byUrl)).toEqual([]);
  expect(breaches("src/model/a.ts", byUrl)).toHaveLength(1);
  expect(breaches("src/view/a.ts", byImport)).toHaveLength(1);
  expect(breaches("src/view/a.ts", byType)).toHaveLength(1);
  expect(breaches("src/protocol/start-worker.ts", byImport)).toEqual([]);
});

test("a URL counts as an import when it names one of our files, and not when it names a built one", () => {
  const model = { "src/model/b.ts": "export const b = 1;" };
  expect(breaches("src/engine/a.ts", `new URL("../model/b.ts", import.meta.url);`, model)).toHaveLength(1);
  expect(breaches("src/cli/pool.ts", `new URL("./node.worker.js", import.meta.url);`)).toEqual([]);
});

test("outside src, only data may be read, from scenario onwards", () => {
  expect(breaches("src/view/a.ts", `import plan from "../../scenarios/plan.json";`)).toEqual([]);
  expect(breaches("src/model/a.ts", `import plan from "../../scenarios/plan.json";`)).toHaveLength(1);
  expect(breaches("src/cli/a.ts", `import { a } from "../../tests/a.ts";`)).toHaveLength(1);
});

test("a relative import names its file whole", () => {
  expect(breaches("src/model/a.ts", `import { b } from "./b";`)).toHaveLength(1);
  const dotted = { "src/model/b.slow.ts": "export const b = 1;" };
  expect(breaches("src/model/a.ts", `import { b } from "./b.slow";`, dotted)).toHaveLength(1);
});

test("a ring of imports is found, and types make no ring", () => {
  const ring = planted({
    "src/model/a.ts": `import { b } from "./b.ts"; export const a = b;`,
    "src/model/b.ts": `import { c } from "./c.ts"; export const b = c;`,
    "src/model/c.ts": `import { a } from "./a.ts"; export const c = a;`,
  });
  expect(importCycles(ring.files)).toEqual([
    "src/model/a.ts → src/model/b.ts → src/model/c.ts → src/model/a.ts",
  ]);
  const types = planted({
    "src/model/a.ts": `import { b } from "./b.ts"; export const a = b;`,
    "src/model/b.ts": `import type { A } from "./a.ts"; export const b = 1;`,
  });
  expect(importCycles(types.files)).toEqual([]);
});
