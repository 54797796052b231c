/** Validation is a function of its seed and runs: no matter who lives the runs, or how often it is asked. */
import { expect, test } from "vitest";
import { channelTable } from "../../../src/analysis/patterns/channels.ts";
import { joinEnsembles, runEnsemble } from "../../../src/analysis/patterns/ensemble.ts";
import type { EnsembleRunner } from "../../../src/analysis/patterns/ensemble.ts";
import { plainResult } from "../../../src/analysis/patterns/plain-result.ts";
import { validate } from "../../../src/analysis/patterns/validate.ts";
import { stretchesOf } from "../../../src/protocol/ensemble-pool.ts";

const here: EnsembleRunner = async (request) => runEnsemble(request);
/** As three workers would, each finishing when it likes. */
const byThree: EnsembleRunner = async (request) => {
  const parts = stretchesOf(request, 3);
  const lived = await Promise.all(parts.toReversed().map(async (part) => runEnsemble(part)));
  return joinEnsembles(lived.toReversed());
};
const IDS = ["S14", "S10", "S22"];
const found = async (simulate: EnsembleRunner, seed = "joinery"): Promise<string> =>
  JSON.stringify((await validate({ simulate, runs: 4, seed, only: IDS })).map(plainResult));

test("the same seed gives the same answer, whoever lives the runs; another seed other figures", async () => {
  const one = await found(here);
  expect(await found(here)).toBe(one);
  expect(await found(byThree)).toBe(one);
  expect(JSON.parse(one)).toHaveLength(IDS.length);
});

test("it is told how far it is, and stops between patterns when asked to", async () => {
  const seen: number[] = [];
  const results = await validate({
    simulate: here,
    runs: 4,
    only: IDS,
    knockOuts: false,
    onProgress: ({ done }) => seen.push(done),
    stopped: () => seen.length > 0,
  });
  expect(seen.length).toBeGreaterThan(0);
  expect(results.length).toBeLessThan(IDS.length);
});

test("a pattern that needs a scenario says which, where it is not given", async () => {
  const [result] = await validate({ simulate: here, runs: 1, only: ["C2"], scenarios: {} });
  expect(result?.status).toBe("not-tested");
  expect(result?.reason?.kind).toBe("missing-scenario");
});

test("with all roads open churn costs trust, and the road that is open carries nothing away", async () => {
  const { rows, runs } = await channelTable(8, async (one, count) =>
    runEnsemble({ ...one, seed: "roads", first: 0, runs: count }),
  );
  expect(runs).toBe(4);
  const [open] = rows;
  for (const { loss, carried } of open?.losses ?? []) {
    expect(loss).toBeGreaterThan(0);
    expect(carried).toBe(0);
  }
  expect(rows.length).toBeGreaterThan(5);
});
