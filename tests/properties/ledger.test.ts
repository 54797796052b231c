/** The ledger's books balance, in every month, for every number it explains; and keeping them changes nothing. */
import { describe, expect, test } from "vitest";
import {
  PRACTICE_CAUSES,
  SILO_CAUSES,
  TRUST_CAUSES,
  closeLedger,
  openLedger,
  practiceNow,
  trustNow,
} from "../../src/model/ledger.ts";
import { beginRun, stateFingerprint, step } from "../../src/model/simulate.ts";
import type { Run } from "../../src/model/simulate.ts";
import { compile } from "../../src/scenario/compile.ts";
import { randomScenario } from "../model/random-scenario.ts";
import { eventOf, runOf, toyScenario } from "../model/small-worlds.ts";

const MONTHS = 60;
const TOLERANCE = 1e-9;
const sumOf = (parts: Float64Array, row: number, width: number): number =>
  parts.subarray(row * width, (row + 1) * width).reduce((sum, part) => sum + part, 0);

/** The three numbers that are explained, as they stand. */
function standing({ world }: Run): { trust: number[]; silo: number[]; practice: number[] } {
  const { ties, organisations, partnerships } = world.structure;
  return {
    trust: Array.from({ length: 2 * ties.count }, (_, row) => trustNow(world, row)),
    silo: Array.from({ length: organisations.count }, (_, row) => world.state.organisations.silo[row]!),
    practice: Array.from({ length: partnerships.count }, (_, row) => practiceNow(world, row)),
  };
}

const WIDTHS = {
  trust: TRUST_CAUSES.length,
  silo: SILO_CAUSES.length,
  practice: PRACTICE_CAUSES.length,
} as const;

describe.each(Array.from({ length: 40 }, (_, n) => 700 + n))("random world %i", (seed) => {
  const { spec } = compile(randomScenario(seed, { months: MONTHS, events: 10, wildness: 0.4 }), {
    seed: "ledger",
  });

  test("parts add up to the change within 1e-9: every tie's trust, every body's silo, every partnership's practice", () => {
    const run = beginRun(spec, 3);
    const ledger = openLedger(run.world);
    for (let month = 0; month < MONTHS; month++) {
      const before = standing(run);
      ledger.clear();
      step(run, ledger.after);
      const after = standing(run);
      for (const kind of ["trust", "silo", "practice"] as const) {
        after[kind].forEach((value, row) => {
          const unexplained = value - before[kind][row]! - sumOf(ledger[kind], row, WIDTHS[kind]);
          if (!(Math.abs(unexplained) <= TOLERANCE))
            expect.fail(`${kind} ${row}, month ${month}: ${unexplained} unexplained`);
        });
      }
    }
    expect(run.world.month).toBe(MONTHS);
  });

  test("a run whose books are kept is the run whose books are not, to the last bit", () => {
    const [kept, plain] = [beginRun(spec, 3), beginRun(spec, 3)];
    const ledger = openLedger(kept.world);
    for (let month = 0; month < MONTHS; month++) {
      step(kept, ledger.after);
      step(plain);
      expect(stateFingerprint(kept), `month ${month}`).toBe(stateFingerprint(plain));
    }
    closeLedger(kept.world);
    expect(kept.world.siloParts).toBeNull();
  });
});

describe("clamping is a cause of its own", () => {
  test("silo that would pass 1 is brought back under bounds", () => {
    const run = runOf(
      toyScenario({
        settings: { siloBase: 0.4, siloPressure: 0.6, siloBurden: 0.8, siloHurt: 0.6, siloRate: 0.1 },
      }),
    );
    run.world.state.organisations.silo.fill(1);
    run.world.state.organisations.burden.fill(1);
    run.world.state.localities.pressure.fill(1);
    const ledger = openLedger(run.world);
    step(run, ledger.after);
    expect(ledger.silo[SILO_CAUSES.indexOf("bounds")]).toBeLessThan(-0.01);
    expect(run.world.state.organisations.silo[0]).toBeLessThanOrEqual(1);
  });

  test("goals that would be clearer than clear are brought back under bounds", () => {
    const run = runOf(toyScenario({ settings: { clarityReach: 2.4, clarityTime: 3 }, board: { align: 1 } }));
    const { partnerships } = run.world.state;
    partnerships.clarity.fill(1);
    partnerships.sharing.fill(1);
    partnerships.reach.fill(1);
    const ledger = openLedger(run.world);
    step(run, ledger.after);
    expect(partnerships.clarity[0]).toBe(1);
    expect(ledger.practice[PRACTICE_CAUSES.indexOf("bounds")]).toBeLessThan(0);
    expect(ledger.practice[PRACTICE_CAUSES.indexOf("goals")]).toBeGreaterThan(0);
  });
});

test("what a merged body takes over is booked as succession", () => {
  const merger = eventOf({
    id: "merger",
    kind: "merge",
    announced: 0,
    starts: 2,
    who: ["a", "b"],
    into: [{ id: "ab" }],
  });
  const run = runOf(
    toyScenario({ bodies: ["a", "b", "c"], events: [merger], settings: { siloSpread: 0.4 } }),
  );
  const row = run.world.structure.organisations.ids.indexOf("ab");
  const ledger = openLedger(run.world);
  for (let month = 0; month < 2; month++) step(run, ledger.after);
  const before = run.world.state.organisations.silo[row]!;
  ledger.clear();
  step(run, ledger.after);
  expect(ledger.silo[row * SILO_CAUSES.length + SILO_CAUSES.indexOf("succession")]).not.toBe(0);
  expect(sumOf(ledger.silo, row, SILO_CAUSES.length)).toBeCloseTo(
    run.world.state.organisations.silo[row]! - before,
    12,
  );
});
