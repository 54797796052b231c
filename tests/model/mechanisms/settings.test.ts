import { expect, test } from "vitest";
import { progressOf } from "../../../src/model/mechanisms/settings.ts";
import type { TimelineEvent } from "../../../src/scenario/scenario.ts";
import { eventOf, live, runOf, toyScenario } from "../small-worlds.ts";

const lasting = (kind: TimelineEvent["kind"], more: Partial<TimelineEvent> = {}): TimelineEvent =>
  eventOf({ id: `the-${kind}`, kind, announced: 0, starts: 2, ends: 4, ...more });

/** The state in each of the first months under some events. */
function months(events: readonly TimelineEvent[], count = 6) {
  const run = runOf(toyScenario({ settings: { churn: 0 }, events }));
  return Array.from({ length: count }, () => {
    live(run, 1);
    const { localities, organisations, partnerships } = run.world.state;
    return {
      pressure: localities.pressure[0],
      budget: organisations.budget[0],
      capacity: organisations.capacityFactor[0],
      contact: partnerships.contact[0],
      overlap: partnerships.overlap[0],
      infra: partnerships.infra[0],
      mandate: partnerships.mandate[0],
      monitoring: partnerships.monitoring[0],
      roleGain: partnerships.roleGain[0],
      handover: partnerships.handover[0],
    };
  });
}

test("what is phased in over n months has reached k/n after k of them", () => {
  expect([3, 4, 5, 6, 7].map((month) => progressOf({ starts: 3, phase: 4 }, month))).toEqual([
    0.25, 0.5, 0.75, 1, 1,
  ]);
  expect(progressOf({ starts: 3, phase: 0 }, 3)).toBe(1);
});

test("targets set the pressure while they last, and not before or after", () => {
  expect(months([lasting("targets", { size: 0.8 })]).map(({ pressure }) => pressure)).toEqual([
    0.35, 0.35, 0.8, 0.8, 0.35, 0.35,
  ]);
});

test("a budget falls step by step, and stays cut", () => {
  const budgets = months([lasting("budget", { size: 0.2 })]).map(({ budget }) => budget!);
  [1, 1, 0.9, 0.8, 0.8, 0.8].forEach((value, month) => expect(budgets[month]).toBeCloseTo(value, 15));
});

test("a floor holds whatever is cut, while it lasts", () => {
  const budgets = months([
    lasting("budget", { size: 0.5, ends: 2 }),
    lasting("ring-fence", { size: 0.9 }),
  ]).map(({ budget }) => budget!);
  [1, 1, 0.9, 0.9, 0.5].forEach((value, month) => expect(budgets[month]).toBeCloseTo(value, 15));
});

test("terms of partnership: each adds its size, and ends with its end", () => {
  const at = months([
    lasting("data-sharing", { size: 0.3 }),
    lasting("duty-to-cooperate", { size: 0.3 }),
    lasting("co-locate", { size: 0.1 }),
    lasting("evaluation", { size: 0.2 }),
    lasting("facilitation", { size: 0.5 }),
    lasting("pooled-budget", { size: 0.5 }),
  ]);
  const [usual, , during] = at;
  expect(during!.infra).toBeCloseTo(0.3, 15);
  expect(during!.mandate).toBeCloseTo(usual!.mandate! + 0.3, 15);
  expect(during!.contact).toBeCloseTo(usual!.contact! + 0.1, 15);
  expect(during!.monitoring).toBeCloseTo(usual!.monitoring! + 0.2, 15);
  expect(during!.roleGain).toBeCloseTo(1.5, 15);
  expect(during!.handover).toBeCloseTo(0.25, 15);
  expect(during!.overlap).toBeCloseTo(0.5, 15);
  expect(at[5]).toEqual(usual);
});

test("effects of one kind add up, and settings keep within their bounds", () => {
  const [, , during] = months([
    lasting("co-locate", { id: "one", size: 0.1 }),
    lasting("co-locate", { id: "two", size: 0.4 }),
  ]);
  expect(during!.contact).toBe(1);
});

test("a shock presses, takes capacity and gives everybody one aim", () => {
  const [, , during, , after] = months([lasting("shock", { size: 0.5 })]);
  expect(during!.pressure).toBeCloseTo(0.35 + 0.2, 15);
  expect(during!.capacity).toBeCloseTo(0.8, 15);
  expect(after!.capacity).toBe(1);
});
