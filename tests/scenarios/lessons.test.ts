/** The small worlds of single lessons: sound, said plainly, and named by their files. */
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { LESSONS } from "../../src/analysis/lessons.ts";
import { checkScenario } from "../../src/scenario/check.ts";
import { SHIPPED_IDS } from "../../src/scenario/library.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";

const folder = new URL("../../scenarios/lessons/", import.meta.url);
const ids = readdirSync(folder).map((name) => name.replace(".json", ""));
const read = (id: string): Scenario => JSON.parse(readFileSync(new URL(`${id}.json`, folder), "utf8"));

test.each(ids)("%s is sound, and some lesson uses it", (id) => {
  const scenario = read(id);
  expect(checkScenario(scenario).problems).toEqual([]);
  expect(scenario.id).toBe(id);
  expect(SHIPPED_IDS).not.toContain(id);
  expect(LESSONS.map((lesson) => lesson.scenario)).toContain(id);
});

test.each(ids)("%s gives every event a source, or calls it assumed", (id) => {
  const { events, options = [] } = read(id);
  const all = [...events, ...options.flatMap((option) => option.events ?? [])];
  expect(all.filter(({ source, strength }) => source.length === 0 && strength !== "assumed")).toEqual([]);
});
