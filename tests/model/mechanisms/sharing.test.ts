import { describe, expect, test } from "vitest";
import { decide, dulledMonitoring, shadowChoice, sharedReasons, sigma } from "../../../src/model/choice.ts";
import { DEFAULT_SETTINGS } from "../../../src/model/parameters.ts";
import { DEEDS } from "../../../src/model/deeds.ts";
import { meetAndDecide } from "../../../src/model/mechanisms/sharing.ts";
import { shareAttention } from "../../../src/model/mechanisms/attention.ts";
import { live, runOf, toy, toyScenario } from "../small-worlds.ts";

test("σ(z) = ½(1 + z/√(1 + z²)): ½ at 0, 0.8 at ¾, mirrored", () => {
  expect(sigma(0)).toBe(0.5);
  expect(sigma(0.75)).toBeCloseTo(0.8, 15);
  expect(sigma(-0.75)).toBeCloseTo(0.2, 15);
});

describe("what all ties of a partnership weigh", () => {
  const reasons = (
    parts: Partial<
      Record<"clarity" | "monitoring" | "mandate" | "infra" | "pressure" | "align" | "overlap", number>
    >,
  ): number => {
    const at = {
      clarity: 0.5,
      monitoring: 0.5,
      mandate: 0,
      infra: 0,
      pressure: 0,
      align: 1,
      overlap: 0,
      ...parts,
    };
    return sharedReasons(
      at.clarity,
      at.monitoring,
      at.mandate,
      at.infra,
      at.pressure,
      at.align,
      at.overlap,
      DEFAULT_SETTINGS,
    );
  };
  test("u0 alone, where nothing speaks for or against", () => expect(reasons({})).toBeCloseTo(0.7, 15));
  test.each([
    ["clear goals", { clarity: 1 }, 0.6],
    ["no goals", { clarity: 0 }, -0.6],
    ["monitoring", { monitoring: 1 }, 0.3],
    ["a duty, half monitored", { mandate: 1 }, 0.2],
    ["law and technology", { infra: 0.3 }, 0.3],
    ["targets that the partnership does not serve", { pressure: 1, align: 0 }, -0.95],
    ["targets that it half serves", { pressure: 1, align: 0.5 }, -0.475],
    ["rivals for the same money", { overlap: 1 }, -0.15],
  ])("%s: %o weighs %f", (_, parts, weight) => expect(reasons(parts)).toBeCloseTo(0.7 + weight, 14));
});

describe("one number decides one side", () => {
  // Means to share 0.6; a fifth of that is stopped; of the other 0.4 half is promised, a tenth of it to deceive.
  const deedAt = (u: number): number => decide(u, 0.6, 0.2, 0.5, 0.1);
  test.each([
    [0, DEEDS.shared],
    [0.4799, DEEDS.shared],
    [0.4801, DEEDS.overloaded],
    [0.5999, DEEDS.overloaded],
    [0.6001, DEEDS.deceived],
    [0.6199, DEEDS.deceived],
    [0.6201, DEEDS.broken],
    [0.7999, DEEDS.broken],
    [0.8001, DEEDS.withheld],
    [0.9999, DEEDS.withheld],
  ])("%f gives deed %i", (u, deed) => expect(deedAt(u)).toBe(deed));
});

test("in the shadow of the future a side shares iff D(1 − h)·T ≥ 0.3 + 0.4s + 0.2p(1 − align)", () => {
  // 0.3 + 0.4·0.25 + 0.2·0.5·0.5 = 0.45; 0.95·T ≥ 0.45 from T = 0.4737 on.
  const shares = (trust: number, hazard: number): number => shadowChoice(trust, hazard, 0.25, 0.5, 0.5, 0.95);
  expect([shares(0.473, 0), shares(0.474, 0)]).toEqual([0, 1]);
  expect(shares(0.6, 0.3)).toBe(0);
});

test("very high trust dulls monitoring: μ(1 − max(0, T̄ − 0.7))", () => {
  expect(dulledMonitoring(0.5, 0.9, 0.7)).toBeCloseTo(0.4, 15);
  expect(dulledMonitoring(0.5, 0.7, 0.7)).toBe(0.5);
});

test("a tie meets with chance contact·√(a_i·a_j), counted over ten thousand ties and months", () => {
  const run = runOf(toyScenario({ board: { contact: 0.4 }, settings: { churn: 0 }, months: 3400 }));
  let met = 0;
  let expected = 0;
  let variance = 0;
  for (let month = 0; month < 3400; month++) {
    live(run, 1);
    const { rootCoverage } = run.world.scratch.organisations;
    for (const [i, j] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const chance = 0.4 * rootCoverage[i]! * rootCoverage[j]!;
      expected += chance;
      variance += chance * (1 - chance);
    }
    met += run.world.scratch.partnerships.active[0]!;
  }
  expect(Math.abs(met - expected) / Math.sqrt(variance)).toBeLessThan(5);
});

test("a body sure to share with bodies sure to share: every contact is two acts of sharing, and is counted once a body", () => {
  const world = toy({ board: { contact: 1 }, settings: { u0: 1.4, beta: 12, churn: 0 } });
  world.state.ties.personal.fill(1);
  world.state.pairs.organisational.fill(1);
  world.state.organisations.silo.fill(0);
  world.state.localities.pressure.fill(0);
  shareAttention(world);
  world.scratch.organisations.rootCoverage.fill(1);
  meetAndDecide(world);
  const { active, shared, promised } = world.scratch.partnerships;
  expect(active[0]).toBe(3);
  expect(shared[0]).toBe(promised[0]);
  expect([...world.scratch.organisations.contacts]).toEqual([2, 2, 2]);
  expect(world.scratch.organisations.received.reduce((sum, n) => sum + n, 0)).toBe(shared[0]);
});

test("a player's choice counts as reason, for that body alone", () => {
  const choices = Float64Array.of(0.5, 0, -0.5);
  const plain = runOf(toyScenario({ months: 1 }));
  const played = runOf(toyScenario({ months: 1 }), { choices });
  live(plain, 1);
  live(played, 1);
  const [usual, chosen] = [plain, played].map(({ world }) => [...world.scratch.organisations.inclination]);
  usual!.forEach((value, body) => expect(chosen![body]! - value).toBeCloseTo(choices[body]!, 15));
});
