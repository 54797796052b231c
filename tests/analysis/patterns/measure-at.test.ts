import { expect, test } from "vitest";
import { runEnsemble } from "../../../src/analysis/patterns/ensemble.ts";
import type { EnsembleRequest } from "../../../src/analysis/patterns/ensemble.ts";
import { measureAt, measuredPattern } from "../../../src/analysis/patterns/measure-at.ts";

test("a pattern is measured with the settings asked for in every one of its cases", async () => {
  const pattern = measuredPattern("S14");
  if (pattern === undefined) throw new Error("the catalogue has lost S14");
  const asked: EnsembleRequest[] = [];
  const simulate = async (request: EnsembleRequest) => {
    asked.push(request);
    return runEnsemble({ ...request, runs: 1 });
  };
  const given = { runs: 1, seed: "test", scenarios: {}, simulate };
  const usual = await measureAt(pattern, { ...given, settings: {} });
  const even = await measureAt(pattern, { ...given, settings: { asym: 1 } });
  expect(asked.slice(asked.length / 2).every(({ scenario }) => scenario.settings?.asym === 1)).toBe(true);
  expect(even?.figures[0].value).not.toBe(usual?.figures[0].value);
  expect(measuredPattern("nothing")).toBeUndefined();
});
