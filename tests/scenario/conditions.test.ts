/** Every condition makes a scenario that can be run, and falls on leave as is and on the plans alike. */
import { expect, test } from "vitest";
import { checkScenario } from "../../src/scenario/check.ts";
import { optionsOf, timelineOf } from "../../src/scenario/compile/timeline.ts";
import { CONDITIONS, keyBodyOf, underCondition } from "../../src/scenario/conditions.ts";
import { shippedScenario } from "../../src/scenario/library.ts";

test("every condition is without a fault", async () => {
  const scenario = await shippedScenario("a8-merge-cluster-or-leave");
  for (const condition of CONDITIONS)
    expect(checkScenario(underCondition(scenario, condition)).problems, condition).toEqual([]);
});

test("the leader who leaves is of a body that is still there by then, whatever is abolished", async () => {
  const scenario = await shippedScenario("england-2025-2028");
  expect(checkScenario(underCondition(scenario, "leader-leaves")).problems).toEqual([]);
});

test("what a condition brings, it brings to every option; a calm one brings nothing", async () => {
  const scenario = await shippedScenario("a8-merge-cluster-or-leave");
  expect(underCondition(scenario, "calm")).toBe(scenario);
  for (const condition of CONDITIONS.filter((each) => each !== "calm" && each !== "low-trust")) {
    const changed = underCondition(scenario, condition);
    const brought = optionsOf(changed).map((option) =>
      timelineOf(changed, option).filter(({ id }) => id.startsWith("condition-")),
    );
    expect(brought[0]).toHaveLength(1);
    for (const events of brought) expect(events).toEqual(brought[0]);
  }
});

test("the key leader is that of the body in most partnerships", async () => {
  expect(keyBodyOf(await shippedScenario("a9-announce-and-wait"), 33)).toBe("council");
});
