import { expect, test } from "vitest";
import { nextDelay } from "../../../src/model/mechanisms/projects.ts";
import { eventOf, live, runOf, toyScenario } from "../small-worlds.ts";

test("a month at half the pace of the start costs half a month; a better one pays back, never below none", () => {
  expect(nextDelay(3, 0.3, 0.6)).toBeCloseTo(3.5, 15);
  expect(nextDelay(3, 0.6, 0.6)).toBe(3);
  expect(nextDelay(0.1, 0.9, 0.6)).toBe(0);
});

test("a planned saving comes in by a thirteenth and a half of what is left, as far as burden lets it", () => {
  const saving = eventOf({
    id: "saving",
    kind: "reorganise",
    announced: 2,
    starts: 2,
    who: ["a"],
    size: 0,
    saving: 500,
  });
  const run = runOf(toyScenario({ events: [saving], settings: { churn: 0 } }));
  const { realised } = run.world.state.savings;
  live(run, 2);
  expect(realised[0]).toBe(0);
  live(run, 1);
  expect(realised[0]).toBeCloseTo(1 / 13.5, 15);
  run.world.state.organisations.burden[0] = 0.45;
  live(run, 1);
  // A ninth of burden has gone by then: 0.4.
  expect(realised[0]).toBeCloseTo(1 / 13.5 + ((1 - 1 / 13.5) * 0.6) / 13.5, 14);
});
