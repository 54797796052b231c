/** Options that say the same are the same: their difference is exactly 0, in every month of every run. */
import { expect, test } from "vitest";
import { futuresOf } from "../../src/experiment/ensemble.ts";
import { LEAVE_AS_IS } from "../../src/scenario/compile/timeline.ts";
import { randomScenario } from "../model/random-scenario.ts";

test.each([2, 11, 23, 47, 92, 130])("in random world %i", (seed) => {
  const scenario = {
    ...randomScenario(seed),
    options: [
      { id: "same", title: "The same", plain: "" },
      {
        id: "again",
        title: "The same in other words",
        plain: "",
        settings: {},
        events: [],
        without: [],
        changes: {},
      },
    ],
  };
  const futures = (option: string) => [
    ...futuresOf({
      scenario,
      option,
      seed: "same",
      months: scenario.months,
      runs: [0, 1, 2, 3],
      levels: true,
      localities: true,
    }),
  ];
  const base = futures(LEAVE_AS_IS);
  for (const option of ["same", "again"]) {
    futures(option).forEach(({ values, fingerprint }, run) => {
      expect(fingerprint).toBe(base[run]!.fingerprint);
      values.forEach((value, at) => {
        const other = base[run]!.values[at]!;
        expect(Number.isNaN(other) ? Number.isNaN(value) : value - other === 0, `${at} of run ${run}`).toBe(
          true,
        );
      });
    });
  }
  expect(base[0]!.fingerprint).not.toBe(base[1]!.fingerprint);
});
