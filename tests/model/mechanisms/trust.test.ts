import { describe, expect, test } from "vitest";
import {
  afterHarm,
  afterKept,
  afterSilence,
  blameOf,
  learnFromDeeds,
} from "../../../src/model/mechanisms/trust.ts";
import { DEFAULT_SETTINGS } from "../../../src/model/parameters.ts";
import type { RulesSource } from "../../../src/scenario/scenario.ts";
import { DEEDS } from "../../../src/model/deeds.ts";
import { A_OF_B, B_OF_A, partByDeeds, toy } from "../small-worlds.ts";

test("a kept promise covers a tenth of what memory leaves", () => {
  expect(afterKept(0.4, 0, 0, 0.1)).toBeCloseTo(0.46, 15);
  expect(afterKept(0.4, 0.3, 0.1, 0.1)).toBeCloseTo(0.42, 15);
  expect(afterKept(0.8, 0.3, 0, 0.1)).toBe(0.8);
});

test("harm takes gain·asym·size·blame of the trust there is: a betrayal costs more than a kindness earns", () => {
  expect(afterHarm(0.4, 1, 1, 0.1, 2.25)).toBeCloseTo(0.31, 15);
  expect(afterHarm(0.4, 0.35, 0.85, 0.1, 2.25)).toBeCloseTo(0.4 * (1 - 0.1 * 2.25 * 0.35 * 0.85), 15);
  expect(afterHarm(0.4, 1, 1, 0.15, 20)).toBe(0);
});

test("goodwill excuses: 0.8 of it where only overload stopped the other, 0.3 otherwise", () => {
  expect(blameOf(0.5, true, DEFAULT_SETTINGS)).toBeCloseTo(0.6, 15);
  expect(blameOf(0.5, false, DEFAULT_SETTINGS)).toBeCloseTo(0.85, 15);
  expect(blameOf(0, true, DEFAULT_SETTINGS)).toBe(1);
});

test("without contact trust wanes by a quarter a year toward 0.6 of swift trust, and not below", () => {
  expect(afterSilence(0.64, 0.24, 0.25)).toBeCloseTo(0.64 - (0.25 / 12) * 0.4, 15);
  expect(afterSilence(0.2, 0.24, 0.25)).toBe(0.2);
});

/** A toy's first tie after a month in which a did one thing and b another; everybody else was silent. */
function learnt(
  ofA: number,
  ofB: number,
  rules: RulesSource = {},
  capacities: readonly number[] = [1, 1, 1],
) {
  const world = toy({ rules, capacities });
  world.scratch.ties.deed.fill(0);
  world.scratch.ties.deed[A_OF_B] = ofA;
  world.scratch.ties.deed[B_OF_A] = ofB;
  partByDeeds(world);
  world.state.ties.personal.fill(0.4);
  learnFromDeeds(world);
  return world.state.ties;
}

describe("each side learns from what the other did (goodwill ½)", () => {
  test.each([
    ["shared", DEEDS.shared, 0.46, 0, 0],
    ["withheld: a smaller harm, not remembered", DEEDS.withheld, 0.4 * (1 - 0.225 * 0.35 * 0.85), 0, 0],
    [
      "overloaded: a broken promise, mostly excused",
      DEEDS.overloaded,
      0.4 * (1 - 0.225 * 0.6),
      0.11 * 0.6,
      0,
    ],
    ["broken", DEEDS.broken, 0.4 * (1 - 0.225 * 0.85), 0.11 * 0.85, 0],
    ["deceived: remembered as deceit", DEEDS.deceived, 0.4 * (1 - 0.225 * 0.85), 0, 0.11 * 0.85],
  ])("%s", (_, deed, trust, violation, deception) => {
    const ties = learnt(DEEDS.shared, deed);
    expect(ties.personal[A_OF_B]).toBeCloseTo(trust, 14);
    expect(ties.violation[A_OF_B]).toBeCloseTo(violation * (1 - 0.693 / 24), 14);
    expect(ties.deception[A_OF_B]).toBeCloseTo(deception * (1 - 0.693 / 120), 14);
    expect(ties.personal[B_OF_A]).toBeCloseTo(0.46, 14);
  });

  test("memory halves in about two years, of deceit in ten", () => {
    const world = toy();
    partByDeeds(world);
    world.state.ties.violation.fill(0.4);
    world.state.ties.deception.fill(0.4);
    for (let month = 0; month < 24; month++) learnFromDeeds(world);
    expect(world.state.ties.violation[0]).toBeCloseTo(0.2, 2);
    for (let month = 24; month < 120; month++) learnFromDeeds(world);
    expect(world.state.ties.deception[0]).toBeCloseTo(0.2, 2);
  });
});

describe("rival rules", () => {
  test("belief: T = α/(α + β), kept α + 1, harm β + asym·size·blame, then both a sixtieth toward the prior of 2 and 3", () => {
    // P 0.4 with a record of 5: α 2, β 3.
    const kept = learnt(DEEDS.shared, DEEDS.shared, { trust: "belief" });
    const [α, β] = [3 + (2 - 3) / 60, 3];
    expect(kept.personal[A_OF_B]).toBeCloseTo(α / (α + β), 14);
    expect(kept.evidence[A_OF_B]).toBeCloseTo(α + β, 14);
    const harmed = learnt(DEEDS.shared, DEEDS.broken, { trust: "belief" });
    const worse = 3 + 2.25 * 0.85;
    const bad = worse + (3 - worse) / 60;
    expect(harmed.personal[A_OF_B]).toBeCloseTo(2 / (2 + bad), 14);
  });

  test("power: the smaller gives more blame, the larger less, never more than all", () => {
    // Capacities 1 and 3: a's blame of b × (½ + ¾), b's of a × (½ + ¼).
    const ties = learnt(DEEDS.broken, DEEDS.broken, { power: "on" }, [1, 3, 1]);
    expect(ties.personal[A_OF_B]).toBeCloseTo(0.4 * (1 - 0.225 * 1), 14);
    expect(ties.personal[B_OF_A]).toBeCloseTo(0.4 * (1 - 0.225 * 0.85 * 0.75), 14);
  });
});
