/** Every cause has a name, a rule or a reason for none, and assumptions that exist. */
import { expect, test } from "vitest";
import { papersBehind } from "../../../src/analysis/explain/papers.ts";
import { PRACTICE_CAUSES, SILO_CAUSES, TRUST_CAUSES } from "../../../src/model/ledger.ts";
import { DEFAULT_SETTINGS } from "../../../src/model/parameters.ts";
import { MONTH } from "../../../src/model/schedule.ts";
import { causes, rules } from "../../../src/words/en/explain.ts";
import { parameterNames } from "../../../src/words/en/model.ts";

const all = [...TRUST_CAUSES, ...PRACTICE_CAUSES, ...SILO_CAUSES, ...MONTH.map(({ name }) => name)];

test("every cause of the ledger and every step of a month has a name in words", () => {
  expect(all.filter((cause) => !(cause in causes))).toEqual([]);
});

test("every cause of the ledger has its rule in words", () => {
  const ledger = [...TRUST_CAUSES, ...PRACTICE_CAUSES, ...SILO_CAUSES];
  expect(ledger.filter((cause) => !(cause in rules))).toEqual([]);
});

test("the assumptions behind a cause carry the value of the run, a range, a strength, a source and a name", () => {
  const papers = all.flatMap((cause) => papersBehind(cause, { ...DEFAULT_SETTINGS, gain: 0.2 }));
  expect(papers.length).toBeGreaterThan(40);
  for (const { name, source, range, value } of papers) {
    expect(source).not.toBe("");
    expect(range[0]).toBeLessThanOrEqual(range[1]);
    expect(parameterNames[name].plain).not.toBe("");
    expect(Number.isFinite(value)).toBe(true);
  }
  expect(papers.find(({ name }) => name === "gain")?.value).toBe(0.2);
});

test("luck and dates have none", () => {
  expect(papersBehind("luck", DEFAULT_SETTINGS)).toEqual([]);
  expect(papersBehind("time", DEFAULT_SETTINGS)).toEqual([]);
});
