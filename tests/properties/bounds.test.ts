/** Whatever the world, the rules, the settings and the events: every quantity stays within its bounds in every month. */
import { describe, expect, test } from "vitest";
import { refuseBadQuantities } from "../../src/engine/fingerprint.ts";
import { EVENT_KINDS } from "../../src/model/events/index.ts";
import { OUTCOMES } from "../../src/model/outcomes/index.ts";
import { beginRun, columnsOf, record, step } from "../../src/model/simulate.ts";
import { compile } from "../../src/scenario/compile.ts";
import { randomScenario } from "../model/random-scenario.ts";

/** Columns that are not in [0, 1], and what they are in; the last figure is no law but far beyond anything seen. */
const BOUNDS: Readonly<Record<string, readonly [number, number]>> = {
  "localities.turnover": [0.2, 10],
  "localities.outcome": [0, 1e4],
  "localities.trend": [-1, 1],
  "localities.noise": [-100, 100],
  "localities.published": [-100, 1e4],
  "localities.projectDelay": [0, 1200],
  "organisations.fatigue": [0, 100],
  "organisations.capacity": [0, 100],
  "organisations.fit": [0, 20],
  "organisations.fitGoal": [0, 20],
  "organisations.budget": [0.05, 2],
  "organisations.capacityFactor": [0.05, 4],
  "partnerships.align": [0, 1],
  "partnerships.alignGoal": [0, 20],
  "partnerships.infra": [-10, 10],
  "partnerships.alignLift": [0, 10],
  "partnerships.roleGain": [0, 20],
  // α + β of the belief rule: what a year of contacts adds fades at priorPull, which may be 0.
  "ties.evidence": [0, 1e4],
};

describe.each(Array.from({ length: 60 }, (_, n) => 500 + n))("random world %i", (seed) => {
  const kinds = EVENT_KINDS.map(({ kind }) => kind).filter(
    (kind) => !["transfer-function", "boundary-change"].includes(kind),
  );
  const { spec } = compile(randomScenario(seed, { months: 84, events: 10, kinds, wildness: 0.6 }), {
    seed: "bounds",
  });

  test("keeps every quantity of its memory and every outcome within bounds", () => {
    const run = beginRun(spec, seed);
    const columns = columnsOf(spec.structure, { localities: true });
    const values = new Float64Array(columns.length);
    for (let month = 0; month < 84; month++) {
      step(run);
      refuseBadQuantities(run.world.memory.quantities);
      for (const { name, values: column } of run.world.memory.quantities) {
        const [low, high] = BOUNDS[name] ?? [0, 1];
        for (const value of column)
          if (!(value >= low && value <= high)) expect.fail(`${name} is ${value} in month ${month}`);
      }
      record(run, columns, values, 0);
      columns.forEach(({ outcome, scope }, c) => {
        const [low, high] = outcome.range;
        const value = values[c]!;
        if (!Number.isNaN(value) && !(value >= low && value <= high))
          expect.fail(`${outcome.id} of ${scope} is ${value} in month ${month}`);
      });
    }
    expect(run.world.month).toBe(84);
  });
});

test("every outcome says its bounds", () => {
  for (const { range } of OUTCOMES) expect(range[0]).toBeLessThan(range[1]);
});
