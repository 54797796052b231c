/**
 * What every option of every shipped scenario leaves in run 0 of the seed “joinery”: its series and its last memory, bit
 * for bit. `npm run golden` writes them anew; the changelog then says **Numbers changed**.
 */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { beginRun, columnsOf, simulate, stateFingerprint } from "../../src/model/simulate.ts";
import { compile } from "../../src/scenario/compile.ts";
import { optionsOf } from "../../src/scenario/compile/timeline.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { readShipped, shippedIds } from "../scenarios/study.ts";

const kept = fileURLToPath(new URL("fingerprints.json", import.meta.url));

/** `series` and `memory` of each option. */
const fingerprintsOf = (scenario: Scenario): object =>
  Object.fromEntries(
    optionsOf(scenario).map(({ id }) => {
      const { spec } = compile(scenario, { option: id, seed: "joinery" });
      const run = beginRun(spec, 0);
      const series = simulate(run, 0, columnsOf(spec.structure, { localities: false })).fingerprint;
      return [id, { series, memory: stateFingerprint(run) }];
    }),
  );

test("every option of every shipped scenario leaves the same bits as when they were last looked at", async () => {
  const found = Object.fromEntries(shippedIds().map((id) => [id, fingerprintsOf(readShipped(id))]));
  expect(Object.keys(found)).toHaveLength(shippedIds().length);
  await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(kept);
});
