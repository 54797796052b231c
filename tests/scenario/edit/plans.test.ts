/** Plans come and go, settings go back without a trace, and a copy of one's own is a story. */
import { expect, test } from "vitest";
import { checkScenario } from "../../../src/scenario/check.ts";
import {
  addPlan,
  asOwn,
  copyPlan,
  describePlan,
  ownId,
  removePlan,
  setRule,
  setSetting,
} from "../../../src/scenario/edit/plans.ts";
import { event, scenarioOf } from "../tiny.ts";

const scenario = scenarioOf([event("targets", "targets", 6, { ends: 18 })]);

test("a plan added, copied, told anew and taken out again", () => {
  const one = addPlan(scenario, { title: "Plan 1", plain: "Something else." });
  const two = copyPlan(one, "plan", "Plan 1, changed");
  expect(two.options?.map(({ id, title }) => [id, title])).toEqual([
    ["plan", "Plan 1"],
    ["plan-2", "Plan 1, changed"],
  ]);
  const told = describePlan(two, "plan", { title: "Wait", plain: "Nothing yet." });
  expect(told.options?.[0]).toMatchObject({ title: "Wait", plain: "Nothing yet." });
  expect(describePlan(two, "leave-as-is", { title: "Stay", plain: "As now." }).leaveAsIs?.title).toBe("Stay");
  expect(checkScenario(told).problems).toEqual([]);
  expect(removePlan(removePlan(two, "plan-2"), "plan").options).toEqual([]);
});

test("a setting goes to the scenario or to one plan, and back without a trace", () => {
  const planned = addPlan(scenario, { title: "Plan", plain: "Something else." });
  const forAll = setSetting(planned, "leave-as-is", "gain", 0.02);
  expect(forAll.settings).toEqual({ gain: 0.02 });
  expect(setSetting(forAll, "leave-as-is", "gain", null)).toEqual(planned);
  const forOne = setSetting(planned, "plan", "gain", 0.02);
  expect(forOne.settings).toBeUndefined();
  expect(forOne.options?.[0].settings).toEqual({ gain: 0.02 });
  expect(setSetting(forOne, "plan", "gain", null)).toEqual(planned);
});

test("a rule chosen and put back", () => {
  const chosen = setRule(scenario, "leave-as-is", "trust", "belief");
  expect(chosen.rules).toEqual({ trust: "belief" });
  expect(checkScenario(chosen).problems).toEqual([]);
  expect(setRule(chosen, "leave-as-is", "trust", null)).toEqual(scenario);
});

test("a changed copy of what was checked or fitted is a story (X9)", () => {
  const fitted = { ...scenario, claim: "fitted" } as const;
  expect(asOwn(fitted, { id: "mine", title: "Mine" })).toEqual({
    ...fitted,
    id: "mine",
    title: "Mine",
    claim: "story",
  });
});

test("an own id is the first that is free, whatever its length", () => {
  const taken = new Set(["a", "a-2"]);
  expect(ownId("a", (id) => taken.has(id))).toBe("a-3");
  expect(ownId("b".repeat(200), () => false)).toHaveLength(70);
});
