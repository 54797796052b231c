import { expect, test } from "vitest";
import { runEnsemble } from "../../src/analysis/patterns/ensemble.ts";
import type { EnsembleRequest } from "../../src/analysis/patterns/ensemble.ts";
import { ensemblePoolOf, stretchesOf } from "../../src/protocol/ensemble-pool.ts";
import { toyScenario } from "../model/small-worlds.ts";

const request: EnsembleRequest = {
  scenario: toyScenario({ months: 6 }),
  watch: ["trust@system"],
  seed: "pool",
  first: 3,
  runs: 7,
};

test("runs are shared out as evenly as can be, in their order, and none twice", () => {
  expect(stretchesOf(request, 3).map(({ first, runs }) => [first, runs])).toEqual([
    [3, 2],
    [5, 2],
    [7, 3],
  ]);
  expect(stretchesOf({ ...request, runs: 1 }, 3).map(({ first, runs }) => [first, runs])).toEqual([[3, 1]]);
});

test("whatever the number of workers, the ensemble is the one that a single one gives", async () => {
  const worker = { ensemble: async (part: EnsembleRequest) => runEnsemble(part) };
  for (const workers of [[worker], [worker, worker], Array.from({ length: 9 }, () => worker)])
    expect(await ensemblePoolOf(workers)(request)).toEqual(runEnsemble(request));
});
